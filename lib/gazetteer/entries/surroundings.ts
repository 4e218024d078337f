import type { LngLat } from "../../model.ts";
import type { Entry } from "../entry.ts";
import { distanceKm } from "../nearest.ts";
import type { Area } from "./areas.ts";
import { groupBy } from "./sources.ts";
import type { Town } from "./towns.ts";

/**
 * A function that gives the id of the first-order area around a point of a country: the one that covers it, or that
 * of the nearest town of the country for a point off the coast or by a border, or the country itself.
 */
export function admin1Finder(
  admin1: ReadonlyMap<string, Entry>,
  towns: readonly Town[],
  locate: (point: LngLat) => Area | undefined,
): (point: LngLat, country: string) => string {
  const codeOfArea = new Map(
    [...admin1].flatMap(([code, entry]) => entry.place.areas.map((area) => [area, code] as const)),
  );
  const townsOf = groupBy(towns, (town) => town.country);
  return (point, country) => {
    const area = locate(point);
    const covering = area?.country === country ? admin1.get(codeOfArea.get(area.id) ?? "") : undefined;
    if (covering) return covering.place.id;
    const near = (townsOf.get(country) ?? [])
      .map((town) => ({ town, distance: distanceKm(town.point, point) }))
      .reduce((best, next) => (next.distance < best.distance ? next : best), { town: null, distance: NEAR_KM } as Near);
    return admin1.get(near.town?.admin1 ?? "")?.place.id ?? `country:${country}`;
  };
}

/** Farther than this a town says nothing of a place at sea. */
const NEAR_KM = 60;

interface Near {
  readonly town: Town | null;
  readonly distance: number;
}
