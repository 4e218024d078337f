import { settleReports } from "../incidents/settle.ts";
import type { SourcedReport } from "../model.ts";
import type { IncidentSummary } from "../query/filters.ts";
import type { Queries } from "./client.ts";
import { contextsOf, type QuoteContext } from "./context.ts";
import { REPORT_PARTS, toSourcedReport, toSummary } from "./rows.ts";

export const REVIEW_STATES = ["unreviewed", "confirmed", "rejected"] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** A report as it is shown: with the sentences of the article around its quotes. */
export interface ReportDetail extends SourcedReport {
  readonly review: ReviewState;
  readonly context: readonly QuoteContext[];
}

/** An incident with every report that tells it, oldest article first; one whose figure was withdrawn is `retracted`. */
export interface IncidentDetail extends IncidentSummary {
  readonly review: ReviewState;
  readonly reports: readonly ReportDetail[];
}

/** The incident with this id or, when it went into another, that one: its `id` then differs. null when there is none. */
export async function incidentDetail(database: Queries, id: string): Promise<IncidentDetail | null> {
  const row =
    (await findIncident(database, id)) ??
    (await database.incidentRedirect
      .findUnique({ where: { fromId: id } })
      .then((redirect) => redirect && findIncident(database, redirect.toId)));
  if (!row) return null;
  const reports = new Map(row.reports.map((report) => [report.id, report]));
  return {
    ...toSummary(row),
    review: row.review as ReviewState,
    reports: settleReports(row.reports.map(toSourcedReport)).flatMap((report) => {
      const stored = reports.get(report.id);
      if (!stored) return [];
      const { version, sentences } = stored.reading;
      return {
        ...report,
        review: stored.review as ReviewState,
        context: contextsOf(version.text, sentences as [number, number][], report.evidence),
      };
    }),
  };
}

function findIncident(database: Queries, id: string) {
  const { version } = REPORT_PARTS.reading.select;
  return database.incident.findUnique({
    where: { id },
    omit: { searchText: true },
    include: {
      reports: {
        include: {
          evidence: REPORT_PARTS.evidence,
          reading: { select: { sentences: true, version: { select: { ...version.select, text: true } } } },
        },
      },
    },
  });
}
