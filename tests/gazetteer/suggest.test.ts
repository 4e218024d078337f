import { describe, expect, it } from "vitest";
import { loadGazetteer } from "#lib/gazetteer/load";

const gazetteer = loadGazetteer();
const suggest = (typed: string) => gazetteer.suggest?.(typed, 8) ?? [];
const names = (typed: string) => suggest(typed).map(({ name }) => name);

describe("what a search box offers", () => {
  it.each([
    ["khark", "Kharkiv"],
    ["KHARKIV", "Kharkiv"],
    ["Kharkov", "Kharkiv"],
    ["харків", "Kharkiv"],
    ["Харьков", "Kharkiv"],
    ["munch", "Munich"],
    ["Münch", "Munich"],
    ["sao pau", "São Paulo"],
    ["ham", "Hamburg"],
    ["the donb", "Donbas"],
    ["black s", "Black Sea"],
    ["us", "United States"],
    ["القا", "Cairo"],
  ])("for %s begins with %s", (typed, name) => {
    expect(names(typed)[0]).toBe(name);
  });

  it("puts a name that is typed to its end before greater places that go on", () => {
    const found = names("van");
    expect(found.indexOf("Van")).toBeLessThan(found.indexOf("Vancouver"));
  });

  it("takes st for saint and for itself", () => {
    expect(names("st")).toContain("Saint Petersburg");
    expect(names("st")).toContain("Stockholm");
    expect(names("stu")[0]).toBe("Stuttgart");
    expect(names("st pet")[0]).toBe("Saint Petersburg");
  });

  it("finds a village by its beginning and by another spelling of the whole", () => {
    expect(names("Spirn")).toContain("Spirne");
    expect(names("Spirne village")[0]).toBe("Spirne");
  });

  it("keeps to an area that is named after a comma", () => {
    expect(suggest("paris, tex").map(({ admin1 }) => admin1)).toEqual(["Texas"]);
    expect(suggest("paris, fr")[0]?.country).toBe("FR");
    expect(suggest("kharkiv, russia")).toEqual([]);
  });

  it("offers each place once, at most so many, and nothing for nothing", () => {
    for (const letter of "abcdefghijklmnopqrstuvwxyz") {
      const ids = suggest(letter).map(({ id }) => id);
      expect(ids).toHaveLength(8);
      expect(new Set(ids).size).toBe(8);
    }
    for (const nothing of ["", " ", "...", ",", "zzzz"]) expect(suggest(nothing)).toEqual([]);
  });
});
