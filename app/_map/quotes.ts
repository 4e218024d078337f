import type { Evidence, SourcedReport } from "#lib/model";

/** The evidence that carries what happened; each report has one. */
export function leadingEvidence(evidence: SourcedReport["evidence"]): Evidence {
  return evidence.find(({ field }) => field === "what") ?? evidence[0];
}

/** Address of a quote within its article. */
export function articleHref(articleId: string, reportId: string, { start }: { start: number }): string {
  return `/articles/${encodeURIComponent(articleId)}?report=${encodeURIComponent(reportId)}#at-${start}`;
}
