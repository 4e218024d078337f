import { INCIDENT_TYPES } from "../model.ts";
import { GROUP_ORDER } from "./columns.ts";
import { type IncidentFilters, type IncidentSummary, matchesFilters } from "./filters.ts";
import { endOf, type Interval, intervalOf, startOf } from "./interval.ts";

export { GROUP_ORDER };

const groupNumber = Object.fromEntries(GROUP_ORDER.map((group, index) => [group, index]));

/**
 * Incidents ordered by the start of what is known of their time, in typed arrays.
 * Those of unknown time stand at the end, from `timed` on.
 */
export interface TimeIndex {
  readonly incidents: readonly IncidentSummary[];
  /** Milliseconds since 1970; ascending up to `timed`, NaN from there. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Greatest end among this incident and all before it: lets a window skip what is over. */
  readonly latestEnds: Float64Array;
  /** Index in GROUP_ORDER. */
  readonly groups: Uint8Array;
  readonly timed: number;
  /** From the first start to the last end; null when no time is known. */
  readonly extent: Interval | null;
}

/** Incidents that answer a window and a mask, as positions in the index. */
export interface Selection {
  /** Positions in the order of the index: by start, those of unknown time last. */
  readonly positions: readonly number[];
  /** How many of them lie wholly within the window. */
  readonly inside: number;
  /** How many of them may lie partly outside of it. */
  readonly touching: number;
  /** Incidents of unknown time that answer the mask; part of `positions` only when no window is asked. */
  readonly unknownTime: number;
}

/** Orders incidents by time once; every question about a window is then a binary search and a short scan. */
export function buildTimeIndex(incidents: readonly IncidentSummary[]): TimeIndex {
  const keyed = incidents.map((incident) => ({ incident, interval: intervalOf(incident.time) }));
  keyed.sort(
    (a, b) =>
      (a.interval?.start ?? Number.POSITIVE_INFINITY) - (b.interval?.start ?? Number.POSITIVE_INFINITY) ||
      compareText(a.incident.id, b.incident.id),
  );
  const starts = Float64Array.from(keyed, ({ interval }) => interval?.start ?? Number.NaN);
  const ends = Float64Array.from(keyed, ({ interval }) => interval?.end ?? Number.NaN);
  const timed = keyed.filter(({ interval }) => interval !== null).length;
  const latestEnds = new Float64Array(timed);
  let latest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < timed; at++) {
    latest = Math.max(latest, ends[at] ?? latest);
    latestEnds[at] = latest;
  }
  return {
    incidents: keyed.map(({ incident }) => incident),
    starts,
    ends,
    latestEnds,
    groups: Uint8Array.from(keyed, ({ incident }) => groupNumber[INCIDENT_TYPES[incident.type].group] ?? 0),
    timed,
    extent: timed === 0 ? null : { start: starts[0] ?? 0, end: latest },
  };
}

/** One byte an incident: 1 where it answers every filter but the window. `ids` narrows to those that a text search found. */
export function maskOf(index: TimeIndex, filters: IncidentFilters, ids: ReadonlySet<string> | null): Uint8Array {
  const timeless: IncidentFilters = { ...filters, from: null, to: null };
  return Uint8Array.from(index.incidents, (incident) =>
    (ids === null || ids.has(incident.id)) && matchesFilters(timeless, incident) ? 1 : 0,
  );
}

/** The incidents of a mask that may have happened in the window; null asks for all time. */
export function selectWindow(index: TimeIndex, mask: Uint8Array, window: Interval | null): Selection {
  const positions: number[] = [];
  let inside = 0;
  const last = window === null ? index.timed : firstGreater(index.starts, index.timed, window.end);
  const first = window === null ? 0 : firstNotLess(index.latestEnds, last, window.start);
  for (let at = first; at < last; at++) {
    if (mask[at] !== 1) continue;
    const end = index.ends[at] ?? Number.NaN;
    if (window !== null && end < window.start) continue;
    positions.push(at);
    if (window === null || ((index.starts[at] ?? Number.NaN) >= window.start && end <= window.end)) inside++;
  }
  const touching = positions.length - inside;
  let unknownTime = 0;
  for (let at = index.timed; at < mask.length; at++) {
    if (mask[at] !== 1) continue;
    unknownTime++;
    if (window === null) positions.push(at);
  }
  return { positions, inside, touching, unknownTime };
}

/** The window that filters ask for, open sides filled from the extent; null when they ask for none. */
export function windowOf(filters: Pick<IncidentFilters, "from" | "to">, extent: Interval | null): Interval | null {
  if (filters.from === null && filters.to === null) return null;
  const start = filters.from === null ? (extent?.start ?? Number.NEGATIVE_INFINITY) : startOf(filters.from);
  const end = filters.to === null ? (extent?.end ?? Number.POSITIVE_INFINITY) : endOf(filters.to);
  return { start: Math.min(start, end), end: Math.max(start, end) };
}

/** First position below `length` whose value is greater than `limit`, in an ascending array. */
function firstGreater(values: Float64Array, length: number, limit: number): number {
  return search(length, (at) => (values[at] ?? Number.POSITIVE_INFINITY) > limit);
}

/** First position below `length` whose value is not less than `limit`, in an ascending array. */
function firstNotLess(values: Float64Array, length: number, limit: number): number {
  return search(length, (at) => (values[at] ?? Number.POSITIVE_INFINITY) >= limit);
}

function search(length: number, isPast: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
