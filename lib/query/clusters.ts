import { Squares } from "./squares.ts";

/** Cells of which something is shown: centre of what is shown in Web Mercator, and how much it is. */
export interface FilledCells {
  readonly length: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly counts: Uint32Array;
}

/** Which cluster each cell belongs to. */
export interface Clustering {
  readonly clusters: number;
  readonly clusterOf: Int32Array;
}

/**
 * Joins cells whose centres lie within a radius: the fullest cell takes in its free neighbours, and so on (the greedy
 * order of mapbox/supercluster, on cells instead of points). The same cells in the same order always give the same clusters.
 */
export function joinCells({ length, x, y, counts }: FilledCells, radius: number): Clustering {
  const clusterOf = new Int32Array(length).fill(-1);
  const order = fullestFirst(counts, length);
  const squares = new Squares(radius, length);
  for (let cell = 0; cell < length; cell++) squares.put(cell, x[cell] ?? 0, y[cell] ?? 0);
  let clusters = 0;
  for (const seed of order) {
    if (clusterOf[seed] !== -1) continue;
    const near = squares.around(x[seed] ?? 0, y[seed] ?? 0);
    for (let at = 0; at < near; at++) {
      const cell = squares.found[at] ?? 0;
      if (clusterOf[cell] !== -1) continue;
      const right = (x[cell] ?? 0) - (x[seed] ?? 0);
      const down = (y[cell] ?? 0) - (y[seed] ?? 0);
      if (right * right + down * down <= radius * radius) clusterOf[cell] = clusters;
    }
    clusters++;
  }
  return { clusters, clusterOf };
}

/** More cells than any zoom has: a count and a cell make one number, which sorts without being compared by a function. */
const MOST_CELLS = 2 ** 26;

/** Cells by what they hold, the fullest first; of equal ones the first comes first. */
function fullestFirst(counts: Uint32Array, length: number): Uint32Array {
  const keys = new Float64Array(length);
  for (let cell = 0; cell < length; cell++) keys[cell] = cell - (counts[cell] ?? 0) * MOST_CELLS;
  keys.sort();
  return Uint32Array.from(keys, (key) => ((key % MOST_CELLS) + MOST_CELLS) % MOST_CELLS);
}
