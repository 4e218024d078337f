import { join, type Sql, sqltag as sql } from "@prisma/client/runtime/client";
import type { LinkCandidate } from "../incidents/link.ts";
import { DAYS_APART, KINDRED_TYPES, LINK, REVISION_DAYS } from "../incidents/settings.ts";
import type { Comparable } from "../incidents/similarity.ts";
import { isRevision } from "../incidents/time-likeness.ts";
import type { Incident, IncidentType, ReportPlace } from "../model.ts";
import { type Interval, intervalOf } from "../query/interval.ts";
import { type Bounds, boundsOf, widen } from "./bounds.ts";
import type { Dialect, Queries } from "./client.ts";
import { daysOf, touchingBoxes } from "./link-boxes.ts";
import { loadCandidates } from "./linkables.ts";

/** How far around a report incidents are looked for. At least what linking may still call one happening. */
const REACH = {
  /** Kilometres around a place; LINK.siteKm and a little, since degrees are no kilometres. */
  km: LINK.siteKm * 1.2,
  /** Kilometres around a sea, which is told by its label point or by its whole. */
  waterKm: LINK.waterKm * 1.2,
  /** Most candidates, the nearest in time: bounds what one report costs. */
  limit: 60,
} as const;

const DAY_MS = 86_400_000;
const WORLD: Bounds = { west: -180, south: -90, east: 180, north: 90 };

/** Where, when and of which types incidents are looked for. */
export interface Neighbourhood extends Pick<Incident, "places" | "time"> {
  /** Days around the time within which incidents of each type are looked for. */
  readonly days: ReadonlyMap<IncidentType, number>;
}

/** Incidents that a report may tell of, nearest in time first. `loaded` keeps what was read before. */
export async function findCandidates(
  queries: Queries,
  dialect: Dialect,
  report: Comparable,
  loaded: Map<string, LinkCandidate>,
): Promise<LinkCandidate[]> {
  const own = Math.max(daysApart(report.type), isRevision(report) ? REVISION_DAYS : 0);
  const days = new Map(kindredOf(report.type).map((type) => [type, Math.max(own, daysApart(type))] as const));
  const ids = await neighboursOf(queries, dialect, { ...report, days });
  return loadCandidates(queries, ids, loaded);
}

/** Ids of incidents around a place and time, nearest in time first; by an index of both, whatever the store holds else. */
export async function neighboursOf(queries: Queries, dialect: Dialect, around: Neighbourhood): Promise<string[]> {
  const rows = await queries.$queryRaw<{ id: string }[]>(neighboursQuery(dialect, around));
  return rows.map(({ id }) => id);
}

/** The question behind `neighboursOf`, whose plan a test looks at. */
export function neighboursQuery(dialect: Dialect, { places, time, days }: Neighbourhood): Sql {
  const interval = intervalOf(time);
  const span = daysOf(interval, Math.max(...days.values()));
  const boxes = reachOf(places).map((bounds) => ({ ...bounds, ...span }));
  const order: Sql = interval
    ? sql`abs(i."startMs" - ${BigInt(interval.start)}) NULLS LAST`
    : sql`i."startMs" DESC NULLS LAST`;
  // SQLite joins a CROSS JOIN in the order that is written. Left to itself it goes through all incidents of the types,
  // which takes 130 ms instead of one where there are 100,000.
  return sql`SELECT i."id" FROM (${join(touchingBoxes(boxes, dialect), " UNION ")}) n CROSS JOIN "Incident" i
    WHERE i."id" = n."incidentId" AND (${join(typesWithin(days, interval), " OR ")})
    ORDER BY ${order}, i."id" LIMIT ${REACH.limit}`;
}

/** Each type within its own days: a strike of last week is none of today's, though an accident may be. */
function typesWithin(days: ReadonlyMap<IncidentType, number>, interval: Interval | null): Sql[] {
  const byDays = new Map<number, IncidentType[]>();
  for (const [type, count] of days) byDays.set(count, [...(byDays.get(count) ?? []), type]);
  return [...byDays].map(([count, types]) => {
    const ofTypes = sql`i."type" IN (${join(types)})`;
    if (!interval) return ofTypes;
    const [from, to] = [interval.start - count * DAY_MS, interval.end + count * DAY_MS];
    return sql`(${ofTypes} AND (i."startMs" IS NULL OR (i."startMs" <= ${BigInt(to)} AND i."endMs" >= ${BigInt(from)})))`;
  });
}

const daysApart = (type: IncidentType) => DAYS_APART[type] ?? DAYS_APART.other;

/** Types that different articles may give to one happening, the type itself among them. */
function kindredOf(type: IncidentType): IncidentType[] {
  return [type, ...KINDRED_TYPES.flatMap(([one, other]) => (one === type ? other : other === type ? one : []))];
}

/** The bounds within which a place may be told otherwise; a report without a place may tell of any. */
function reachOf(places: readonly ReportPlace[]): Bounds[] {
  const locations = places.filter(({ role }) => role === "location");
  if (locations.length === 0) return [WORLD];
  return locations.map((place) => {
    const margin = (place.precision === "water" ? REACH.waterKm : REACH.km) + (place.radiusKm ?? 0);
    return widen(boundsOf(place), margin);
  });
}
