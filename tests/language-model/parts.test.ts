import { describe, expect, test } from "vitest";
import { readLanguageModelSettings } from "#lib/env";
import { loadGazetteer } from "#lib/gazetteer/load";
import { chunkPassages } from "#lib/language-model/chunks";
import { openNames } from "#lib/language-model/names";
import { openQuotes } from "#lib/language-model/quotes";
import { LANGUAGE_MODEL } from "#lib/language-model/settings";
import { readToponyms } from "#lib/pipeline";
import { ARTICLE } from "./article";

describe("quotes", () => {
  const text = "He said: “It’s over”,\n  and left. Over 1,500 people left, 15 of them hurt. He left.";
  const quotes = openQuotes(text, { start: 0, end: text.length });
  const cut = (quote: string, near?: { start: number; end: number }) => {
    const span = quotes.find(quote, near);
    return span && text.slice(span.start, span.end);
  };

  test("are found whatever the shape of blanks and quote marks, and stand as the text has them", () => {
    expect(cut(`"It's over", and left.`)).toBe("“It’s over”,\n  and left.");
    expect(cut("  1,500\npeople ")).toBe("1,500 people");
  });

  test.each(["it's over", "It is over", "and lef", "500 people", "1,5", "e said", "…", "", " "])(
    "%j is none",
    (quote) => {
      expect(cut(quote)).toBeNull();
    },
  );

  test("are the nearest of several", () => {
    const last = text.lastIndexOf("left");
    expect(quotes.find("left", { start: last - 4, end: last })).toEqual({ start: last, end: last + 4 });
    expect(quotes.find("left", { start: 0, end: 5 })?.start).toBe(text.indexOf("left"));
  });

  test("are searched in their part of the text only, in time that the text bounds", () => {
    expect(openQuotes(text, { start: 0, end: 20 }).find("people")).toBeNull();
    const long = "a ".repeat(4_000);
    expect(openQuotes(long, { start: 0, end: long.length }).find("a ".repeat(300).trim())).not.toBeNull();
  });
});

test("passages are asked about in questions of limited length and number, none is cut", () => {
  const passages = Array.from({ length: 40 }, (_, at) => ({
    start: at * 5_000,
    end: at * 5_000 + 3_000,
    heading: null,
    date: null,
  }));
  const { chunks, left } = chunkPassages(passages);
  expect(chunks.slice(0, 2)).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect([chunks.length, left]).toEqual([LANGUAGE_MODEL.maxChunks, 8]);
  expect(chunkPassages([])).toEqual({ chunks: [], left: 0 });
});

test.each([
  ["The council of Zolochiv in Kharkiv Oblast met.", "Zolochiv", "place"],
  ["Shells fell in the Kharkiv region again.", "Kharkiv", "admin1"],
  ["Shells fell in the Kharkiv region again.", "Kharkiv region", "admin1"],
  ["Shells fell in the city of Kharkiv again.", "city of Kharkiv", "place"],
  ["Shells fell in the Russian region of Kursk again.", "Kursk", "admin1"],
  ["Shells fell in the region of Kursk again.", "region of Kursk", "admin1"],
  ["Shells fell in the Huliaipole region again.", "Huliaipole region", null],
  ["A summit is held in Washington state.", "Washington", "admin1"],
  ["Floods hit the District of Columbia.", "District of Columbia", "admin1"],
  ["Part of Kharkiv is dark again.", "Kharkiv", "place"],
  ["Nothing fell there again.", "Nothing", null],
])("in %j the name %j is a %s", (text, name, kind) => {
  const gazetteer = loadGazetteer();
  const article = { ...ARTICLE, text };
  const names = openNames({ article, ...readToponyms(article, gazetteer) }, gazetteer);
  const start = text.indexOf(name);
  expect(names.at({ start, end: start + name.length }).place?.kind ?? null).toBe(kind);
  const all = names.all();
  for (const [at, toponym] of all.entries()) expect(toponym.start).toBeGreaterThanOrEqual(all[at - 1]?.end ?? 0);
});

test("people and governments are not widened into an area", () => {
  const gazetteer = loadGazetteer();
  const article = { ...ARTICLE, text: "A Russian regiment came back, Ukrainian officials said." };
  const names = openNames({ article, ...readToponyms(article, gazetteer) }, gazetteer);
  const start = article.text.indexOf("Russian");
  expect(names.at({ start, end: start + 7 }).role).toBe("associative");
});

describe("settings", () => {
  const good = { DATELINE_LLM_URL: "https://models.example/v1", DATELINE_LLM_MODEL: "org/tiny:8b" };

  test("are read from the environment", () => {
    const given = { model: "org/tiny:8b", url: "https://models.example/v1", key: null, timeoutMs: 60_000 };
    expect(readLanguageModelSettings(good)).toEqual(given);
    const more = { ...good, DATELINE_LLM_KEY: "sk-1", DATELINE_LLM_TIMEOUT: "1.5" };
    expect(readLanguageModelSettings(more)).toEqual({ ...given, key: "sk-1", timeoutMs: 1_500 });
  });

  test.each(["http://localhost:11434/v1", "http://127.0.0.1:8080", "http://[::1]/v1"])(
    "%s is on this machine",
    (url) => {
      expect(readLanguageModelSettings({ ...good, DATELINE_LLM_URL: url }).url).toBe(url);
    },
  );

  test.each([
    { DATELINE_LLM_URL: "http://models.example/v1" },
    { DATELINE_LLM_URL: "http://127.0.0.1.example/v1" },
    { DATELINE_LLM_URL: "https://me:secret@models.example/v1" },
    { DATELINE_LLM_URL: "https://models.example/v1?key=secret" },
    { DATELINE_LLM_URL: "file:///secret" },
    { DATELINE_LLM_KEY: "secret\n" },
    { DATELINE_LLM_MODEL: "a\u001b[31m" },
    { DATELINE_LLM_TIMEOUT: "0" },
    { DATELINE_LLM_TIMEOUT: "soon" },
  ])("%j is refused by its name, and the value is not repeated", (wrong) => {
    const read = () => readLanguageModelSettings({ ...good, ...wrong });
    expect(read).toThrow(Object.keys(wrong)[0]);
    expect(read).not.toThrow(/secret/);
  });
});
