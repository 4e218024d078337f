import { join, raw, sqltag as sql } from "@prisma/client/runtime/client";
import { distance } from "@turf/distance";
import { POINT_PRECISIONS, type ReportPlace } from "../model.ts";
import { type IncidentSummary, NO_FILTERS } from "../query/filters.ts";
import { intervalOf } from "../query/interval.ts";
import { locationsOf } from "../query/placements.ts";
import { boundsOf, turnsOf, widen } from "./bounds.ts";
import type { Connection } from "./client.ts";
import { apartKmSql, RADIUS_KM_SQL, radiusKm, real } from "./distance.ts";
import { toSummary } from "./rows.ts";
import { onSameSpot, type Spot } from "./same-spot.ts";
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
  return nearestOf(own, rows.map(toSummary), limit);
}

/** Those of some incidents with a place that are nearest to one, of those as near the nearest in time first. */
export function nearestOf(own: IncidentSummary, others: readonly IncidentSummary[], limit: number): NearbyIncident[] {
  const start = intervalOf(own.time)?.start ?? null;
  return others
    .map((other) => nearness(own, other))
    .sort(
      (one, other) =>
        one.distanceKm - other.distanceKm ||
        one.apartKm - other.apartKm ||
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
): Promise<readonly string[]> {
  const bounds = boundsOf(place);
  const start = intervalOf(time)?.start ?? null;
  const same = start === null ? null : await onSameSpot(connection, { id, start, point: place.point, bounds, limit });
  if (same) return same;
  for (const margin of [...MARGINS_KM.filter((each) => each >= radiusKm(bounds)), ALL_THE_WORLD_KM]) {
    const found = await nearest(connection, { id, start, point: place.point, bounds, margin, limit });
    if (found.length === limit || margin === ALL_THE_WORLD_KM) return found;
  }
  return [];
}

interface Search extends Spot {
  readonly start: number | null;
  readonly margin: number;
}

/** Ids of the nearest incidents within the margin, in the order of `nearness`. */
async function nearest({ database, dialect }: Connection, { id, start, point, bounds, margin, limit }: Search) {
  const larger = raw(dialect === "postgresql" ? "greatest" : "max");
  const away = sql`${larger}(n."apart", n."radius", ${real(radiusKm(bounds))})`;
  const within = turnsOf(widen(bounds, margin)).map((turn) => near(turn, dialect));
  const timeApartSql =
    start === null ? sql`1` : sql`coalesce(abs(n."startMs" - ${BigInt(start)}), ${BigInt(NEVER_MS)})`;
  const rows = await database.$queryRaw<{ id: string }[]>(sql`
    WITH n AS MATERIALIZED (
      SELECT i."id", i."startMs", ${apartKmSql(point)} AS "apart", ${RADIUS_KM_SQL} AS "radius"
      FROM "IncidentLocation" l JOIN "Incident" i ON i."id" = l."incidentId"
      WHERE ((${join(within, ") OR (")})) AND i."id" <> ${id} AND ${whereFilters(NO_FILTERS, dialect)})
    SELECT n."id" FROM n WHERE ${away} <= ${real(margin)}
    GROUP BY n."id", n."startMs"
    ORDER BY min(${away}), min(n."apart"), ${timeApartSql}, n."id" LIMIT ${limit}`);
  return rows.map((row) => row.id);
}

/** The distance between the nearest places of two incidents, and whether it is known. */
function nearness(own: IncidentSummary, incident: IncidentSummary): NearbyIncident & { readonly apartKm: number } {
  const pairs = locationsOf(own)
    .slice(0, MOST_PLACES)
    .flatMap((here) => {
      return locationsOf(incident).map((there) => {
        const [one, other] = [boundsOf(here), boundsOf(there)];
        const apartKm = distance([...here.point], [...there.point]);
        const distanceKm = Math.max(apartKm, radiusKm(one), radiusKm(other));
        return { incident, distanceKm, apartKm, isExact: isPoint(here) && isPoint(there) };
      });
    });
  const [nearestPair] = pairs.sort((a, b) => a.distanceKm - b.distanceKm || a.apartKm - b.apartKm);
  if (!nearestPair) throw new RangeError(`the incident ${incident.id} was found in place and has none`);
  return nearestPair;
}

const isPoint = ({ precision }: ReportPlace) => (POINT_PRECISIONS as readonly string[]).includes(precision);

function timeApart({ time }: IncidentSummary, start: number | null): number {
  const interval = intervalOf(time);
  return start !== null && interval ? Math.abs(interval.start - start) : NEVER_MS;
}
