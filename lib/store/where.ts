import { empty, join, raw, type Sql, sqltag as sql } from "@prisma/client/runtime/client";
import type { LngLat } from "../model.ts";
import { boxOfArea } from "../query/area.ts";
import { DEFAULT_TYPES, type IncidentFilters, TYPE_NAMES } from "../query/filters.ts";
import { type AskedWindow, type Interval, windowBetween } from "../query/interval.ts";
import { isNarrowed } from "../query/passes.ts";
import { type Bounds, toBounds, turnsOf } from "./bounds.ts";
import type { Dialect } from "./client.ts";
import { searchTerms } from "./search.ts";

/** The SQL condition on "Incident" i that says what `matchesFilters` says, and the words besides; rejected ones never match. */
export function whereFilters(filters: IncidentFilters, dialect: Dialect): Sql {
  const { subtypes, statuses, sources, minSources, precisions, minKilled, minInjured, from, to, bbox, area } = filters;
  const conditions = [
    sql`i."review" <> 'rejected'`,
    isIn("type", filters.types ?? DEFAULT_TYPES),
    subtypes && ofSubtypes(subtypes),
    statuses && isIn("status", statuses),
    sources && toldBy(sources),
    minSources !== null && sql`i."sources" >= ${minSources}`,
    precisions && knownTo(precisions),
    minKilled !== null && sql`CAST(i."casualties"->'killed'->>'best' AS double precision) >= ${minKilled}`,
    minInjured !== null && sql`CAST(i."casualties"->'injured'->>'best' AS double precision) >= ${minInjured}`,
    (from !== null || to !== null) && inWindow(windowBetween(from, to)),
    bbox && locatedIn(toBounds(bbox), dialect),
    area && locatedInArea(area),
    ...withWords(filters.text, dialect),
  ];
  return join(
    conditions.filter((condition) => condition !== null && condition !== false),
    " AND ",
  );
}

/** Incidents with words that begin as those of a question do, every one of them. */
function withWords(question: string, dialect: Dialect): Sql[] {
  const { beginnings, parts } = searchTerms(question);
  const contained = parts.map((part) => sql`i."searchText" LIKE ${`%${part}%`}`);
  return beginnings.length === 0 ? contained : [sql`i."id" IN (${idsWithWords(beginnings, dialect)})`, ...contained];
}

/** The ids, as "incidentId", of incidents with words that begin so, by the index of words alone: rejected ones among them. */
export function idsWithWords(beginnings: readonly string[], dialect: Dialect): Sql {
  return dialect === "postgresql"
    ? sql`SELECT "incidentId" FROM "IncidentWords"
        WHERE "words" @@ ${beginnings.map((word) => `'${word}':*`).join(" & ")}::tsquery`
    : sql`SELECT n."incidentId" FROM "IncidentWords" CROSS JOIN "IncidentNumber" n
        WHERE n."number" = "IncidentWords"."rowid"
          AND "IncidentWords" MATCH ${beginnings.map((word) => `"${word}"*`).join(" ")}`;
}

/**
 * Incidents that may have happened in the window; those of unknown time never match. What is known to whole days is
 * compared with what the clock shows; the index is asked for whatever lies in either of the two.
 */
function inWindow(window: AskedWindow): Sql {
  const { start, end, clock } = window;
  if (start === clock.start && end === clock.end) return within(window);
  const either = { start: Math.min(start, clock.start), end: Math.max(end, clock.end) };
  return sql`(${within(either)} AND CASE WHEN ${IS_OF_DAYS} THEN ${within(clock)} ELSE ${within(window)} END)`;
}

function within({ start, end }: Interval): Sql {
  return sql`(i."startMs" IS NOT NULL ${Number.isFinite(end) ? sql` AND i."startMs" <= ${BigInt(end)}` : empty}
    ${Number.isFinite(start) ? sql` AND i."endMs" >= ${BigInt(start)}` : empty})`;
}

/** What `isOfDays` says: the first minute is that of a day, and the last one too; remainders are negative before 1970. */
const IS_OF_DAYS = sql`((i."startMs" % 86400000) + 86400000) % 86400000 < 60000
  AND ((i."endMs" % 86400000) + 86400000) % 86400000 >= 86340000`;

/** Incidents with a location that touches the bounds: by the spatial index, whose 32-bit floats are then checked exactly. */
export function locatedIn(bounds: Bounds, dialect: Dialect): Sql {
  const touching = turnsOf(bounds).map(
    ({ west, south, east, north }) =>
      sql`${near({ west, south, east, north }, dialect)}
        AND l."west" <= ${east} AND l."east" >= ${west} AND l."south" <= ${north} AND l."north" >= ${south}`,
  );
  return sql`i."id" IN (SELECT l."incidentId" FROM "IncidentLocation" l WHERE (${join(touching, ") OR (")}))`;
}

/** Incidents with a location whose point lies in a drawn area: what `isWithinArea` says, by the same arithmetic. */
function locatedInArea(area: readonly LngLat[]): Sql {
  const [west, south, east, north] = boxOfArea(area);
  // The index finds what may be meant; a little more, since degrees that are turned round the world lose their last bit.
  const inside = (east > 180 ? [0, 360] : [0]).map(
    (turn) => sql`l."longitude" >= ${west - turn - 1e-6} AND l."longitude" <= ${east - turn + 1e-6}
      AND l."latitude" >= ${south} AND l."latitude" <= ${north} AND (${edgesEastOf(area, turn)}) % 2 = 1`,
  );
  return sql`i."id" IN (SELECT l."incidentId" FROM "IncidentLocation" l WHERE (${join(inside, ") OR (")}))`;
}

/** How many edges of a ring lie east of a location's point. */
function edgesEastOf(ring: readonly LngLat[], turn: number): Sql {
  const edges = ring.flatMap(([x, y], index) => {
    const [lastX, lastY] = ring.at(index - 1) ?? [x, y];
    if (y === lastY) return [];
    return sql`CASE WHEN l."latitude" >= ${Math.min(y, lastY)} AND l."latitude" < ${Math.max(y, lastY)}
      AND l."longitude" + ${double(turn)} < ${double(lastX)} + (l."latitude" - ${double(lastY)}) * ${double((x - lastX) / (y - lastY))}
      THEN 1 ELSE 0 END`;
  });
  return edges.length === 0 ? sql`0` : join(edges, " + ");
}

/** A whole number would else be taken for an integer, and its arithmetic with it. */
const double = (value: number) => sql`CAST(${value} AS double precision)`;

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

/** Incidents of the chosen subtypes, and of the types of which none is chosen. */
function ofSubtypes(subtypes: NonNullable<IncidentFilters["subtypes"]>): Sql | null {
  const narrowed = TYPE_NAMES.filter((type) => isNarrowed(subtypes, type));
  if (narrowed.length === 0) return null;
  return sql`(i."type" NOT IN (${join(narrowed)}) OR i."subtype" IN (${join([...subtypes])}))`;
}

/** Incidents with a location of one of the precisions, or without any. */
function knownTo(precisions: NonNullable<IncidentFilters["precisions"]>): Sql {
  const ofLocations = precisions.filter((precision) => precision !== "none");
  const located = sql`EXISTS (SELECT 1 FROM "IncidentLocation" l WHERE l."incidentId" = i."id"`;
  const choices = [
    ...(ofLocations.length > 0 ? [sql`${located} AND l."precision" IN (${join(ofLocations)}))`] : []),
    ...(ofLocations.length < precisions.length ? [sql`NOT ${located})`] : []),
  ];
  return choices.length === 0 ? sql`1 = 0` : sql`(${join(choices, " OR ")})`;
}

/** Incidents that one of the publishers tells of. */
function toldBy(publishers: readonly string[]): Sql {
  if (publishers.length === 0) return sql`1 = 0`;
  return sql`EXISTS (SELECT 1 FROM "Report" r
    JOIN "ReadingRun" g ON g."id" = r."readingId" JOIN "ArticleVersion" v ON v."id" = g."versionId"
    WHERE r."incidentId" = i."id" AND r."review" <> 'rejected' AND v."publisher" IN (${join([...publishers])}))`;
}
