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
  const across = Math.ceil(1 / radius) + 3;
  const squareOf = (cell: number) => Math.floor((y[cell] ?? 0) / radius) * across + Math.floor((x[cell] ?? 0) / radius);
  /** The last cell of each square, and the one before each cell in its square; -1 ends. */
  const last = new Map<number, number>();
  const before = new Int32Array(length);
  for (let cell = 0; cell < length; cell++) {
    const square = squareOf(cell);
    before[cell] = last.get(square) ?? -1;
    last.set(square, cell);
  }
  let clusters = 0;
  for (const seed of order) {
    if (clusterOf[seed] !== -1) continue;
    const home = squareOf(seed);
    for (let row = -1; row <= 1; row++) {
      for (let column = -1; column <= 1; column++) {
        let cell = last.get(home + row * across + column) ?? -1;
        for (; cell !== -1; cell = before[cell] ?? -1) {
          if (clusterOf[cell] !== -1) continue;
          const right = (x[cell] ?? 0) - (x[seed] ?? 0);
          const down = (y[cell] ?? 0) - (y[seed] ?? 0);
          if (right * right + down * down <= radius * radius) clusterOf[cell] = clusters;
        }
      }
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
