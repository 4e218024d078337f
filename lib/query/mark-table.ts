import { GROUPS } from "./categories.ts";
import type { CellIndex } from "./cells.ts";
/** What a mark is: one incident at a point or in a circle, several too close to be told apart, or all of one area. */
export const MARK_KINDS = ["single", "cluster", "area"] as const;
export const [SINGLE, CLUSTER, AREA] = [0, 1, 2] as const;

/** What stands on the map, as columns: they are handed between threads without a copy. */
export interface MarkTable {
  readonly length: number;
  /** Positions in MARK_KINDS. */
  readonly kinds: Uint8Array;
  /** Web Mercator, 0 to 1; of a cluster in the turn of the world that the box shows, which may lie beyond. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Distinct incidents, and those of each group: mark m has `counts[m * GROUPS]` to `counts[m * GROUPS + GROUPS - 1]`. */
  readonly totals: Uint32Array;
  readonly counts: Uint32Array;
  /** Of a single mark: position of its incident, its type and status, and 1 for a circle; else 0. */
  readonly incidents: Uint32Array;
  readonly types: Uint8Array;
  readonly statuses: Uint8Array;
  readonly inCircle: Uint8Array;
  /** Of singles and areas: position of the place in the columns; 0 for clusters. */
  readonly places: Uint32Array;
  /** Pixels by which the badge of mark m steps aside: right `offsets[2 * m]`, down `offsets[2 * m + 1]`. */
  readonly offsets: Int8Array;
  /** Circles that can be seen at this zoom: incident, place and radius in kilometres. */
  readonly circles: Float64Array;
  /** Marks that hold each incident of `highlight`: pairs of its number there and the mark. */
  readonly highlighted: Uint32Array;
}

/** Numbers of a circle in `MarkTable.circles`: incident, type, x, y, radius in kilometres. */
export const CIRCLE_NUMBERS = 5;
/** Radius of a single mark with its outline, in pixels: what a badge and a label step around, and a click may hit. */
export const POINT_RADIUS_PX = 11;

/** Radius of a cluster's donut in pixels: by the square root of its count, so that its area tells the count. */
export function clusterRadiusPx(total: number): number {
  return Math.min(34, Math.round(13 + 2.2 * Math.sqrt(total)));
}

/** The marks that hold what is highlighted. */
export function highlightedMarks({ highlighted }: Pick<MarkTable, "highlighted">): ReadonlySet<number> {
  return new Set(highlighted.filter((_, at) => at % 2 === 1));
}

/** A mark before it is put into columns. */
export interface Mark {
  readonly kind: number;
  readonly x: number;
  readonly y: number;
  readonly total: number;
  readonly counts: Uint32Array;
  readonly incident: number;
  readonly place: number;
  readonly isCircle: boolean;
}

/** Marks as columns; those from `firstArea` on are areas, whose badges step aside by `offsets`. */
export function toTable(
  { columns }: CellIndex,
  marks: readonly Mark[],
  offsets: readonly (readonly [number, number])[],
  firstArea: number,
  circles: readonly number[],
  highlighted: readonly number[],
): MarkTable {
  const length = marks.length;
  const table = {
    length,
    kinds: new Uint8Array(length),
    x: new Float64Array(length),
    y: new Float64Array(length),
    totals: new Uint32Array(length),
    counts: new Uint32Array(length * GROUPS),
    incidents: new Uint32Array(length),
    types: new Uint8Array(length),
    statuses: new Uint8Array(length),
    inCircle: new Uint8Array(length),
    places: new Uint32Array(length),
    offsets: new Int8Array(2 * length),
    circles: Float64Array.from(circles),
    highlighted: Uint32Array.from(highlighted),
  };
  for (let mark = 0; mark < length; mark++) {
    const { kind, x, y, total, counts, incident, place, isCircle } = marks[mark] as Mark;
    table.kinds[mark] = kind;
    table.x[mark] = x;
    table.y[mark] = y;
    table.totals[mark] = total;
    table.counts.set(counts, mark * GROUPS);
    table.incidents[mark] = incident;
    table.places[mark] = place;
    table.inCircle[mark] = isCircle ? 1 : 0;
    if (kind !== SINGLE) continue;
    table.types[mark] = columns.types[incident] ?? 0;
    table.statuses[mark] = columns.statuses[incident] ?? 0;
  }
  for (const [area, [right, down]] of offsets.entries()) {
    table.offsets[2 * (firstArea + area)] = right;
    table.offsets[2 * (firstArea + area) + 1] = down;
  }
  return table;
}
