import { join, type Sql, sqltag as sql } from "@prisma/client/runtime/client";
import type { Connection } from "./client.ts";
import { searchTerms } from "./search.ts";
import { idsWithWords } from "./where.ts";

/** Ids of all incidents whose words begin as those of a question, in no order; null when it has no words. */
export async function searchIncidents({ database, dialect }: Connection, question: string): Promise<string[] | null> {
  const { beginnings, parts } = searchTerms(question);
  if (beginnings.length + parts.length === 0) return null;
  const words =
    beginnings.length > 0 ? idsWithWords(beginnings, dialect) : sql`SELECT "id" AS "incidentId" FROM "Incident"`;
  const conditions: Sql[] = [
    sql`w."incidentId" NOT IN (SELECT "id" FROM "Incident" WHERE "review" = 'rejected')`,
    ...parts.map(
      (part) =>
        sql`EXISTS (SELECT 1 FROM "Incident" i WHERE i."id" = w."incidentId" AND i."searchText" LIKE ${`%${part}%`})`,
    ),
  ];
  // One text: a row for each of 100,000 ids takes ten times as long.
  const all =
    dialect === "postgresql" ? sql`string_agg(w."incidentId", E'\n')` : sql`group_concat(w."incidentId", char(10))`;
  const [found] = await database.$queryRaw<{ ids: string | null }[]>(
    sql`SELECT ${all} AS "ids" FROM (${words}) w WHERE ${join(conditions, " AND ")}`,
  );
  return found?.ids ? found.ids.split("\n") : [];
}
