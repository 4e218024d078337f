import type { BoundingBox, IncidentGroup, IncidentWithReports, LngLat } from "./model.ts";
import { GROUP_ORDER } from "./query/columns.ts";
import { columnsOf } from "./query/columns-builder.ts";
import { createExplorer, type Explorer } from "./query/explorer.ts";
import type { Facets } from "./query/facets.ts";
import { type IncidentFilters, type IncidentSummary, NO_FILTERS } from "./query/filters.ts";
import { endOf, startOf } from "./query/interval.ts";
import { MARK_KINDS } from "./query/mark-table.ts";
import { mercatorX, mercatorY, toLngLat } from "./query/mercator.ts";
import type { Sort } from "./query/view.ts";
import { searchTerms, searchTextOf } from "./store/search.ts";

type Groups = Partial<Record<IncidentGroup, number>>;

/** What stands on the map: one incident at a point or in a circle, several too close to be told apart, or all of one area. */
export interface IndexMark {
  readonly kind: (typeof MARK_KINDS)[number];
  /** Its own, the middle of the several, or the label point of the area. */
  readonly point: LngLat;
  /** Distinct incidents. */
  readonly count: number;
  readonly groups: Groups;
  /** Of a single incident. */
  readonly incidentId: string | null;
  /** Of a single incident and of an area. */
  readonly placeId: string | null;
}

export interface IndexBin {
  /** ISO instants; `to` is inclusive. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly groups: Groups;
}

export interface IndexHistogram {
  /** All of one width, those without an incident too. */
  readonly bins: readonly IndexBin[];
  /** Incidents whose time is only known to a span that is longer than a bin; at most 400 are told. */
  readonly vague: number;
}

/** Answers what the map asks of a set of incidents, a hundred thousand of them in milliseconds. */
export interface TimeIndex {
  readonly size: number;
  /** From the first start to the last end, as ISO instants; null when no time is known. */
  readonly extent: { readonly from: string; readonly to: string } | null;
  /** How many answer. */
  count(filters: Partial<IncidentFilters>): number;
  /** Ids of those that answer, a part of the list; without a place the last. */
  list(filters: Partial<IncidentFilters>, part?: { sort?: Sort; from?: number; to?: number }): readonly string[];
  /** What stands on a map of a zoom (0 to 22, tiles of 512 pixels), in a box or the whole world. */
  marks(filters: Partial<IncidentFilters>, look: { zoom: number; bbox?: BoundingBox }): readonly IndexMark[];
  /** Counts over the window of the filters, or over all there is, in at most so many bins. */
  histogram(filters: Partial<IncidentFilters>, options?: { bins?: number }): IndexHistogram;
  /** How many each further choice of a filter would show. */
  facets(filters: Partial<IncidentFilters>): Facets;
}

/** Builds the index that answers windows of time without going through all incidents. */
export function buildTimeIndex(incidents: readonly (IncidentSummary | IncidentWithReports)[]): TimeIndex {
  const summaries = incidents.map(toSummary);
  const explorer = createExplorer(columnsOf(summaries));
  const { size, reach, extent } = explorer.overview();
  const words = new Map<string, string>();
  const ask = (filters: Partial<IncidentFilters>): IncidentFilters => {
    const whole = { ...NO_FILTERS, ...filters };
    if (whole.text !== "" && !explorer.knows(whole.text)) explorer.learn(whole.text, find(whole.text));
    return whole;
  };
  return {
    size,
    extent: reach && { from: iso(reach.start), to: iso(reach.end) },
    count: (filters) => explorer.counts(ask(filters), null).total,
    list: (filters, { sort = "newest", from = 0, to = size } = {}) => explorer.listed(ask(filters), sort, from, to),
    marks: (filters, { zoom, bbox }) => marksOf(explorer, ask(filters), zoom, bbox ?? [-180, -90, 180, 90]),
    histogram(filters, { bins = 60 } = {}) {
      const asked = ask(filters);
      const known = asked.from || asked.to ? reach : extent;
      const start = asked.from ? startOf(asked.from) : known?.start;
      const end = asked.to ? endOf(asked.to) : known?.end;
      if (start === undefined || end === undefined) return { bins: [], vague: 0 };
      return toBins(explorer.histogram(asked, { start, end: Math.max(start, end) }, bins, 0));
    },
    facets: (filters) => explorer.facets(ask(filters)),
  };

  /** Ids of what has all the words of a search; null when it has none. */
  function find(text: string): string[] | null {
    if (words.size === 0) {
      for (const [at, incident] of incidents.entries()) {
        const { id, publishers } = summaries[at] ?? { id: "", publishers: [] };
        // Its publishers are words too, also where its reports are not at hand.
        const reports = "reports" in incident ? incident.reports : [];
        words.set(id, searchTextOf({ ...incident, title: [incident.title, ...publishers].join(" ") }, reports));
      }
    }
    const { beginnings, parts } = searchTerms(text);
    if (beginnings.length + parts.length === 0) return null;
    const hasAll = (all: string) =>
      beginnings.every((word) => all.includes(` ${word}`)) && parts.every((part) => all.includes(part));
    return [...words].filter(([, all]) => hasAll(all)).map(([id]) => id);
  }
}

function toSummary(incident: IncidentSummary | IncidentWithReports): IncidentSummary {
  if (!("reports" in incident)) return incident;
  const publishers = [...new Set(incident.reports.flatMap(({ article }) => article.publisher ?? []))].sort();
  return { ...incident, publishers };
}

function marksOf(explorer: Explorer, filters: IncidentFilters, zoom: number, bbox: BoundingBox): IndexMark[] {
  const [west, south, east, north] = bbox;
  const right = east < west ? east + 360 : east;
  const box = [mercatorX(west), mercatorY(north), mercatorX(right), mercatorY(south)] as const;
  const table = explorer.marks(filters, { zoom, box, highlight: [] });
  const places = explorer.places([...table.places]);
  const ids = explorer.ids([...table.incidents]);
  return Array.from({ length: table.length }, (_, mark): IndexMark => {
    const kind = MARK_KINDS[table.kinds[mark] ?? 0] ?? "single";
    return {
      kind,
      point: toLngLat(withinTurn(table.x[mark] ?? 0), table.y[mark] ?? 0),
      count: table.totals[mark] ?? 0,
      groups: groupsOf(table.counts, mark),
      incidentId: kind === "single" ? (ids[mark] ?? null) : null,
      placeId: kind === "cluster" ? null : (places[mark]?.id ?? null),
    };
  });
}

/** Web Mercator from 0 to 1: a cluster stands in the turn of the world that was asked for. */
const withinTurn = (x: number) => x - Math.floor(x);

function toBins({
  start,
  binWidthMs,
  bins,
  counts,
  spreads,
  softBars,
}: ReturnType<Explorer["histogram"]>): IndexHistogram {
  return {
    bins: Array.from({ length: bins }, (_, bin) => {
      const groups = groupsOf(counts, bin);
      return {
        from: iso(start + bin * binWidthMs),
        to: iso(start + (bin + 1) * binWidthMs - 1),
        count: Object.values(groups).reduce((sum, count) => sum + count, 0),
        groups,
      };
    }),
    vague: spreads + softBars.length,
  };
}

/** The groups of one mark or bin in a table of counts, those with none left out. */
function groupsOf(counts: Uint32Array, at: number): Groups {
  const entries = GROUP_ORDER.map((group, number) => [group, counts[at * GROUP_ORDER.length + number] ?? 0] as const);
  return Object.fromEntries(entries.filter(([, count]) => count > 0));
}

const iso = (at: number) => new Date(at).toISOString();
