import { type BoundingBox, PRECISIONS, STATUSES } from "../model.ts";
import { isWithinArea } from "./area.ts";
import { answers, CATEGORIES, categoryOf, OF_DAYS, OF_INSTANTS, timeKindOf, UNKNOWN_TIME } from "./categories.ts";
import { type IncidentColumns, MINUTE_MS } from "./columns.ts";
import { DEFAULT_TYPES, type IncidentFilters, longitudesTouch, TYPE_NAMES } from "./filters.ts";
import type { AskedWindow, Interval } from "./interval.ts";
import { passesSubtypes, SUBTYPE_NAMES } from "./passes.ts";
import type { Asked } from "./runs.ts";

/** One bit for each filter: an incident is known by the filters that it fails. */
export const FILTER_BITS = {
  types: 1 << 0,
  subtypes: 1 << 1,
  statuses: 1 << 2,
  sources: 1 << 3,
  minSources: 1 << 4,
  precisions: 1 << 5,
  minKilled: 1 << 6,
  minInjured: 1 << 7,
  text: 1 << 8,
  bbox: 1 << 9,
  area: 1 << 10,
  window: 1 << 11,
} as const;
export type FilterName = keyof typeof FILTER_BITS;

/** Which filters an incident fails, by its position: the sum of their bits; 0 when it answers them all. */
export type Failures = (incident: number) => number;

/** What filters choose of columns, window aside. */
export interface Choice {
  /** One byte an incident: 1 where it answers all filters but types, statuses and window; null where all do. */
  readonly mask: Uint8Array | null;
  /** One byte a category: 1 where its type and status are chosen. */
  readonly categories: Uint8Array;
}

/** The choice of filters. `hits` has one byte an incident, 1 where a text search found it; null when no words are asked. */
export function chooseIncidents(columns: IncidentColumns, filters: IncidentFilters, hits: Uint8Array | null): Choice {
  const types = new Set(filters.types ?? DEFAULT_TYPES);
  const statuses = new Set(filters.statuses ?? STATUSES);
  const categories = new Uint8Array(CATEGORIES);
  TYPE_NAMES.forEach((type, typeNumber) => {
    STATUSES.forEach((status, statusNumber) => {
      if (!types.has(type) || !statuses.has(status)) return;
      for (const kind of [OF_INSTANTS, OF_DAYS, UNKNOWN_TIME]) {
        categories[categoryOf(typeNumber, statusNumber, kind)] = 1;
      }
    });
  });
  if (!hasMore(filters)) return { mask: null, categories };
  const { types: t, statuses: s, window: w } = FILTER_BITS;
  const failuresOf = failuresFor(columns, filters, hits, null);
  const mask = new Uint8Array(columns.size);
  for (let at = 0; at < columns.size; at++) mask[at] = (failuresOf(at) & ~(t | s | w)) === 0 ? 1 : 0;
  return { mask, categories };
}

/** What a window asks of categories: those of unknown time only answer when there is no window. */
export function askedOf(categories: Uint8Array, window: AskedWindow | null): Asked {
  if (window === null) return { window: null, clock: null, categories };
  const minutes = ({ start, end }: Interval) => ({
    from: Math.floor(start / MINUTE_MS),
    to: Math.floor(end / MINUTE_MS),
  });
  return {
    window: minutes(window),
    clock: minutes(window.clock),
    categories: categories.map((isChosen, category) => (timeKindOf(category) === UNKNOWN_TIME ? 0 : isChosen)),
  };
}

/** Whether filters ask for more than types, statuses and a window. */
function hasMore(filters: IncidentFilters): boolean {
  const { types: _types, statuses: _statuses, from: _from, to: _to, text, ...rest } = filters;
  return text !== "" || Object.values(rest).some((value) => value !== null);
}

/** How each incident fares with filters and a window. */
export function failuresFor(
  columns: IncidentColumns,
  filters: IncidentFilters,
  hits: Uint8Array | null,
  window: AskedWindow | null,
): Failures {
  const { types, statuses, subtypes, sources, killed, injured, publisherFirst, publisherOf, first, placeOf } = columns;
  const asked = window && askedOf(new Uint8Array(CATEGORIES).fill(1), window);
  const typeFails = flags(TYPE_NAMES, (type) => !(filters.types ?? DEFAULT_TYPES).includes(type));
  const statusFails = flags(STATUSES, (status) => !(filters.statuses?.includes(status) ?? true));
  const precisionFits = filters.precisions && flags(PRECISIONS, (precision) => filters.precisions?.includes(precision));
  const isPlacelessFine = filters.precisions?.includes("none") ?? true;
  const publisherFits = filters.sources && flags(columns.publishers, (name) => filters.sources?.includes(name));
  const { bbox, area, minSources, minKilled, minInjured } = filters;
  const boxFits = bbox && flags(columns.places, (place) => touchesBox(bbox, place.bbox, place.point));
  const areaFits = area && flags(columns.places, ({ point }) => isWithinArea(area, point[0], point[1]));
  const subtypeFails =
    filters.subtypes &&
    TYPE_NAMES.map((type) => flags([null, ...SUBTYPE_NAMES], (subtype) => !passesSubtypes(filters, type, subtype)));
  const hasPlace = (fits: Uint8Array, incident: number) => {
    const end = first[incident + 1] ?? 0;
    for (let at = first[incident] ?? 0; at < end; at++) if (fits[placeOf[at] ?? 0] === 1) return true;
    return false;
  };
  const hasPrecision = (fits: Uint8Array, incident: number) => {
    const [from, end] = [first[incident] ?? 0, first[incident + 1] ?? 0];
    if (from === end) return isPlacelessFine;
    for (let at = from; at < end; at++) if (fits[columns.precisions[at] ?? 0] === 1) return true;
    return false;
  };
  const hasPublisher = (fits: Uint8Array, incident: number) => {
    const end = publisherFirst[incident + 1] ?? 0;
    for (let at = publisherFirst[incident] ?? 0; at < end; at++) if (fits[publisherOf[at] ?? 0] === 1) return true;
    return false;
  };
  const bits = FILTER_BITS;
  return (at) => {
    let failures = 0;
    if (typeFails[types[at] ?? 0] === 1) failures |= bits.types;
    if (statusFails[statuses[at] ?? 0] === 1) failures |= bits.statuses;
    if (subtypeFails?.[types[at] ?? 0]?.[subtypes[at] ?? 0] === 1) failures |= bits.subtypes;
    if (publisherFits && !hasPublisher(publisherFits, at)) failures |= bits.sources;
    if (minSources !== null && (sources[at] ?? 0) < minSources) failures |= bits.minSources;
    if (precisionFits && !hasPrecision(precisionFits, at)) failures |= bits.precisions;
    // No figure is -1, and nobody asks for less than 1.
    if (minKilled !== null && (killed[at] ?? 0) < minKilled) failures |= bits.minKilled;
    if (minInjured !== null && (injured[at] ?? 0) < minInjured) failures |= bits.minInjured;
    if (hits && hits[at] !== 1) failures |= bits.text;
    if (boxFits && !hasPlace(boxFits, at)) failures |= bits.bbox;
    if (areaFits && !hasPlace(areaFits, at)) failures |= bits.area;
    if (asked && !answers(columns, at, asked)) failures |= bits.window;
    return failures;
  };
}

function flags<T>(values: readonly T[], isSet: (value: T) => boolean | undefined): Uint8Array {
  return Uint8Array.from(values, (value) => (isSet(value) ? 1 : 0));
}

function touchesBox(box: BoundingBox, bbox: BoundingBox | null, point: readonly [number, number]): boolean {
  const [west, south, east, north] = bbox ?? [point[0], point[1], point[0], point[1]];
  return south <= box[3] && north >= box[1] && longitudesTouch([west, east], [box[0], box[2]]);
}
