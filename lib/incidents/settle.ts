import { CASUALTY_KINDS, type CasualtyKind, type Evidence, type IncidentReport, type SourcedReport } from "../model.ts";

/**
 * Puts the reports of one incident in the order of their articles and marks as `retracted` what a later report
 * withdraws, wholly or in its figure, and the report that withdraws it wholly. Both stay visible; a report that is
 * published afterwards and tells it again stands.
 */
export function settleReports(reports: readonly SourcedReport[]): SourcedReport[] {
  const ordered = [...reports].sort(byArticle);
  return ordered.map((report, index) => {
    const later = ordered.slice(index + 1).filter(({ article }) => article.id !== report.article.id);
    const isWithdrawn =
      withdraws(report) || later.some((other) => withdraws(other) || withdrawsFigureOf(other, report));
    return isWithdrawn ? { ...report, status: "retracted" } : report;
  });
}

/**
 * Kinds of harm that a report speaks of without giving a count: the text denies the figure or says that it is not
 * confirmed.
 */
export function withdrawnKinds(report: IncidentReport): CasualtyKind[] {
  return CASUALTY_KINDS.filter(
    (kind) => report.casualties[kind] === undefined && report.evidence.some(({ field }) => field === kind),
  );
}

/** A text that takes back a report, or says that nothing of it happened. */
const WITHDRAWN =
  /\b(?:retract(?:ed|s|ing)|(?:withdr(?:ew|aw|aws|awn|awing)|took back|takes back)) (?:its|their|the|an?|his|her|that|earlier)(?: \w+){0,2} (?:report|story|article|statement|claim|account)s?\b|\b(?:retraction|the (?:earlier )?(?:report|story) (?:was|is) (?:false|wrong|untrue))\b|\b(?:never happened|did not take place)\b/iu;
/** A text that calls an earlier figure wrong while it gives its own. */
const FIGURE_WRONG =
  /\b(?:earlier|previous|first|initial|original) (?:figure|number|toll|count|estimate)s?\b[^.;]{0,40}\b(?:wrong|mistaken|incorrect|too high|an error)\b/iu;

/** The words by which a report takes back what it tells of, as its reader says or its own sentences do; null: it does not. */
export function withdrawalOf(report: IncidentReport): Evidence | null {
  const said = sayingOf(report, WITHDRAWN);
  if (said || report.status !== "retracted") return said;
  return report.evidence.find(({ field }) => field === "status") ?? report.evidence[0];
}

function withdraws(report: IncidentReport): boolean {
  return withdrawalOf(report) !== null;
}

function withdrawsFigureOf(later: SourcedReport, earlier: SourcedReport): boolean {
  if (withdrawnKinds(later).some((kind) => earlier.casualties[kind] !== undefined)) return true;
  return sayingOf(later, FIGURE_WRONG) !== null && CASUALTY_KINDS.some((kind) => differs(later, earlier, kind));
}

function differs(one: IncidentReport, other: IncidentReport, kind: CasualtyKind): boolean {
  const [a, b] = [one.casualties[kind], other.casualties[kind]];
  return a !== undefined && b !== undefined && (a.low !== b.low || a.high !== b.high);
}

const sayingOf = ({ evidence }: IncidentReport, pattern: RegExp): Evidence | null =>
  evidence.find(({ field, quote }) => (field === "what" || field === "status") && pattern.test(quote)) ?? null;

function byArticle(one: SourcedReport, other: SourcedReport): number {
  const key = ({ article, id }: SourcedReport) => `${article.publishedAt ?? "9999"} ${article.id} ${id}`;
  return key(one) < key(other) ? -1 : 1;
}
