import { LINK } from "./settings.ts";
import { type Comparable, compareReports } from "./similarity.ts";

/** Which incident a report tells of, with what decided it. */
export interface LinkDecision {
  /** null: none of the candidates; the report begins an incident of its own. */
  readonly incidentId: string | null;
  /** Score of the best candidate, from 0 to 1, whether it was taken or not. */
  readonly score: number;
  readonly reasons: readonly string[];
}

/** An incident that a report may tell of, as far as linking looks at it. */
export interface LinkCandidate {
  readonly id: string;
  readonly reports: readonly Linkable[];
}

/** A report with the article that it stands in. */
export interface Linkable extends Comparable {
  readonly article: { readonly id: string };
}

/** What people decided of a report: ids of the reports that tell of the same happening, and of another one. */
export interface Rulings {
  readonly same: ReadonlySet<string>;
  readonly apart: ReadonlySet<string>;
}

export const NO_RULINGS: Rulings = { same: new Set(), apart: new Set() };

/**
 * Chooses the incident that a report tells of among candidates near it in time and place.
 * What a person decided comes first. Else a candidate is as like as the report of it that is most like; with equal
 * scores the first candidate wins.
 */
export function linkReport(
  report: Linkable,
  candidates: readonly LinkCandidate[],
  rulings: Rulings = NO_RULINGS,
): LinkDecision {
  const ruled = candidates.find(({ reports }) => reports.some(({ id }) => rulings.same.has(id)));
  if (ruled) return { incidentId: ruled.id, score: 1, reasons: ["a person put them together"] };
  let best: LinkDecision = { incidentId: null, score: 0, reasons: ["no candidate"] };
  const refuse = (reason: string) => {
    if (best.score === 0) best = { ...best, reasons: [reason] };
  };
  for (const candidate of candidates) {
    if (candidate.reports.some(({ id }) => rulings.apart.has(id))) {
      refuse("a person set it apart from the candidate");
      continue;
    }
    // An article that tells of two happenings has told them apart itself.
    if (candidate.reports.some(({ article }) => article.id === report.article.id)) continue;
    for (const other of candidate.reports) {
      const { score, reasons } = compareReports(report, other);
      if (score > best.score) best = { incidentId: candidate.id, score, reasons };
      else if (score === 0) refuse(reasons[0] ?? "no candidate");
    }
  }
  return best.score >= LINK.threshold ? best : { ...best, incidentId: null };
}
