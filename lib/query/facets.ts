import type { IncidentStatus, IncidentType } from "../model.ts";
import { type IncidentFilters, TYPE_NAMES } from "./filters.ts";
import type { Interval } from "./interval.ts";
import { maskOf, selectWindow, type TimeIndex } from "./time-index.ts";

/** How many incidents each choice of a filter would show, the other filters and the window left as they are. */
export interface Facets {
  readonly types: ReadonlyMap<IncidentType, number>;
  readonly statuses: ReadonlyMap<IncidentStatus, number>;
  /** Publishers, the one with the most incidents first. */
  readonly sources: ReadonlyMap<string, number>;
}

/** Counts the choices of every filter. `ids` are those that a text search found, or null. */
export function facetsOf(
  index: TimeIndex,
  filters: IncidentFilters,
  ids: ReadonlySet<string> | null,
  window: Interval | null,
): Facets {
  const matching = (loosened: IncidentFilters) =>
    selectWindow(index, maskOf(index, loosened, ids), window).positions.flatMap((at) => index.incidents[at] ?? []);
  return {
    types: tally(matching({ ...filters, types: TYPE_NAMES }).map(({ type }) => type)),
    statuses: tally(matching({ ...filters, statuses: null }).map(({ status }) => status)),
    sources: tally(matching({ ...filters, sources: null }).flatMap(({ publishers }) => publishers)),
  };
}

/** One way to loosen filters that show nothing, with how many incidents it would show. */
export interface Loosening {
  readonly filter: "window" | "types" | "statuses" | "sources" | "text" | "bbox";
  readonly filters: IncidentFilters;
  readonly count: number;
}

/** The filters that empty the map, each with what would be shown without it; the most fruitful first. */
export function looseningsOf(
  index: TimeIndex,
  filters: IncidentFilters,
  ids: ReadonlySet<string> | null,
  window: Interval | null,
): readonly Loosening[] {
  const tries: readonly (readonly [Loosening["filter"], boolean, IncidentFilters])[] = [
    ["window", window !== null, { ...filters, from: null, to: null }],
    ["types", filters.types !== null, { ...filters, types: null }],
    ["statuses", filters.statuses !== null, { ...filters, statuses: null }],
    ["sources", filters.sources !== null, { ...filters, sources: null }],
    ["text", filters.text !== "", { ...filters, text: "" }],
    ["bbox", filters.bbox !== null, { ...filters, bbox: null }],
  ];
  return tries
    .filter(([, isAsked]) => isAsked)
    .map(([filter, , loosened]) => ({
      filter,
      filters: loosened,
      count: selectWindow(
        index,
        maskOf(index, loosened, filter === "text" ? null : ids),
        filter === "window" ? null : window,
      ).positions.length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function tally<K>(values: readonly K[]): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1]));
}
