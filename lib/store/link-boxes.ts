import { type Sql, sqltag as sql } from "@prisma/client/runtime/client";
import type { Incident } from "../model.ts";
import { type Interval, intervalOf } from "../query/interval.ts";
import { type Bounds, boundsOf, turnsOf } from "./bounds.ts";
import type { Dialect } from "./client.ts";

const DAY_MS = 86_400_000;
const WORLD: Bounds = { west: -180, south: -90, east: 180, north: 90 };
/** Days before and after 1970 that no incident reaches: an unknown time may be any. */
const NEVER = 1_000_000;

/** Where and when: what the index of linking holds of incidents, and what it is asked for. */
export interface LinkBox extends Bounds {
  readonly startDay: number;
  readonly endDay: number;
}

/** The boxes under which linking finds an incident: one for each location; the whole world where it has none. */
export function linkBoxesOf({ places, time }: Pick<Incident, "places" | "time">): LinkBox[] {
  const days = daysOf(intervalOf(time), 0);
  const locations = places.filter(({ role }) => role === "location").map(boundsOf);
  return (locations.length > 0 ? locations : [WORLD]).map((bounds) => ({ ...bounds, ...days }));
}

/** Whole days (UTC) that hold an interval and a margin on both sides; all days where it is unknown. */
export function daysOf(interval: Interval | null, marginDays: number): Pick<LinkBox, "startDay" | "endDay"> {
  if (!interval) return { startDay: -NEVER, endDay: NEVER };
  const day = (ms: number) => Math.floor(ms / DAY_MS);
  return { startDay: day(interval.start) - marginDays, endDay: day(interval.end) + marginDays };
}

/** Ids of the incidents with a box that touches one of these in place and time, by the index alone. */
export function touchingBoxes(boxes: readonly LinkBox[], dialect: Dialect): Sql[] {
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
