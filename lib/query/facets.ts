import { type IncidentStatus, type IncidentSubtype, type IncidentType, PRECISIONS, STATUSES } from "../model.ts";
import { FILTER_BITS, type FilterName, failuresFor } from "./choice.ts";
import type { IncidentColumns } from "./columns.ts";
import {
  type IncidentFilters,
  NO_FILTERS,
  type PRECISION_CHOICES,
  SOURCE_STEPS,
  TOLL_STEPS,
  TYPE_NAMES,
} from "./filters.ts";
import type { AskedWindow } from "./interval.ts";
import { SUBTYPE_NAMES } from "./passes.ts";

export type PrecisionChoice = (typeof PRECISION_CHOICES)[number];

/** How many incidents each choice of a filter would show, the other filters and the window left as they are. */
export interface Facets {
  readonly types: ReadonlyMap<IncidentType, number>;
  readonly subtypes: ReadonlyMap<IncidentSubtype, number>;
  readonly statuses: ReadonlyMap<IncidentStatus, number>;
  /** Publishers, the one with the most incidents first. */
  readonly sources: ReadonlyMap<string, number>;
  /** An incident with two locations counts for the precision of each. */
  readonly precisions: ReadonlyMap<PrecisionChoice, number>;
  /** Incidents with at least so many independent sources, for SOURCE_STEPS. */
  readonly minSources: ReadonlyMap<number, number>;
  /** Incidents with at least so many killed or injured, for TOLL_STEPS. */
  readonly minKilled: ReadonlyMap<number, number>;
  readonly minInjured: ReadonlyMap<number, number>;
}

/** One way to loosen filters that show nothing, with how many incidents it would show. */
export interface Loosening {
  readonly filter: FilterName;
  readonly filters: IncidentFilters;
  readonly count: number;
}

export const NO_FACETS: Facets = {
  types: new Map(),
  subtypes: new Map(),
  statuses: new Map(),
  sources: new Map(),
  precisions: new Map(),
  minSources: new Map(),
  minKilled: new Map(),
  minInjured: new Map(),
};

/** Counts the choices of every filter in one pass: an incident counts for a filter when it fails no other. */
export function facetsOf(
  columns: IncidentColumns,
  filters: IncidentFilters,
  hits: Uint8Array | null,
  window: AskedWindow | null,
): Facets {
  const failuresOf = failuresFor(columns, filters, hits, window);
  const types = new Uint32Array(TYPE_NAMES.length);
  const subtypes = new Uint32Array(SUBTYPE_NAMES.length + 1);
  const statuses = new Uint32Array(STATUSES.length);
  const publishers = new Uint32Array(columns.publishers.length);
  const precisions = new Uint32Array(PRECISIONS.length + 1);
  const sources = new Uint32Array(0x10000);
  const [killed, injured] = [new Uint32Array(TOLL_STEPS.length), new Uint32Array(TOLL_STEPS.length)];
  const add = (counts: Uint32Array, at: number) => {
    counts[at] = (counts[at] ?? 0) + 1;
  };
  const bits = FILTER_BITS;
  for (let at = 0; at < columns.size; at++) {
    const failures = failuresOf(at);
    if ((failures & ~SUBTYPE_CHOICE) === 0) add(subtypes, columns.subtypes[at] ?? 0);
    if ((failures & ~bits.types) === 0) add(types, columns.types[at] ?? 0);
    // Failing more than one filter, it counts for none of the others.
    if ((failures & (failures - 1)) !== 0) continue;
    if ((failures & ~bits.statuses) === 0) add(statuses, columns.statuses[at] ?? 0);
    if ((failures & ~bits.minSources) === 0) add(sources, columns.sources[at] ?? 0);
    if ((failures & ~bits.minKilled) === 0) addSteps(killed, columns.killed[at] ?? 0);
    if ((failures & ~bits.minInjured) === 0) addSteps(injured, columns.injured[at] ?? 0);
    if ((failures & ~bits.precisions) === 0) addPrecisions(columns, at, precisions);
    if ((failures & ~bits.sources) !== 0) continue;
    const end = columns.publisherFirst[at + 1] ?? 0;
    for (let told = columns.publisherFirst[at] ?? 0; told < end; told++)
      add(publishers, columns.publisherOf[told] ?? 0);
  }
  return {
    types: counted(TYPE_NAMES, types),
    subtypes: counted(SUBTYPE_NAMES, subtypes.subarray(1)),
    statuses: counted(STATUSES, statuses),
    sources: counted(columns.publishers, publishers),
    precisions: counted<PrecisionChoice>([...PRECISIONS, "none"], precisions),
    minSources: new Map(
      SOURCE_STEPS.map((least) => [least, sources.subarray(least).reduce((sum, count) => sum + count, 0)]),
    ),
    minKilled: new Map(TOLL_STEPS.map((least, step) => [least, killed[step] ?? 0])),
    minInjured: new Map(TOLL_STEPS.map((least, step) => [least, injured[step] ?? 0])),
  };
}

/** A subtype may be chosen of any type: choosing it takes in its type. */
const SUBTYPE_CHOICE = FILTER_BITS.subtypes | FILTER_BITS.types;

/** The filters that empty the map, each with what would be shown without it; the most fruitful first. */
export function looseningsOf(
  columns: IncidentColumns,
  filters: IncidentFilters,
  hits: Uint8Array | null,
  window: AskedWindow | null,
): readonly Loosening[] {
  const failuresOf = failuresFor(columns, filters, hits, window);
  const counts = new Map<number, number>();
  for (let at = 0; at < columns.size; at++) {
    const failures = failuresOf(at);
    counts.set(failures, (counts.get(failures) ?? 0) + 1);
  }
  return Object.entries(FILTER_BITS)
    .map(([name, bit]) => {
      const filter = name as FilterName;
      return { filter, filters: loosened(filters, filter), count: (counts.get(bit) ?? 0) + (counts.get(0) ?? 0) };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function loosened(filters: IncidentFilters, filter: FilterName): IncidentFilters {
  if (filter === "window") return { ...filters, from: null, to: null };
  return { ...filters, [filter]: NO_FILTERS[filter] };
}

function addPrecisions({ first, precisions }: IncidentColumns, incident: number, counts: Uint32Array): void {
  const [from, end] = [first[incident] ?? 0, first[incident + 1] ?? 0];
  if (from === end) counts[PRECISIONS.length] = (counts[PRECISIONS.length] ?? 0) + 1;
  let seen = 0;
  for (let placement = from; placement < end; placement++) {
    const precision = precisions[placement] ?? 0;
    if ((seen & (1 << precision)) === 0) counts[precision] = (counts[precision] ?? 0) + 1;
    seen |= 1 << precision;
  }
}

/** Counts a toll for each step that it reaches. */
function addSteps(counts: Uint32Array, toll: number): void {
  for (const [step, least] of TOLL_STEPS.entries()) if (toll >= least) counts[step] = (counts[step] ?? 0) + 1;
}

/** Names with their counts, the greatest first; those with none are left out. */
function counted<T>(names: readonly T[], counts: Uint32Array): ReadonlyMap<T, number> {
  const entries = names.map((name, at): [T, number] => [name, counts[at] ?? 0]).filter(([, count]) => count > 0);
  return new Map(entries.sort((a, b) => b[1] - a[1]));
}
