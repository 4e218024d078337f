import { describe, expect, it } from "vitest";
import { InputError } from "#lib/errors";
import { type CorpusDocument, parseDocument, type TrueToponym } from "#lib/evaluate/corpus";
import { isRight } from "#lib/evaluate/match";
import { scoreDocuments } from "#lib/evaluate/score";
import type { Toponym } from "#lib/model";
import { found, place, town, truth } from "./make.ts";

const score = (toponyms: TrueToponym[], answers: Toponym[]) => {
  const document: CorpusDocument = { id: "1", title: null, url: null, text: "", toponyms };
  return scoreDocuments([{ document, found: answers }], (name) => name === "Alandian");
};

describe("scoreDocuments", () => {
  it("counts same spans, overlaps and right places", () => {
    const scores = score(
      [truth(0, 5), truth(10, 15), truth(20, 25)],
      [found(0, 5, town(0)), found(9, 15, town(40)), found(30, 35, town(0))],
    );
    expect(scores.exact).toMatchObject({ precision: 1 / 3, recall: 1 / 3 });
    expect(scores.overlap).toMatchObject({ precision: 2 / 3, recall: 2 / 3 });
    expect(scores.endToEnd).toMatchObject({ precision: 1 / 3, recall: 1 / 3 });
    expect(scores.resolution).toMatchObject({ found: 2, right: 1 });
  });

  it("pairs a true name with one found name at most", () => {
    expect(score([truth(0, 20)], [found(0, 5, town(0)), found(6, 12, town(0))]).overlap).toMatchObject({
      precision: 0.5,
      recall: 1,
    });
  });

  it("holds a place within 161 km for right and one beyond for wrong", () => {
    expect(isRight(truth(0, 1), found(0, 1, town(1.4)))).toBe(true);
    expect(isRight(truth(0, 1), found(0, 1, town(1.5)))).toBe(false);
    expect(isRight(truth(0, 1), found(0, 1, null))).toBe(false);
  });

  it("holds any place within a true country for right", () => {
    const country = truth(0, 1, { level: "country", countryIso: "AA" });
    expect(isRight(country, found(0, 1, town(30)))).toBe(true);
    expect(isRight(country, found(0, 1, place("place", "BB", [30, 0])))).toBe(false);
  });

  it("leaves continents and demonyms out on both sides", () => {
    const scores = score(
      [truth(0, 5, { level: "continent" }), truth(10, 18, { surface: "Alandian" }), truth(20, 25)],
      [
        found(0, 5, town(0)),
        found(10, 18, town(0), "Alandian"),
        found(20, 25, town(0)),
        { ...found(30, 33, town(0)), role: "demonym" },
      ],
    );
    expect(scores).toMatchObject({ trueToponyms: 1, overlap: { f1: 1 }, endToEnd: { f1: 1 } });
  });

  it("leaves names without a point out of what is measured by points", () => {
    const scores = score([truth(0, 5, { point: null }), truth(10, 15)], [found(0, 5, town(0)), found(10, 15, town(0))]);
    expect(scores.overlap.f1).toBe(1);
    expect(scores.endToEnd).toMatchObject({ precision: 1, recall: 1 });
  });

  it("scores smaller places without countries", () => {
    const scores = score(
      [truth(0, 5, { level: "country", countryIso: "AA" }), truth(10, 15)],
      [found(0, 5, place("country", "AA", [0, 0]))],
    );
    expect(scores.endToEnd?.recall).toBe(0.5);
    expect(scores.nonCountry).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  });

  it("measures the places of the names found, by distance and with country credit", () => {
    const country = truth(10, 15, { level: "country", countryIso: "AA" });
    const { resolution } = score(
      [truth(0, 5), country, truth(20, 25)],
      [found(0, 5, town(0)), found(10, 15, town(2)), found(20, 25, town(1))],
    );
    expect(resolution).toMatchObject({
      found: 3,
      right: 3,
      within161Km: 2 / 3,
      within25Km: 1 / 3,
      withCountryCredit: 1,
    });
    expect(resolution?.medianKm).toBeCloseTo(111.2, 1);
    expect(resolution?.meanKm).toBeCloseTo(111.2, 1);
  });

  it("gives every rate an interval that holds it, the same each time", () => {
    const documents = [town(0), town(40), null, town(0)].map((where, at) => {
      const document: CorpusDocument = { id: `${at}`, title: null, url: null, text: "", toponyms: [truth(0, 5)] };
      return { document, found: where ? [found(0, 5, where)] : [] };
    });
    const [once, again] = [1, 2].map(() => scoreDocuments(documents, () => false));
    expect(once).toEqual(again);
    expect(once?.metrics.overlapRecall).toBe(0.75);
    const [low, high] = once?.intervals.overlapRecall ?? [1, 0];
    expect(low).toBeLessThan(0.75);
    expect(high).toBe(1);
  });

  it("tells of roles only where they are marked, demonyms too", () => {
    expect(score([truth(0, 5)], []).roles).toBeNull();
    const { roles } = score(
      [
        truth(0, 5, { group: "literal", kind: "Literal" }),
        truth(10, 18, { group: "associative", kind: "Demonym", surface: "Alandian", point: null }),
        truth(20, 25, { group: "associative", kind: "Metonymic" }),
        truth(30, 35, { group: "literal", kind: "Literal" }),
      ],
      [found(0, 5, town(0)), { ...found(10, 18, town(0)), role: "demonym" }, found(20, 25, town(40))],
    );
    expect(roles?.accuracy).toBe(2 / 3);
    expect(roles?.groups).toEqual({
      literal: { truth: 2, found: 1, literal: 1, pointed: 2, right: 1 },
      associative: { truth: 2, found: 2, literal: 1, pointed: 1, right: 0 },
    });
    expect(roles?.kinds[0]).toMatchObject({ kind: "Literal", group: "literal", truth: 2 });
  });

  it("says nothing of places where the corpus has no points", () => {
    expect(score([truth(0, 5, { point: null })], [found(0, 5, null)])).toMatchObject({
      endToEnd: null,
      nonCountry: null,
      resolution: null,
    });
  });
});

describe("parseDocument", () => {
  it("reads toponyms with and without points", () => {
    const line = JSON.stringify({
      id: 7,
      text: "Velden and Aland",
      toponyms: [
        { start: 0, end: 6, lat: 1, lon: 2 },
        { start: 11, end: 16, level: "country", countryIso: "AA" },
      ],
    });
    expect(parseDocument(line, "line 1")).toMatchObject({
      id: "7",
      toponyms: [
        { surface: "Velden", point: [2, 1], level: null },
        { surface: "Aland", point: null, level: "country", countryIso: "AA" },
      ],
    });
  });

  it("takes the places among other entities", () => {
    const line = JSON.stringify({
      text: "Ann of Velden",
      entities: [
        { start: 0, end: 3, kind: "per" },
        { start: 7, end: 13, kind: "geo" },
      ],
    });
    expect(parseDocument(line, "line 1").toponyms.map(({ surface }) => surface)).toEqual(["Velden"]);
  });

  it("names the line that it cannot read", () => {
    expect(() => parseDocument("{", "corpus, line 3")).toThrow(InputError);
    expect(() => parseDocument("{}", "corpus, line 3")).toThrow(/corpus, line 3/);
    expect(() => parseDocument('{"text":"a"}', "corpus, line 3")).toThrow(/neither toponyms nor entities/);
  });
});
