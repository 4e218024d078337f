import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { EN_CARD } from "../../app/_texts/en-card.ts";
import { EN_FINDING } from "../../app/_texts/en-finding.ts";
import { EN_LABELS } from "../../app/_texts/en-labels.ts";
import { inLanguage } from "../../app/_texts/in-language.ts";
import { directionOf, speaks, TEXT_LANGUAGES } from "../../app/_texts/languages.ts";
import { type Texts, textsOf } from "../../app/_texts/texts.ts";

/** Texts that are rightly the same in every language. */
const SAME = new Set(["name"]);

/** Every text of a dictionary by its path; functions as they are. */
function leavesOf(value: unknown, path = ""): [path: string, leaf: unknown][] {
  if (typeof value !== "object" || value === null || value instanceof RegExp) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path ? `${path}.${key}` : key));
}

const english = new Map(leavesOf(textsOf("en")));

describe.each(TEXT_LANGUAGES.filter((language) => language !== "en"))("the dictionary of %s", (language) => {
  const other = new Map(leavesOf(textsOf(language)));

  it("has just the keys of the English one", () => {
    expect([...other.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it("leaves no text in English", () => {
    const same = [...english].filter(([path, text]) => typeof text === "string" && text === other.get(path));
    expect(same.map(([path]) => path).filter((path) => !SAME.has(path))).toEqual([]);
  });

  it("fills the same places of each sentence", () => {
    const counts = (text: unknown) => (typeof text === "function" ? text.length : "text");
    const differing = [...english].filter(([path, text]) => counts(text) !== counts(other.get(path)));
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  it("holds no empty text, no space at an edge and no exclamation mark", () => {
    const bad = [...other].filter(
      ([, text]) => typeof text === "string" && (text.trim() !== text || text === "" || text.includes("!")),
    );
    expect(bad).toEqual([]);
  });
});

test("no part of a dictionary takes the place of another's text", () => {
  const whole: Readonly<Record<string, unknown>> = textsOf("en");
  for (const part of [EN_LABELS, EN_CARD, EN_FINDING]) {
    for (const [key, text] of Object.entries(part)) expect(whole[key], key).toBe(text);
  }
});

test("counts take the plural form of their language", () => {
  const counted = (texts: Texts) => [1, 2, 5, 11, 21, 22, 1000].map((count) => texts.incidents(count));
  expect(counted(textsOf("en"))).toEqual([
    "1 incident",
    "2 incidents",
    "5 incidents",
    "11 incidents",
    "21 incidents",
    "22 incidents",
    "1,000 incidents",
  ]);
  expect(counted(textsOf("uk"))).toEqual([
    "1 подія",
    "2 події",
    "5 подій",
    "11 подій",
    "21 подія",
    "22 події",
    "1\u00a0000 подій",
  ]);
  const sources = [1, 2, 5, 21].map(textsOf("uk").independentSources);
  expect(sources).toEqual([
    "1 незалежне джерело",
    "2 незалежні джерела",
    "5 незалежних джерел",
    "21 незалежне джерело",
  ]);
});

test("a language that the interface does not speak has English words and its own direction", () => {
  expect(textsOf(null)).toBe(textsOf("en"));
  expect(textsOf("uk-UA")).toBe(textsOf("uk"));
  expect(textsOf("ar")).toBe(textsOf("en"));
  expect(textsOf("constructor")).toBe(textsOf("en"));
  expect([null, "en", "uk", "ar", "ar-EG", "he", "fa", "ur"].map(directionOf)).toEqual([
    "ltr",
    "ltr",
    "ltr",
    "rtl",
    "rtl",
    "rtl",
    "rtl",
    "rtl",
  ]);
  expect(["en", "uk-UA", "de", "toString"].map(speaks)).toEqual([true, true, false, false]);
});

test("the embed's own script names its frame as the interface does", () => {
  const script = readFileSync("public/embed.js", "utf8");
  for (const language of TEXT_LANGUAGES) expect(script).toContain(`${language}: "${textsOf(language).embedLabel}"`);
});

test("links keep the reader's language before their fragment", () => {
  expect(inLanguage("/incidents/a", null)).toBe("/incidents/a");
  expect(inLanguage("/incidents/a", "uk")).toBe("/incidents/a?lang=uk");
  expect(inLanguage("/articles/a?report=b#at-3", "uk")).toBe("/articles/a?report=b&lang=uk#at-3");
});
