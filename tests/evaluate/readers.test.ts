import { describe, expect, it } from "vitest";
import { loadCompromise } from "#lib/bench/compromise";
import { datelineReader, mostPopulous, mostPopulousReader } from "#lib/evaluate/readers";
import { loadGazetteer } from "#lib/gazetteer/load";
import { truth } from "./make.ts";

const gazetteer = loadGazetteer();
const text = "A market burned in Nairobi, Kenya, on Monday, and Nairobi's mayor left for Mombasa.";
const toponyms = [truth(19, 26), truth(28, 33)];
const document = { id: "1", title: null, url: null, text, toponyms };

describe("datelineReader", () => {
  it("gives places, the confidence of recognition, and places of the true spans", () => {
    const reader = datelineReader(gazetteer, { goldSpans: true });
    const reading = reader.examine(reader.read(document));
    expect(reading.found.map(({ name }) => name)).toEqual(["Nairobi", "Kenya", "Nairobi", "Mombasa"]);
    expect(reading.mentions).toHaveLength(4);
    expect(reading.resolved?.map(({ place }) => place?.name)).toEqual(["Nairobi", "Kenya"]);
  });
});

describe("the yardstick", () => {
  it("takes the names that compromise finds, cut at commas and without 's", async () => {
    const finder = await loadCompromise();
    const names = (words: string) => finder(words).map(({ start, end }) => words.slice(start, end));
    expect(names("A market burned in Nairobi, Kenya, on Monday. He left Paris's centre.")).toEqual([
      "Nairobi",
      "Kenya",
      "Paris",
    ]);
    const { found } = mostPopulousReader(finder, gazetteer).read(document);
    expect(found[0]).toMatchObject({ start: 19, end: 26, place: { country: "KE" } });
  });

  it("takes the most populous place of a name", () => {
    expect(mostPopulous("Paris", gazetteer)).toMatchObject({ country: "FR" });
    expect(mostPopulous("Xqzvw", gazetteer)).toBeNull();
  });
});
