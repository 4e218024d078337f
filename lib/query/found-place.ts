import type { BoundingBox, LngLat, Place, PlaceKind } from "../model.ts";

/** A place that the search box offers. */
export interface FoundPlace extends Pick<Place, "id" | "name" | "kind" | "country" | "point" | "bbox" | "population"> {
  /** In which area and country it lies: "Kharkiv Oblast, Ukraine"; "" for a country or a sea. */
  readonly where: string;
}

/** A place as the search box offers it; `parents` are the areas that it lies in. */
export function foundPlaceOf(place: Place, parents: readonly Place[]): FoundPlace {
  const { id, name, kind, country, admin1, point, bbox, population } = place;
  const state = parents.find((area) => area.kind === "country");
  const areas = [admin1, state?.name ?? null].filter((area) => area !== null && area !== name);
  return { id, name, kind, country, where: areas.join(", "), point, bbox, population };
}

const COORDINATES = /^([-+]?\d{1,2}(?:\.\d+)?)°?\s*(?:,|;|\s)\s*([-+]?\d{1,3}(?:\.\d+)?)°?$/;

/** The point that was typed as decimal latitude and longitude, "49.98, 36.25"; null for anything else. */
export function pointOf(typed: string): LngLat | null {
  const [, latitude, longitude] = COORDINATES.exec(typed.trim()) ?? [];
  if (latitude === undefined || Math.abs(Number(latitude)) > 90 || Math.abs(Number(longitude)) > 180) return null;
  return [Number(longitude), Number(latitude)];
}

const KM_PER_DEGREE = 111.2;
/**
 * Half the side of the map, in kilometres, that shows a place of which only the middle is known: with what lies around
 * it, because the built-in map has neither streets nor villages and would be empty from nearer by.
 */
const HALF_SIDE_KM: Readonly<Record<PlaceKind, number>> = {
  ...{ site: 15, place: 30, admin2: 30, admin1: 120, region: 300, country: 400, water: 300 },
};
const BIG_TOWN = 300_000;
const BIG_TOWN_KM = 45;

/** What the map must show to show a place: its bounds, or for a mere point what a town or building takes up. */
export function boundsOfPlace({ kind, point, bbox, population }: FoundPlace): BoundingBox {
  if (bbox) return bbox;
  const km = kind === "place" && population >= BIG_TOWN ? BIG_TOWN_KM : HALF_SIDE_KM[kind];
  const [longitude, latitude] = point;
  const up = km / KM_PER_DEGREE;
  // Near a pole a degree of longitude is nothing, and the map ends.
  const aside = up / Math.max(Math.cos((latitude * Math.PI) / 180), 0.1);
  return [longitude - aside, Math.max(latitude - up, -85), longitude + aside, Math.min(latitude + up, 85)];
}
