import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { textsOf } from "../../app/_texts/texts.ts";

/** The dictionaries themselves, and the basemap's style, which names countries and itself. */
const ELSEWHERE = /^_texts\/|^_map\/style/;

/**
 * Words between tags are refused by Biome (noJsxLiterals). This looks for the rest: words in attributes that are read
 * out or shown, sentences in strings, and numbers or dates that are written for one language only.
 */
const files = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !ELSEWHERE.test(name))
  .map((name) => ({ name, source: withoutComments(readFileSync(join("app", name), "utf8")) }));

const SPOKEN = /\b(?:aria-label|aria-description|aria-valuetext|aria-roledescription|title|placeholder|alt|label)=/;
const ATTRIBUTE = new RegExp(`${SPOKEN.source}(?:"([^"]*)"|\\{\`([^\`]*)\`\\}|\\{"([^"]*)"\\})`, "g");
/** "Nothing here", `No ${name} found`: a capital, then a word in small letters. */
const SENTENCE = /["`][A-Z][a-z]+ (?:[a-z]{2,}|\$\{)[^"`\n]*["`]/g;

test("there are files to look at", () => {
  expect(files.length).toBeGreaterThan(60);
});

test("what is read out or shown by an attribute comes from the dictionaries", () => {
  const bare = files.flatMap(({ name, source }) =>
    [...source.matchAll(ATTRIBUTE)].flatMap(([whole, ...texts]) => {
      const words = texts.join("").replace(/\$\{[^}]*\}/g, "");
      return /\p{L}{2}/u.test(words) ? [`${name}: ${whole}`] : [];
    }),
  );
  expect(bare).toEqual([]);
});

test("no sentence stands in the code of the interface", () => {
  const bare = files.flatMap(({ name, source }) =>
    source
      .split("\n")
      .filter((line) => !/\b(?:Error|import)\b/.test(line))
      .flatMap((line) => [...line.matchAll(SENTENCE)].map(([text]) => `${name}: ${text}`)),
  );
  expect(bare).toEqual([]);
});

test("numbers and dates are written by the dictionaries' locale", () => {
  const english = /toLocale\w*\(\s*["']en|Intl\.(?:NumberFormat|DateTimeFormat|PluralRules)\(\s*["']en/;
  expect(files.filter(({ source }) => english.test(source)).map(({ name }) => name)).toEqual([]);
});

test("every text is asked for somewhere", () => {
  const code = files.map(({ source }) => source).join("\n");
  const unused = Object.keys(textsOf(null)).filter((key) => !new RegExp(`["'.{,]\\s*${key}\\b`).test(code));
  expect(unused).toEqual([]);
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}
