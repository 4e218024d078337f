import { type Sql, sqltag as sql } from "@prisma/client/runtime/client";
import type { LngLat } from "../model.ts";
import type { Bounds } from "./bounds.ts";

const EARTH_KM = 6371.0088;
const RADIAN = Math.PI / 180;
const KM_PER_DEGREE = EARTH_KM * RADIAN;

/** Half the diagonal, in kilometres: 0 for a town. */
export function radiusKm({ west, south, east, north }: Bounds): number {
  const width = (east - west) * Math.cos(((south + north) * RADIAN) / 2);
  return (KM_PER_DEGREE / 2) * Math.hypot(north - south, width);
}

// The same of a location l, in SQL that both databases understand.

export const RADIUS_KM_SQL = sql`(${real(KM_PER_DEGREE / 2)} * sqrt((l."north" - l."south") * (l."north" - l."south")
  + (l."east" - l."west") * (l."east" - l."west")
  * cos((l."south" + l."north") * ${real(RADIAN / 2)}) * cos((l."south" + l."north") * ${real(RADIAN / 2)})))`;

/** Kilometres along the great circle from a point to that of l, by the haversine. */
export function apartKmSql([longitude, latitude]: LngLat): Sql {
  const upward = sql`sin((l."latitude" - ${real(latitude)}) * ${real(RADIAN / 2)})`;
  const sideward = sql`sin((l."longitude" - ${real(longitude)}) * ${real(RADIAN / 2)})`;
  const haversine = sql`${upward} * ${upward}
    + ${real(Math.cos(latitude * RADIAN))} * cos(l."latitude" * ${real(RADIAN)}) * ${sideward} * ${sideward}`;
  // Rounding may carry what lies opposite a hair over 1.
  return sql`(${real(2 * EARTH_KM)} * asin(sqrt(CASE WHEN ${haversine} > 1 THEN 1 ELSE ${haversine} END)))`;
}

/** A number as both databases take it for a double, whatever stands beside it. */
export function real(value: number): Sql {
  return sql`CAST(${value} AS DOUBLE PRECISION)`;
}
