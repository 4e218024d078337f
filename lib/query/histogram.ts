import type { Interval } from "./interval.ts";
import { GROUP_ORDER, type TimeIndex } from "./time-index.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Widths that a bin may have, in milliseconds: whole hours and days, so that bin edges are edges of days (UTC). */
export const BIN_WIDTHS_MS = [1, 3, 6, 12, 24, 2 * 24, 7 * 24, 14 * 24, 28 * 24, 91 * 24, 365 * 24].map(
  (hours) => hours * HOUR_MS,
);

/** An incident whose time is known only to a span longer than a bin. */
export interface SoftBar extends Interval {
  readonly group: number;
  /** Row above the bins, from 0; bars of one row do not overlap while there are rows left. */
  readonly lane: number;
}

export interface Histogram {
  /** Milliseconds since 1970 at which the first bin begins. */
  readonly start: number;
  readonly binWidthMs: number;
  readonly bins: number;
  /** `counts[bin * GROUP_ORDER.length + group]` */
  readonly counts: Uint32Array;
  /** Greatest sum of a bin. */
  readonly highest: number;
  readonly softBars: readonly SoftBar[];
}

export const LANES = 3;
/** A span of more bins than this is no bar of one bin: it is drawn as a soft bar. */
const EXACT_BINS = 1;
/** More soft bars than this are not drawn one by one: the longest stay. */
const MOST_SOFT_BARS = 400;

/** Counts the incidents of a mask into at most `maxBins` bins of the domain, stacked by group. */
export function histogramOf(index: TimeIndex, mask: Uint8Array, domain: Interval, maxBins: number): Histogram {
  const binWidthMs = binWidthFor(domain, maxBins);
  const start = Math.floor(domain.start / binWidthMs) * binWidthMs;
  const bins = Math.max(1, Math.ceil((domain.end + 1 - start) / binWidthMs));
  const groups = GROUP_ORDER.length;
  const counts = new Uint32Array(bins * groups);
  const spans: (Interval & { group: number })[] = [];
  for (let at = 0; at < index.timed; at++) {
    const from = index.starts[at] ?? Number.NaN;
    const to = index.ends[at] ?? Number.NaN;
    if (mask[at] !== 1 || to < domain.start || from > domain.end) continue;
    const group = index.groups[at] ?? 0;
    if (to - from + 1 > Math.max(EXACT_BINS * binWidthMs, DAY_MS)) {
      spans.push({ start: from, end: to, group });
      continue;
    }
    const bin = Math.min(bins - 1, Math.max(0, Math.floor((from - start) / binWidthMs)));
    counts[bin * groups + group] = (counts[bin * groups + group] ?? 0) + 1;
  }
  return { start, binWidthMs, bins, counts, highest: highestOf(counts, bins, groups), softBars: laned(spans) };
}

/** Smallest of the bin widths that fits the domain into `maxBins`; wider still where none does. */
export function binWidthFor(domain: Interval, maxBins: number): number {
  const length = Math.max(1, domain.end - domain.start);
  const widest = BIN_WIDTHS_MS.at(-1) ?? DAY_MS;
  return BIN_WIDTHS_MS.find((width) => length / width <= maxBins) ?? Math.ceil(length / maxBins / widest) * widest;
}

/**
 * The stretch of time worth opening on: that of the incidents known to a week, where the vague ones ("since January",
 * "this year") or a few outliers (an announced date years ahead) would squeeze all the rest. Null when no time is known.
 */
export function usefulExtent(index: TimeIndex): Interval | null {
  if (index.extent === null) return null;
  const known = extentOfKnown(index) ?? index.extent;
  const shown = isMuchLonger(index.extent, known) ? known : index.extent;
  return {
    start: Math.floor(shown.start / DAY_MS) * DAY_MS,
    end: Math.ceil((shown.end + 1) / DAY_MS) * DAY_MS - 1,
  };
}

/** Share of incidents on each side that may be left outside the opening stretch, when that makes the rest so much wider. */
const OUTLIER_SHARE = 0.04;
const SQUEEZE = 2;
/** Longest span of an incident whose time counts as known. */
const KNOWN_MS = 7 * DAY_MS;

function extentOfKnown({ starts, ends, timed }: TimeIndex): Interval | null {
  const known = Array.from({ length: timed }, (_, at) => at).filter(
    (at) => (ends[at] ?? 0) - (starts[at] ?? 0) <= KNOWN_MS,
  );
  const first = known.map((at) => starts[at] ?? 0);
  const last = known.map((at) => ends[at] ?? 0).sort((one, other) => one - other);
  const between = (trimmed: number): Interval | null => {
    const [start, end] = [first[trimmed], last.at(-1 - trimmed)];
    return start === undefined || end === undefined || end <= start ? null : { start, end };
  };
  const [all, most] = [between(0), between(Math.floor(known.length * OUTLIER_SHARE))];
  return all && most && isMuchLonger(all, most) ? most : all;
}

const isMuchLonger = (one: Interval, other: Interval) =>
  one.end - one.start > SQUEEZE * Math.max(other.end - other.start, DAY_MS);

function highestOf(counts: Uint32Array, bins: number, groups: number): number {
  let highest = 0;
  for (let bin = 0; bin < bins; bin++) {
    let sum = 0;
    for (let group = 0; group < groups; group++) sum += counts[bin * groups + group] ?? 0;
    highest = Math.max(highest, sum);
  }
  return highest;
}

/** Puts spans into rows so that few overlap; where all rows are taken, the one that is free soonest. */
function laned(spans: readonly (Interval & { group: number })[]): SoftBar[] {
  const longest = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start)).slice(0, MOST_SOFT_BARS);
  const free = new Array<number>(LANES).fill(Number.NEGATIVE_INFINITY);
  return longest
    .sort((a, b) => a.start - b.start)
    .map((span) => {
      let lane = free.findIndex((until) => until < span.start);
      if (lane === -1) lane = free.indexOf(Math.min(...free));
      free[lane] = Math.max(free[lane] ?? span.end, span.end);
      return { ...span, lane };
    });
}
