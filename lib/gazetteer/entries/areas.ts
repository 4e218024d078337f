import { readAdmin1 } from "../../atlas/build-steps/admin.ts";
import { type Polygon, polygonsOf } from "../../atlas/build-steps/geojson.ts";
import type { BoundingBox, LngLat } from "../../model.ts";

/** A first-order area of the area tiles. */
export interface Area {
  readonly id: string;
  readonly country: string;
  /** GeoNames code such as `UA.07`, or "". */
  readonly geonamesCode: string;
  /** English name, then names in other languages. */
  readonly names: readonly string[];
  readonly point: LngLat;
  readonly polygons: readonly Polygon[];
}

/** All first-order areas that a country is drawn for, with the ids that they have in the tiles. */
export function readAreas(): Area[] {
  return readAdmin1().flatMap((area) => {
    if (area.country === null) return [];
    return {
      id: area.id,
      country: area.country,
      geonamesCode: area.geonamesCode,
      names: [...new Set([area.name, area.localName, ...Object.values(area.names)])].filter((name) => name !== ""),
      point: area.labelPoint,
      polygons: polygonsOf(area.geometry),
    };
  });
}

/** Smallest box around the points; west is greater than east where it crosses longitude 180. */
export function boxAround(points: readonly (readonly [number, number])[]): BoundingBox | null {
  if (points.length === 0) return null;
  const longitudes = Float64Array.from(points, (point) => point[0]).sort();
  let [west, east] = [longitudes[0] ?? 0, longitudes.at(-1) ?? 0];
  let widestGap = 360 - (east - west);
  for (let i = 1; i < longitudes.length; i++) {
    const [before = 0, after = 0] = longitudes.subarray(i - 1, i + 1);
    if (after - before > widestGap) {
      widestGap = after - before;
      west = after;
      east = before;
    }
  }
  // Round a pole there is no gap, and so no side to begin at.
  if (widestGap < LEAST_GAP) [west, east] = [-180, 180];
  const south = points.reduce((least, point) => Math.min(least, point[1]), 90);
  const north = points.reduce((most, point) => Math.max(most, point[1]), -90);
  return [west, south, east, north];
}

/** Degrees. Natural Earth's Antarctica has corners at every few degrees all the way round. */
const LEAST_GAP = 20;

/** The corners of the outer rings. */
export function cornersOf(area: Area): (readonly [number, number])[] {
  return area.polygons.flatMap((polygon) => polygon[0] ?? []);
}
