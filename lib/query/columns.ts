import {
  type BoundingBox,
  INCIDENT_TYPES,
  type IncidentStatus,
  type IncidentSubtype,
  type IncidentType,
  type LngLat,
  type ReportPlace,
} from "../model.ts";
import { TYPE_NAMES } from "./filters.ts";

/** Position of each group in stacks, shares and counts. */
export const GROUP_ORDER = ["violence", "unrest", "security", "law", "hazard", "relations", "talk"] as const;
/** Group of each type, both as positions in their orders. */
export const GROUP_OF_TYPE = Uint8Array.from(TYPE_NAMES, (type) => GROUP_ORDER.indexOf(INCIDENT_TYPES[type].group));
/** Time is kept to the minute: 32 bits reach from the year -2113 to 6053. */
export const MINUTE_MS = 60_000;
/** A figure that nobody gives. */
export const NO_FIGURE = -1;

/** The arrays of `IncidentColumns`, with the type that each has in memory and in a file. */
export const COLUMN_TYPES = {
  /** Minutes since 1970 within which it began at the earliest and ended at the latest, inclusive; 0 from `timed` on. */
  starts: Int32Array,
  ends: Int32Array,
  /** Positions in TYPE_NAMES and STATUSES. */
  types: Uint8Array,
  statuses: Uint8Array,
  /** Position in SUBTYPE_NAMES (passes.ts) plus one; 0 for none. */
  subtypes: Uint8Array,
  /** Independent sources. */
  sources: Uint16Array,
  /** Best figures; NO_FIGURE where there is none. */
  killed: Int32Array,
  injured: Int32Array,
  /** Publishers of the incident at p are `publisherOf` from `publisherFirst[p]` to before `publisherFirst[p + 1]`. */
  publisherFirst: Uint32Array,
  publisherOf: Uint16Array,
  /** Placements of the incident at p are those from `first[p]` to before `first[p + 1]`. */
  first: Uint32Array,
  /** Of a placement: position in `places`, position in PRECISIONS, radius in kilometres (0 when none is told). */
  placeOf: Uint32Array,
  precisions: Uint8Array,
  radii: Float32Array,
} as const;

type Arrays = { readonly [K in keyof typeof COLUMN_TYPES]: InstanceType<(typeof COLUMN_TYPES)[K]> };

/** A place at which incidents stand, once for all of them. */
export interface ColumnPlace {
  readonly id: string;
  readonly name: string;
  readonly point: LngLat;
  readonly bbox: BoundingBox | null;
  readonly areas: readonly string[];
  /** Of an area whose outline is known: its coarse rings, each as `encodeArea` writes it. */
  readonly outline?: readonly string[];
}

/**
 * All that a map needs of many incidents, as columns of numbers: a million are loaded, moved between threads and asked
 * in milliseconds. Incidents stand in the order of their start, then of their id; those of unknown time from `timed` on.
 * An incident with two locations has two placements.
 */
export interface IncidentColumns extends Arrays {
  readonly size: number;
  readonly timed: number;
  readonly ids: readonly string[];
  readonly publishers: readonly string[];
  readonly places: readonly ColumnPlace[];
}

/** One incident on its way into columns. */
export interface ColumnRow {
  readonly id: string;
  /** Milliseconds since 1970, inclusive; null when its time is unknown. */
  readonly startMs: number | null;
  readonly endMs: number | null;
  readonly type: IncidentType;
  readonly subtype: IncidentSubtype | null;
  readonly status: IncidentStatus;
  readonly sources: number;
  readonly publishers: readonly string[];
  /** Best figures. */
  readonly killed: number | null;
  readonly injured: number | null;
  /** Places of role `location` only. */
  readonly locations: readonly ColumnLocation[];
}
export type ColumnLocation = Pick<ReportPlace, "id" | "name" | "precision" | "point" | "radiusKm" | "bbox" | "areas">;

/** Milliseconds since 1970 from the first start to the last end of what is known; null when no time is. */
export function extentOf({ starts, ends, timed }: IncidentColumns): { start: number; end: number } | null {
  if (timed === 0) return null;
  let last = ends[0] ?? 0;
  for (let at = 1; at < timed; at++) last = Math.max(last, ends[at] ?? last);
  return { start: (starts[0] ?? 0) * MINUTE_MS, end: last * MINUTE_MS + MINUTE_MS - 1 };
}
