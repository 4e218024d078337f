import type { IncidentWithReports, SourcedReport } from "../model.ts";
import { LINK } from "./settings.ts";
import { compareReports } from "./similarity.ts";

/** Which incident a report tells of, with the figures that decided it. */
export interface LinkDecision {
  /** null: none of the candidates; the report begins an incident of its own. */
  readonly incidentId: string | null;
  /** Score of the best candidate, from 0 to 1, whether it was taken or not. */
  readonly score: number;
  readonly reasons: readonly string[];
}

/**
 * Chooses the incident that a report tells of among candidates near it in time and place.
 * A candidate is as like as the report of it that is most like; with equal scores the first candidate wins.
 */
export function linkReport(report: SourcedReport, candidates: readonly IncidentWithReports[]): LinkDecision {
  let best: LinkDecision = { incidentId: null, score: 0, reasons: ["no candidate"] };
  for (const candidate of candidates) {
    // An article that tells of two happenings has told them apart itself.
    if (candidate.reports.some(({ article }) => article.id === report.article.id)) continue;
    for (const other of candidate.reports) {
      const { score, reasons } = compareReports(report, other);
      if (score > best.score) best = { incidentId: candidate.id, score, reasons };
    }
  }
  return best.score >= LINK.threshold ? best : { ...best, incidentId: null };
}
