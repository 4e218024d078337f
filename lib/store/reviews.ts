import { findReviewed, type ReviewAnchor, reviewAnchorOf } from "../incidents/reviewed.ts";
import type { IncidentReport } from "../model.ts";
import type { Queries } from "./client.ts";
import type { ReviewState } from "./details.ts";
import { toJson } from "./rows.ts";

/**
 * What people said of the reports of an article that was read anew, by the ids that these have now. A word that held on to
 * another id is mended; one whose report is no longer read stays for a later reading.
 */
export async function reviewsFor(
  queries: Queries,
  articleId: string,
  reports: readonly IncidentReport[],
): Promise<Map<string, ReviewState>> {
  const rows = await queries.reportReview.findMany({ where: { articleId }, orderBy: { id: "desc" } });
  const reviews = new Map<string, ReviewState>();
  // The last word first: where two have come to hold on to one report, it counts.
  for (const { id, reportId, anchor, state } of rows) {
    const found = findReviewed(reportId, anchor as unknown as ReviewAnchor, reports);
    if (!found || reviews.has(found.id)) continue;
    reviews.set(found.id, state as ReviewState);
    if (found.id === reportId) continue;
    await queries.reportReview.deleteMany({ where: { reportId: found.id } });
    await queries.reportReview.update({
      where: { id },
      data: { reportId: found.id, anchor: toJson(reviewAnchorOf(found)) },
    });
  }
  return reviews;
}

/** Keeps what a person said of a report, so that it outlives the reading; `unreviewed` takes back what was said before. */
export async function keepReview(
  queries: Queries,
  report: IncidentReport & { readonly articleId: string },
  { state, actor, at }: { readonly state: ReviewState; readonly actor: string; readonly at: Date },
): Promise<void> {
  const { id: reportId, articleId } = report;
  await queries.reportReview.deleteMany({ where: { reportId } });
  if (state === "unreviewed") return;
  const anchor = toJson(reviewAnchorOf(report));
  await queries.reportReview.create({ data: { articleId, reportId, anchor, state, actor, at } });
}
