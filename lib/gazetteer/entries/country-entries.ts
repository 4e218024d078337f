import { type Entry, type EntryName, NAME_QUALITY } from "../entry.ts";
import { distanceKm } from "../nearest.ts";
import { normalizeName } from "../normalize.ts";
import { type Area, boxAround, cornersOf } from "./areas.ts";
import { demonymForms, nameSet } from "./names.ts";
import { parts, readSource, readTable } from "./sources.ts";

/** The countries, with their names in many languages and their demonyms. */
export function countryEntries(areas: readonly Area[]): Entry[] {
  const facts = new Map(readTable("countries").map(([code = "", ...cells]) => [code, cells]));
  const points = new Map(
    readTable("country-points").map(([code = "", x, y]) => [code, [Number(x), Number(y)] as const]),
  );
  const countries = JSON.parse(readSource("world-countries", "dist/countries.json")) as CountryRow[];
  return countries.map((row) => {
    const [population, ownNames, ownDemonyms] = facts.get(row.cca2) ?? [];
    const thousands = Number(population ?? 0);
    const [latitude = 0, longitude = 0] = row.latlng;
    const point = points.get(row.cca2) ?? ([longitude, latitude] as const);
    const own = areas.filter((area) => area.country === row.cca2);
    const overseas = areas.filter((area) => area.id === `FR-${row.cca2}` || area.id === OVERSEAS[row.cca2]);
    const near = (own.length > 0 ? own : overseas).filter((area) => distanceKm(area.point, point) <= OWN_BOX_KM);
    return {
      place: {
        id: `country:${row.cca2}`,
        name: ENGLISH_NAMES[row.cca2] ?? row.name.common,
        kind: "country",
        country: row.cca2,
        point,
        bbox: boxAround(near.flatMap(cornersOf)),
        areas: own.length > 0 ? [row.cca2] : overseas.map((area) => area.id),
        population: thousands * 1000,
      },
      parent: null,
      importance: Math.max(thousands * 1000, 1e5) * COUNTRY_WEIGHT,
      names: [
        ...nameSet("name", NAME_QUALITY.main, [row.name.common, ENGLISH_NAMES[row.cca2] ?? ""]),
        ...nameSet("alternate", NAME_QUALITY.news, parts(ownNames)),
        ...nameSet("alternate", NAME_QUALITY.official, [row.name.official]),
        ...nameSet("alternate", NAME_QUALITY.translation, otherNames(row)),
        ...demonyms(row, parts(ownDemonyms)),
      ],
    };
  });
}

/** Parts farther away (Réunion, Hawaii, Bonaire) do not stretch the box of the country. */
const OWN_BOX_KM = 5000;
/** Territories with a code of their own that the tiles count to their country; those of France follow a rule. */
const OVERSEAS: Readonly<Record<string, string>> = { SJ: "NO-21" };

/** A country is written about far more than a town of the same number of people. */
const COUNTRY_WEIGHT = 20;

/** Where English news writes another name than the source. */
const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  CD: "Democratic Republic of the Congo",
  TR: "Turkey",
  CV: "Cape Verde",
  PS: "Palestine",
};

interface CountryRow {
  readonly cca2: string;
  readonly name: {
    readonly common: string;
    readonly official: string;
    readonly native: Readonly<Record<string, Name>>;
  };
  readonly capital: readonly string[];
  readonly altSpellings: readonly string[];
  readonly translations: Readonly<Record<string, Name>>;
  readonly demonyms?: Readonly<Record<string, { readonly f: string; readonly m: string }>>;
  readonly latlng: readonly number[];
}
interface Name {
  readonly common: string;
  readonly official: string;
}

/** Languages whose country names are taken from the Unicode tables of the JavaScript engine. */
const LANGUAGES =
  "uk ru ar de es fr it pt pl tr zh ja fa he ro cs nl sv el hu lt lv et fi bg sr ka hy az kk ko hi id vi".split(" ");

function otherNames(row: CountryRow): string[] {
  const written = [...Object.values(row.name.native ?? {}), ...Object.values(row.translations)].flatMap((name) => [
    name.common,
    name.official,
  ]);
  const displayed = LANGUAGES.map(
    (language) => new Intl.DisplayNames([language], { type: "region" }).of(row.cca2) ?? "",
  );
  // Two-letter and three-letter spellings are codes: as words of a text they mean something else.
  const capitals = new Set(row.capital.map(normalizeName));
  const own = normalizeName(row.name.common);
  return [...row.altSpellings, ...written, ...displayed].filter(
    (name) =>
      (name.length > 3 || !/^[A-Z]+$/.test(name)) &&
      // "Tunis" is German for Tunisia: in English it is the capital alone.
      (!capitals.has(normalizeName(name)) || normalizeName(name) === own),
  );
}

function demonyms(row: CountryRow, own: readonly string[]): EntryName[] {
  const english = row.demonyms?.eng ? [row.demonyms.eng.m, row.demonyms.eng.f] : [];
  const all = [...english.flatMap((word) => word.split(/\s*,\s*/)), ...own].filter((word) => word !== "");
  return nameSet("demonym", NAME_QUALITY.news, all.flatMap(demonymForms));
}
