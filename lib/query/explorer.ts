import type { BoundingBox } from "../model.ts";
import { boundsOfPoints } from "./bounds.ts";
import { buildCellIndex, type CellIndex } from "./cells.ts";
import { askedOf, type Choice, chooseIncidents } from "./choice.ts";
import { type ColumnPlace, extentOf, type IncidentColumns } from "./columns.ts";
import { type Facets, facetsOf, type Loosening, looseningsOf } from "./facets.ts";
import { formatFilters, type IncidentFilters } from "./filters.ts";
import { type Histogram, histogramOf, usefulExtent } from "./histogram.ts";
import type { Interval } from "./interval.ts";
import { KeptLast } from "./kept-last.ts";
import type { MarkTable } from "./mark-table.ts";
import { incidentsOfMark, marksOf } from "./marks.ts";
import type { MercatorBox } from "./mercator.ts";
import { tabulate } from "./placement-table.ts";
import {
  boundsOfIncidents,
  type Counts,
  countIncidents,
  type Listing,
  listIncidents,
  selectIncidents,
  windowOf,
} from "./selection.ts";
import type { Sort } from "./view.ts";

/** Where the map looks. */
export interface Look {
  readonly zoom: number;
  readonly box: MercatorBox;
  /** The part of the box that is surely in sight: badges of areas keep to it. Left out: all of the box. */
  readonly seen?: MercatorBox;
  /** Ids of incidents to be found again among the marks. */
  readonly highlight: readonly string[];
}

/** Incidents of a mark, as ids by start, and the box of the places at which they stand. */
export interface MarkMembers {
  readonly ids: readonly string[];
  readonly bounds: BoundingBox;
  readonly isOneSpot: boolean;
}

/** How many are listed, with and without a place, and the row (from 0) of the first of unknown time; null: there is none. */
export interface ListLength {
  readonly placed: number;
  readonly placeless: number;
  readonly untimed: number | null;
}

/** What the explorer holds, told once. */
export interface Overview {
  readonly size: number;
  /** Stretch of time worth opening on, and from the first start to the last end; null when no time is known. */
  readonly extent: Interval | null;
  readonly reach: Interval | null;
}

/** Answers every question of the interface about one set of columns; the browser's worker and the server use the same. */
export interface Explorer {
  overview(): Overview;
  /** Tells which incidents have the words of a search (null: it has none, so that all do); until then it finds none. */
  learn(text: string, ids: readonly string[] | null): void;
  /** Whether a search is known. */
  knows(text: string): boolean;
  marks(filters: IncidentFilters, look: Look): MarkTable;
  members(filters: IncidentFilters, look: Look, mark: number): MarkMembers;
  /** Ids of incidents by their positions. */
  ids(positions: readonly number[]): readonly string[];
  /** Places of the columns by their positions. */
  places(positions: readonly number[]): readonly (ColumnPlace | null)[];
  counts(filters: IncidentFilters, domain: Interval | null): Counts;
  histogram(filters: IncidentFilters, domain: Interval, maxBins: number, midnight: number): Histogram;
  facets(filters: IncidentFilters): Facets;
  loosenings(filters: IncidentFilters): readonly Loosening[];
  list(filters: IncidentFilters, sort: Sort): ListLength;
  /** Ids of a part of the list: those without a place follow those with one. */
  listed(filters: IncidentFilters, sort: Sort, from: number, to: number): readonly string[];
  /** Incidents before and after one in time, of those that are shown; null at the ends and for one that is not shown. */
  neighbours(filters: IncidentFilters, id: string): { readonly earlier: string | null; readonly later: string | null };
  /** The box of everything that is shown. */
  bounds(filters: IncidentFilters): BoundingBox;
}

type Chosen = Choice & { index(): CellIndex };

/** An explorer of columns: what it has answered last it keeps, so that going back is instant. */
export function createExplorer(columns: IncidentColumns): Explorer {
  const extent = usefulExtent(columns);
  const table = tabulate(columns);
  const whole = buildCellIndex(columns, table, null);
  const hits = new KeptLast<Uint8Array>();
  const choices = new KeptLast<Chosen>();
  const selections = new KeptLast<Uint32Array>();
  const listings = new KeptLast<Listing>();
  const positions = once(() => new Map(columns.ids.map((id, at) => [id, at])));

  const hitsFor = ({ text }: IncidentFilters) =>
    text === "" ? null : (hits.peek(text) ?? new Uint8Array(columns.size));
  const choose = (filters: IncidentFilters) =>
    choices.get(keyOf(filters, false), () => {
      const choice = chooseIncidents(columns, filters, hitsFor(filters));
      return {
        ...choice,
        index: once(() => (choice.mask === null ? whole : buildCellIndex(columns, table, choice.mask))),
      };
    });
  const window = (filters: IncidentFilters) => windowOf(filters, extent);
  const select = (filters: IncidentFilters) =>
    selections.get(keyOf(filters, true), () => selectIncidents(columns, choose(filters), window(filters)));
  const list = (filters: IncidentFilters, sort: Sort) =>
    listings.get(`${sort} ${keyOf(filters, true)}`, () => listIncidents(columns, select(filters), sort));
  const asked = (filters: IncidentFilters) => askedOf(choose(filters).categories, window(filters));
  const idsAt = (at: Iterable<number>) => Array.from(at, (position) => columns.ids[position] ?? "");

  return {
    overview: () => ({ size: columns.size, extent, reach: extentOf(columns) }),
    knows: (text) => hits.has(text),
    learn(text, ids) {
      // What was chosen while these words were unknown is no answer any more.
      for (const kept of [choices, selections, listings]) kept.clear();
      hits.set(text, hitsOf(columns, ids));
    },
    marks: (filters, { zoom, box, seen, highlight }) =>
      marksOf(
        choose(filters).index(),
        asked(filters),
        zoom,
        box,
        highlight.map((id) => positions().get(id) ?? -1),
        seen,
      ),
    members(filters, { zoom, box }, mark) {
      const index = choose(filters).index();
      const incidents = incidentsOfMark(index, asked(filters), zoom, box, mark);
      const points = incidents.flatMap((incident) => {
        const [from, to] = [columns.first[incident], columns.first[incident + 1]];
        return Array.from(
          columns.placeOf.subarray(from, to),
          (place) => columns.places[place]?.point ?? ([0, 0] as const),
        );
      });
      return {
        ids: idsAt(incidents),
        bounds: boundsOfPoints(points, 0.02),
        isOneSpot: new Set(points.map(String)).size === 1,
      };
    },
    ids: idsAt,
    places: (wanted) => wanted.map((place) => columns.places[place] ?? null),
    counts: (filters, domain) => countIncidents(columns, choose(filters), window(filters), domain),
    histogram: (filters, domain, maxBins, midnight) => histogramOf(columns, choose(filters), domain, maxBins, midnight),
    facets: (filters) => facetsOf(columns, filters, hitsFor(filters), window(filters)),
    loosenings: (filters) => looseningsOf(columns, filters, hitsFor(filters), window(filters)),
    list(filters, sort) {
      const { placed, placeless } = list(filters, sort);
      const firstUntimed = (rows: Uint32Array) => rows.findIndex((at) => at >= columns.timed);
      const [onMap, offMap] = [firstUntimed(placed), firstUntimed(placeless)];
      const untimed = onMap !== -1 ? onMap : offMap !== -1 ? placed.length + offMap : null;
      return { placed: placed.length, placeless: placeless.length, untimed };
    },
    listed(filters, sort, from, to) {
      const { placed, placeless } = list(filters, sort);
      const rest = Math.max(0, from - placed.length);
      return idsAt([...placed.subarray(from, to), ...placeless.subarray(rest, Math.max(rest, to - placed.length))]);
    },
    neighbours(filters, id) {
      const selected = select(filters);
      const at = positions().get(id);
      const place = at === undefined ? -1 : selected.indexOf(at);
      const idOf = (position: number | undefined) => (position === undefined ? null : (columns.ids[position] ?? null));
      if (place === -1) return { earlier: null, later: null };
      return { earlier: idOf(selected[place - 1]), later: idOf(selected[place + 1]) };
    },
    bounds: (filters) => boundsOfIncidents(columns, select(filters)),
  };
}

/** A question as a text; with or without its window. */
function keyOf(filters: IncidentFilters, withWindow: boolean): string {
  return formatFilters(withWindow ? filters : { ...filters, from: null, to: null }).toString();
}

function hitsOf({ ids, size }: IncidentColumns, found: readonly string[] | null): Uint8Array {
  if (found === null) return new Uint8Array(size).fill(1);
  const wanted = new Set(found);
  const hits = new Uint8Array(size);
  for (let at = 0; at < size; at++) hits[at] = wanted.has(ids[at] ?? "") ? 1 : 0;
  return hits;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
