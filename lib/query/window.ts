import type { Interval } from "./interval.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Lengths that one press of a button shows, in milliseconds. */
export const PRESETS = [
  { label: "24h", lengthMs: DAY_MS },
  { label: "7d", lengthMs: 7 * DAY_MS },
  { label: "30d", lengthMs: 30 * DAY_MS },
] as const;

/** How far one key press or snap moves a thumb: an hour while the shown stretch is short, else a day. */
export function stepOf(domain: Interval): number {
  return domain.end - domain.start <= 5 * DAY_MS ? HOUR_MS : DAY_MS;
}

/** A window snapped to steps, at least one step long, within the domain where it fits. Its end is inclusive. */
export function snapWindow(window: Interval, domain: Interval): Interval {
  const step = stepOf(domain);
  const snap = (at: number) => Math.round(at / step) * step;
  const low = Math.floor(domain.start / step) * step;
  const high = Math.ceil((domain.end + 1) / step) * step;
  const start = Math.min(Math.max(snap(window.start), low), high - step);
  const end = Math.max(start + step, Math.min(snap(window.end + 1), high));
  return { start, end: end - 1 };
}

/** Moves a window without changing its length; it stops at the edges of the domain. */
export function moveWindow(window: Interval, byMs: number, domain: Interval): Interval {
  const length = window.end - window.start;
  const start = Math.max(domain.start, Math.min(window.start + byMs, domain.end - length));
  return snapWindow({ start, end: start + length }, domain);
}

/** The last stretch of this length before `until`. */
export function lastStretch(lengthMs: number, until: number): Interval {
  const end = Math.ceil((until + 1) / HOUR_MS) * HOUR_MS;
  return { start: end - lengthMs, end: end - 1 };
}

/** `from` and `to` of a window: plain dates where it is made of whole days (UTC), else instants to the minute. */
export function formatWindow(window: Interval | null): { readonly from: string | null; readonly to: string | null } {
  if (window === null) return { from: null, to: null };
  const isWholeDays = window.start % DAY_MS === 0 && (window.end + 1) % DAY_MS === 0;
  const iso = (at: number) => new Date(at).toISOString();
  if (isWholeDays) return { from: iso(window.start).slice(0, 10), to: iso(window.end).slice(0, 10) };
  return { from: `${iso(window.start).slice(0, 16)}Z`, to: `${iso(window.end).slice(0, 16)}Z` };
}

/** A domain that shows the window with room on both sides, within the extent. */
export function domainAround(window: Interval, extent: Interval): Interval {
  const length = window.end - window.start;
  const room = Math.max(length * 1.5, DAY_MS);
  return clampDomain({ start: window.start - room, end: window.end + room }, extent);
}

/** Zooms a domain around a point in time; `factor` below 1 shows less. */
export function zoomDomain(domain: Interval, around: number, factor: number, extent: Interval): Interval {
  const length = Math.max(6 * HOUR_MS, (domain.end - domain.start) * factor);
  const share = (around - domain.start) / (domain.end - domain.start);
  const start = around - share * length;
  return clampDomain({ start, end: start + length }, extent);
}

function clampDomain(domain: Interval, extent: Interval): Interval {
  const length = Math.min(domain.end - domain.start, extent.end - extent.start);
  const start = Math.round(Math.max(extent.start, Math.min(domain.start, extent.end - length)));
  return { start, end: Math.round(start + length) };
}
