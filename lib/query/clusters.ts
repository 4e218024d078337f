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
  const order = Uint32Array.from({ length }, (_, cell) => cell).sort(
    (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b,
  );
  const across = Math.ceil(1 / radius) + 3;
  const squareOf = (cell: number) => Math.floor((y[cell] ?? 0) / radius) * across + Math.floor((x[cell] ?? 0) / radius);
  const squares = new Map<number, number[]>();
  for (let cell = 0; cell < length; cell++) {
    const square = squareOf(cell);
    const known = squares.get(square);
    if (known) known.push(cell);
    else squares.set(square, [cell]);
  }
  let clusters = 0;
  for (const seed of order) {
    if (clusterOf[seed] !== -1) continue;
    const home = squareOf(seed);
    for (let row = -1; row <= 1; row++) {
      for (let column = -1; column <= 1; column++) {
        for (const cell of squares.get(home + row * across + column) ?? []) {
          if (clusterOf[cell] !== -1) continue;
          const distance = Math.hypot((x[cell] ?? 0) - (x[seed] ?? 0), (y[cell] ?? 0) - (y[seed] ?? 0));
          if (distance <= radius) clusterOf[cell] = clusters;
        }
      }
    }
    clusters++;
  }
  return { clusters, clusterOf };
}
