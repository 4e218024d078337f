import { join, raw, type Sql, sqltag as sql } from "@prisma/client/runtime/client";
import { distance } from "@turf/distance";
import { type LngLat, POINT_PRECISIONS, type ReportPlace } from "../model.ts";
import { type IncidentSummary, NO_FILTERS } from "../query/filters.ts";
import { intervalOf } from "../query/interval.ts";
import { locationsOf } from "../query/placements.ts";
import { type Bounds, boundsOf, turnsOf, widen } from "./bounds.ts";
import type { Connection } from "./client.ts";
import { toSummary } from "./rows.ts";
import { near, whereFilters } from "./where.ts";

/** An incident with how far from another it happened. */
export interface NearbyIncident {
  readonly incident: IncidentSummary;
  /** Kilometres between the nearest places of both; of an area at least its radius, since nobody knows where in it. */
  readonly distanceKm: number;
  /** Whether both are known to a town or a spot: then the distance is as exact as it looks. */
  readonly isExact: boolean;
}

/** Kilometres around a place within which is looked, one after the other until there are enough. */
const MARGINS_KM = [10, 40, 160, 640, 2560, 10_240];
/** More than half the way round the world. */
const ALL_THE_WORLD_KM = 20_100;
/** Places of one incident from which is looked. */
const MOST_PLACES = 6;
const EARTH_KM = 6371.0088;
const RADIAN = Math.PI / 180;
const KM_PER_DEGREE = EARTH_KM * RADIAN;
/** Longer than between any two times. */
const NEVER_MS = 9e15;

/**
 * The incidents nearest to one in place, of those as near the nearest in time first; never a statement, a rejected one or
 * one without a place. None for an incident without a place; null when there is none with this id.
 */
export async function nearbyIncidents(
  connection: Connection,
  id: string,
  limit: number,
): Promise<NearbyIncident[] | null> {
  const { database } = connection;
  const row = await database.incident.findUnique({ where: { id }, omit: { searchText: true } });
  if (!row) return null;
  const own = toSummary(row);
  const ids = new Set<string>();
  for (const place of locationsOf(own).slice(0, MOST_PLACES))
    for (const found of await around(connection, own, place, limit)) ids.add(found);
  const rows = await database.incident.findMany({ where: { id: { in: [...ids] } }, omit: { searchText: true } });
  const start = intervalOf(own.time)?.start ?? null;
  return rows
    .map((other) => nearness(own, toSummary(other)))
    .sort(
      (one, other) =>
        one.distanceKm - other.distanceKm ||
        one.centresKm - other.centresKm ||
        timeApart(one.incident, start) - timeApart(other.incident, start) ||
        (one.incident.id < other.incident.id ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ incident, distanceKm, isExact }) => ({ incident, distanceKm, isExact }));
}

/** Ids of the incidents nearest to one place: whatever lies within a margin is found by the spatial index. */
async function around(
  connection: Connection,
  { id, time }: IncidentSummary,
  place: ReportPlace,
  limit: number,
): Promise<string[]> {
  const bounds = boundsOf(place);
  const start = intervalOf(time)?.start ?? null;
  for (const margin of [...MARGINS_KM.filter((each) => each >= radiusKm(bounds)), ALL_THE_WORLD_KM]) {
    const found = await nearest(connection, { id, start, bounds, margin, limit });
    if (found.length === limit || margin === ALL_THE_WORLD_KM) return found;
  }
  return [];
}

interface Search {
  readonly id: string;
  readonly start: number | null;
  readonly bounds: Bounds;
  readonly margin: number;
  readonly limit: number;
}

/** Ids of the nearest incidents within the margin, in the order of `nearness`. */
async function nearest({ database, dialect }: Connection, { id, start, bounds, margin, limit }: Search) {
  const larger = raw(dialect === "postgresql" ? "greatest" : "max");
  const away = sql`${larger}(n."centres", n."radius", ${real(radiusKm(bounds))})`;
  const within = turnsOf(widen(bounds, margin)).map((turn) => near(turn, dialect));
  const apart = start === null ? sql`1` : sql`coalesce(abs(n."startMs" - ${BigInt(start)}), ${BigInt(NEVER_MS)})`;
  const rows = await database.$queryRaw<{ id: string }[]>(sql`
    SELECT n."id" FROM (
      SELECT i."id", i."startMs", ${centresKmSql(centreOf(bounds))} AS "centres", ${RADIUS_KM_SQL} AS "radius"
      FROM "IncidentLocation" l JOIN "Incident" i ON i."id" = l."incidentId"
      WHERE ((${join(within, ") OR (")})) AND i."id" <> ${id} AND ${whereFilters(NO_FILTERS, dialect)}) n
    WHERE ${away} <= ${real(margin)}
    GROUP BY n."id", n."startMs"
    ORDER BY min(${away}), min(n."centres"), ${apart}, n."id" LIMIT ${limit}`);
  return rows.map((row) => row.id);
}

/** The distance between the nearest places of two incidents, and whether it is known. */
function nearness(own: IncidentSummary, incident: IncidentSummary): NearbyIncident & { readonly centresKm: number } {
  const pairs = locationsOf(own)
    .slice(0, MOST_PLACES)
    .flatMap((here) => {
      return locationsOf(incident).map((there) => {
        const [one, other] = [boundsOf(here), boundsOf(there)];
        const centresKm = distance([...centreOf(one)], [...centreOf(other)]);
        const distanceKm = Math.max(centresKm, radiusKm(one), radiusKm(other));
        return { incident, distanceKm, centresKm, isExact: isPoint(here) && isPoint(there) };
      });
    });
  const [nearestPair] = pairs.sort((a, b) => a.distanceKm - b.distanceKm || a.centresKm - b.centresKm);
  if (!nearestPair) throw new RangeError(`the incident ${incident.id} was found in place and has none`);
  return nearestPair;
}

const isPoint = ({ precision }: ReportPlace) => (POINT_PRECISIONS as readonly string[]).includes(precision);

function timeApart({ time }: IncidentSummary, start: number | null): number {
  const interval = intervalOf(time);
  return start !== null && interval ? Math.abs(interval.start - start) : NEVER_MS;
}

function centreOf({ west, south, east, north }: Bounds): LngLat {
  return [(west + east) / 2, (south + north) / 2];
}

/** Half the diagonal: 0 for a town. */
function radiusKm({ west, south, east, north }: Bounds): number {
  const width = (east - west) * Math.cos(((south + north) * RADIAN) / 2);
  return (KM_PER_DEGREE / 2) * Math.hypot(north - south, width);
}

// The same of a location l, in SQL that both databases understand.

const RADIUS_KM_SQL = sql`(${real(KM_PER_DEGREE / 2)} * sqrt((l."north" - l."south") * (l."north" - l."south")
  + (l."east" - l."west") * (l."east" - l."west")
  * cos((l."south" + l."north") * ${real(RADIAN / 2)}) * cos((l."south" + l."north") * ${real(RADIAN / 2)})))`;

/** Great circle from a point to the centre of l, by the haversine. */
function centresKmSql([longitude, latitude]: LngLat): Sql {
  const middle = sql`((l."south" + l."north") / 2)`;
  const upward = sql`sin((${middle} - ${real(latitude)}) * ${real(RADIAN / 2)})`;
  const sideward = sql`sin(((l."west" + l."east") / 2 - ${real(longitude)}) * ${real(RADIAN / 2)})`;
  const haversine = sql`${upward} * ${upward}
    + ${real(Math.cos(latitude * RADIAN))} * cos(${middle} * ${real(RADIAN)}) * ${sideward} * ${sideward}`;
  // Rounding may carry what lies opposite a hair over 1.
  return sql`(${real(2 * EARTH_KM)} * asin(sqrt(CASE WHEN ${haversine} > 1 THEN 1 ELSE ${haversine} END)))`;
}

/** A number as both databases take it for a double, whatever stands beside it. */
function real(value: number): Sql {
  return sql`CAST(${value} AS DOUBLE PRECISION)`;
}
