import {
  type IncidentStatus,
  type IncidentSubtype,
  type IncidentType,
  type PlacePrecision,
  PRECISIONS,
  STATUSES,
} from "../model.ts";
import {
  type ColumnLocation,
  type ColumnPlace,
  type ColumnRow,
  type IncidentColumns,
  MINUTE_MS,
  NO_FIGURE,
} from "./columns.ts";
import { type IncidentSummary, TYPE_NAMES } from "./filters.ts";
import { intervalOf } from "./interval.ts";
import { SUBTYPE_NAMES } from "./passes.ts";
import { locationsOf } from "./placements.ts";

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
