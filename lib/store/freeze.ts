import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { UsageError } from "../errors.ts";
import { columnsOf } from "../query/columns-builder.ts";
import { encodeColumns } from "../query/columns-file.ts";
import { type SavedView, savedParameters, type ViewToSave } from "../query/saved-view.ts";
import { formatView, hrefOf, parseView } from "../query/view.ts";
import type { Connection, Queries } from "./client.ts";
import { type IncidentDetail, incidentDetail } from "./details.ts";
import { listIncidents } from "./list.ts";
import { revision } from "./overview.ts";
import { write } from "./transaction.ts";
import { columnsOfView, findView, toSavedView, type ViewChange } from "./views.ts";
import { type NamedPlace, namedPlaces } from "./why.ts";

/** Incidents of one frozen view: every reader of it loads all. */
export const MOST_FROZEN = 10_000;
/** How often a store that changes while it is read is read again. */
const ATTEMPTS = 3;
/** Rows of one statement. */
const CHUNK = 200;

const compress = promisify(gzip);

/** What is kept of one incident, as it was. */
export interface FrozenContent {
  readonly detail: IncidentDetail;
  readonly why: readonly NamedPlace[];
}

interface Snapshot {
  readonly columns: Uint8Array<ArrayBuffer>;
  readonly incidents: readonly {
    readonly incidentId: string;
    readonly reportIds: string[];
    readonly searchText: string;
    readonly content: Uint8Array<ArrayBuffer>;
  }[];
}

/**
 * Freezes a view, saved already or not: what it shows now is kept, all of it of one state of the store, as one
 * transaction with the view. Its window stops; a filter of statuses goes, since an incident that is taken back later
 * still belongs to it. Throws a UsageError where it is frozen already, or shows more than MOST_FROZEN.
 */
export async function freezeView(connection: Connection, given: ViewToSave, change: ViewChange): Promise<SavedView> {
  const { actor, at } = change;
  const { name } = given;
  const { view } = parseView(savedParameters(given), at.getTime());
  const still = { ...view, title: "", caption: "", last: null, filters: { ...view.filters, statuses: null } };
  const query = hrefOf("", formatView(still)).slice(1);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    // It is read outside of the transaction, so that nobody waits for it to write.
    const before = await revision(connection);
    const { incidents, total } = await listIncidents(connection, view.filters, { limit: MOST_FROZEN + 1, offset: 0 });
    if (total > MOST_FROZEN) {
      throw new UsageError(
        `the view ${name} shows ${total} incidents, more than the ${MOST_FROZEN} that a frozen one keeps`,
      );
    }
    const snapshot = await snapshotOf(
      connection,
      incidents.map(({ id }) => id),
    );
    const frozen = await write(connection, actor, async (queries) => {
      if ((await revision({ database: queries })) !== before) return null;
      return keep(queries, { ...given, query }, snapshot, at);
    });
    if (frozen) return frozen;
  }
  throw new Error(`the view ${name} was not frozen: others kept changing the store meanwhile; try again`);
}

async function keep(queries: Queries, view: ViewToSave, snapshot: Snapshot, at: Date): Promise<SavedView> {
  const { name } = view;
  await refuseFrozen(queries, name);
  const columns = { ...columnsOfView(view), frozenAt: at, frozenColumns: snapshot.columns, updatedAt: at };
  const row = await queries.savedView.upsert({
    where: { name },
    create: { name, createdAt: at, ...columns },
    update: columns,
    omit: { frozenColumns: true },
  });
  for (let from = 0; from < snapshot.incidents.length; from += CHUNK) {
    const rows = snapshot.incidents.slice(from, from + CHUNK).map((each) => ({ viewName: name, ...each }));
    await queries.frozenIncident.createMany({ data: rows });
  }
  return toSavedView(row);
}

async function refuseFrozen(queries: Queries, name: string): Promise<void> {
  const known = await findView(queries, name);
  if (known?.frozenAt) throw new UsageError(`the view ${name} is frozen already, as of ${known.frozenAt}`);
}

async function snapshotOf(connection: Connection, ids: readonly string[]): Promise<Snapshot> {
  const { database } = connection;
  const details: IncidentDetail[] = [];
  const incidents: Snapshot["incidents"][number][] = [];
  for (const id of ids) {
    const [detail, row] = await Promise.all([
      incidentDetail(connection, id),
      database.incident.findUnique({ where: { id }, select: { searchText: true } }),
    ]);
    // Gone since: then the revision is another, and all is read again.
    if (!detail || !row) continue;
    const content: FrozenContent = { detail, why: (await namedPlaces(database, id)) ?? [] };
    details.push(detail);
    incidents.push({
      incidentId: id,
      reportIds: detail.reports.map((report) => report.id),
      searchText: row.searchText,
      content: new Uint8Array(await compress(JSON.stringify(content))),
    });
  }
  return { columns: new Uint8Array(await compress(encodeColumns(columnsOf(details)))), incidents };
}
