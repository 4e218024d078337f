import { describe, expect, it } from "vitest";
import { loadGazetteer } from "#lib/gazetteer/load";

const gazetteer = loadGazetteer();
const first = (name: string) => gazetteer.find(name)[0]?.place.id;
const ids = (name: string) => gazetteer.find(name).map((candidate) => candidate.place.id);

describe("find", () => {
  it.each([
    ["Kharkiv", "geonames:706483"],
    ["Kharkov", "geonames:706483"],
    ["Харків", "geonames:706483"],
    ["Киев", "geonames:703448"],
    ["Київ", "geonames:703448"],
    ["Kiev", "geonames:703448"],
    ["Odessa", "geonames:698740"],
    ["Dnipro", "geonames:709930"],
    ["Zaporizhzhia", "geonames:687700"],
    ["Kryvyi Rih", "geonames:703845"],
    ["Paris", "geonames:2988507"],
    ["London", "geonames:2643743"],
    ["New York", "geonames:5128581"],
    ["Washington", "geonames:4140963"],
    ["Moscow", "geonames:524901"],
    ["Bethlehem", "geonames:284315"],
    ["Tripoli", "geonames:2210247"],
    ["The Hague", "geonames:2747373"],
    ["UK", "country:GB"],
    ["Britain", "country:GB"],
    ["U.S.", "country:US"],
    ["America", "country:US"],
    ["UAE", "country:AE"],
    ["DR Congo", "country:CD"],
    ["Turkey", "country:TR"],
    ["Türkiye", "country:TR"],
    ["Jordan", "country:JO"],
    ["Lithuania", "country:LT"],
    ["Burma", "country:MM"],
    ["Ivory Coast", "country:CI"],
    ["Holland", "country:NL"],
    ["Mexico", "country:MX"],
    ["Tunis", "geonames:2464470"],
    ["EU", "region:european-union"],
    ["Gaza Strip", "region:gaza-strip"],
    ["Gaza", "region:gaza-strip"],
    ["Gaza City", "geonames:281133"],
    ["West Bank", "region:west-bank"],
    ["Donbas", "region:donbas"],
    ["Sahel", "region:sahel"],
    ["Baltic states", "region:baltic-states"],
    ["Kashmir", "region:kashmir"],
    ["Crimea", "admin1:UA-43"],
    ["Kursk Oblast", "admin1:RU-KRS"],
    ["Kursk region", "admin1:RU-KRS"],
    ["Bryansk region", "admin1:RU-BRY"],
    ["Kharkiv region", "admin1:UA-63"],
    ["Moscow region", "admin1:RU-MOS"],
    ["Bavaria", "admin1:DE-BY"],
    ["Texas", "admin1:US-TX"],
    ["Scotland", "admin1:GB-SCT"],
    ["North Kivu", "admin1:CD-NK"],
    ["North Gyeongsang", "admin1:KR-47"],
    ["Gaines County", "admin2:US.TX.165"],
    ["Black Sea", "water:black-sea"],
    ["Suez Canal", "water:suez-canal"],
    ["Elysee Palace", "site:elysee-palace"],
    ["Élysée Palace", "site:elysee-palace"],
    ["Red Square", "site:red-square"],
    ["the Kremlin", "site:kremlin"],
    ["Zaporizhzhia nuclear plant", "site:zaporizhzhia-nuclear-plant"],
    ["Pabrade training area", "site:pabrade-training-area"],
    ["Heathrow", "site:heathrow-airport"],
  ])("knows %s as %s first", (name, id) => {
    expect(first(name)).toBe(id);
  });

  it("gives both towns of one name, the larger first", () => {
    expect(ids("Zolochiv")).toEqual(["geonames:686896", "geonames:686895"]);
    const areas = gazetteer.find("Zolochiv").map((candidate) => candidate.place.admin1);
    expect(areas).toEqual(["Lviv Oblast", "Kharkiv Oblast"]);
  });

  it("gives both Georgias", () => {
    expect(ids("Georgia").slice(0, 2)).toEqual(["country:GE", "admin1:US-GA"]);
  });

  it.each([
    ["Ukrainians", "country:UA"],
    ["Ukrainian", "country:UA"],
    ["Germans", "country:DE"],
    ["Frenchmen", "country:FR"],
    ["British", "country:GB"],
    ["Palestinians", "country:PS"],
    ["Gazans", "region:gaza-strip"],
    ["Chechens", "admin1:RU-CE"],
    ["Parisian", "geonames:2988507"],
    ["Europeans", "region:europe"],
    ["Californian", "admin1:US-CA"],
  ])("knows %s as a demonym of %s", (name, id) => {
    const [best] = gazetteer.find(name);
    expect(best?.place.id).toBe(id);
    expect(best?.nameKind).toBe("demonym");
  });

  it.each([
    ["Calif.", "admin1:US-CA"],
    ["Pa.", "admin1:US-PA"],
    ["N.C.", "admin1:US-NC"],
    ["TX", "admin1:US-TX"],
    ["B.C.", "admin1:CA-BC"],
  ])("knows %s as an abbreviation of %s", (name, id) => {
    const found = gazetteer.find(name).find((candidate) => candidate.place.id === id);
    expect(found?.nameKind).toBe("abbreviation");
  });

  it("knows nothing of what is no name", () => {
    for (const word of ["", "?", "qwxyzzy", "x".repeat(5000), "Quote of the Day"]) {
      expect(gazetteer.find(word)).toEqual([]);
    }
  });

  it("orders by prior", () => {
    const priors = gazetteer.find("Springfield").map((candidate) => candidate.prior);
    expect(priors.length).toBeGreaterThan(20);
    expect(priors).toEqual([...priors].sort((a, b) => b - a));
  });
});

describe("hasPrefix", () => {
  it.each(["New", "new york", "Zaporizhzhia Nuclear", "Kharkiv", "St.", "Red", "Gulf of"])(
    "says yes to %s",
    (words) => {
      expect(gazetteer.hasPrefix(words)).toBe(true);
    },
  );

  it.each(["", "Kharki", "New Yor", "Zaporizhzhia Nuclea", "zzzz", "qwxyzzy"])("says no to %s", (words) => {
    expect(gazetteer.hasPrefix(words)).toBe(false);
  });
});

describe("place", () => {
  it("tells a town with its areas", () => {
    const kharkiv = gazetteer.place("geonames:706483");
    expect(kharkiv).toMatchObject({ name: "Kharkiv", kind: "place", country: "UA", admin1: "Kharkiv Oblast" });
    expect(kharkiv?.point[0]).toBeCloseTo(36.2527, 3);
    expect(kharkiv?.point[1]).toBeCloseTo(49.9808, 3);
    const parents = kharkiv ? gazetteer.parents(kharkiv).map((area) => area.id) : [];
    expect(parents.slice(-2)).toEqual(["admin1:UA-63", "country:UA"]);
  });

  it("tells areas with box and tiles", () => {
    expect(gazetteer.place("admin1:UA-63")).toMatchObject({ kind: "admin1", areas: ["UA-63"] });
    expect(gazetteer.place("admin1:UA-43")).toMatchObject({ name: "Crimea", country: "UA", areas: ["UA-43"] });
    expect(gazetteer.place("region:gaza-strip")).toMatchObject({ kind: "region", country: "PS", areas: ["PS-GZZ"] });
    expect(gazetteer.place("admin1:FR.11")?.areas).toContain("FR-75");
    const [west, , east] = gazetteer.place("country:FR")?.bbox ?? [0, 0, 0, 0];
    expect(west).toBeGreaterThan(-6);
    expect(east).toBeLessThan(10);
    const [fijiWest = 0, , fijiEast = 0] = gazetteer.place("country:FJ")?.bbox ?? [];
    expect(fijiWest).toBeGreaterThan(fijiEast);
  });

  it("does not know other ids", () => {
    for (const id of ["", "geonames:0", "geonames:999999999", "country:ZZ", "nonsense"]) {
      expect(gazetteer.place(id)).toBeUndefined();
    }
  });
});
