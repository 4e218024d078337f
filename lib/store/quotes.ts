import type { ArticleRef, Evidence } from "../model.ts";
import type { Queries } from "./client.ts";
import { REPORT_PARTS, toSourcedReport } from "./rows.ts";

/** The words by which one article tells of an incident, with the article. */
export interface CitedQuote extends Evidence {
  readonly article: ArticleRef;
}

/**
 * What some incidents may be cited by: for each the first quote that says what happened, of every report that nobody
 * rejected, by the date of the articles; at most so many of one incident.
 */
export async function quotesOf(
  database: Queries,
  incidentIds: readonly string[],
  most: number,
): Promise<Map<string, CitedQuote[]>> {
  const rows = await database.report.findMany({
    where: { incidentId: { in: [...incidentIds] }, review: { not: "rejected" } },
    include: REPORT_PARTS,
    orderBy: { id: "asc" },
  });
  const quotes = new Map<string, CitedQuote[]>();
  for (const row of rows) {
    const { evidence, article } = toSourcedReport(row);
    const said = evidence.find(({ field }) => field === "what") ?? evidence[0];
    quotes.set(row.incidentId, [...(quotes.get(row.incidentId) ?? []), { ...said, article }]);
  }
  const dateOf = ({ article }: CitedQuote) => article.publishedAt ?? "9999";
  return new Map(
    [...quotes].map(([id, all]) => [id, all.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1)).slice(0, most)]),
  );
}
