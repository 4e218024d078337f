import { empty, join, raw, type Sql, sqltag as sql } from "@prisma/client/runtime/client";
import { DEFAULT_TYPES, type IncidentFilters } from "../query/filters.ts";
import { endOf, startOf } from "../query/interval.ts";
import { type Bounds, toBounds, turnsOf } from "./bounds.ts";
import type { Dialect } from "./client.ts";
import { searchPatterns } from "./search.ts";

/** The SQL condition on "Incident" i that says what `matchesFilters` says, and the words besides; rejected ones never match. */
export function whereFilters(filters: IncidentFilters, dialect: Dialect): Sql {
  const { statuses, sources, from, to, bbox } = filters;
  const conditions = [
    sql`i."review" <> 'rejected'`,
    isIn("type", filters.types ?? DEFAULT_TYPES),
    statuses && isIn("status", statuses),
    sources && toldBy(sources),
    (from !== null || to !== null) && within(from === null ? null : startOf(from), to === null ? null : endOf(to)),
    bbox && locatedIn(toBounds(bbox), dialect),
    ...searchPatterns(filters.text).map((pattern) => sql`i."searchText" LIKE ${pattern}`),
  ];
  return join(
    conditions.filter((condition) => condition !== null && condition !== false),
    " AND ",
  );
}

/** Incidents that may have happened in the window (milliseconds since 1970); those of unknown time never match. */
export function within(startMs: number | null, endMs: number | null): Sql {
  return sql`(i."startMs" IS NOT NULL ${endMs === null ? empty : sql` AND i."startMs" <= ${BigInt(endMs)}`}
    ${startMs === null ? empty : sql` AND i."endMs" >= ${BigInt(startMs)}`})`;
}

/** Incidents with a location that touches the bounds: by the spatial index, whose 32-bit floats are then checked exactly. */
export function locatedIn(bounds: Bounds, dialect: Dialect): Sql {
  const touching = turnsOf(bounds).map(
    ({ west, south, east, north }) =>
      sql`${near({ west, south, east, north }, dialect)}
        AND l."west" <= ${east} AND l."east" >= ${west} AND l."south" <= ${north} AND l."north" >= ${south}`,
  );
  return sql`i."id" IN (SELECT l."incidentId" FROM "IncidentLocation" l WHERE (${join(touching, ") OR (")}))`;
}

/** Locations l whose box in the spatial index touches the bounds; the index keeps 32-bit floats. */
export function near({ west, south, east, north }: Bounds, dialect: Dialect): Sql {
  return dialect === "postgresql"
    ? sql`l."box" && ST_MakeEnvelope(${west}::float8, ${south}::float8, ${east}::float8, ${north}::float8, 4326)`
    : sql`l."id" IN (SELECT b."id" FROM "IncidentLocationBox" b
        WHERE b."west" <= ${east} AND b."east" >= ${west} AND b."south" <= ${north} AND b."north" >= ${south})`;
}

function isIn(column: "type" | "status", values: readonly string[]): Sql {
  return values.length === 0 ? sql`1 = 0` : sql`${raw(`i."${column}"`)} IN (${join([...values])})`;
}

/** Incidents that one of the publishers tells of. */
function toldBy(publishers: readonly string[]): Sql {
  if (publishers.length === 0) return sql`1 = 0`;
  return sql`EXISTS (SELECT 1 FROM "Report" r
    JOIN "ReadingRun" g ON g."id" = r."readingId" JOIN "ArticleVersion" v ON v."id" = g."versionId"
    WHERE r."incidentId" = i."id" AND r."review" <> 'rejected' AND v."publisher" IN (${join([...publishers])}))`;
}
