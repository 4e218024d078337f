/** What is asked of runs: minutes since 1970, inclusive, or all time; and the categories that count. */
export interface Asked {
  readonly window: { readonly from: number; readonly to: number } | null;
  /** One byte a category: 1 where it counts. */
  readonly categories: Uint8Array;
}

/** What is put into runs, one entry for each element, in the order of `starts`. */
export interface Entries {
  /** What the caller knows the entry by. */
  readonly numbers: Uint32Array;
  /** Entries of one key are one group. */
  readonly keys: Uint32Array;
  /** Below 256. */
  readonly categories: Uint8Array;
  /** Ascending among entries whose category is timed. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Where the entry lies within its group, from 0 to FRACTION; null where groups have no extent. */
  readonly x: Uint16Array | null;
  readonly y: Uint16Array | null;
}

/** Parts into which the extent of a group is divided: a centre is true to this part of it, for 4 million entries. */
export const FRACTION = 1023;

/** One of two orders in which the entries of each run stand, with running sums from the start of the run. */
interface Order {
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
  /** Key of each group, ascending. */
  readonly keys: Uint32Array;
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

/** Builds runs in linear time: stable counting sorts keep the order of time within each run. */
export function buildRuns(entries: Entries): Runs {
  const length = entries.keys.length;
  const byStart = sortByRun(countUp(length), entries);
  const byEnd = sortByRun(sortByEnd(entries.ends), entries);
  const keys: number[] = [];
  const firstRun: number[] = [];
  const categories: number[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < length; at++) {
    const entry = byStart[at] ?? 0;
    const key = entries.keys[entry] ?? 0;
    const category = entries.categories[entry] ?? 0;
    const isNewGroup = keys.length === 0 || keys[keys.length - 1] !== key;
    if (!isNewGroup && categories[categories.length - 1] === category) continue;
    if (isNewGroup) {
      keys.push(key);
      firstRun.push(categories.length);
    }
    categories.push(category);
    offsets.push(at);
  }
  firstRun.push(categories.length);
  offsets.push(length);
  const runs = Uint32Array.from(offsets);
  return {
    keys: Uint32Array.from(keys),
    firstRun: Uint32Array.from(firstRun),
    categories: Uint8Array.from(categories),
    offsets: runs,
    byStart: inOrder(byStart, entries, entries.starts, runs),
    byEnd: inOrder(byEnd, entries, entries.ends, runs),
    endsByStart: Int32Array.from(byStart, (entry) => entries.ends[entry] ?? 0),
  };
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
  of(runs: Runs, group: number, { window, categories }: Asked): this {
    const { offsets, byStart, byEnd } = runs;
    this.count = this.x = this.y = 0;
    this.parts.fill(0);
    const lastRun = runs.firstRun[group + 1] ?? 0;
    for (let run = runs.firstRun[group] ?? 0; run < lastRun; run++) {
      const category = runs.categories[run] ?? 0;
      if (categories[category] !== 1) continue;
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
  const { window } = asked;
  const lastRun = runs.firstRun[group + 1] ?? 0;
  for (let run = runs.firstRun[group] ?? 0; run < lastRun; run++) {
    if (asked.categories[runs.categories[run] ?? 0] !== 1) continue;
    const from = offsets[run] ?? 0;
    const to = offsets[run + 1] ?? 0;
    if (window === null) {
      for (let at = from; at < to; at++) visit(byStart.numbers[at] ?? 0);
      continue;
    }
    const begun = firstAbove(byStart.times, from, to, window.to);
    // Those that are not over stand among those that began, most of them last: back from there until all are met.
    let left = begun - firstAbove(byEnd.times, from, to, window.from - 1);
    for (let at = begun - 1; left > 0; at--) {
      if ((runs.endsByStart[at] ?? 0) < window.from) continue;
      visit(byStart.numbers[at] ?? 0);
      left--;
    }
  }
}

/** First position from `low` to before `high` whose time is later than `limit`, in an ascending array; else `high`. */
export function firstAbove(times: Int32Array, low: number, high: number, limit: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((times[middle] ?? 0) > limit) to = middle;
    else from = middle + 1;
  }
  return from;
}

function inOrder(order: Uint32Array, entries: Entries, times: Int32Array, offsets: Uint32Array): Order {
  const length = order.length;
  const { x, y, numbers } = entries;
  const sorted = {
    times: new Int32Array(length),
    numbers: new Uint32Array(length),
    sumX: new Uint32Array(x ? length : 0),
    sumY: new Uint32Array(y ? length : 0),
  };
  let run = 0;
  let [sumX, sumY] = [0, 0];
  for (let at = 0; at < length; at++) {
    const entry = order[at] ?? 0;
    sorted.times[at] = times[entry] ?? 0;
    sorted.numbers[at] = numbers[entry] ?? 0;
    if (!x || !y) continue;
    if (at === offsets[run]) {
      run++;
      sumX = sumY = 0;
    }
    sumX += x[entry] ?? 0;
    sumY += y[entry] ?? 0;
    sorted.sumX[at] = sumX;
    sorted.sumY[at] = sumY;
  }
  return sorted;
}

const DIGIT_BITS = 16;
const DIGITS = 1 << DIGIT_BITS;

/** Entries in the order given, sorted by key, then by category. */
function sortByRun(order: Uint32Array, { keys, categories }: Entries): Uint32Array {
  const wide = Uint32Array.from(categories);
  return countingSort(countingSort(countingSort(order, wide, 0), keys, 0), keys, DIGIT_BITS);
}

function sortByEnd(ends: Int32Array): Uint32Array {
  // Without its sign, so that 32 bits sort as numbers do.
  const unsigned = Uint32Array.from(ends, (end) => end ^ (1 << 31));
  return countingSort(countingSort(countUp(ends.length), unsigned, 0), unsigned, DIGIT_BITS);
}

/** One pass of a radix sort: stable, by 16 bits of a value. */
function countingSort(order: Uint32Array, values: Uint32Array, shift: number): Uint32Array {
  const next = new Uint32Array(DIGITS + 1);
  for (let at = 0; at < values.length; at++) {
    const digit = (((values[at] ?? 0) >>> shift) & (DIGITS - 1)) + 1;
    next[digit] = (next[digit] ?? 0) + 1;
  }
  // All have the same digit: nothing to do, as for the upper half of most keys.
  if (next[1 + (((values[0] ?? 0) >>> shift) & (DIGITS - 1))] === values.length) return order;
  for (let digit = 1; digit <= DIGITS; digit++) next[digit] = (next[digit] ?? 0) + (next[digit - 1] ?? 0);
  const sorted = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at++) {
    const entry = order[at] ?? 0;
    const digit = ((values[entry] ?? 0) >>> shift) & (DIGITS - 1);
    const place = next[digit] ?? 0;
    sorted[place] = entry;
    next[digit] = place + 1;
  }
  return sorted;
}

function countUp(length: number): Uint32Array {
  const numbers = new Uint32Array(length);
  for (let at = 0; at < length; at++) numbers[at] = at;
  return numbers;
}
