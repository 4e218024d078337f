import { worldSize } from "./mercator.ts";
import type { PlacementTable } from "./placement-table.ts";
import { FRACTION } from "./runs.ts";

/** Pixels within which points become one cluster, by zoom: closer in, marks may stand closer together. */
const RADII_PX: readonly (readonly [fromZoom: number, radius: number])[] = [
  [0, 46],
  [5, 38],
  [7.5, 28],
  [10, 22],
];
/** Cells are this part of the radius wide at a whole zoom: points within one cell are never told apart. */
export const CELL_SHARE = 1 / 4;
/** From this zoom on, the cells are the points themselves: each coordinate is one. */
export const SPOT_ZOOM = 9;

/** Radius of clusters at a zoom, in pixels. */
export function clusterRadiusAt(zoom: number): number {
  return RADII_PX.findLast(([fromZoom]) => zoom >= fromZoom)?.[1] ?? 46;
}

/** The cells of one zoom, whatever lies in them. */
export interface Grid {
  readonly cells: number;
  /** Corner of each cell in Web Mercator, 0 to 1, and their width; 0 where the cells are points. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly width: number;
  /** Cell of each place. */
  readonly cellOf: Uint32Array;
  /** Where each place lies in its cell, 0 to FRACTION. */
  readonly fractionX: Uint16Array | null;
  readonly fractionY: Uint16Array | null;
}

/** The square cells of a level. */
export function gridOf({ placeX, placeY }: PlacementTable, level: number): Grid {
  const width = (clusterRadiusAt(level) * CELL_SHARE) / worldSize(level);
  const across = Math.ceil(1 / width);
  const columnOf = (value: number) => Math.min(across - 1, Math.max(0, Math.floor(value / width)));
  const fraction = (values: Float64Array) =>
    Uint16Array.from(values, (value) => Math.round((value / width - columnOf(value)) * FRACTION));
  const keys = Array.from(placeX, (x, place) => columnOf(placeY[place] ?? 0) * across + columnOf(x));
  const { numberOf, values } = numbered(keys);
  return {
    cells: values.length,
    x: Float64Array.from(values, (key) => (key % across) * width),
    y: Float64Array.from(values, (key) => Math.floor(key / across) * width),
    width,
    cellOf: numberOf,
    fractionX: fraction(placeX),
    fractionY: fraction(placeY),
  };
}

/** Each coordinate is a cell: two names of one point are one. */
export function spotsOf({ placeX, placeY }: PlacementTable): Grid {
  const { numberOf, values } = numbered(Array.from(placeX, (x, place) => `${x} ${placeY[place]}`));
  const points = values.map((value) => value.split(" ").map(Number));
  return {
    cells: values.length,
    x: Float64Array.from(points, ([x = 0]) => x),
    y: Float64Array.from(points, ([, y = 0]) => y),
    width: 0,
    cellOf: numberOf,
    fractionX: null,
    fractionY: null,
  };
}

/** Numbers equal values alike, in ascending order: whatever order places come in, cells are the same. */
function numbered<T>(all: readonly T[]): { numberOf: Uint32Array; values: readonly T[] } {
  const values = [...new Set(all)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const numbers = new Map(values.map((value, number) => [value, number]));
  return { numberOf: Uint32Array.from(all, (value) => numbers.get(value) ?? 0), values };
}
