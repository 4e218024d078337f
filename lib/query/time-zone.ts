import type { Interval } from "./interval.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The first day of 1970 was a Thursday; weeks begin on Mondays. */
const DAYS_FROM_MONDAY = 3;

export type CalendarUnit = "hour" | "day" | "week" | "month" | "year";

/** How far the clocks of a time zone (IANA name) are ahead of UTC at an instant, in milliseconds. */
export function offsetAt(at: number, timeZone: string): number {
  if (timeZone === "UTC") return 0;
  const second = Math.floor(at / 1000) * 1000;
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, rest = 0] = (
    clockOf(timeZone).format(second).match(/\d+/g) ?? []
  ).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, rest) - second;
}

/** What the clocks of a zone show at an instant, written as the milliseconds at which UTC would show the same. */
export function localOf(at: number, timeZone: string): number {
  return at + offsetAt(at, timeZone);
}

/**
 * The instant at which the clocks of a zone show `local`. Shown twice, as when they go back: the first time.
 * Never shown, as when they go on: as long after the change as it would have been.
 */
export function instantOf(local: number, timeZone: string): number {
  if (timeZone === "UTC") return local;
  const before = offsetAt(local - DAY_MS, timeZone);
  const after = offsetAt(local + DAY_MS, timeZone);
  const isAfter = before !== after && offsetAt(local - before, timeZone) !== before;
  return isAfter && offsetAt(local - after, timeZone) === after ? local - after : local - before;
}

/** The last beginning of a unit, or of each `count` of them, that is not after an instant: a midnight, a Monday, a first of January. */
export function floorTo(unit: CalendarUnit, at: number, timeZone: string, count = 1): number {
  const local = localOf(at, timeZone);
  // Within a day whose clocks change, an hour is found by going back, which never leaves the hour.
  if (unit === "hour" && count === 1) return at - modulo(local, HOUR_MS);
  return instantOf(floorLocal(unit, local, count), timeZone);
}

/**
 * An instant moved by units: days and longer keep what the clocks show, so that a day may last 23 or 25 hours.
 * The beginning of a day moves to the beginning of a day, also where clocks skip the midnight.
 */
export function addUnits(unit: CalendarUnit, at: number, count: number, timeZone: string): number {
  if (unit === "hour") return at + count * HOUR_MS;
  const local = localOf(at, timeZone);
  const day = floorLocal("day", local);
  const isMidnight = instantOf(day, timeZone) === at;
  return instantOf(addLocal(unit, isMidnight ? day : local, count), timeZone);
}

/** The beginning of a unit that is nearest to an instant. */
export function roundTo(unit: "hour" | "day", at: number, timeZone: string): number {
  const before = floorTo(unit, at, timeZone);
  const after = addUnits(unit, before, 1, timeZone);
  return at - before < after - at ? before : after;
}

/** How many whole days of the zone an interval is made of; null when it begins or ends within one. */
export function wholeDays({ start, end }: Interval, timeZone: string): number | null {
  const isWhole = (at: number) => floorTo("day", at, timeZone) === at;
  if (end < start || !isWhole(start) || !isWhole(end + 1)) return null;
  return Math.round((localOf(end + 1, timeZone) - localOf(start, timeZone)) / DAY_MS);
}

/** `local` with its unit begun anew; both as `localOf` gives them. */
export function floorLocal(unit: CalendarUnit, local: number, count = 1): number {
  if (unit === "hour") return Math.floor(local / (count * HOUR_MS)) * count * HOUR_MS;
  const day = Math.floor(local / DAY_MS);
  if (unit === "day") return Math.floor(day / count) * count * DAY_MS;
  if (unit === "week") return (day - modulo(day + DAYS_FROM_MONDAY, 7 * count)) * DAY_MS;
  const date = new Date(local);
  if (unit === "year") return Date.UTC(Math.floor(date.getUTCFullYear() / count) * count, 0);
  return Date.UTC(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / count) * count);
}

/** `local` moved by units; months and years keep the day of the month, which must be one that each month has. */
export function addLocal(unit: CalendarUnit, local: number, count: number): number {
  if (unit === "hour") return local + count * HOUR_MS;
  if (unit === "day" || unit === "week") return local + count * DAY_MS * (unit === "week" ? 7 : 1);
  const date = new Date(local);
  return date.setUTCMonth(date.getUTCMonth() + count * (unit === "year" ? 12 : 1));
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a hundred times what using one does. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  clocks.set(timeZone, known);
  return known;
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
