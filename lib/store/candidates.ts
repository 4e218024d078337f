import { join, type Sql, sqltag as sql } from "@prisma/client/runtime/client";
import type { LinkCandidate } from "../incidents/link.ts";
import type { Comparable } from "../incidents/similarity.ts";
import type { IncidentType } from "../model.ts";
import { type Interval, intervalOf } from "../query/interval.ts";
import { turnsOf } from "./bounds.ts";
import type { Dialect, Queries } from "./client.ts";
import type { LinkBox } from "./link-boxes.ts";
import { loadCandidates } from "./linkables.ts";
import { MOST_CANDIDATES, type Neighbourhood, neighbourhoodOf, reachOf } from "./neighbourhood.ts";

const DAY_MS = 86_400_000;

/** Incidents that a report may tell of, nearest in time first. `loaded` keeps what was read before. */
export async function findCandidates(
  queries: Queries,
  dialect: Dialect,
  report: Comparable,
  loaded: Map<string, LinkCandidate>,
): Promise<LinkCandidate[]> {
  const ids = await neighboursOf(queries, dialect, neighbourhoodOf(report));
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
  const boxes = reachOf({ places, time, days });
  const order: Sql = interval
    ? sql`abs(i."startMs" - ${BigInt(interval.start)}) NULLS LAST`
    : sql`i."startMs" DESC NULLS LAST`;
  // SQLite joins a CROSS JOIN in the order that is written. Left to itself it goes through all incidents of the types,
  // which takes 130 ms instead of one where there are 100,000.
  return sql`SELECT i."id" FROM (${join(touchingBoxes(boxes, dialect), " UNION ")}) n CROSS JOIN "Incident" i
    WHERE i."id" = n."incidentId" AND (${join(typesWithin(days, interval), " OR ")})
    ORDER BY ${order}, i."id" LIMIT ${MOST_CANDIDATES}`;
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

/** Ids of the incidents with a box that touches one of these in place and time, by the index alone. */
function touchingBoxes(boxes: readonly LinkBox[], dialect: Dialect): Sql[] {
  return boxes.flatMap(({ startDay, endDay, ...bounds }) =>
    turnsOf(bounds)
      .filter(({ west, east }) => east >= -180 && west <= 540)
      .map(({ west, south, east, north }) =>
        dialect === "postgresql"
          ? sql`SELECT b."incidentId" FROM "LinkBox" b
              WHERE b."box" && ST_MakeEnvelope(${west}::float8, ${south}::float8, ${east}::float8, ${north}::float8, 4326)
                AND b."days" && int4range(${startDay}::int, ${endDay}::int, '[]')`
          : sql`SELECT b."incidentId" FROM "LinkBoxTree" t JOIN "LinkBox" b ON b."id" = t."id"
              WHERE t."west" <= ${east} AND t."east" >= ${west} AND t."south" <= ${north} AND t."north" >= ${south}
                AND t."startDay" <= ${endDay} AND t."endDay" >= ${startDay}`,
      ),
  );
}
