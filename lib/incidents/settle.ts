import { CASUALTY_KINDS, type CasualtyKind, type IncidentReport, type SourcedReport } from "../model.ts";

/**
 * Puts the reports of one incident in the order of their articles and marks as `retracted` those whose figure a later
 * report withdraws. A report withdraws a figure when its evidence speaks of it and it gives no count: the text denies
 * the figure or says that it is not confirmed.
 */
export function settleReports(reports: readonly SourcedReport[]): SourcedReport[] {
  const ordered = [...reports].sort(byArticle);
  return ordered.map((report, index) =>
    ordered.slice(index + 1).some((later) => withdrawsFigureOf(later, report))
      ? { ...report, status: "retracted" }
      : report,
  );
}

/** Kinds of harm that a report speaks of without giving a count. */
export function withdrawnKinds(report: IncidentReport): CasualtyKind[] {
  return CASUALTY_KINDS.filter(
    (kind) => report.casualties[kind] === undefined && report.evidence.some(({ field }) => field === kind),
  );
}

function withdrawsFigureOf(later: SourcedReport, earlier: SourcedReport): boolean {
  return (
    later.article.id !== earlier.article.id &&
    withdrawnKinds(later).some((kind) => earlier.casualties[kind] !== undefined)
  );
}

function byArticle(one: SourcedReport, other: SourcedReport): number {
  const key = ({ article, id }: SourcedReport) => `${article.publishedAt ?? "9999"} ${article.id} ${id}`;
  return key(one) < key(other) ? -1 : 1;
}
