import { setImmediate } from "node:timers/promises";
import { empty, join, type Sql, sqltag as sql } from "@prisma/client/runtime/client";
import type { ExportedIncident, Telling } from "../formats/exported.ts";
import type { ReportActor } from "../model.ts";
import type { IncidentFilters, IncidentSummary } from "../query/filters.ts";
import { type Dialect, dialectOf } from "./client.ts";
import { type IncidentColumns, toSummary } from "./rows.ts";
import { type Ask, openSnapshot } from "./snapshot.ts";
import { whereFilters } from "./where.ts";

/** Incidents of one page: some megabytes at most, while that costs little more than they do themselves. */
const PAGE = 500;

/**
 * Every incident that answers the filters, newest first, those of unknown time last, as one state of the database has
 * them and page by page, so that any number takes as much memory as one page. `changed`: by their last change instead.
 */
export async function* exportPages(
  url: string,
  filters: IncidentFilters,
  limits: ExportLimits = {},
): AsyncGenerator<readonly ExportedIncident[], void, undefined> {
  const { order = "newest", offset = 0, limit = Number.POSITIVE_INFINITY } = limits;
  const dialect = dialectOf(url);
  const where = whereFilters(filters, dialect);
  const snapshot = await openSnapshot(url);
  try {
    const pages = order === "changed" ? changedPages(offset, limit) : keysetPages();
    for (const page of pages) {
      let last: ExportRow | undefined;
      do {
        const rows: ExportRow[] = await ask(snapshot.ask, page.query(where, last));
        if (rows.length > 0) yield await withTellings(snapshot.ask, dialect, rows);
        last = rows.length === page.size ? rows.at(-1) : undefined;
        // The driver of SQLite never waits: without this nobody else would be served until all is read.
        await setImmediate();
      } while (last && page.isRepeated);
    }
  } finally {
    await snapshot.close();
  }
}

export interface ExportLimits {
  /** `changed`: those that changed last come first, those whose change is not known are left out. */
  readonly order?: "newest" | "changed";
  /** For `changed` alone: a page of a feed. */
  readonly offset?: number;
  readonly limit?: number;
}

/** One page of incidents with what files tell of them, in the same order. */
export async function tellIncidents(
  url: string,
  incidents: readonly IncidentSummary[],
): Promise<readonly ExportedIncident[]> {
  const snapshot = await openSnapshot(url);
  try {
    const told = await tellingsOf(snapshot.ask, dialectOf(url), incidents);
    return incidents.map((incident) => ({ ...incident, ...(told.get(incident.id) ?? UNTOLD) }));
  } finally {
    await snapshot.close();
  }
}

interface ExportRow extends IncidentColumns {
  readonly startMs: number | string | null;
}

interface PageOf {
  readonly size: number;
  readonly isRepeated: boolean;
  query(where: Sql, last: ExportRow | undefined): Sql;
}

const COLUMNS = sql`i."id", i."type", i."subtype", i."title", i."status", i."claimedBy", i."edtf", i."timeStart",
  i."timeEnd", i."timePrecision", i."startMs", i."places", i."casualties", i."confidence", i."sources", i."publishers"`;

/** First those of known time, by its index, then the others: one order over both would sort all of them for each page. */
function keysetPages(): readonly PageOf[] {
  const later = ({ startMs, id }: ExportRow) =>
    sql`AND i."startMs" <= ${BigInt(startMs ?? 0)} AND (i."startMs" < ${BigInt(startMs ?? 0)} OR i."id" > ${id})`;
  return [
    {
      size: PAGE,
      isRepeated: true,
      query: (where, last) => sql`SELECT ${COLUMNS} FROM "Incident" i WHERE ${where} AND i."startMs" IS NOT NULL
        ${last ? later(last) : empty} ORDER BY i."startMs" DESC, i."id" LIMIT ${PAGE}`,
    },
    {
      size: PAGE,
      isRepeated: true,
      query: (where, last) => sql`SELECT ${COLUMNS} FROM "Incident" i WHERE ${where} AND i."startMs" IS NULL
        ${last ? sql`AND i."id" > ${last.id}` : empty} ORDER BY i."id" LIMIT ${PAGE}`,
    },
  ];
}

function changedPages(offset: number, limit: number): readonly PageOf[] {
  return [
    {
      size: limit,
      isRepeated: false,
      query: (where) => sql`SELECT ${COLUMNS} FROM "IncidentChange" c JOIN "Incident" i ON i."id" = c."incidentId"
        WHERE ${where} ORDER BY c."sequence" DESC LIMIT ${limit} OFFSET ${offset}`,
    },
  ];
}

async function withTellings(
  askOf: Ask,
  dialect: Dialect,
  rows: readonly ExportRow[],
): Promise<readonly ExportedIncident[]> {
  const told = await tellingsOf(askOf, dialect, rows);
  return rows.map((row) => ({
    ...toSummary({
      ...row,
      places: parsed(row.places),
      casualties: parsed(row.casualties),
      publishers: parsed(row.publishers),
    }),
    ...(told.get(row.id) ?? UNTOLD),
  }));
}

type Told = Pick<ExportedIncident, "actors" | "tellings" | "changedAt">;
const UNTOLD: Told = { actors: [], tellings: [], changedAt: null };

interface TellingRow extends Telling {
  readonly incidentId: string;
  readonly actors: string | readonly ReportActor[];
}

async function tellingsOf(
  askOf: Ask,
  dialect: Dialect,
  incidents: readonly { readonly id: string }[],
): Promise<Map<string, Told>> {
  if (incidents.length === 0) return new Map();
  const ids = join(incidents.map(({ id }) => id));
  const rows = await ask<TellingRow>(
    askOf,
    sql`SELECT r."incidentId", r."actors", v."publisher", v."title", v."url", v."publishedAt",
        (SELECT e."quote" FROM "Evidence" e WHERE e."reportId" = r."id" AND e."field" = 'what' ORDER BY e."id" LIMIT 1) AS "quote"
      FROM "Report" r JOIN "ReadingRun" g ON g."id" = r."readingId" JOIN "ArticleVersion" v ON v."id" = g."versionId"
      WHERE r."incidentId" IN (${ids}) AND r."review" <> 'rejected' ORDER BY v."publishedAt" NULLS FIRST, r."id"`,
  );
  const changes = await ask<{ incidentId: string; changedAt: string }>(
    askOf,
    sql`SELECT c."incidentId", ${instant(dialect)} AS "changedAt" FROM "IncidentChange" c WHERE c."incidentId" IN (${ids})`,
  );
  const changedAt = new Map(changes.map((change) => [change.incidentId, new Date(change.changedAt).toISOString()]));
  const told = new Map<string, { actors: Map<string, ReportActor>; tellings: Telling[] }>();
  for (const { incidentId, actors, ...telling } of rows) {
    const known = told.get(incidentId) ?? { actors: new Map<string, ReportActor>(), tellings: [] as Telling[] };
    told.set(incidentId, known);
    known.tellings.push(telling);
    for (const { role, name } of parsed<readonly ReportActor[]>(actors)) {
      const key = `${role} ${name.toLowerCase()}`;
      if (!known.actors.has(key)) known.actors.set(key, { role, name });
    }
  }
  return new Map(
    incidents.map(({ id }) => {
      const known = told.get(id);
      const change = changedAt.get(id) ?? null;
      return [id, { actors: [...(known?.actors.values() ?? [])], tellings: known?.tellings ?? [], changedAt: change }];
    }),
  );
}

/** Both databases keep UTC, SQLite as text that says so. */
const instant = (dialect: Dialect) =>
  dialect === "postgresql" ? sql`to_char(c."changedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : sql`c."changedAt"`;

function ask<Row>(askOf: Ask, query: Sql): Promise<Row[]> {
  return askOf<Row>(query.text, query.values as (string | number | bigint)[]);
}

/** JSON comes as text from SQLite, parsed from PostgreSQL. */
function parsed<T>(value: unknown): T {
  return (typeof value === "string" ? JSON.parse(value) : value) as T;
}
