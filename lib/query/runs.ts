import { OF_DAYS, timeKindOf } from "./categories.ts";

/** Minutes since 1970, inclusive. */
export interface Minutes {
  readonly from: number;
  readonly to: number;
}

/** What is asked of runs: a window, or all time; and the categories that count. */
export interface Asked {
  readonly window: Minutes | null;
  /** The same as the clock shows it: what is known to whole days is compared with this. */
  readonly clock: Minutes | null;
  /** One byte a category: 1 where it counts. */
  readonly categories: Uint8Array;
}

/** Parts into which the extent of a group is divided: a centre is true to this part of it, for 4 million entries. */
export const FRACTION = 1023;

/** One of two orders in which the entries of each run stand, with running sums from the start of the run. */
export interface Order {
  readonly times: Int32Array;
  readonly numbers: Uint32Array;
  readonly sumX: Uint32Array;
  readonly sumY: Uint32Array;
}

/**
 * Entries in groups, each group in runs of one category, each run once by start and once by end. How many entries of a
 * run touch a window is then two binary searches: those that began by its end, less those that were over by its start.
 * Sums of positions are had the same way, so that centres follow the window exactly.
 */
export interface Runs {
  /** Runs of group g are those from `firstRun[g]` to before `firstRun[g + 1]`. */
  readonly firstRun: Uint32Array;
  readonly categories: Uint8Array;
  /** Entries of run r are those from `offsets[r]` to before `offsets[r + 1]`. */
  readonly offsets: Uint32Array;
  readonly byStart: Order;
  readonly byEnd: Order;
  /** Ends of the entries in the order of `byStart`. */
  readonly endsByStart: Int32Array;
}

/** Adds up what is asked of a group. One object is used again and again: thousands are asked for each step of a slider. */
export class Tally {
  count = 0;
  /** Sums of FRACTIONs. */
  x = 0;
  y = 0;
  /** Entries of each category's part. */
  readonly parts: Uint32Array;
  private readonly partOf: Uint8Array;

  /** `partOf` gives the part that each category is counted in. */
  constructor(partOf: Uint8Array, parts: number) {
    this.partOf = partOf;
    this.parts = new Uint32Array(parts);
  }

  /** Counts the entries of a group that answer; earlier counts are forgotten. */
  of(runs: Runs, group: number, asked: Asked): this {
    const { categories } = asked;
    const { offsets, byStart, byEnd } = runs;
    if (this.count > 0) this.parts.fill(0);
    this.count = this.x = this.y = 0;
    const lastRun = runs.firstRun[group + 1] ?? 0;
    for (let run = runs.firstRun[group] ?? 0; run < lastRun; run++) {
      const category = runs.categories[run] ?? 0;
      if (categories[category] !== 1) continue;
      const window = timeKindOf(category) === OF_DAYS ? asked.clock : asked.window;
      const from = offsets[run] ?? 0;
      const to = offsets[run + 1] ?? 0;
      const begun = window === null ? to : firstAbove(byStart.times, from, to, window.to);
      const over = window === null ? from : firstAbove(byEnd.times, from, to, window.from - 1);
      const count = begun - over;
      if (count === 0) continue;
      this.count += count;
      const part = this.partOf[category] ?? 0;
      this.parts[part] = (this.parts[part] ?? 0) + count;
      if (begun > from) {
        this.x += byStart.sumX[begun - 1] ?? 0;
        this.y += byStart.sumY[begun - 1] ?? 0;
      }
      if (over > from) {
        this.x -= byEnd.sumX[over - 1] ?? 0;
        this.y -= byEnd.sumY[over - 1] ?? 0;
      }
    }
    return this;
  }
}

/** Calls for the number of each entry of a group that answers. */
export function visitGroup(runs: Runs, group: number, asked: Asked, visit: (number: number) => void): void {
  const { offsets, byStart, byEnd } = runs;
  const lastRun = runs.firstRun[group + 1] ?? 0;
  for (let run = runs.firstRun[group] ?? 0; run < lastRun; run++) {
    const category = runs.categories[run] ?? 0;
    if (asked.categories[category] !== 1) continue;
    const window = timeKindOf(category) === OF_DAYS ? asked.clock : asked.window;
    const from = offsets[run] ?? 0;
    const to = offsets[run + 1] ?? 0;
    if (window === null) {
      for (let at = from; at < to; at++) visit(byStart.numbers[at] ?? 0);
      continue;
    }
    const begun = firstAbove(byStart.times, from, to, window.to);
    // Those that are not over stand among those that began, most of them last: back from there until all are met.
    let left = begun - firstAbove(byEnd.times, from, to, window.from - 1);
    for (let at = begun - 1; left > 0 && at >= from; at--) {
      if ((runs.endsByStart[at] ?? 0) < window.from) continue;
      visit(byStart.numbers[at] ?? 0);
      left--;
    }
  }
}

/** First position from `low` to before `high` whose time is later than `limit`, in an ascending array; else `high`. */
function firstAbove(times: Int32Array, low: number, high: number, limit: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((times[middle] ?? 0) > limit) to = middle;
    else from = middle + 1;
  }
  return from;
}
