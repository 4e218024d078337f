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
  const { interval, predicate, limit, bbox, after } = selection;
  const touches = bbox && touchReader(table, boxGeometry(bbox), partsOfBox(bbox));
  const { starts, ends, latestEnds, timed, size } = table;
  const from = interval ? Math.floor(interval.start / MINUTE_MS) : Number.NEGATIVE_INFINITY;
  const to = interval ? Math.floor(interval.end / MINUTE_MS) : Number.POSITIVE_INFINITY;
  const [lastTimed, lastUntimed] = after ? positionAfter(table, after) : [timed - 1, size - 1];
  const positions: number[] = [];
  let [matched, rest] = [0, 0];
  const take = (at: number, isBefore: boolean) => {
    if (touches !== null && !isHit(table, touches, at)) return;
    if (predicate !== null && !predicate(at)) return;
    matched++;
    if (isBefore) return;
    if (positions.length < limit) positions.push(at);
    else rest++;
  };
  if (touches === null && predicate === null && interval === null)
    return pageOfAll(table, lastTimed, lastUntimed, limit);
  for (let at = countStartedBy(table, to) - 1; at >= 0; at--) {
    // Whatever began before this was over by then.
    if ((latestEnds[at] as number) < from) break;
    if ((ends[at] as number) >= from && (starts[at] as number) <= to) take(at, at > lastTimed);
  }
  if (interval === null) for (let at = size - 1; at >= timed; at--) take(at, at > lastUntimed);
  return { positions, matched, hasMore: rest > 0 };
}

/** A page where nothing is asked: nothing needs to be counted. */
function pageOfAll({ size, timed }: FeatureTable, lastTimed: number, lastUntimed: number, limit: number): SelectedPage {
  const positions: number[] = [];
  for (let at = lastTimed; at >= 0 && positions.length < limit; at--) positions.push(at);
  for (let at = lastUntimed; at >= timed && positions.length < limit; at--) positions.push(at);
  const left = lastTimed + 1 + (lastUntimed + 1 - timed) - positions.length;
  return { positions, matched: size, hasMore: left > 0 };
}

function isHit({ first, shapeOf }: FeatureTable, touches: (shape: number) => boolean, at: number): boolean {
  const end = first[at + 1] as number;
  for (let of = first[at] as number; of < end; of++) if (touches(shapeOf[of] as number)) return true;
  return false;
}

/** One byte a shape: 1 where it shares a point with a geometry. */
export function shapesTouching(table: FeatureTable, asked: FlatGeometry): Uint8Array {
  const touches = touchReader(table, asked, []);
  return Uint8Array.from(table.shapes, (_, shape) => (touches(shape) ? 1 : 0));
}

/**
 * Tells whether a shape shares a point with a geometry, and looks at each only once, when it is asked: a short time
 * leaves most of them out. `within` are boxes that the geometry covers: a shape in one of them needs no closer look.
 */
function touchReader({ shapes, boxes }: FeatureTable, asked: FlatGeometry, within: readonly FlatBox[]) {
  const [west, south, east, north] = asked.box;
  const told = new Uint8Array(shapes.length);
  const look = (shape: number) => {
    const w = boxes[shape * 4] as number;
    const s = boxes[shape * 4 + 1] as number;
    const e = boxes[shape * 4 + 2] as number;
    const n = boxes[shape * 4 + 3] as number;
    // Not a number where there is no shape: then none of these holds.
    if (!(w <= east && e >= west && s <= north && n >= south)) return false;
    return isCovered(within, w, s, e, n) || isTouched(asked, shapes[shape]);
  };
  return (shape: number) => {
    if (told[shape] === 0) told[shape] = look(shape) ? 1 : 2;
    return told[shape] === 1;
  };
}

function isCovered(within: readonly FlatBox[], w: number, s: number, e: number, n: number): boolean {
  for (const box of within) if (w >= box[0] && e <= box[2] && s >= box[1] && n <= box[3]) return true;
  return false;
}

const isTouched = (asked: FlatGeometry, drawn: FlatGeometry | null | undefined) => !!drawn && intersects(asked, drawn);

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
