import type { IncidentTime } from "../model.ts";

const DAY_MS = 86_400_000;
const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;

/** Milliseconds since 1970 (UTC) that bound something in time, both inclusive. */
export interface Interval {
  readonly start: number;
  readonly end: number;
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
