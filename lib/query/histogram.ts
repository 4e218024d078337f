import { categoryAt, OF_DAYS, timeKindOf } from "./categories.ts";
import type { Choice } from "./choice.ts";
import { extentOf, GROUP_OF_TYPE, GROUP_ORDER, type IncidentColumns, MINUTE_MS } from "./columns.ts";
import type { Interval } from "./interval.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Widths that a bin may have, in milliseconds: whole hours and days, so that bin edges are edges of days. */
export const BIN_WIDTHS_MS = [1, 3, 6, 12, 24, 2 * 24, 7 * 24, 14 * 24, 28 * 24, 91 * 24, 365 * 24].map(
  (hours) => hours * HOUR_MS,
);

/** An incident whose time is known only to a span longer than a bin and than a day. */
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
  /**
   * Laid out as `counts`: incidents known to a day or a part of it that is longer than a bin, such as a date where bins
   * are hours, each in equal parts over the bins of its time. In one bin it would be a peak at an hour that nobody told.
   */
  readonly spread: Float32Array;
  /** How many incidents are spread. */
  readonly spreads: number;
  /** Greatest sum of a bin, with what is spread over it. */
  readonly highest: number;
  readonly softBars: readonly SoftBar[];
}

export const LANES = 3;
/** More soft bars than this are not drawn one by one: the longest stay. */
const MOST_SOFT_BARS = 400;

/**
 * Counts the incidents of a choice into at most `maxBins` bins of the domain, stacked by group. `midnight` is when the
 * clocks of the reader's time zone show the beginning of 1970, by what they are ahead of UTC within the domain: bins begin
 * with days there, and what is known to days lies on those days.
 */
export function histogramOf(
  columns: IncidentColumns,
  { mask, categories }: Choice,
  domain: Interval,
  maxBins: number,
  midnight = 0,
): Histogram {
  const binWidthMs = binWidthFor(domain, maxBins);
  const first = Math.floor((domain.start - midnight) / binWidthMs) * binWidthMs + midnight;
  const bins = Math.max(1, Math.ceil((domain.end + 1 - first) / binWidthMs));
  const groups = GROUP_ORDER.length;
  const counts = new Uint32Array(bins * groups);
  const spread = new Float32Array(bins * groups);
  let spreads = 0;
  const spans: (Interval & { group: number })[] = [];
  const longest = Math.max(binWidthMs, DAY_MS);
  for (let at = 0; at < columns.timed; at++) {
    const start = (columns.starts[at] ?? 0) * MINUTE_MS;
    if (start > domain.end + DAY_MS) break;
    const category = categoryAt(columns, at);
    if ((mask !== null && mask[at] !== 1) || categories[category] !== 1) continue;
    const shift = timeKindOf(category) === OF_DAYS ? midnight : 0;
    const from = start + shift;
    const to = (columns.ends[at] ?? 0) * MINUTE_MS + MINUTE_MS - 1 + shift;
    if (from > domain.end || to < domain.start) continue;
    const group = GROUP_OF_TYPE[columns.types[at] ?? 0] ?? 0;
    if (to - from + 1 > longest) {
      spans.push({ start: from, end: to, group });
      continue;
    }
    const binOf = (time: number) => Math.floor((time - first) / binWidthMs);
    if (to - from + 1 <= binWidthMs) {
      const bin = Math.min(bins - 1, Math.max(0, binOf((from + to) / 2)));
      counts[bin * groups + group] = (counts[bin * groups + group] ?? 0) + 1;
      continue;
    }
    spreads++;
    const [firstBin, lastBin] = [binOf(from), binOf(to)];
    const part = 1 / (lastBin - firstBin + 1);
    for (let bin = Math.max(0, firstBin); bin <= Math.min(bins - 1, lastBin); bin++) {
      spread[bin * groups + group] = (spread[bin * groups + group] ?? 0) + part;
    }
  }
  const histogram = { start: first, binWidthMs, bins, counts, spread, spreads, softBars: laned(spans) };
  return { ...histogram, highest: Math.max(0, ...sumsOf(histogram)) };
}

/** How high each bin is: its counts, and what is spread over it. */
export function sumsOf({ counts, spread, bins }: Pick<Histogram, "counts" | "spread" | "bins">): number[] {
  const groups = GROUP_ORDER.length;
  return Array.from({ length: bins }, (_, bin) => {
    let sum = 0;
    for (let at = bin * groups; at < (bin + 1) * groups; at++) sum += (counts[at] ?? 0) + (spread[at] ?? 0);
    return sum;
  });
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
export function usefulExtent(columns: IncidentColumns): Interval | null {
  const extent = extentOf(columns);
  if (extent === null) return null;
  const known = extentOfKnown(columns) ?? extent;
  const shown = isMuchLonger(extent, known) ? known : extent;
  return {
    start: Math.floor(shown.start / DAY_MS) * DAY_MS,
    end: Math.ceil((shown.end + 1) / DAY_MS) * DAY_MS - 1,
  };
}

/** Share of incidents on each side that may be left outside the opening stretch, when that makes the rest so much wider. */
const OUTLIER_SHARE = 0.04;
const SQUEEZE = 2;
/** Longest span of an incident whose time counts as known. */
const KNOWN_MINUTES = (7 * DAY_MS) / MINUTE_MS;

function extentOfKnown({ starts, ends, timed }: IncidentColumns): Interval | null {
  const isKnown = (_: number, at: number) => (ends[at] ?? 0) - (starts[at] ?? 0) < KNOWN_MINUTES;
  const first = starts.subarray(0, timed).filter(isKnown);
  const last = ends.subarray(0, timed).filter(isKnown).sort();
  const between = (trimmed: number): Interval | null => {
    const [start, end] = [first[trimmed], last.at(-1 - trimmed)];
    if (start === undefined || end === undefined || end <= start) return null;
    return { start: start * MINUTE_MS, end: end * MINUTE_MS + MINUTE_MS - 1 };
  };
  const [all, most] = [between(0), between(Math.floor(first.length * OUTLIER_SHARE))];
  return all && most && isMuchLonger(all, most) ? most : all;
}

const isMuchLonger = (one: Interval, other: Interval) =>
  one.end - one.start > SQUEEZE * Math.max(other.end - other.start, DAY_MS);

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
