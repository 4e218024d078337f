import { describe, expect, it } from "vitest";
import { loadGazetteer } from "#lib/gazetteer/load";
import type { Mention, Toponym } from "#lib/model";
import { readToponyms } from "#lib/pipeline";
import { resolvePlaces } from "#lib/places/resolve";
import { findToponyms } from "#lib/toponyms/find";
import { TINY } from "../toponyms/tiny-gazetteer.ts";

/** Every paragraph is one sentence and one passage. */
function read(text: string, extra: { url?: string } = {}): Toponym[] {
  const sentences = text.split("\n").map((line, passage) => {
    const start = text.indexOf(line);
    return { start, end: start + line.length, passage, isHeading: false };
  });
  const passages = sentences.map(({ start, end }) => ({ start, end, heading: null, date: null }));
  return resolvePlaces({ text, sentences, passages, ...extra }, findToponyms(text, sentences, TINY), TINY);
}
const placeOf = (toponyms: Toponym[], name: string) => toponyms.find((toponym) => toponym.name === name)?.place?.id;

describe("resolvePlaces", () => {
  it("takes the largest bearer of a name when nothing else is said", () => {
    expect(placeOf(read("Rain fell in Velden."), "Velden")).toBe("t:south");
  });

  it("takes the bearer that lies in the area named after it", () => {
    expect(placeOf(read("Rain fell in Velden, Northmark, all day."), "Velden")).toBe("t:north");
    expect(placeOf(read("Rain fell in Velden (Bestria) all day."), "Velden")).toBe("t:bestria");
  });

  it("keeps that meaning for the same name later in the text", () => {
    const found = read("Rain fell in Velden, Northmark, all day.\nPeople of Velden stayed at home.");
    expect(found.filter(({ name }) => name === "Velden").map(({ place }) => place?.id)).toEqual(["t:north", "t:north"]);
  });

  it("lets a use that is clear decide one that is not", () => {
    const text =
      "WASHINGTON — US President Donald Trump announced tariffs on most imports into the United States in Washington on Wednesday.";
    const article = { id: "x", title: null, url: null, publisher: null, publishedAt: null, language: "en", text };
    const { toponyms } = readToponyms(article, loadGazetteer());
    const washingtons = toponyms.filter(({ name }) => name.toLowerCase() === "washington");
    expect(washingtons.map(({ place }) => place?.id)).toEqual(["geonames:4140963", "geonames:4140963"]);
  });

  it("lets one text mean two places of a name when it says so", () => {
    const found = read("Velden, Northmark, has snow.\nIn Velden, Southmark, the sun shines.");
    expect(found.filter(({ name }) => name === "Velden").map(({ place }) => place?.id)).toEqual(["t:north", "t:south"]);
  });

  it("follows the country of the other names, demonyms too", () => {
    expect(placeOf(read("The Bestrian army entered Velden. Bestria denied it."), "Velden")).toBe("t:bestria");
  });

  it("prefers a place near the others", () => {
    expect(placeOf(read("A road from Orsk Town to Velden was cut. Northmark sent help."), "Velden")).toBe("t:north");
  });

  it("gives a confidence and the other meanings, likeliest first", () => {
    const [velden] = read("Rain fell in Velden.");
    expect(velden?.alternatives.map(({ place }) => place.id).sort()).toEqual(["t:bestria", "t:north"]);
    const shares = velden?.alternatives.map(({ confidence }) => confidence) ?? [];
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect((velden?.confidence ?? 0) + shares.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(1.001);
    const [sure] = read("Rain fell in Velden, Southmark.");
    expect(sure?.confidence).toBeGreaterThan(velden?.confidence ?? 1);
  });

  it("leaves a name that the gazetteer does not hold without a place", () => {
    const [unknown] = read("Shells fell on the village of Trokhnovo.");
    expect(unknown).toMatchObject({ name: "Trokhnovo", place: null, alternatives: [] });
  });

  it("gives a demonym its country", () => {
    expect(placeOf(read("Alandians went home."), "Alandians")).toBe("c:AA");
  });

  it("keeps the mentions as they are, and the same for the same text", () => {
    const mention: Mention = { start: 0, end: 6, name: "Velden", role: "literal", confidence: 0.9 };
    const context = { text: "Velden", sentences: [], passages: [] };
    const once = resolvePlaces(context, [mention], TINY);
    expect(once[0]).toMatchObject({ start: 0, end: 6, name: "Velden", role: "literal" });
    expect(resolvePlaces(context, [mention], TINY)).toEqual(once);
    expect(resolvePlaces(context, [], TINY)).toEqual([]);
  });
});
