import { categoryAt } from "./categories.ts";
import type { IncidentColumns } from "./columns.ts";
import { mercatorX, mercatorY } from "./mercator.ts";
import { orderOf } from "./radix.ts";

/** What indexes of the same columns have in common. */
export interface PlacementTable {
  /** Of each placement: incident, category, minutes. */
  readonly incidentOf: Uint32Array;
  readonly categories: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Placements by the end of their incident. */
  readonly byEnd: Uint32Array;
  /** Web Mercator of each place. */
  readonly placeX: Float64Array;
  readonly placeY: Float64Array;
}

/** Lays out the placements of columns, once for all indexes of them. */
export function tabulate(columns: IncidentColumns): PlacementTable {
  const { size, first, placeOf } = columns;
  const length = placeOf.length;
  const table = {
    incidentOf: new Uint32Array(length),
    categories: new Uint8Array(length),
    starts: new Int32Array(length),
    ends: new Int32Array(length),
    placeX: Float64Array.from(columns.places, ({ point }) => mercatorX(point[0])),
    placeY: Float64Array.from(columns.places, ({ point }) => mercatorY(point[1])),
  };
  for (let incident = 0; incident < size; incident++) {
    const end = first[incident + 1] ?? 0;
    const category = categoryAt(columns, incident);
    for (let placement = first[incident] ?? 0; placement < end; placement++) {
      table.incidentOf[placement] = incident;
      table.categories[placement] = category;
      table.starts[placement] = columns.starts[incident] ?? 0;
      table.ends[placement] = columns.ends[incident] ?? 0;
    }
  }
  return { ...table, byEnd: orderOf(table.ends) };
}

/** Numbers of the flagged placements by start and by end. Placements stand in the order of starts. */
export function flagged(flags: Uint8Array, { byEnd }: PlacementTable): { byStart: Uint32Array; byEnd: Uint32Array } {
  const sorted = { byStart: new Uint32Array(flags.length), byEnd: new Uint32Array(flags.length) };
  let [starts, ends] = [0, 0];
  for (let at = 0; at < flags.length; at++) {
    if (flags[at] === 1) sorted.byStart[starts++] = at;
    const number = byEnd[at] ?? 0;
    if (flags[number] === 1) sorted.byEnd[ends++] = number;
  }
  return { byStart: sorted.byStart.subarray(0, starts), byEnd: sorted.byEnd.subarray(0, ends) };
}
