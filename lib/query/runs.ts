/** What is asked of runs: minutes since 1970, inclusive, or all time; and the categories that count. */
export interface Asked {
  readonly window: { readonly from: number; readonly to: number } | null;
  /** One byte a category: 1 where it counts. */
  readonly categories: Uint8Array;
}

/** What is put into runs: entries by number, each at a place, all entries of the places of one group together. */
export interface Entries {
  /** Numbers of the entries in the order of their starts, and of their ends. */
  readonly byStart: Uint32Array;
  readonly byEnd: Uint32Array;
  /** By the number of the entry. */
  readonly placeOf: Uint32Array;
  readonly categories: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** By the place: its group, and where it lies within it, from 0 to FRACTION; null where groups have no extent. */
  readonly groupOf: Uint32Array;
  readonly x: Uint16Array | null;
  readonly y: Uint16Array | null;
  readonly groups: number;
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

/** Builds runs in linear time: counting sorts keep the order of time within each run. */
export function buildRuns(entries: Entries): Runs {
  const { categories, groups } = entries;
  const byStart = sortByRun(entries.byStart, entries);
  const byEnd = sortByRun(entries.byEnd, entries);
  const firstRun = new Uint32Array(groups + 1);
  const runCategories: number[] = [];
  const runOffsets: number[] = [];
  for (let group = 0; group < groups; group++) {
    firstRun[group] = runOffsets.length;
    const end = byStart.firstOf[group + 1] ?? 0;
    let last = -1;
    for (let at = byStart.firstOf[group] ?? 0; at < end; at++) {
      const category = categories[byStart.sorted[at] ?? 0] ?? 0;
      if (category === last) continue;
      runCategories.push(category);
      runOffsets.push(at);
      last = category;
    }
  }
  firstRun[groups] = runOffsets.length;
  runOffsets.push(byStart.sorted.length);
  const offsets = Uint32Array.from(runOffsets);
  return {
    firstRun,
    categories: Uint8Array.from(runCategories),
    offsets,
    byStart: inOrder(byStart.sorted, entries, entries.starts, offsets),
    byEnd: inOrder(byEnd.sorted, entries, entries.ends, offsets),
    endsByStart: taken(byStart.sorted, entries.ends),
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
    for (let at = begun - 1; left > 0 && at >= from; at--) {
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

function inOrder(numbers: Uint32Array, entries: Entries, times: Int32Array, offsets: Uint32Array): Order {
  const { x, y, placeOf } = entries;
  const length = numbers.length;
  const order = {
    times: taken(numbers, times),
    numbers,
    sumX: new Uint32Array(x ? length : 0),
    sumY: new Uint32Array(y ? length : 0),
  };
  if (!x || !y) return order;
  for (let run = 0; run + 1 < offsets.length; run++) {
    const end = offsets[run + 1] ?? 0;
    let [sumX, sumY] = [0, 0];
    for (let at = offsets[run] ?? 0; at < end; at++) {
      const place = placeOf[numbers[at] ?? 0] ?? 0;
      sumX += x[place] ?? 0;
      sumY += y[place] ?? 0;
      order.sumX[at] = sumX;
      order.sumY[at] = sumY;
    }
  }
  return order;
}

function taken(numbers: Uint32Array, values: Int32Array): Int32Array {
  const result = new Int32Array(numbers.length);
  for (let at = 0; at < result.length; at++) result[at] = values[numbers[at] ?? 0] ?? 0;
  return result;
}

/** Entries sorted by group, and by category within each, otherwise in the order given. */
function sortByRun(order: Uint32Array, { placeOf, groupOf, groups, categories }: Entries) {
  const firstOf = new Uint32Array(groups + 1);
  for (let at = 0; at < order.length; at++) {
    const group = groupOf[placeOf[order[at] ?? 0] ?? 0] ?? 0;
    firstOf[group + 1] = (firstOf[group + 1] ?? 0) + 1;
  }
  for (let group = 1; group <= groups; group++) firstOf[group] = (firstOf[group] ?? 0) + (firstOf[group - 1] ?? 0);
  const next = firstOf.slice();
  const byGroup = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at++) {
    const entry = order[at] ?? 0;
    const group = groupOf[placeOf[entry] ?? 0] ?? 0;
    const place = next[group] ?? 0;
    byGroup[place] = entry;
    next[group] = place + 1;
  }
  const sorter = new CategorySorter(categories);
  for (let group = 0; group < groups; group++) sorter.sort(byGroup, firstOf[group] ?? 0, firstOf[group + 1] ?? 0);
  return { sorted: byGroup, firstOf };
}

const MOST_CATEGORIES = 256;
/** Below this, moving entries one by one is faster than counting. */
const FEW = 24;

/** Sorts stretches of entries by category, stable, in place. */
class CategorySorter {
  private readonly next = new Uint32Array(MOST_CATEGORIES + 1);
  private copy = new Uint32Array(1024);
  private readonly categories: Uint8Array;

  constructor(categories: Uint8Array) {
    this.categories = categories;
  }

  sort(entries: Uint32Array, from: number, to: number): void {
    if (to - from <= FEW) this.sortFew(entries, from, to);
    else this.sortMany(entries, from, to);
  }

  private sortFew(entries: Uint32Array, from: number, to: number): void {
    const { categories } = this;
    for (let at = from + 1; at < to; at++) {
      const entry = entries[at] ?? 0;
      const category = categories[entry] ?? 0;
      let hole = at;
      for (; hole > from && (categories[entries[hole - 1] ?? 0] ?? 0) > category; hole--) {
        entries[hole] = entries[hole - 1] ?? 0;
      }
      entries[hole] = entry;
    }
  }

  private sortMany(entries: Uint32Array, from: number, to: number): void {
    const { categories, next } = this;
    const length = to - from;
    if (this.copy.length < length) this.copy = new Uint32Array(2 * length);
    const { copy } = this;
    next.fill(0);
    for (let at = 0; at < length; at++) {
      const entry = entries[from + at] ?? 0;
      copy[at] = entry;
      const after = (categories[entry] ?? 0) + 1;
      next[after] = (next[after] ?? 0) + 1;
    }
    for (let category = 1; category <= MOST_CATEGORIES; category++) {
      next[category] = (next[category] ?? 0) + (next[category - 1] ?? 0);
    }
    for (let at = 0; at < length; at++) {
      const entry = copy[at] ?? 0;
      const category = categories[entry] ?? 0;
      const place = next[category] ?? 0;
      entries[from + place] = entry;
      next[category] = place + 1;
    }
  }
}

const DIGIT_BITS = 16;
const DIGITS = 1 << DIGIT_BITS;

/** The numbers from 0 on in the order of values: a radix sort, stable. */
export function orderOf(values: Int32Array): Uint32Array {
  // Without its sign, so that 32 bits sort as numbers do.
  const unsigned = new Uint32Array(values.length);
  const order = new Uint32Array(values.length);
  for (let at = 0; at < values.length; at++) {
    unsigned[at] = (values[at] ?? 0) ^ (1 << 31);
    order[at] = at;
  }
  return countingSort(countingSort(order, unsigned, 0), unsigned, DIGIT_BITS);
}

/** One pass of a radix sort: stable, by 16 bits of a value. */
function countingSort(order: Uint32Array, values: Uint32Array, shift: number): Uint32Array {
  const next = new Uint32Array(DIGITS + 1);
  for (let at = 0; at < values.length; at++) {
    const digit = (((values[at] ?? 0) >>> shift) & (DIGITS - 1)) + 1;
    next[digit] = (next[digit] ?? 0) + 1;
  }
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
