import type { Incident } from "../model.ts";
import { type Interval, intervalOf } from "../query/interval.ts";
import { type Bounds, boundsOf } from "./bounds.ts";

const DAY_MS = 86_400_000;
export const WORLD: Bounds = { west: -180, south: -90, east: 180, north: 90 };
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
