import {
  type BoundingBox,
  INCIDENT_TYPES,
  type IncidentStatus,
  type IncidentSubtype,
  type IncidentType,
  type LngLat,
  type PlacePrecision,
  PRECISIONS,
  type ReportPlace,
  STATUSES,
} from "../model.ts";
import { type IncidentSummary, TYPE_NAMES } from "./filters.ts";
import { intervalOf } from "./interval.ts";
import { SUBTYPE_NAMES } from "./passes.ts";
import { locationsOf } from "./placements.ts";

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

/** Columns of incidents that are at hand as objects. */
export function columnsOf(incidents: readonly IncidentSummary[]): IncidentColumns {
  const builder = columnsBuilder();
  for (const incident of incidents) {
    const { id, type, subtype, status, sources, publishers, casualties } = incident;
    const interval = intervalOf(incident.time);
    builder.add({
      id,
      startMs: interval?.start ?? null,
      endMs: interval?.end ?? null,
      type,
      subtype,
      status,
      sources,
      publishers,
      killed: casualties.killed?.best ?? null,
      injured: casualties.injured?.best ?? null,
      locations: locationsOf(incident),
    });
  }
  return builder.finish();
}

/** Takes incidents one by one, in any order; those that come by start and id (unknown times last) need no sorting. */
export function columnsBuilder(): { add(row: ColumnRow): void; finish(): IncidentColumns } {
  const ids: string[] = [];
  const starts: number[] = [];
  const rows = { ends: [], types: [], statuses: [], subtypes: [], sources: [], killed: [], injured: [] } as Rows;
  const publisherFirst = [0];
  const publisherOf: number[] = [];
  const first = [0];
  const placements = { placeOf: [], precisions: [], radii: [] } as Record<"placeOf" | "precisions" | "radii", number[]>;
  const publishers = numbered<string, string>((name) => name);
  const places = numbered<ColumnLocation, ColumnPlace>(({ id }) => id, toPlace);
  return {
    add(row) {
      ids.push(row.id);
      starts.push(minuteOf(row.startMs));
      rows.ends.push(minuteOf(row.endMs));
      rows.types.push(typeNumbers.get(row.type) ?? 0);
      rows.statuses.push(statusNumbers.get(row.status) ?? 0);
      rows.subtypes.push(row.subtype === null ? 0 : (subtypeNumbers.get(row.subtype) ?? -1) + 1);
      rows.sources.push(Math.min(row.sources, 0xffff));
      rows.killed.push(figure(row.killed));
      rows.injured.push(figure(row.injured));
      for (const publisher of row.publishers) publisherOf.push(publishers.numberOf(publisher));
      publisherFirst.push(publisherOf.length);
      for (const location of row.locations) {
        placements.placeOf.push(places.numberOf(location));
        placements.precisions.push(precisionNumbers.get(location.precision) ?? 0);
        placements.radii.push(location.radiusKm ?? 0);
      }
      first.push(placements.placeOf.length);
    },
    finish() {
      const order = orderOf(starts, ids);
      const pick = <T extends Int32Array | Uint8Array | Uint16Array>(array: T, values: readonly number[]): T => {
        for (let at = 0; at < array.length; at++) array[at] = values[order[at] ?? 0] ?? 0;
        return array;
      };
      const size = ids.length;
      const publishersInOrder = regroup(order, publisherFirst, publisherOf.length);
      const placementsInOrder = regroup(order, first, placements.placeOf.length);
      const sorted = pick(new Int32Array(size), starts.map(knownOrZero));
      return {
        size,
        timed: starts.reduce((timed, start) => timed + (start === UNKNOWN ? 0 : 1), 0),
        ids: Array.from(order, (at) => ids[at] ?? ""),
        publishers: publishers.values,
        places: places.values,
        starts: sorted,
        ends: pick(new Int32Array(size), rows.ends.map(knownOrZero)),
        types: pick(new Uint8Array(size), rows.types),
        statuses: pick(new Uint8Array(size), rows.statuses),
        subtypes: pick(new Uint8Array(size), rows.subtypes),
        sources: pick(new Uint16Array(size), rows.sources),
        killed: pick(new Int32Array(size), rows.killed),
        injured: pick(new Int32Array(size), rows.injured),
        publisherFirst: publishersInOrder.first,
        publisherOf: Uint16Array.from(publishersInOrder.from, (at) => publisherOf[at] ?? 0),
        first: placementsInOrder.first,
        placeOf: Uint32Array.from(placementsInOrder.from, (at) => placements.placeOf[at] ?? 0),
        precisions: Uint8Array.from(placementsInOrder.from, (at) => placements.precisions[at] ?? 0),
        radii: Float32Array.from(placementsInOrder.from, (at) => placements.radii[at] ?? 0),
      };
    },
  };
}

/** Milliseconds since 1970 from the first start to the last end of what is known; null when no time is. */
export function extentOf({ starts, ends, timed }: IncidentColumns): { start: number; end: number } | null {
  if (timed === 0) return null;
  let last = ends[0] ?? 0;
  for (let at = 1; at < timed; at++) last = Math.max(last, ends[at] ?? last);
  return { start: (starts[0] ?? 0) * MINUTE_MS, end: last * MINUTE_MS + MINUTE_MS - 1 };
}

type Rows = Record<"ends" | "types" | "statuses" | "subtypes" | "sources" | "killed" | "injured", number[]>;

/** Sorts after every time that 32 bits hold. */
const UNKNOWN = 2 ** 31;
const knownOrZero = (minute: number) => (minute === UNKNOWN ? 0 : minute);

/** Within 32 bits: a figure beyond them is a slip of somebody's pen. */
function figure(best: number | null): number {
  return best === null ? NO_FIGURE : Math.min(best, UNKNOWN - 1);
}

function minuteOf(ms: number | null): number {
  if (ms === null) return UNKNOWN;
  return Math.max(-UNKNOWN, Math.min(UNKNOWN - 1, Math.floor(ms / MINUTE_MS)));
}

function orderOf(starts: readonly number[], ids: readonly string[]): Uint32Array {
  const order = Uint32Array.from(starts, (_, at) => at);
  const compare = (a: number, b: number) =>
    (starts[a] ?? 0) - (starts[b] ?? 0) || ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1);
  for (let at = 1; at < order.length; at++) if (compare(at - 1, at) > 0) return order.sort(compare);
  return order;
}

/** Where the members of groups lie once the groups stand in another order. */
function regroup(order: Uint32Array, first: readonly number[], length: number) {
  const newFirst = new Uint32Array(order.length + 1);
  const from = new Uint32Array(length);
  let next = 0;
  for (let at = 0; at < order.length; at++) {
    const group = order[at] ?? 0;
    for (let member = first[group] ?? 0; member < (first[group + 1] ?? 0); member++) from[next++] = member;
    newFirst[at + 1] = next;
  }
  return { first: newFirst, from };
}

/** Gives each value one number, in the order in which they come. */
function numbered<T, V = T>(keyOf: (value: T) => string, make: (value: T) => V = (value) => value as unknown as V) {
  const numbers = new Map<string, number>();
  const values: V[] = [];
  return {
    values,
    numberOf(value: T): number {
      const key = keyOf(value);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, values.length);
      return values.push(make(value)) - 1;
    },
  };
}

const toPlace = ({ id, name, point, bbox, areas }: ColumnLocation): ColumnPlace => ({ id, name, point, bbox, areas });

function numbersOf<T>(names: readonly T[]): ReadonlyMap<T, number> {
  return new Map(names.map((name, number) => [name, number]));
}
const typeNumbers = numbersOf<IncidentType>(TYPE_NAMES);
const statusNumbers = numbersOf<IncidentStatus>(STATUSES);
const subtypeNumbers = numbersOf<IncidentSubtype>(SUBTYPE_NAMES);
const precisionNumbers = numbersOf<PlacePrecision>(PRECISIONS);
