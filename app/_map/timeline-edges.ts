import type { Interval } from "#lib/query/interval";

/** Where a window begins and ends on the axis, in whole pixels; what lies beyond waits at the edge. All time is all of it. */
export function edgesOf(window: Interval | null, domain: Interval, width: number): { from: number; to: number } {
  const pixel = (at: number) =>
    Math.round(Math.min(1, Math.max(0, (at - domain.start) / (domain.end + 1 - domain.start))) * width);
  return window ? { from: pixel(window.start), to: pixel(window.end + 1) } : { from: 0, to: width };
}
