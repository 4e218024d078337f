import { describe, expect, it } from "vitest";
import { splitKindName } from "#lib/gazetteer/kind-words";
import { loadGazetteer } from "#lib/gazetteer/load";

const gazetteer = loadGazetteer();
const first = (name: string) => gazetteer.find(name)[0]?.place;

describe("splitKindName", () => {
  it.each([
    ["spirne village", "spirne", "place"],
    ["village of spirne", "spirne", "place"],
    ["zolochiv district", "zolochiv", "admin2"],
    ["cook county", "cook", "admin2"],
    ["kandahar province", "kandahar", "admin1"],
    ["province of the west", "west", "admin1"],
    ["харківська область", "харківська", "admin1"],
    ["село спірне", "спірне", "place"],
  ])("takes %s apart", (name, stem, kind) => {
    expect(splitKindName(name)).toMatchObject({ stem });
    expect(splitKindName(name)?.kinds[0]).toBe(kind);
  });

  it.each(["", "kharkiv", "city", "district", "new york", "region province"])("leaves %s whole", (name) => {
    expect(splitKindName(name)).toBeNull();
  });
});

describe("find with a kind word", () => {
  it.each([
    ["Verkhnokamianske village", "place"],
    ["village of Spirne", "place"],
    ["city of Kharkiv", "place"],
    ["Kharkiv city", "place"],
    ["Kharkiv region", "admin1"],
    ["Bryansk governorate", "admin1"],
    ["Province of Kandahar", "admin1"],
    ["Donetsk People's Republic", "admin1"],
    ["the Donetsk People's Republic", "admin1"],
    ["Sudzha district", "admin2"],
    ["Sudzhansky District", "admin2"],
    ["Podilskyi district", "admin2"],
    ["Cook County", "admin2"],
    ["Харківська область", "admin1"],
    ["Белгородская область", "admin1"],
    ["Воронежская область", "admin1"],
    ["the Sahel", "region"],
    ["Republic of Moldova", "country"],
  ])("gives %s as %s first", (name, kind) => {
    expect(first(name)?.kind).toBe(kind);
  });

  it("falls back to the town where no such district is known", () => {
    const found = gazetteer.find("Chasiv Yar district");
    expect(found[0]?.place).toMatchObject({ kind: "place", name: "Chasiv Yar" });
    expect(found.every(({ inexact }) => inexact === "kind-word")).toBe(true);
  });

  it("keeps towns behind a district of their name", () => {
    const [district, ...rest] = gazetteer.find("Zolochiv district");
    expect(district?.place).toMatchObject({ kind: "admin2", admin1: "Lviv Oblast" });
    expect(rest.map(({ place }) => place.id)).toEqual(["geonames:686896", "geonames:686895"]);
  });

  it("gives only counties for a county", () => {
    const kinds = new Set(gazetteer.find("Washington County").map(({ place }) => place.kind));
    expect([...kinds]).toEqual(["admin2"]);
    expect(gazetteer.find("Qwxyzzy County")).toEqual([]);
  });

  it("leaves English names of councils and clubs whole", () => {
    for (const name of ["Athens City", "Bicester Town", "Edwardsville District", "Columbia State", "City Council"]) {
      expect(gazetteer.find(name)).toEqual([]);
    }
  });
});

describe("names of news", () => {
  it.each([
    ["Донеччина", "admin1:UA-14"],
    ["США", "country:US"],
    ["Близький Схід", "region:middle-east"],
    ["Черное море", "water:black-sea"],
    ["Schwarzes Meer", "water:black-sea"],
    ["Franja de Gaza", "region:gaza-strip"],
    ["Afrique", "region:africa"],
    ["Bavière", "admin1:DE-BY"],
    ["Шотландія", "admin1:GB-SCT"],
    ["Kilimanjaro", "site:mount-kilimanjaro"],
    ["Zaatari refugee camp", "site:zaatari-refugee-camp"],
    ["Bab al-Hawa", "site:bab-al-hawa-crossing"],
    ["Kharkiv airport", "site:airport-ukhh"],
    ["Kadena", "site:kadena-air-base"],
    ["Himalayas", "region:himalayas"],
    ["Zionist", undefined],
  ])("has %s", (name, id) => {
    expect(first(name)?.id).toBe(id);
  });
});
