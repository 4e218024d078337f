import type { TrueToponym } from "#lib/evaluate/corpus";
import type { Place, PlaceKind, Toponym } from "#lib/model";

/** A gazetteer entry that bears its country as a name. */
export const place = (kind: PlaceKind, country: string, point: [number, number]): Place => ({
  id: `${kind}:${country}`,
  name: country,
  kind,
  country,
  admin1: null,
  point,
  bbox: null,
  areas: [],
  population: 0,
});
/** A literal toponym, held for certain. */
export const found = (start: number, end: number, where: Place | null, name = "X"): Toponym => ({
  start,
  end,
  name,
  role: "literal",
  confidence: 1,
  place: where,
  alternatives: [],
});
/** A true name at longitude and latitude 0. */
export const truth = (start: number, end: number, more: Partial<TrueToponym> = {}): TrueToponym => ({
  start,
  end,
  surface: "X",
  point: [0, 0],
  level: null,
  countryIso: null,
  group: null,
  kind: null,
  ...more,
});
/** A town on the equator: 1.44 degrees are 160 km. */
export const town = (longitude: number) => place("place", "AA", [longitude, 0]);
