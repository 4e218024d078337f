import { describe, expect, it } from "vitest";
import { loadGazetteer } from "#lib/gazetteer/load";
import { homesOf, nearHome } from "#lib/places/home";

const gazetteer = loadGazetteer();

describe("home of a publication", () => {
  it.each([
    ["https://www.oxfordmail.co.uk/news/1.html", "Oxford"],
    ["http://columbustelegram.com", "Columbus"],
    ["https://www.texastribune.org/2025/", "Texas"],
    ["The Denver Post", "Denver"],
  ])("%s is at home in %s", (source, name) => {
    expect(homesOf(source, gazetteer)[0]?.name).toBe(name);
  });

  it.each(["https://www.bbc.co.uk/news", "https://example.org/kharkiv", "", "☂"])(
    "%s says nothing of a home",
    (source) => {
      expect(homesOf(source, gazetteer)).toEqual([]);
    },
  );

  it("counts places less the farther they are, and countries not at all", () => {
    const homes = homesOf("oxfordmail.co.uk", gazetteer);
    const at = (id: string) => {
      const place = gazetteer.place(id);
      if (!place) throw new Error(`no ${id}`);
      return nearHome(place, homes);
    };
    expect(at("geonames:2640729")).toBe(1);
    expect(at("geonames:2643743")).toBeLessThan(0.5);
    expect(at("country:GB")).toBe(0);
    expect(at("admin1:GB-ENG")).toBe(1);
  });
});
