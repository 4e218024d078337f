import type { Interval } from "./interval.ts";
import { addUnits, floorLocal, floorTo, instantOf, localOf, roundTo, wholeDays } from "./time-zone.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Lengths that one press of a button shows, in days. */
export const PRESET_DAYS = [1, 7, 30] as const;

/** What the buttons and the player move a window by; "window": by its own length. */
export const STEPS = ["hour", "day", "week", "window"] as const;
export type Step = (typeof STEPS)[number];

/** What windows snap to. */
export interface Grid {
  readonly unit: "hour" | "day";
  /** Windows stay within; widened to whole units. */
  readonly bounds: Interval;
  readonly timeZone: string;
}

/** The grid of a shown stretch: hours while it is short, else days. */
export function gridOf(domain: Interval, bounds: Interval, timeZone: string): Grid {
  return { unit: domain.end - domain.start <= 5 * DAY_MS ? "hour" : "day", bounds, timeZone };
}

/** A window snapped to units of the grid, at least one of them long, within its bounds. Its end is inclusive. */
export function snapWindow(window: Interval, grid: Grid): Interval {
  const { unit, timeZone } = grid;
  const { low, high } = edgesOf(grid);
  const snap = (at: number) => roundTo(unit, at, timeZone);
  const start = Math.min(Math.max(snap(window.start), low), addUnits(unit, high, -1, timeZone));
  const end = Math.max(addUnits(unit, start, 1, timeZone), Math.min(snap(window.end + 1), high));
  return { start, end: end - 1 };
}

/** Moves a window without changing its length, in days where the grid is one of days; it stops at the bounds. */
export function moveWindow(window: Interval, byMs: number, grid: Grid): Interval {
  const start = roundTo(grid.unit, Math.max(grid.bounds.start, window.start + byMs), grid.timeZone);
  return bounded(start, lengthIn(grid.unit, window, grid.timeZone), grid);
}

/** Moves a window by whole steps of the calendar; whole days stay whole days. It stops at the bounds. */
export function stepWindow(window: Interval, step: Step, count: number, grid: Grid): Interval {
  const { timeZone } = grid;
  const unit = step === "hour" || wholeDays(window, timeZone) === null ? "hour" : "day";
  const length = lengthIn(unit, window, timeZone);
  const start =
    step === "window"
      ? addUnits(unit, window.start, count * length, timeZone)
      : addUnits(step, window.start, count, timeZone);
  return bounded(start, length, { ...grid, unit });
}

/** A window of so many days from a beginning, moved back where it would pass the bounds. */
export function windowFrom(start: number, days: number, grid: Grid): Interval {
  const whole = floorTo("day", start, grid.timeZone);
  return bounded(whole, days, { ...grid, unit: "day" });
}

/** The last stretch before `until`: a day of 24 hours to the full hour, more as whole days of the zone. */
export function lastStretch(days: number, until: number, timeZone: string): Interval {
  const unit = days === 1 ? "hour" : "day";
  const begun = floorTo(unit, until, timeZone);
  const end = addUnits(unit, begun, 1, timeZone);
  return { start: days === 1 ? end - DAY_MS : addUnits("day", end, -days, timeZone), end: end - 1 };
}

/** Whether a window is as long as so many days: in the zone's days, or in hours. */
export function lasts(window: Interval, days: number, timeZone: string): boolean {
  return wholeDays(window, timeZone) === days || window.end + 1 - window.start === days * DAY_MS;
}

/** A window for another time zone: whole days are the same days there, anything else the same instants. */
export function rezoneWindow(window: Interval, from: string, to: string): Interval {
  if (wholeDays(window, from) === null) return window;
  const same = (at: number) => instantOf(floorLocal("day", localOf(at, from)), to);
  return { start: same(window.start), end: same(window.end + 1) - 1 };
}

/** Length of a window in units of the zone's calendar, at least one. */
function lengthIn(unit: "hour" | "day", { start, end }: Interval, timeZone: string): number {
  if (unit === "hour") return Math.max(1, (end + 1 - start) / HOUR_MS);
  return Math.max(1, Math.round((localOf(end + 1, timeZone) - localOf(start, timeZone)) / DAY_MS));
}

/** A window of so many units from `start`, moved back into the bounds. */
function bounded(start: number, length: number, grid: Grid): Interval {
  const { unit, timeZone } = grid;
  const { low, high } = edgesOf(grid);
  const latest = addUnits(unit, high, -length, timeZone);
  const first = Math.max(low, Math.min(start, latest));
  return { start: first, end: addUnits(unit, first, length, timeZone) - 1 };
}

function edgesOf({ unit, bounds, timeZone }: Grid): { low: number; high: number } {
  const low = floorTo(unit, bounds.start, timeZone);
  const last = floorTo(unit, bounds.end, timeZone);
  return { low, high: addUnits(unit, last, 1, timeZone) };
}
