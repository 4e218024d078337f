import { raw, sqltag as sql } from "@prisma/client/runtime/client";
import type { LngLat } from "../model.ts";
import { NO_FILTERS } from "../query/filters.ts";
import type { Bounds } from "./bounds.ts";
import type { Connection } from "./client.ts";
import { real } from "./distance.ts";
import { whereFilters } from "./where.ts";

/** What others are looked for around. */
export interface Spot {
  /** The incident itself, which is not looked for. */
  readonly id: string;
  readonly point: LngLat;
  readonly bounds: Bounds;
  readonly limit: number;
}

/** Incidents before and after one that are looked at in the order of time, before place is asked. */
const WALK = 2000;

/**
 * Ids of the incidents at the very place that are nearest in time: where one place has thousands of them, a walk through
 * time meets enough at once, and none can be nearer. null where it does not.
 */
export async function onSameSpot(
  connection: Connection,
  spot: Spot & { readonly start: number },
): Promise<readonly string[] | null> {
  const sides = [await walk(connection, spot, true), await walk(connection, spot, false)];
  const found = sides
    .flatMap(({ rows }) => rows)
    .sort((one, other) => one.ms - other.ms || (one.id < other.id ? -1 : 1));
  const last = found[spot.limit - 1];
  if (!last || sides.some(({ reachMs }) => last.ms >= reachMs)) return null;
  return found.slice(0, spot.limit).map(({ id }) => id);
}

/** The nearest in time on one side, and the time within which there are no others: without end where all are found. */
async function walk(
  { database, dialect }: Connection,
  { id, start, point, bounds, limit }: Spot & { start: number },
  isForward: boolean,
) {
  const [longitude, latitude] = point;
  const { west, south, east, north } = bounds;
  const [side, order] = [raw(isForward ? ">=" : "<"), raw(isForward ? "ASC" : "DESC")];
  const walked = sql`FROM "Incident" WHERE "startMs" ${side} ${BigInt(start)} ORDER BY "startMs" ${order}`;
  const found = await database.$queryRaw<{ id: string; startMs: bigint }[]>(sql`
    SELECT i."id", i."startMs" FROM (SELECT "id", "startMs", "type", "review" ${walked} LIMIT ${WALK}) i
    WHERE i."id" <> ${id} AND ${whereFilters(NO_FILTERS, dialect)} AND EXISTS (SELECT 1 FROM "IncidentLocation" l
      WHERE l."incidentId" = i."id" AND l."longitude" = ${real(longitude)} AND l."latitude" = ${real(latitude)}
        AND l."west" = ${real(west)} AND l."south" = ${real(south)}
        AND l."east" = ${real(east)} AND l."north" = ${real(north)})
    ORDER BY i."startMs" ${order}, i."id" LIMIT ${limit}`);
  const [beyond] =
    found.length === limit
      ? []
      : await database.$queryRaw<{ startMs: bigint }[]>(sql`SELECT "startMs" ${walked} LIMIT 1 OFFSET ${WALK}`);
  const apart = (row: { startMs: bigint }) => Math.abs(Number(row.startMs) - start);
  return {
    rows: found.map((row) => ({ id: row.id, ms: apart(row) })),
    reachMs: beyond ? apart(beyond) : Number.POSITIVE_INFINITY,
  };
}
