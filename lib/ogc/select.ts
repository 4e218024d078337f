import type { BoundingBox } from "../model.ts";
import { MINUTE_MS } from "../query/columns.ts";
import type { Interval } from "../query/interval.ts";
import type { FeatureTable } from "./feature-table.ts";
import { boxGeometry, partsOfBox } from "./geometry/boxes.ts";
import type { FlatBox, FlatGeometry } from "./geometry/flat.ts";
import { intersects } from "./geometry/intersects.ts";

/** Whether the feature at a position is asked for. */
export type Predicate = (position: number) => boolean;

/** Where a page ended: the start of its last feature in minutes since 1970 (null: unknown) and its id. */
export interface Cursor {
  readonly start: number | null;
  readonly id: string;
}

export interface Selection {
  readonly bbox: BoundingBox | null;
  readonly interval: Interval | null;
  /** null: whatever else is asked is answered by every feature. */
  readonly predicate: Predicate | null;
  readonly limit: number;
  readonly after: Cursor | null;
}

export interface SelectedPage {
  /** Latest start first, those of unknown time last. */
  readonly positions: readonly number[];
  /** How many answer on all pages. */
  readonly matched: number;
  readonly hasMore: boolean;
}

/**
 * One page of the features that answer. A page costs the same however deep it lies: all of them are counted each time,
 * which takes less than a millisecond for 100,000.
 */
export function selectFeatures(table: FeatureTable, selection: Selection): SelectedPage {
  const { interval, predicate, limit } = selection;
  const { bbox } = selection;
  const hits = bbox && shapesTouching(table, boxGeometry(bbox), partsOfBox(bbox));
  const { starts, ends, first, shapeOf, timed, size } = table;
  const from = interval ? Math.floor(interval.start / MINUTE_MS) : Number.NEGATIVE_INFINITY;
  const to = interval ? Math.floor(interval.end / MINUTE_MS) : Number.POSITIVE_INFINITY;
  const answers = (at: number) => {
    if (hits) {
      const end = first[at + 1] ?? 0;
      let isHit = false;
      for (let of = first[at] ?? 0; of < end && !isHit; of++) isHit = hits[shapeOf[of] ?? 0] === 1;
      if (!isHit) return false;
    }
    return predicate === null || predicate(at);
  };
  const positions: number[] = [];
  let [matched, rest] = [0, 0];
  const take = (at: number, isBefore: boolean) => {
    if (!answers(at)) return;
    matched++;
    if (isBefore) return;
    if (positions.length < limit) positions.push(at);
    else rest++;
  };
  const next = selection.after ? positionAfter(table, selection.after) : null;
  const [lastTimed, lastUntimed] = next ?? [timed - 1, size - 1];
  for (let at = countStartedBy(table, to) - 1; at >= 0; at--) {
    if ((ends[at] ?? 0) >= from && (starts[at] ?? 0) <= to) take(at, at > lastTimed);
  }
  if (interval === null) for (let at = size - 1; at >= timed; at--) take(at, at > lastUntimed);
  return { positions, matched, hasMore: rest > 0 };
}

/**
 * One byte a shape: 1 where it shares a point with a geometry. `within` are boxes that the geometry covers: a shape in
 * one of them needs no closer look.
 */
export function shapesTouching(
  { shapes, boxes }: FeatureTable,
  asked: FlatGeometry,
  within: readonly FlatBox[] = [],
): Uint8Array {
  const hits = new Uint8Array(shapes.length);
  const [west, south, east, north] = asked.box;
  for (let shape = 0, at = 0; shape < hits.length; shape++, at += 4) {
    // Not a number where there is no shape: then none of these holds.
    const [w, s, e, n] = [boxes[at] ?? 0, boxes[at + 1] ?? 0, boxes[at + 2] ?? 0, boxes[at + 3] ?? 0];
    if (!(w <= east && e >= west && s <= north && n >= south)) continue;
    const isCovered = within.some((box) => w >= box[0] && e <= box[2] && s >= box[1] && n <= box[3]);
    const drawn = shapes[shape];
    if (isCovered || (drawn && intersects(asked, drawn))) hits[shape] = 1;
  }
  return hits;
}

/** How many features of known time began at a minute or before. */
function countStartedBy({ starts, timed }: FeatureTable, minute: number): number {
  let [low, high] = [0, timed];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= minute) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last positions, among those of known and of unknown time, that come after a cursor. */
function positionAfter(table: FeatureTable, { start, id }: Cursor): readonly [timed: number, untimed: number] {
  const { ids, timed, size } = table;
  if (start === null) return [-1, firstNotBefore(ids, timed, size, id) - 1];
  const [low, high] = [countStartedBy(table, start - 1), countStartedBy(table, start)];
  return [firstNotBefore(ids, low, high, id) - 1, size - 1];
}

/** First position from `low` to before `high` whose id is not less than this one; `high` when there is none. */
function firstNotBefore(ids: readonly string[], low: number, high: number, id: string): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ids[middle] ?? "") < id) from = middle + 1;
    else to = middle;
  }
  return from;
}
