import type { IncidentTime } from "../model.ts";

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const DAY_MINUTES = DAY_MS / MINUTE_MS;
const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const OFFSET = /(T.*)[+-]\d{2}:\d{2}$/;

/** Milliseconds since 1970 (UTC) that bound something in time, both inclusive. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/**
 * A window as it is asked: its instants, and what the clock of whoever asks shows then, written as UTC. A date in the news
 * is the date of the place, and of a reader who picks days: incidents known to whole days are compared with the clock, so
 * that one of 27 March lies within that day in every time zone; all others are compared with the instants.
 */
export interface AskedWindow extends Interval {
  readonly clock: Interval;
}

/** What the clock shows in an ISO instant with an offset, as an instant of UTC; a date or an instant of UTC is itself. */
export function clockOf(iso: string): string {
  return iso.replace(OFFSET, "$1Z");
}

/** Whether a time is known to whole days, as dates are; minutes since 1970, inclusive. */
export function isOfDays(startMinute: number, endMinute: number): boolean {
  return startMinute % DAY_MINUTES === 0 && (endMinute + 1) % DAY_MINUTES === 0;
}

/** The window between two ISO dates or instants, inclusive; a side that is not given reaches beyond every time. */
export function windowBetween(from: string | null, to: string | null): AskedWindow {
  const between = (read: (iso: string) => string): Interval => ({
    start: from === null ? Number.NEGATIVE_INFINITY : startOf(read(from)),
    end: to === null ? Number.POSITIVE_INFINITY : endOf(read(to)),
  });
  return { ...between((iso) => iso), clock: between(clockOf) };
}

/** The side of a window that an incident of an interval is compared with. */
export function sideOf(window: AskedWindow, { start, end }: Interval): Interval {
  return isOfDays(Math.floor(start / MINUTE_MS), Math.floor(end / MINUTE_MS)) ? window.clock : window;
}

/** First millisecond of an ISO date or instant (a date is read in UTC); NaN when it is neither. */
export function startOf(iso: string): number {
  return Date.parse(DATE_ONLY.test(iso) ? `${iso}T00:00:00Z` : iso);
}

/** Last millisecond of an ISO date or instant: a date lasts a whole day, an instant is itself. */
export function endOf(iso: string): number {
  return DATE_ONLY.test(iso) ? startOf(iso) + DAY_MS - 1 : Date.parse(iso);
}

/** The interval within which an incident happened, or null when its time is unknown. */
export function intervalOf(time: IncidentTime): Interval | null {
  if (time.start === null || time.end === null) return null;
  const interval = { start: startOf(time.start), end: endOf(time.end) };
  return Number.isNaN(interval.start) || Number.isNaN(interval.end) ? null : interval;
}

/** Whether two intervals share a millisecond. */
export function overlaps(one: Interval, other: Interval): boolean {
  return one.start <= other.end && other.start <= one.end;
}
