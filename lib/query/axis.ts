import type { Interval } from "./interval.ts";
import { addLocal, type CalendarUnit, floorLocal, floorTo, instantOf, localOf } from "./time-zone.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const YEAR_MS = 365.25 * DAY_MS;

/** Spacings of ticks, shortest first, with about how long each is. */
const SPACINGS: readonly (readonly [unit: CalendarUnit, count: number, lengthMs: number])[] = [
  ["hour", 1, HOUR_MS],
  ["hour", 3, 3 * HOUR_MS],
  ["hour", 6, 6 * HOUR_MS],
  ["hour", 12, 12 * HOUR_MS],
  ["day", 1, DAY_MS],
  ["day", 2, 2 * DAY_MS],
  ["week", 1, 7 * DAY_MS],
  ["week", 2, 14 * DAY_MS],
  ["month", 1, YEAR_MS / 12],
  ["month", 3, YEAR_MS / 4],
  ["year", 1, YEAR_MS],
  ["year", 2, 2 * YEAR_MS],
  ["year", 5, 5 * YEAR_MS],
  ["year", 10, 10 * YEAR_MS],
  ["year", 50, 50 * YEAR_MS],
  ["year", 100, 100 * YEAR_MS],
];

export interface Tick {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What begins here, and so what its label says: an hour, a day, a month, a year. */
  readonly unit: "hour" | "day" | "month" | "year";
  /** Whether the label must also say what it is part of, as no tick of a longer unit does. */
  readonly isDated: boolean;
}

/** Ticks of an axis, at beginnings of units as the clocks of the zone show them, at most `most` of them. */
export function ticksOf(domain: Interval, most: number, timeZone: string): readonly Tick[] {
  const length = domain.end + 1 - domain.start;
  const [unit, count] =
    SPACINGS.find(([, , lengthMs]) => length / lengthMs <= Math.max(1, most)) ?? (["year", 1000, 0] as const);
  const ats = unit === "hour" && count === 1 ? hoursIn(domain, timeZone) : unitsIn(domain, unit, count, timeZone);
  const units = ats.map((at) => unitAt(at, unit, timeZone));
  const isDated = (position: number) => {
    if (position === 0) return !units.includes(unit === "hour" ? "day" : "year");
    const [before = 0, at = 0] = ats.slice(position - 1);
    return unit !== "hour" && units[position] === "day" && yearOf(before, timeZone) !== yearOf(at, timeZone);
  };
  return ats.map((at, position) => ({ at, unit: units[position] ?? "day", isDated: isDated(position) }));
}

function yearOf(at: number, timeZone: string): number {
  return floorLocal("year", localOf(at, timeZone));
}

/** Each hour that passes: where clocks go back, one is shown twice. */
function hoursIn({ start, end }: Interval, timeZone: string): number[] {
  const ats: number[] = [];
  for (let at = floorTo("hour", start, timeZone); at <= end; at += HOUR_MS) if (at >= start) ats.push(at);
  return ats;
}

function unitsIn({ start, end }: Interval, unit: CalendarUnit, count: number, timeZone: string): number[] {
  const ats: number[] = [];
  let local = floorLocal(unit, localOf(start, timeZone), count);
  for (let at = instantOf(local, timeZone); at <= end; at = instantOf(local, timeZone)) {
    if (at >= start && at !== ats.at(-1)) ats.push(at);
    local = addLocal(unit, local, count);
  }
  return ats;
}

function unitAt(at: number, unit: CalendarUnit, timeZone: string): Tick["unit"] {
  const local = localOf(at, timeZone);
  if (unit === "year") return "year";
  if (unit === "month") return floorLocal("year", local) === local ? "year" : "month";
  return unit !== "hour" || floorLocal("day", local) === local ? "day" : "hour";
}
