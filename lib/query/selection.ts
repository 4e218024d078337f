import { boundsOfPoints } from "./bounds.ts";
import { answers, categoryAt, OF_DAYS, timeKindOf } from "./categories.ts";
import { askedOf, type Choice } from "./choice.ts";
import { type IncidentColumns, MINUTE_MS } from "./columns.ts";
import type { IncidentFilters } from "./filters.ts";
import { type AskedWindow, type Interval, windowBetween } from "./interval.ts";
import type { Sort } from "./view.ts";

/** How many incidents a window shows, and how many it leaves out for what reason. */
export interface Counts {
  /** Shown: wholly within the window, partly, and, without a window, those of unknown time. */
  readonly total: number;
  readonly inside: number;
  /** May lie partly outside of the window. */
  readonly touching: number;
  /** Of unknown time; not shown in a window. */
  readonly unknownTime: number;
  /** Wholly before or after the stretch of time that the slider shows. */
  readonly earlier: number;
  readonly later: number;
}

/** Positions in the columns of what is listed: with a place, and without any. */
export interface Listing {
  readonly placed: Uint32Array;
  readonly placeless: Uint32Array;
}

/** The window that filters ask for, open sides filled from the extent; null when they ask for none. */
export function windowOf(filters: Pick<IncidentFilters, "from" | "to">, extent: Interval | null): AskedWindow | null {
  if (filters.from === null && filters.to === null) return null;
  const filled = (side: Interval): Interval => {
    const start = filters.from === null ? (extent?.start ?? side.start) : side.start;
    const end = filters.to === null ? (extent?.end ?? side.end) : side.end;
    return { start: Math.min(start, end), end: Math.max(start, end) };
  };
  const asked = windowBetween(filters.from, filters.to);
  return { ...filled(asked), clock: filled(asked.clock) };
}

/** Positions that answer a choice and a window, in the order of the columns: by start, those of unknown time last. */
export function selectIncidents(columns: IncidentColumns, choice: Choice, window: AskedWindow | null): Uint32Array {
  const asked = askedOf(choice.categories, window);
  const selected = new Uint32Array(columns.size);
  let length = 0;
  for (let at = 0; at < columns.size; at++) {
    if (choice.mask !== null && choice.mask[at] !== 1) continue;
    if (answers(columns, at, asked)) selected[length++] = at;
  }
  return selected.slice(0, length);
}

/** Counts what a window shows of a choice. `domain` is the stretch of time that the slider shows. */
export function countIncidents(
  columns: IncidentColumns,
  choice: Choice,
  window: AskedWindow | null,
  domain: Interval | null,
): Counts {
  const all = selectIncidents(columns, choice, null);
  const counts = { inside: 0, touching: 0, unknownTime: 0, earlier: 0, later: 0 };
  const minute = (at: number) => Math.floor(at / MINUTE_MS);
  const asked = askedOf(choice.categories, window);
  const [first, last] = domain ? [minute(domain.start), minute(domain.end)] : [-Infinity, Infinity];
  for (const at of all) {
    if (at >= columns.timed) {
      counts.unknownTime++;
      continue;
    }
    const [start, end] = [columns.starts[at] ?? 0, columns.ends[at] ?? 0];
    if (end < first) counts.earlier++;
    else if (start > last) counts.later++;
    const side = timeKindOf(categoryAt(columns, at)) === OF_DAYS ? asked.clock : asked.window;
    if (side === null || (start >= side.from && end <= side.to)) counts.inside++;
    else if (start <= side.to && end >= side.from) counts.touching++;
  }
  const shownUnknown = window === null ? counts.unknownTime : 0;
  return { ...counts, total: counts.inside + counts.touching + shownUnknown };
}

/** What is listed of selected positions, in the order that is asked; incidents of unknown time last. */
export function listIncidents(columns: IncidentColumns, selected: Uint32Array, sort: Sort): Listing {
  const isPlaced = (at: number) => (columns.first[at + 1] ?? 0) > (columns.first[at] ?? 0);
  const firstUntimed = selected.findIndex((at) => at >= columns.timed);
  const timed = firstUntimed === -1 ? selected : selected.subarray(0, firstUntimed);
  const untimed = firstUntimed === -1 ? new Uint32Array() : selected.subarray(firstUntimed);
  const ordered = new Uint32Array(selected.length);
  ordered.set(sort === "oldest" ? timed : timed.toReversed());
  ordered.set(untimed, timed.length);
  if (sort === "sources") ordered.sort((a, b) => (columns.sources[b] ?? 0) - (columns.sources[a] ?? 0));
  if (sort === "place") {
    const rank = placeRanks(columns);
    const rankOf = (at: number) => rank[columns.placeOf[columns.first[at] ?? 0] ?? 0] ?? 0;
    const placed = ordered.filter(isPlaced).sort((a, b) => rankOf(a) - rankOf(b));
    return { placed, placeless: ordered.filter((at) => !isPlaced(at)) };
  }
  return { placed: ordered.filter(isPlaced), placeless: ordered.filter((at) => !isPlaced(at)) };
}

/** The box of all places at which selected incidents stand; the inhabited world when there is none. */
export function boundsOfIncidents({ first, placeOf, places }: IncidentColumns, selected: Uint32Array) {
  const seen = new Uint8Array(places.length);
  for (const at of selected) {
    const end = first[at + 1] ?? 0;
    for (let placement = first[at] ?? 0; placement < end; placement++) seen[placeOf[placement] ?? 0] = 1;
  }
  return boundsOfPoints(places.flatMap(({ point }, place) => (seen[place] === 1 ? [point] : [])));
}

/** Position of each place in the order of names. */
function placeRanks({ places }: IncidentColumns): Uint32Array {
  const collator = new Intl.Collator("en");
  const order = places.map((_, place) => place);
  order.sort((a, b) => collator.compare(places[a]?.name ?? "", places[b]?.name ?? "") || a - b);
  const ranks = new Uint32Array(places.length);
  for (const [rank, place] of order.entries()) ranks[place] = rank;
  return ranks;
}
