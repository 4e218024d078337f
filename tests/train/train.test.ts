import { describe, expect, it } from "vitest";
import { parseDocument } from "#lib/evaluate/corpus";
import { seededRandom } from "#lib/evaluate/random";
import { loadGazetteer } from "#lib/gazetteer/load";
import { readSentences } from "#lib/sentences/read";
import { findToponyms } from "#lib/toponyms/find";
import { openModel } from "#lib/toponyms/model";
import { markedText } from "#lib/train/marked-text";
import { type TrainingText, train } from "#lib/train/train";
import { vary } from "#lib/train/vary";

const gazetteer = loadGazetteer();

const TOWNS = [
  ["Leeds", 53.8, -1.55],
  ["Lyon", 45.75, 4.85],
  ["Bremen", 53.08, 8.8],
  ["Turin", 45.07, 7.69],
  ["Porto", 41.15, -8.61],
  ["Malmö", 55.6, 13],
] as const;
const PEOPLE = ["Anna Reed", "Tom Marsh", "Jan Kowalski", "Maria Lopez", "Ivan Petrov", "Lucy Brook"];

/** Sentences of one pattern each, with marks: what a corpus is, and nothing of any corpus. */
function rows(): string[] {
  return TOWNS.flatMap(([town, lat, lon], at) => {
    const person = PEOPLE[at] ?? "";
    const said = `${person} said that the works would close soon.`;
    const report = `A fire broke out in ${town} on Monday. The mayor of ${town} came.`;
    const start = report.indexOf(town);
    const again = report.lastIndexOf(town);
    const toponyms = [start, again].map((from) => ({ start: from, end: from + town.length, lat, lon }));
    return [
      JSON.stringify({ text: said, entities: [{ start: 0, end: person.length, kind: "per" }] }),
      JSON.stringify({ text: report, toponyms }),
      JSON.stringify({
        text: `Crowds met in ${town} at noon.`,
        entities: [{ start: 14, end: 14 + town.length, kind: "geo" }],
      }),
    ];
  });
}

const texts: TrainingText[] = rows().map((line, at) => ({ corpus: "own", document: parseDocument(line, `row ${at}`) }));

describe("training", () => {
  const log: string[] = [];
  const first = train(texts, gazetteer, 2, (line) => log.push(line));

  it("learns to tell places from persons, and scores every text of places by folds", () => {
    const model = openModel(first.recogniser);
    const text = "Paul Stone said that people had met in Bergen at noon.";
    const { sentences } = readSentences({ text, title: null });
    expect(findToponyms(text, sentences, gazetteer, model).map(({ name }) => name)).toEqual(["Bergen"]);
    expect(first.tallies.get("own")).toHaveLength(TOWNS.length);
    expect(log.some((line) => line.startsWith("fold 2 of 2"))).toBe(true);
  });

  it("gives the same weights for the same texts", () => {
    const second = train(texts, gazetteer, 2, () => {});
    expect(second.recogniser.table).toBe(first.recogniser.table);
    expect(second.resolver).toEqual(first.resolver);
  });
});

describe("variation of marked texts", () => {
  it("moves the marks with the names that it exchanges", () => {
    const marked = markedText(parseDocument(rows()[2] ?? "", "row"), gazetteer);
    const random = seededRandom(3);
    const pool = { places: ["Bergen", "Graz", "Vigo"], ambiguousSurnames: ["Lincoln"] };
    const seen = new Set<string>();
    for (let round = 0; round < 200; round++) {
      const { text, names } = vary(marked, pool, random);
      for (const { start, end } of names) seen.add(text.slice(start, end).toLowerCase());
    }
    expect([...seen]).toEqual(expect.arrayContaining(["bergen", "graz", "leeds", "vigo"]));
    // The mark covers one whole name, whatever stands there now.
    expect([...seen].filter((name) => !/^\p{L}+$/u.test(name))).toEqual([]);
  });
});
