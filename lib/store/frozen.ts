import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { ExportedIncident } from "../formats/exported.ts";
import { STATUSES } from "../model.ts";
import type { IncidentColumns } from "../query/columns.ts";
import { decodeColumns, encodeColumns } from "../query/columns-file.ts";
import { createExplorer } from "../query/explorer.ts";
import type { IncidentFilters, IncidentSummary } from "../query/filters.ts";
import type { SavedView } from "../query/saved-view.ts";
import type { Connection } from "./client.ts";
import type { IncidentDetail } from "./details.ts";
import type { FrozenContent } from "./freeze.ts";
import type { IncidentPage, Page } from "./list.ts";
import { type NearbyIncident, nearestOf } from "./nearby.ts";
import { type LaterRetraction, retractedNow, retractionNow } from "./retracted.ts";
import { searchTerms } from "./search.ts";
import type { NamedPlace } from "./why.ts";

const decompress = promisify(gunzip);
const compress = promisify(gzip);
/** Incidents that are weighed by their points before their areas are looked at. */
const MOST_WEIGHED = 60;
/** Incidents of one piece of a file. */
const EXPORT_PAGE = 500;
/** Rows of one question: Prisma takes 999 parameters for SQLite. */
const CHUNK = 900;

/** One incident of a frozen view: as it was, but for a retraction since, which it bears. */
export interface FrozenDetail extends IncidentDetail {
  readonly frozen: { readonly at: string; readonly retraction: LaterRetraction | null };
}

/** What a frozen view keeps, asked as the store is. An incident that is taken back since is `retracted`, all else is as it was. */
export interface FrozenView {
  readonly saved: SavedView;
  readonly columns: IncidentColumns;
  /** The columns as a file, compressed with gzip. */
  readonly file: Uint8Array<ArrayBuffer>;
  incidentsByIds(ids: readonly string[]): Promise<IncidentSummary[]>;
  incident(id: string): Promise<FrozenDetail | null>;
  nearby(id: string, limit: number): Promise<NearbyIncident[] | null>;
  why(id: string): Promise<readonly NamedPlace[] | null>;
  search(question: string): Promise<string[] | null>;
  /** Those of its incidents that answer the filters, newest first; all of them without a page. */
  listIncidents(filters: IncidentFilters, page?: Page): Promise<IncidentPage>;
  /** The same with what files tell of them besides, page by page. */
  exportPages(filters: IncidentFilters): AsyncGenerator<readonly ExportedIncident[], void, undefined>;
}

/** Opens what a frozen view keeps, with the retractions of this moment. null: there is no frozen view of this name. */
export async function openFrozen(connection: Connection, saved: SavedView): Promise<FrozenView | null> {
  const { database } = connection;
  const viewName = saved.name;
  const row = await database.savedView.findUnique({ where: { name: viewName }, select: { frozenColumns: true } });
  const { frozenAt } = saved;
  if (!row?.frozenColumns || frozenAt === null) return null;
  const kept = decodeColumns(new Uint8Array(await decompress(row.frozenColumns)).buffer);
  const retracted = await retractedNow(connection, viewName);
  const columns = withRetracted(kept, retracted);
  const file =
    columns === kept ? new Uint8Array(row.frozenColumns) : new Uint8Array(await compress(encodeColumns(columns)));
  const explorer = createExplorer(columns);

  const contents = async (ids: readonly string[]) => {
    const found = new Map<string, FrozenContent>();
    for (let from = 0; from < ids.length; from += CHUNK) {
      const incidentId = { in: ids.slice(from, from + CHUNK) };
      const rows = await database.frozenIncident.findMany({
        where: { viewName, incidentId },
        select: { incidentId: true, content: true },
      });
      for (const each of rows) found.set(each.incidentId, JSON.parse(String(await decompress(each.content))));
    }
    return found;
  };
  const marked = <T extends IncidentSummary>(incident: T): T =>
    retracted.has(incident.id) ? { ...incident, status: "retracted" } : incident;
  const listed = async (filters: IncidentFilters) => {
    if (filters.text !== "" && !explorer.knows(filters.text))
      explorer.learn(filters.text, await frozen.search(filters.text));
    const { placed, placeless } = explorer.list(filters, "newest");
    return order(explorer.listed(filters, "newest", 0, placed + placeless), columns);
  };
  const content = async (id: string) => (await contents([id])).get(id) ?? null;

  const frozen: FrozenView = {
    saved,
    columns,
    file,
    async incidentsByIds(ids) {
      const found = await contents(ids);
      return ids.flatMap((id) => {
        const one = found.get(id);
        return one ? [summaryOf(marked(one.detail))] : [];
      });
    },
    async incident(id) {
      const one = await content(id);
      if (!one) return null;
      const now = one.detail.status === "retracted" ? undefined : retracted.get(id);
      const retraction = now === undefined ? null : await retractionNow(connection, now);
      return { ...marked(one.detail), frozen: { at: frozenAt, retraction } };
    },
    async why(id) {
      return (await content(id))?.why ?? null;
    },
    async nearby(id, limit) {
      const own = await content(id);
      if (!own) return null;
      const others = await frozen.incidentsByIds(nearPositions(columns, id).map((at) => columns.ids[at] ?? ""));
      return nearestOf(summaryOf(own.detail), others, limit);
    },
    async search(question) {
      const { beginnings, parts } = searchTerms(question);
      if (beginnings.length + parts.length === 0) return null;
      // The words hold letters and digits alone, so that none of them means anything to LIKE.
      const conditions = [...beginnings.map((word) => ` ${word}`), ...parts];
      const rows = await database.frozenIncident.findMany({
        where: { viewName, AND: conditions.map((words) => ({ searchText: { contains: words } })) },
        select: { incidentId: true },
      });
      return rows.map(({ incidentId }) => incidentId);
    },
    async listIncidents(filters, page) {
      const ids = await listed(filters);
      const wanted = page ? ids.slice(page.offset, page.offset + page.limit) : ids;
      return { incidents: await frozen.incidentsByIds(wanted), total: ids.length };
    },
    async *exportPages(filters) {
      const ids = await listed(filters);
      for (let from = 0; from < ids.length; from += EXPORT_PAGE) {
        const wanted = ids.slice(from, from + EXPORT_PAGE);
        const found = await contents(wanted);
        yield wanted.flatMap((id) => {
          const one = found.get(id);
          return one ? [exportedOf(marked(one.detail), frozenAt)] : [];
        });
      }
    },
  };
  return frozen;
}

/** An incident as files tell it, of its reports that nobody rejected. */
function exportedOf(detail: IncidentDetail, changedAt: string): ExportedIncident {
  const standing = detail.reports.filter(({ review }) => review !== "rejected");
  const actors = new Map(
    standing.flatMap((report) => report.actors).map((actor) => [`${actor.role} ${actor.name.toLowerCase()}`, actor]),
  );
  return {
    ...summaryOf(detail),
    actors: [...actors.values()],
    tellings: standing.map(({ article: { publisher, title, url, publishedAt }, evidence }) => {
      const quote = evidence.find(({ field }) => field === "what")?.quote ?? null;
      return { publisher, title, url, publishedAt, quote };
    }),
    changedAt,
  };
}

/** The same columns where nothing was retracted since. */
function withRetracted(columns: IncidentColumns, retracted: ReadonlyMap<string, string>): IncidentColumns {
  if (retracted.size === 0) return columns;
  const status = STATUSES.indexOf("retracted");
  const statuses = columns.statuses.map((known, at) => (retracted.has(columns.ids[at] ?? "") ? status : known));
  return { ...columns, statuses };
}

/** A detail without what a summary leaves out. */
function summaryOf(detail: IncidentDetail): IncidentSummary {
  const { review, readingVersion, reports, retraction, figures, sourceGroups, relations, ...summary } = detail;
  return summary;
}

/** Newest first, those of unknown time last, as the store lists them. */
function order(ids: readonly string[], columns: IncidentColumns): string[] {
  const position = new Map(columns.ids.map((id, at) => [id, at]));
  const start = (id: string) => {
    const at = position.get(id) ?? 0;
    return at < columns.timed ? (columns.starts[at] ?? 0) : Number.NEGATIVE_INFINITY;
  };
  return [...ids].sort((one, other) => start(other) - start(one) || (one < other ? -1 : 1));
}

/** Positions of the incidents that have a point nearest to one of this one's, roughly; never itself. */
function nearPositions(columns: IncidentColumns, id: string): number[] {
  const pointsAt = (at: number) =>
    Array.from(columns.placeOf.subarray(columns.first[at], columns.first[at + 1]), (place) => columns.places[place]);
  const own = pointsAt(columns.ids.indexOf(id));
  const apart = (at: number) =>
    Math.min(
      ...own.flatMap((here) =>
        pointsAt(at).map((there) => {
          if (!here || !there) return Number.POSITIVE_INFINITY;
          const east = Math.abs(here.point[0] - there.point[0]);
          const turned = Math.min(east, 360 - east) * Math.cos((here.point[1] * Math.PI) / 180);
          return Math.hypot(turned, here.point[1] - there.point[1]);
        }),
      ),
    );
  return columns.ids
    .map((other, at) => ({ at, apart: other === id ? Number.POSITIVE_INFINITY : apart(at) }))
    .filter((each) => Number.isFinite(each.apart))
    .sort((one, other) => one.apart - other.apart)
    .slice(0, MOST_WEIGHED)
    .map(({ at }) => at);
}
