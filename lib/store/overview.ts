import { sqltag as sql } from "@prisma/client/runtime/client";
import { type IncidentFilters, type IncidentSummary, NO_FILTERS } from "../query/filters.ts";
import type { Connection, Queries } from "./client.ts";
import type { PlainConnection } from "./features/plain.ts";
import { idsOf } from "./list.ts";
import { toSummary } from "./rows.ts";
import { whereFilters } from "./where.ts";

export interface StoreStats {
  readonly articles: number;
  readonly reports: number;
  /** Those that the map can show: rejected ones are not counted. */
  readonly incidents: number;
}

export async function stats({ database }: Connection): Promise<StoreStats> {
  const [articles, reports, incidents] = await Promise.all([
    database.article.count(),
    database.report.count(),
    database.incident.count({ where: { review: { not: "rejected" } } }),
  ]);
  return { articles, reports, incidents };
}

/** Number of the last entry of the edit log: it grows with every change, so that it names a state of the store. */
export async function revision({ database }: { readonly database: Queries }): Promise<number> {
  const last = await database.editLog.findFirst({ orderBy: { id: "desc" }, select: { id: true } });
  return last?.id ?? 0;
}

/** The same past Prisma: each request asks, and it would cost as much as the rest of some answers. */
export async function plainRevision({ ask }: PlainConnection): Promise<number> {
  const [last] = await ask<{ id: number | string | null }>(sql`SELECT max("id") AS "id" FROM "EditLog"`);
  return Number(last?.id ?? 0);
}

/** Names of the publishers of current articles, in alphabetical order. */
export async function publishers({ database }: Connection): Promise<string[]> {
  const rows = await database.articleVersion.findMany({
    where: { currentOf: { isNot: null }, publisher: { not: null } },
    distinct: ["publisher"],
    select: { publisher: true },
  });
  // By code unit, so that both databases agree.
  return rows.flatMap(({ publisher }) => publisher ?? []).sort((one, other) => (one < other ? -1 : 1));
}

export interface Neighbours {
  readonly previous: IncidentSummary | null;
  readonly next: IncidentSummary | null;
}

/** The incidents before and after this one in time, among those that answer the filters; null where there is none. */
export async function neighbours(
  { database, dialect }: Connection,
  id: string,
  filters: IncidentFilters = NO_FILTERS,
): Promise<Neighbours> {
  const here = await database.incident.findUnique({ where: { id }, select: { startMs: true } });
  if (!here || here.startMs === null) return { previous: null, next: null };
  const at = here.startMs;
  const where = whereFilters(filters, dialect);
  const [previous, next] = await Promise.all([
    idsOf(
      database,
      sql`${where} AND (i."startMs" < ${at} OR (i."startMs" = ${at} AND i."id" > ${id}))
        ORDER BY i."startMs" DESC, i."id" LIMIT 1`,
    ),
    idsOf(
      database,
      sql`${where} AND (i."startMs" > ${at} OR (i."startMs" = ${at} AND i."id" < ${id}))
        ORDER BY i."startMs", i."id" DESC LIMIT 1`,
    ),
  ]);
  const summary = async (found: string | undefined) => {
    const row = found ? await database.incident.findUnique({ where: { id: found }, omit: { searchText: true } }) : null;
    return row && toSummary(row);
  };
  return { previous: await summary(previous[0]), next: await summary(next[0]) };
}
