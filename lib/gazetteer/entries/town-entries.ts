import { editDistance } from "../edit-distance.ts";
import { type Entry, type EntryName, NAME_QUALITY } from "../entry.ts";
import { normalizeName } from "../normalize.ts";
import { demonymForms, nameSet } from "./names.ts";
import { formerNames } from "./renamed.ts";
import { parts, readTable } from "./sources.ts";
import { englishTownName, readEnglishNames } from "./town-names.ts";
import type { Town } from "./towns.ts";

/** The towns, with the names and demonyms that news uses for the well-known ones. */
export function townEntries(
  towns: readonly Town[],
  admin1: ReadonlyMap<string, Entry>,
  admin2: ReadonlyMap<string, Entry>,
): Entry[] {
  const englishNames = readEnglishNames();
  const own = new Map(readTable("towns").map(([number = "", ...cells]) => [number, cells]));
  const renamed = formerNames(towns);
  const countries = new Map(towns.map((town) => [town.number, town.country]));
  for (const [number, [country, name]] of own) {
    if (countries.get(number) !== country) throw new Error(`town ${number} (${name}) is not in ${country}`);
  }
  return towns.map((town) => {
    const [, ownName, newsNames, demonyms] = own.get(town.number) ?? [];
    const english = ownName || englishTownName(town, englishNames.get(town.number));
    const parent = admin2.get(town.admin2) ?? admin1.get(town.admin1);
    return {
      place: {
        id: `geonames:${town.number}`,
        name: english,
        kind: "place",
        country: town.country,
        point: town.point,
        bbox: null,
        areas: [],
        population: town.population,
      },
      parent: parent?.place.id ?? `country:${town.country}`,
      importance: Math.max(
        Math.max(town.population, 200) * (FEATURE_WEIGHT[town.feature] ?? 1) * (own.has(town.number) ? WELL_KNOWN : 1),
        own.has(town.number) ? LEAST_OF_WELL_KNOWN : 0,
      ),
      names: [
        ...nameSet("name", NAME_QUALITY.main, [english]),
        ...nameSet("alternate", NAME_QUALITY.news, [...parts(newsNames), ...(renamed.get(town.number) ?? [])]),
        ...nameSet("demonym", NAME_QUALITY.official, parts(demonyms).flatMap(demonymForms)),
        ...nameSet("alternate", NAME_QUALITY.official, [town.name, town.asciiName]),
        ...alternates(town.alternates, [english, town.name].map(normalizeName)),
      ],
    };
  });
}

/**
 * Towns of the own table are in the news: New York goes before its state, and Bethlehem of 29,000 people before
 * Belém of 1.5 million.
 */
const WELL_KNOWN = 2;
const LEAST_OF_WELL_KNOWN = 6e5;

/** Other names, and among them with more weight those that differ from the town's own by two letters at most. */
function alternates(names: readonly string[], own: readonly string[]): EntryName[] {
  const isNear = (name: string) => own.some((main) => editDistance(name, main, 2) <= 2 && main.length > 4);
  const near = names.filter((name) => LATIN.test(name) && isNear(normalizeName(name)));
  return [
    ...nameSet("alternate", NAME_QUALITY.alternate, names),
    ...nameSet("alternate", NAME_QUALITY.translation, near),
  ];
}

const LATIN = /^\p{Script=Latin}/u;

/** Capitals and seats are written about more than towns of their size, parts of towns less. */
const FEATURE_WEIGHT: Readonly<Record<string, number>> = {
  PPLC: 12,
  PPLG: 6,
  PPLA: 3,
  PPLA2: 1.5,
  PPLX: 0.1,
  PPLL: 0.5,
};
