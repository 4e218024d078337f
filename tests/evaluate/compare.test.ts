import { describe, expect, it } from "vitest";
import { InputError } from "#lib/errors";
import { compareRuns } from "#lib/evaluate/compare";
import { comparisonToText } from "#lib/evaluate/compare-text";
import type { CorpusDocument } from "#lib/evaluate/corpus";
import { checkComparable, parseRun, writeRun } from "#lib/evaluate/run";
import { tallyDocument } from "#lib/evaluate/tally";
import type { Toponym } from "#lib/model";
import { found, town, truth } from "./make.ts";

const text = "Rain fell on Velden, and hail on Aland and Borg; Cale stayed dry.";
const at = (name: string) => [text.indexOf(name), text.indexOf(name) + name.length] as const;
const document: CorpusDocument = {
  id: "rain",
  title: null,
  url: null,
  text,
  toponyms: ["Velden", "Aland", "Borg"].map((name) => truth(...at(name), { surface: name })),
};
const runOf = (answers: Toponym[], id = "rain", corpus = "weather.jsonl") => {
  const tallies = [tallyDocument({ document: { ...document, id }, found: answers }, () => false)];
  return parseRun(writeRun([{ corpus, tallies }]), "run.json");
};
const before = runOf([found(...at("Velden"), town(0)), found(...at("Aland"), town(40)), found(...at("Rain"), town(0))]);
const after = runOf([
  found(...at("Velden"), town(40)),
  found(...at("Aland"), town(0)),
  found(...at("Borg"), town(0)),
  found(...at("Cale"), null),
]);

describe("compareRuns", () => {
  it("names what changed, in the order of the text", () => {
    const { examples } = compareRuns(before, after);
    expect(examples.map(({ change, a, b }) => [change, (a ?? b)?.words])).toEqual([
      ["false gone", "Rain"],
      ["right to wrong", "Velden"],
      ["wrong to right", "Aland"],
      ["newly found", "Borg"],
      ["new false", "Cale"],
    ]);
    expect(compareRuns(after, before).examples.map(({ change }) => change)).toEqual([
      "new false",
      "wrong to right",
      "right to wrong",
      "lost",
      "false gone",
    ]);
  });

  it("gives each metric of both, the difference and its interval", () => {
    const [corpus] = compareRuns(before, after).corpora;
    expect(corpus?.differences.find(({ metric }) => metric === "overlapRecall")).toMatchObject({ a: 2 / 3, b: 1 });
    const f1 = corpus?.differences.find(({ metric }) => metric === "endToEndF1");
    // 1 of 3 found and 3 true, against 2 of 3 placed and 3 true.
    expect(f1?.a).toBeCloseTo(1 / 3, 12);
    expect(f1?.difference).toBeCloseTo(1 / 3, 12);
    expect(f1?.interval?.[0]).toBeCloseTo(1 / 3, 12);
  });

  it("finds nothing between a run and itself", () => {
    const { corpora, examples } = compareRuns(before, before);
    expect(examples).toEqual([]);
    expect(corpora[0]?.differences.every(({ difference, pValue }) => difference === 0 && pValue === 1)).toBe(true);
  });

  it("prints each change with the text around it, no more than asked", () => {
    const printed = comparisonToText(compareRuns(before, after), ["a.json", "b.json"], 1);
    expect(printed).toMatch(/end to end F1 +33\.3 +66\.7 +\+33\.3/);
    expect(printed).toContain("right to wrong: 1\n  rain: …Rain fell on [Velden], and hail on Aland and Borg;…");
    expect(comparisonToText(compareRuns(before, after), ["a.json", "b.json"], 0)).not.toContain("[Velden]");
  });
});

describe("parseRun", () => {
  it("reads what writeRun wrote, and names a file that is something else", () => {
    expect(parseRun(JSON.stringify(before), "a.json")).toEqual(before);
    expect(() => parseRun("{", "broken.json")).toThrow(InputError);
    expect(() => parseRun("{", "broken.json")).toThrow(/broken\.json: is no JSON/);
    expect(() => parseRun('{"format":"dateline-evaluation-1"}', "half.json")).toThrow(/half\.json: .* at corpora/);
  });
});

describe("checkComparable", () => {
  it("refuses runs of other corpora or other documents", () => {
    const files = ["a.json", "b.json"] as const;
    expect(() => checkComparable(before, after, files)).not.toThrow();
    expect(() => checkComparable(before, runOf([], "rain", "other.jsonl"), files)).toThrow(
      /b\.json: is a run of other\.jsonl, and a\.json of weather\.jsonl/,
    );
    expect(() => checkComparable(before, runOf([], "hail"), files)).toThrow(/document 1 of weather\.jsonl \(hail\)/);
  });
});
