import { empty, join, type Sql, sqltag as sql } from "@prisma/client/runtime/client";
import type { IncidentFilters, IncidentSummary } from "../query/filters.ts";
import type { Connection, Queries } from "./client.ts";
import { toSummary } from "./rows.ts";
import { whereFilters } from "./where.ts";

export interface Page {
  readonly limit: number;
  readonly offset: number;
}

export interface IncidentPage {
  readonly incidents: readonly IncidentSummary[];
  /** How many answer the filters, on all pages. */
  readonly total: number;
}

/** Incidents that answer the filters, newest first, those of unknown time last; all of them without a page. */
export async function listIncidents(
  { database, dialect }: Connection,
  filters: IncidentFilters,
  page?: Page,
): Promise<IncidentPage> {
  const where = whereFilters(filters, dialect);
  const ids = await idsOf(
    database,
    sql`${where} ORDER BY i."startMs" DESC NULLS LAST, i."id"
      ${page ? sql` LIMIT ${page.limit} OFFSET ${page.offset}` : empty}`,
  );
  const incidents = await summariesOf(database, ids);
  if (!page || (page.offset === 0 && ids.length < page.limit)) return { incidents, total: ids.length };
  const [count] = await database.$queryRaw<{ total: bigint }[]>(
    sql`SELECT count(*) AS "total" FROM "Incident" i WHERE ${where}`,
  );
  return { incidents, total: Number(count?.total ?? 0) };
}

/** Ids of incidents i by a condition, with whatever follows it. */
export async function idsOf(database: Queries, condition: Sql): Promise<string[]> {
  const rows = await database.$queryRaw<{ id: string }[]>(sql`SELECT i."id" FROM "Incident" i WHERE ${condition}`);
  return rows.map(({ id }) => id);
}

/** Those of some ids (a few hundred at most) whose incidents answer the filters. */
export function matchingIds({ database, dialect }: Connection, filters: IncidentFilters, ids: readonly string[]) {
  if (ids.length === 0) return Promise.resolve([]);
  return idsOf(database, sql`${whereFilters(filters, dialect)} AND i."id" IN (${join([...ids])})`);
}

/** Incidents by their ids, in that order; rejected ones and those that have gone are left out. */
export function incidentsByIds({ database }: Connection, ids: readonly string[]): Promise<IncidentSummary[]> {
  return summariesOf(database, ids);
}

/** Rows of one question: Prisma takes 999 parameters for SQLite, those of the other conditions among them. */
const CHUNK = 900;

/** Summaries in the order of the ids; one that has gone or was rejected meanwhile is left out. */
async function summariesOf(database: Queries, ids: readonly string[]): Promise<IncidentSummary[]> {
  const found = new Map<string, IncidentSummary>();
  for (let from = 0; from < ids.length; from += CHUNK) {
    const rows = await database.incident.findMany({
      where: { id: { in: ids.slice(from, from + CHUNK) }, review: { not: "rejected" } },
      omit: { searchText: true },
    });
    for (const row of rows) found.set(row.id, toSummary(row));
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}
