import { join, sqltag as sql } from "@prisma/client/runtime/client";
import type { Linkable, LinkCandidate } from "../incidents/link.ts";
import type { Queries } from "./client.ts";

/** Candidates by their ids, in that order; one that has gone or has no report is left out. */
export async function loadCandidates(
  queries: Queries,
  ids: readonly string[],
  loaded: Map<string, LinkCandidate>,
): Promise<LinkCandidate[]> {
  const missing = ids.filter((id) => !loaded.has(id));
  for (const [id, reports] of await linkablesOf(queries, missing)) loaded.set(id, { id, reports });
  return ids.flatMap((id) => loaded.get(id) ?? []);
}

interface LinkableRow {
  id: string;
  incidentId: string;
  articleId: string;
  type: string;
  subtype: string | null;
  title: string;
  edtf: string;
  timeStart: string | null;
  timeEnd: string | null;
  timePrecision: string;
  /** Text on SQLite, values on PostgreSQL. */
  places: unknown;
  casualties: unknown;
  quote: string | null;
}

/** What linking compares of the reports of some incidents: plain SQL, since Prisma's own rows cost ten times as much. */
async function linkablesOf(queries: Queries, ids: readonly string[]): Promise<Map<string, Linkable[]>> {
  if (ids.length === 0) return new Map();
  const rows = await queries.$queryRaw<LinkableRow[]>(
    sql`SELECT r."id", r."incidentId", r."articleId", r."type", r."subtype", r."title", r."edtf", r."timeStart",
        r."timeEnd", r."timePrecision", r."places", r."casualties", e."quote"
      FROM "Report" r LEFT JOIN "Evidence" e ON e."reportId" = r."id" AND e."field" = 'what'
      WHERE r."incidentId" IN (${join([...ids])}) ORDER BY r."id", e."id"`,
  );
  // A row for each quote, those of one report after each other.
  const byReport = new Map<string, LinkableRow[]>();
  for (const row of rows) {
    const known = byReport.get(row.id);
    if (known) known.push(row);
    else byReport.set(row.id, [row]);
  }
  const incidents = new Map<string, Linkable[]>();
  for (const [first, ...further] of byReport.values()) {
    if (!first) continue;
    const linkable = toLinkable(first, [first, ...further]);
    incidents.set(first.incidentId, [...(incidents.get(first.incidentId) ?? []), linkable]);
  }
  return incidents;
}

function toLinkable(row: LinkableRow, quotes: readonly LinkableRow[]): Linkable {
  const { id, title, edtf, timeStart: start, timeEnd: end } = row;
  const value = (column: unknown) => (typeof column === "string" ? JSON.parse(column) : column);
  return {
    id,
    title,
    evidence: quotes.flatMap(({ quote }) => (quote === null ? [] : [{ field: "what" as const, quote }])),
    article: { id: row.articleId },
    type: row.type as Linkable["type"],
    subtype: row.subtype as Linkable["subtype"],
    time: { edtf, start, end, precision: row.timePrecision as Linkable["time"]["precision"] },
    places: value(row.places),
    casualties: value(row.casualties),
  };
}
