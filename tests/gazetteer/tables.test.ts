import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadGazetteer } from "#lib/gazetteer/load";
import { distanceKm } from "#lib/gazetteer/nearest";

const gazetteer = loadGazetteer();
const rows = (table: string) =>
  readFileSync(new URL(`../../lib/gazetteer/tables/${table}.tsv`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));

/** By a border: the nearest town of the list lies across it. */
const BY_A_BORDER = new Set(
  (
    "chigi-palace gemelli-hospital snake-island narva-bridge akrotiri cobasna kerem-shalom-crossing nir-oz western-wall " +
    "allenby-bridge ofer-prison mount-hermon al-tanf panmunjom virunga niagara-falls peace-bridge matterhorn zugspitze " +
    "aconcagua mount-paektu itaipu-dam kariba-dam rukban-camp mahama-refugee-camp idomeni-camp semalka-crossing " +
    "nasib-border-crossing shehyni-border-crossing palanca-border-crossing siret-border-crossing bruzgi-border-crossing " +
    "kapikule-border-crossing habur-border-crossing ghulam-khan-crossing thai-myanmar-friendship-bridge karni-crossing " +
    "kissufim-crossing argeen-border-crossing simon-bolivar-international-bridge san-ysidro-port-of-entry " +
    "nato-air-base-geilenkirchen port-kavkaz mount-zion philadelphi-corridor kissufim nirim kartarpur-corridor doklam " +
    "preah-vihear-temple emerald-triangle victoria-falls"
  ).split(" "),
);
/** More than 60 km from every town of the list. */
const REMOTE = new Set(
  (
    "novaya-zemlya pituffik-space-base siachen-glacier thitu-island gerd dadaab kakuma es-sider diego-garcia " +
    "vostok-station k2 denali erta-ale abu-musa kalobeyei-settlement mbera-refugee-camp metema-crossing " +
    "fiery-cross-reef mischief-reef subi-reef sabina-shoal lop-nur camp-justice neom khurais-oil-field galwan-valley " +
    "pangong-tso pratas-island itu-aba garamba-national-park w-national-park boni-forest heglig-oil-field " +
    "tigantourine-gas-plant ras-lanuf-oil-terminal angel-falls salar-de-uyuni woomera mururoa bikini-atoll " +
    "midway-atoll wake-island"
  ).split(" "),
);

describe("sites", () => {
  it("are a few hundred", () => {
    expect(rows("sites").length).toBeGreaterThanOrEqual(350);
  });

  it("lie in the country that they are counted to", () => {
    const wrong = rows("sites").flatMap(([slug = "", , country]) => {
      const site = gazetteer.place(`site:${slug}`);
      const nearest = site && gazetteer.nearest?.(site.point, 60);
      if (!site) return [`${slug} is not in the gazetteer`];
      if (BY_A_BORDER.has(slug) || (!nearest && REMOTE.has(slug))) return [];
      return nearest?.country === country ? [] : [`${slug}: ${country}, but ${nearest?.name} ${nearest?.country}`];
    });
    expect(wrong).toEqual([]);
  });

  it("lie in a first-order area of their own country", () => {
    const wrong = rows("sites").flatMap(([slug = ""]) => {
      const site = gazetteer.place(`site:${slug}`);
      const parents = site ? gazetteer.parents(site) : [];
      return parents.length > 0 && parents.every((area) => area.country === site?.country) ? [] : [slug];
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ["elysee-palace", "Paris", 5],
    ["kremlin", "Moscow", 3],
    ["sudzha-metering-station", "Sudzha", 10],
    ["engels-air-base", "Engels", 12],
    ["pabrade-training-area", "Pabrade", 12],
    ["sarachane-square", "Istanbul", 5],
    ["al-shifa-hospital", "Gaza City", 5],
    ["zaporizhzhia-nuclear-plant", "Enerhodar", 8],
  ])("%s lies near %s", (slug, town, km) => {
    const site = gazetteer.place(`site:${slug}`);
    const place = gazetteer.find(town)[0]?.place;
    expect(site && place ? distanceKm(site.point, place.point) : Number.POSITIVE_INFINITY).toBeLessThan(km);
  });
});

describe("regions and waters", () => {
  it("have members that are areas of the tiles", () => {
    const members = rows("regions").flatMap((row) => (row[4] ?? "").split(" ").filter((id) => id !== ""));
    expect(new Set(members).size).toBeGreaterThan(250);
    expect(members.filter((id) => !gazetteer.ofArea?.(id))).toEqual([]);
    expect(gazetteer.ofArea?.("UA-63")?.id).toBe("admin1:UA-63");
    expect(gazetteer.ofArea?.("FR-59")?.id).toBe("admin2:FR.32.59");
    expect(gazetteer.ofArea?.("UA")?.id).toBe("country:UA");
    expect(gazetteer.ofArea?.("ZZ-99")).toBeUndefined();
  });

  it("have a box around their label point", () => {
    const outside = [...rows("regions"), ...rows("waters")].flatMap(([slug = ""]) => {
      const place = gazetteer.place(`region:${slug}`) ?? gazetteer.place(`water:${slug}`);
      if (!place) return [`${slug} is not in the gazetteer`];
      if (!place.bbox) return [`${slug} has no box`];
      const [west, south, east, north] = place.bbox;
      const [x, y] = place.point;
      const isBetween = west <= east ? x >= west && x <= east : x >= west || x <= east;
      return isBetween && y >= south && y <= north ? [] : [`${slug}: ${place.point} is outside ${place.bbox}`];
    });
    expect(outside).toEqual([]);
  });
});
