import { sqltag as sql } from "@prisma/client/runtime/client";
import type { ArticleRef, Evidence } from "../model.ts";
import type { Connection } from "./client.ts";
import { incidentDetail } from "./details.ts";

/** How an incident was taken back after a view was frozen. */
export interface LaterRetraction {
  /** Instant since when the store has it so, ISO. */
  readonly since: string;
  /** What takes it back, and where it stands; null where no words do. */
  readonly evidence: Evidence | null;
  readonly article: ArticleRef | null;
}

/** Incidents of a frozen view, by the ids they had then, that are retracted now, each with the id that it has now. */
export async function retractedNow({ database }: Connection, viewName: string): Promise<ReadonlyMap<string, string>> {
  const rows = await database.$queryRaw<{ id: string; now: string; status: string }[]>(sql`
    SELECT f."incidentId" AS "id", i."id" AS "now", i."status" FROM "FrozenIncident" f
    LEFT JOIN "IncidentRedirect" r ON r."fromId" = f."incidentId"
    JOIN "Incident" i ON i."id" = coalesce(r."toId", f."incidentId")
    WHERE f."viewName" = ${viewName} AND i."status" = 'retracted'`);
  const found = new Map(rows.map(({ id, now }) => [id, now]));
  for (const { id, reportIds } of await withoutTrace({ database }, viewName)) {
    const report = await database.report.findFirst({
      where: { id: { in: reportIds }, incident: { status: "retracted" } },
      select: { incidentId: true },
    });
    if (report) found.set(id, report.incidentId);
  }
  return found;
}

/** Since when an incident of the store is retracted, and by which words. */
export async function retractionNow(connection: Connection, id: string): Promise<LaterRetraction | null> {
  const { database } = connection;
  const [last] = await database.$queryRaw<{ id: number | bigint }[]>(sql`
    SELECT "id" FROM "EditLog" WHERE "entity" = 'Incident' AND "entityId" = ${id}
    AND "after"->>'status' = 'retracted' AND ("before" IS NULL OR "before"->>'status' <> 'retracted')
    ORDER BY "id" DESC LIMIT 1`);
  const [entry, detail] = await Promise.all([
    last ? database.editLog.findUnique({ where: { id: Number(last.id) }, select: { at: true } }) : null,
    incidentDetail(connection, id),
  ]);
  if (!entry || !detail) return null;
  const report = detail.reports.find((each) => each.id === detail.retraction?.reportId);
  return {
    since: entry.at.toISOString(),
    evidence: detail.retraction?.evidence ?? null,
    article: report?.article ?? null,
  };
}

/** Those whose id leads nowhere any more: their reports may have gone into others. */
async function withoutTrace({ database }: Pick<Connection, "database">, viewName: string) {
  const rows = await database.$queryRaw<{ id: string }[]>(sql`
    SELECT f."incidentId" AS "id" FROM "FrozenIncident" f WHERE f."viewName" = ${viewName}
    AND NOT EXISTS (SELECT 1 FROM "Incident" i WHERE i."id" = f."incidentId")
    AND NOT EXISTS (SELECT 1 FROM "IncidentRedirect" r WHERE r."fromId" = f."incidentId")`);
  const kept = [];
  for (const { id } of rows) {
    const where = { viewName_incidentId: { viewName, incidentId: id } };
    const row = await database.frozenIncident.findUnique({ where, select: { reportIds: true } });
    if (row) kept.push({ id, reportIds: row.reportIds as string[] });
  }
  return kept;
}
