import type { Interval } from "./interval.ts";
import { held, matching, type Reader } from "./readers.ts";
import { addUnits, floorTo } from "./time-zone.ts";

/** Length of a window that ends now and moves on with the clock, as an address says it: `24h`, `7d`. */
export type RelativeLength = `${number}h` | `${number}d`;

const MOST = { h: 1000, d: 3660 } as const;
const FORM = /^([1-9]\d{0,3})([hd])$/;

/** Reads a length: whole hours or days. */
export const relativeLength: Reader<RelativeLength> = (text) => {
  matching(FORM, "must be a number of hours or days such as 24h or 7d")(text);
  const { count, unit } = partsOf(text);
  return held(text as RelativeLength, count <= MOST[unit], `must be at most ${MOST.h}h or ${MOST.d}d`);
};

/**
 * The window of a length at an instant. Hours end with the one that has begun, days with the present day of the zone, both
 * whole: so it only moves on at a full hour. Its end is inclusive.
 */
export function relativeWindow(length: RelativeLength, now: number, timeZone: string): Interval {
  const { count, unit } = partsOf(length);
  const name = unit === "h" ? "hour" : "day";
  const end = addUnits(name, floorTo(name, now, timeZone), 1, timeZone);
  return { start: addUnits(name, end, -count, timeZone), end: end - 1 };
}

/** The next instant at which a window of any length may move on. */
export function nextMove(now: number, timeZone: string): number {
  return addUnits("hour", floorTo("hour", now, timeZone), 1, timeZone);
}

/** How many of which unit a length is. */
export function partsOf(length: string): { readonly count: number; readonly unit: "h" | "d" } {
  return { count: Number.parseInt(length, 10), unit: length.endsWith("h") ? "h" : "d" };
}
