import { describe, expect, it } from "vitest";
import type { Sentence } from "#lib/model";
import { findToponyms } from "#lib/toponyms/find";
import { TINY } from "./tiny-gazetteer.ts";

const whole = (text: string, isHeading = false): Sentence[] => [{ start: 0, end: text.length, passage: 0, isHeading }];
const find = (text: string) => findToponyms(text, whole(text), TINY);
const names = (text: string) => find(text).map(({ name, role }) => `${name} ${role}`);

describe("findToponyms", () => {
  it("gives spans that are the name itself, without a possessive ending", () => {
    const text = "Aland’s capital, Orsk Town, lies north of Velden.";
    for (const { start, end, name } of find(text)) expect(text.slice(start, end)).toBe(name);
    expect(find(text).map(({ name }) => name)).toEqual(["Aland", "Orsk Town", "Velden"]);
  });

  it("prefers the longest name and gives each span once, in the order of the text", () => {
    const found = find("Police in Orsk Town, Aland, called colleagues in Velden and in Orsk Town.");
    expect(found.map(({ name }) => name)).toEqual(["Orsk Town", "Aland", "Velden", "Orsk Town"]);
    for (const [at, { start }] of found.entries())
      if (at > 0) expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
  });

  it("never finds a name inside a word or in small letters", () => {
    expect(names("The alandian islander read of velden, Veldenburgers and Alandia.")).toEqual([]);
  });

  it("takes a common word for a place only where something says so", () => {
    expect(names("Nice weather came back.")).toEqual([]);
    expect(names("They met in the village of Nice.")).toEqual(["Nice literal"]);
  });

  it("tells an adjective from a people", () => {
    expect(names("The Alandian army met Alandians at home.")).toEqual(["Alandian associative", "Alandians demonym"]);
  });

  it("parts hyphenated names", () => {
    expect(find("The Aland-Bestria talks failed.").map(({ name }) => name)).toEqual(["Aland", "Bestria"]);
  });

  it("gives a confidence between 0 and 1, higher with more evidence", () => {
    const [sure] = find("Fire broke out in the city of Velden.");
    const [unsure] = find("Velden burned.");
    expect(sure?.confidence).toBeGreaterThan(unsure?.confidence ?? 0);
    expect(sure?.confidence).toBeLessThanOrEqual(1);
  });

  it("reads names that no gazetteer holds where the text calls them places", () => {
    expect(names("Shells fell on the village of Trokhnovo and on Mirlev district.")).toEqual([
      "Trokhnovo literal",
      "Mirlev literal",
    ]);
  });

  it("reads an empty text and one of signs alone", () => {
    expect(find("")).toEqual([]);
    expect(find("— … ( ) 12,000 %")).toEqual([]);
  });

  it("reads only the sentences that it is given", () => {
    const text = "Menu Aland Velden. Fire in Orsk Town.";
    const found = findToponyms(text, [{ start: 19, end: text.length, passage: 0, isHeading: false }], TINY);
    expect(found.map(({ name }) => name)).toEqual(["Orsk Town"]);
  });

  it("stays fast on long lines of capitals", () => {
    const text = "Aland Velden Orsk ".repeat(4_000);
    // Of the processor: others may use it too, and the clock counts them.
    const started = process.cpuUsage();
    findToponyms(text, whole(text), TINY);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(4_000);
  });
});
