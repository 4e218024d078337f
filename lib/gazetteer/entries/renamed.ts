import type { LngLat } from "../../model.ts";
import { foldSlavic } from "../fold-slavic.ts";
import { distanceKm } from "../nearest.ts";
import { normalizeName } from "../normalize.ts";
import { groupBy, lngLat, parts, readTable } from "./sources.ts";
import type { Town } from "./towns.ts";

/** Former names of towns by GeoNames number, from the own table. Throws for a row that no town fits. */
export function formerNames(towns: readonly Town[]): Map<string, readonly string[]> {
  const ofCountry = groupBy(towns, (town) => town.country);
  return new Map(
    readTable("renamed").map(([name = "", country = "", point, names]) => {
      const town = nearestOf(name, parts(names), ofCountry.get(country) ?? [], lngLat(point));
      if (!town) throw new Error(`renamed: no town of ${country} near ${point} is called ${name}`);
      return [town.number, [name, ...parts(names)]] as const;
    }),
  );
}

/** GeoNames may have the town under its new name or one of the old ones. */
function nearestOf(name: string, names: readonly string[], towns: readonly Town[], point: LngLat): Town | undefined {
  const wanted = new Set([name, ...names].flatMap(keysOf));
  return towns
    .filter((town) => distanceKm(town.point, point) <= NEAR_KM)
    .filter((town) => [town.name, ...town.alternates].flatMap(keysOf).some((key) => wanted.has(key)))
    .sort((a, b) => b.population - a.population)[0];
}

const NEAR_KM = 20;

const keysOf = (name: string): string[] => [normalizeName(name), foldSlavic(name)].filter((key) => key !== "");
