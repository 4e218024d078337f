import type { ExportedIncident } from "../formats/exported.ts";
import type { Article, Reading } from "../model.ts";
import type { CollectionName } from "../ogc/collections.ts";
import type { IncidentColumns } from "../query/columns.ts";
import type { IncidentFilters, IncidentSummary } from "../query/filters.ts";
import type { SavedView, ViewToSave } from "../query/saved-view.ts";
import { type ArticleDetail, articleDetail } from "./articles.ts";
import { changesSince, type IncidentChange, type StoreState, storeState } from "./changes.ts";
import { type Connection, connect } from "./client.ts";
import { type IncidentDetail, incidentDetail } from "./details.ts";
import { dumpLines } from "./dump.ts";
import { type ExportLimits, exportPages, tellIncidents } from "./export.ts";
import { incidentSource } from "./features/incidents.ts";
import { placeSource } from "./features/places.ts";
import { plainConnection } from "./features/plain.ts";
import { reportSource } from "./features/reports.ts";
import type { FeatureSource } from "./features/source.ts";
import { freezeView } from "./freeze.ts";
import { type FrozenView, openFrozen } from "./frozen.ts";
import { type Standing, standingOf } from "./identity.ts";
import { knownArticle } from "./known-article.ts";
import { type IncidentPage, incidentsByIds, listIncidents, matchingIds, type Page } from "./list.ts";
import { mapColumns } from "./map-rows.ts";
import { type Merge, mergeIncidents } from "./merge.ts";
import { type NearbyIncident, nearbyIncidents } from "./nearby.ts";
import { type Neighbours, neighbours, plainRevision, publishers, type StoreStats, stats } from "./overview.ts";
import { type CitedQuote, quotesOf } from "./quotes.ts";
import { type Restored, restoreDump } from "./restore.ts";
import { type Review, review } from "./review.ts";
import { isCurrent, type SaveContext, saveReading } from "./save.ts";
import { searchIncidents } from "./search-ids.ts";
import { type Split, splitReports } from "./split.ts";
import { deleteView, findView, listViews, saveView, type ViewChange } from "./views.ts";
import * as webhooks from "./webhooks.ts";
import { type NamedPlace, namedPlaces } from "./why.ts";

/** Everything that is asked of the database. */
export interface Store {
  /** Stores a reading and links its reports, as one transaction; the same text read by the same rules changes nothing. */
  saveReading(reading: Reading, context: SaveContext): Promise<"saved" | "unchanged">;
  /** Whether just this text is stored already, read by these rules. */
  isCurrent(article: Article, readingVersion: string): Promise<boolean>;
  /** The id of the article that is stored with one of these addresses. null: there is none. */
  knownArticle(addresses: readonly string[]): Promise<string | null>;
  /** Incidents that answer the filters, newest first, those of unknown time last; all of them without a page. */
  listIncidents(filters: IncidentFilters, page?: Page): Promise<IncidentPage>;
  /** The same, page by page as one state of the store has them, with what files tell besides; any number in the memory of a page. */
  exportPages(filters: IncidentFilters, limits?: ExportLimits): AsyncGenerator<readonly ExportedIncident[]>;
  /** Incidents with what files tell of them besides. */
  tellIncidents(incidents: readonly IncidentSummary[]): Promise<readonly ExportedIncident[]>;
  /** Those of some ids (a few hundred at most) whose incidents answer the filters, in no order. */
  matching(filters: IncidentFilters, ids: readonly string[]): Promise<string[]>;
  /** The whole store as lines of JSON, from which `restore` makes it anew. */
  dump(): AsyncGenerator<string, void, undefined>;
  /** Makes an empty store what a dump tells; `source` names it in errors. */
  restore(source: string, lines: AsyncIterable<string>): Promise<Restored>;
  /** Every incident that is not rejected, with what the map needs of it; a million take seconds. */
  columns(): Promise<IncidentColumns>;
  /** Each collection of OGC API - Features. */
  readonly features: Readonly<Record<CollectionName, FeatureSource>>;
  /** Incidents by their ids, in that order; those that are not there, or rejected, are left out. */
  incidentsByIds(ids: readonly string[]): Promise<IncidentSummary[]>;
  /** By what each of some incidents may be cited: one quote of each report, at most so many of one incident. */
  quotes(ids: readonly string[], most: number): Promise<Map<string, CitedQuote[]>>;
  /** Ids of all incidents, whatever their type, that have the words of a question; null when it has no words. */
  search(question: string): Promise<string[] | null>;
  /** One incident with its reports, evidence and context; when it went into another, that one. null: there is none. */
  incident(id: string): Promise<IncidentDetail | null>;
  /** Where an id of an incident leads that was once handed out. null: none ever had it. */
  standing(id: string): Promise<Standing | null>;
  /** The current text of an article with all that was read in it. null: there is none. */
  article(id: string): Promise<ArticleDetail | null>;
  /** The incidents before and after one in time, among those that answer the filters. */
  neighbours(id: string, filters?: IncidentFilters): Promise<Neighbours>;
  /** The incidents nearest to one in place. null: there is none with this id. */
  nearby(id: string, limit: number): Promise<NearbyIncident[] | null>;
  /** The names in the articles that give an incident its places, each with all that it may mean. null: there is none with this id. */
  why(id: string): Promise<NamedPlace[] | null>;
  /** Names of publishers in alphabetical order. */
  publishers(): Promise<string[]>;
  stats(): Promise<StoreStats>;
  /** A number that grows with every change. */
  revision(): Promise<number>;
  /** The last change of an incident, so that files can tell of what state they are. */
  state(): Promise<StoreState>;
  /** Incidents that changed since a state, each once, in the order of their last changes. */
  changes(since: { readonly after: number; readonly limit: number }): Promise<readonly IncidentChange[]>;
  /** Records what a person says of an incident or report. false: there is none with this id. */
  review(review: Review): Promise<boolean>;
  /** Puts two incidents together for good, as one transaction. Gives the id of the one that stays. */
  merge(merge: Merge): Promise<string>;
  /** Takes reports out of their incident for good, as one transaction. Gives the id of the incident that they begin. */
  split(split: Split): Promise<string>;
  /** The view that is saved under a name. null: there is none. */
  findView(name: string): Promise<SavedView | null>;
  /** Saved views by name. */
  listViews(): Promise<SavedView[]>;
  /** Saves a view, a new one or in place of the one of its name. Throws a UsageError where it would change what a frozen one shows. */
  saveView(view: ViewToSave, change: ViewChange): Promise<SavedView>;
  /** Saves a view with all that it shows now, for ever. Throws a UsageError for one that is frozen already or shows too much. */
  freezeView(view: ViewToSave, change: ViewChange): Promise<SavedView>;
  /** What a frozen view keeps. null: there is no frozen view of this name. */
  frozenView(name: string): Promise<FrozenView | null>;
  /** Deletes a view with all that it holds. false: there is none of this name. */
  deleteView(name: string, change: ViewChange): Promise<boolean>;
  /** Who is told of changes, and what became of the messages. */
  readonly webhooks: WebhookStore;
  close(): Promise<void>;
}

type WithConnection = typeof webhooks;
type WithoutConnection<F> = F extends (connection: Connection, ...rest: infer Rest) => infer Result
  ? (...rest: Rest) => Result
  : never;
/** The functions of lib/store/webhooks.ts, of this database. */
export type WebhookStore = { readonly [Name in keyof WithConnection]: WithoutConnection<WithConnection[Name]> };

/** Connects to a database whose tables are up to date already. */
export async function connectStore(url: string): Promise<Store> {
  const connection = await connect(url);
  const { database, dialect } = connection;
  const plain = plainConnection(url);
  return {
    saveReading: (reading, context) => saveReading(connection, reading, context),
    isCurrent: (article, readingVersion) => isCurrent(database, article, readingVersion),
    knownArticle: (addresses) => knownArticle(database, addresses),
    listIncidents: (filters, page) => listIncidents(connection, filters, page),
    exportPages: (filters, limits) => exportPages(url, filters, limits),
    tellIncidents: (incidents) => tellIncidents(url, incidents),
    matching: (filters, ids) => matchingIds(connection, filters, ids),
    dump: () => dumpLines(url),
    restore: (source, lines) => restoreDump(connection, url, source, lines),
    columns: () => mapColumns(url),
    features: {
      incidents: incidentSource(plain, dialect, () => mapColumns(url)),
      reports: reportSource(plain, dialect),
      places: placeSource(plain, dialect),
    },
    incidentsByIds: (ids) => incidentsByIds(connection, ids),
    quotes: (ids, most) => quotesOf(database, ids, most),
    search: (question) => searchIncidents(connection, question),
    incident: (id) => incidentDetail(connection, id),
    standing: (id) => standingOf(database, id),
    article: (id) => articleDetail(database, id),
    neighbours: (id, filters) => neighbours(connection, id, filters),
    nearby: (id, limit) => nearbyIncidents(connection, id, limit),
    why: (id) => namedPlaces(database, id),
    publishers: () => publishers(connection),
    stats: () => stats(connection),
    revision: () => plainRevision(plain),
    state: () => storeState(connection),
    changes: (since) => changesSince(connection, since),
    review: (said) => review(connection, said),
    merge: (decided) => mergeIncidents(connection, decided),
    split: (decided) => splitReports(connection, decided),
    findView: (name) => findView(database, name),
    listViews: () => listViews(connection),
    saveView: (view, change) => saveView(connection, view, change),
    freezeView: (view, change) => freezeView(connection, view, change),
    frozenView: async (name) => {
      const saved = await findView(database, name);
      return saved && openFrozen(connection, saved);
    },
    deleteView: (name, change) => deleteView(connection, name, change),
    webhooks: {
      addWebhook: (webhook) => webhooks.addWebhook(connection, webhook),
      listWebhooks: () => webhooks.listWebhooks(connection),
      removeWebhook: (id) => webhooks.removeWebhook(connection, id),
      followFeed: (feed) => webhooks.followFeed(connection, feed),
      webhooksBehind: (sequence) => webhooks.webhooksBehind(connection, sequence),
      writeMessages: (webhook, messages) => webhooks.writeMessages(connection, webhook, messages),
      takeDue: (question) => webhooks.takeDue(connection, question),
      noteOutcome: (id, outcome, at) => webhooks.noteOutcome(connection, id, outcome, at),
      disableWebhook: (id, reason, at) => webhooks.disableWebhook(connection, id, reason, at),
      forgetDeliveries: (at) => webhooks.forgetDeliveries(connection, at),
    },
    async close() {
      await plain.close();
      await database.$disconnect();
    },
  };
}
