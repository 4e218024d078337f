import { CategorySorter } from "./category-sorter.ts";
import type { Order, Runs } from "./runs.ts";

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
