import { type Entry, NAME_QUALITY } from "../entry.ts";
import { demonymForms, nameSet } from "./names.ts";
import { parts, readTable } from "./sources.ts";
import { englishTownName } from "./town-names.ts";
import type { Town } from "./towns.ts";

/** The towns, with the names and demonyms that news uses for the well-known ones. */
export function townEntries(
  towns: readonly Town[],
  admin1: ReadonlyMap<string, Entry>,
  admin2: ReadonlyMap<string, Entry>,
): Entry[] {
  const own = new Map(readTable("towns").map(([number = "", ...cells]) => [number, cells]));
  return towns.map((town) => {
    const [, ownName, newsNames, demonyms] = own.get(town.number) ?? [];
    const english = ownName || englishTownName(town);
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
      importance: Math.max(town.population, 200) * (FEATURE_WEIGHT[town.feature] ?? 1),
      names: [
        ...nameSet("name", NAME_QUALITY.main, [english]),
        ...nameSet("alternate", NAME_QUALITY.news, parts(newsNames)),
        ...nameSet("demonym", NAME_QUALITY.official, parts(demonyms).flatMap(demonymForms)),
        ...nameSet("alternate", NAME_QUALITY.official, [town.name, town.asciiName]),
        ...nameSet("alternate", NAME_QUALITY.alternate, town.alternates),
      ],
    };
  });
}

/** Capitals and seats are written about more than towns of their size, parts of towns less. */
const FEATURE_WEIGHT: Readonly<Record<string, number>> = {
  PPLC: 12,
  PPLG: 6,
  PPLA: 3,
  PPLA2: 1.5,
  PPLX: 0.1,
  PPLL: 0.5,
};
