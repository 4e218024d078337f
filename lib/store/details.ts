import { sourcesOf } from "../incidents/compose.ts";
import { figuresOf, type SourceFigures } from "../incidents/figures.ts";
import { settleReports, withdrawalOf } from "../incidents/settle.ts";
import type { SourceGroup } from "../incidents/sources.ts";
import type { Evidence, Relation, SourcedReport } from "../model.ts";
import type { IncidentSummary } from "../query/filters.ts";
import type { Connection, Queries } from "./client.ts";
import { contextsOf, type QuoteContext } from "./context.ts";
import { provenancesOf } from "./provenance.ts";
import { incidentRelations } from "./relations.ts";
import { REPORT_PARTS, type ReportWithParts, toSourcedReport, toSummary } from "./rows.ts";

export const REVIEW_STATES = ["unreviewed", "confirmed", "rejected"] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** How alike a report was to those of its incident when it was linked, from 0 to 1, and why; or who put it there. */
export interface LinkReasons {
  readonly score: number;
  readonly reasons: readonly string[];
}

/** A report as it is shown: with the sentences of the article around its quotes. */
export interface ReportDetail extends SourcedReport {
  readonly review: ReviewState;
  /** Why it was linked to its incident. */
  readonly link: LinkReasons;
  readonly context: readonly QuoteContext[];
}

/** The words by which a later text takes an incident back. */
export interface Retraction {
  readonly reportId: string;
  readonly evidence: Evidence;
}

/** An incident with every report that tells it, oldest article first; one whose figure was withdrawn is `retracted`. */
export interface IncidentDetail extends IncidentSummary {
  readonly review: ReviewState;
  /** By which rules its newest report was read. */
  readonly readingVersion: string;
  readonly reports: readonly ReportDetail[];
  /** Where it is `retracted`: what takes it back, the newest of such. */
  readonly retraction: Retraction | null;
  /** Who says which figure, those that were withdrawn among them, but not those of what takes the incident back. */
  readonly figures: SourceFigures;
  /** Its articles by independent source: copies, an agency's texts and publishers of one owner count once. */
  readonly sourceGroups: readonly SourceGroup[];
  /** Incidents that it is part of, follows or answers, and such that are or do so to it. */
  readonly relations: readonly Relation[];
}

/** The incident with this id or, when it went into another, that one: its `id` then differs. null when there is none. */
export async function incidentDetail(connection: Connection, id: string): Promise<IncidentDetail | null> {
  const { database } = connection;
  const row =
    (await findIncident(database, id)) ??
    (await database.incidentRedirect
      .findUnique({ where: { fromId: id } })
      .then((redirect) => redirect && findIncident(database, redirect.toId)));
  if (!row) return null;
  const reports = new Map(row.reports.map((report) => [report.id, report]));
  const settled = settleReports(row.reports.map(toSourcedReport));
  // As it is composed: what a person rejected counts for nothing while another report stands.
  const standing = settled.filter(({ id: reportId }) => reports.get(reportId)?.review !== "rejected");
  const counted = standing.length > 0 ? standing : settled;
  const readings = row.reports.map(({ reading: { version, ...reading } }) => ({ ...reading, ...version }));
  const summary = toSummary(row);
  const retraction = summary.status === "retracted" ? retractionOf(row.reports, counted) : null;
  return {
    ...summary,
    review: row.review as ReviewState,
    readingVersion: row.readingVersion,
    retraction,
    figures: figuresOf(counted.filter((report) => report.id !== retraction?.reportId)),
    sourceGroups: sourcesOf(counted, await provenancesOf(database, readings, { isKept: false })),
    relations: await incidentRelations(connection, summary),
    reports: settled.flatMap((report) => {
      const stored = reports.get(report.id);
      if (!stored) return [];
      const { version, sentences, passages } = stored.reading;
      return {
        ...report,
        review: stored.review as ReviewState,
        link: { score: stored.linkScore, reasons: stored.linkReasons as string[] },
        context: contextsOf(
          version.text,
          {
            sentences: sentences as [number, number][],
            passages: passages.map(({ start, end, headingEnd }) => ({ start: headingEnd ?? start, end })),
          },
          report.evidence,
        ),
      };
    }),
  };
}

/** The newest withdrawal among the reports that count, oldest first; as they were read, since settling marks them all. */
function retractionOf(stored: readonly ReportWithParts[], counted: readonly SourcedReport[]): Retraction | null {
  const asRead = new Map(stored.map((row) => [row.id, row]));
  const withdrawals = counted.flatMap(({ id: reportId }): Retraction[] => {
    const row = asRead.get(reportId);
    const evidence = row ? withdrawalOf(toSourcedReport(row)) : null;
    return evidence ? [{ reportId, evidence }] : [];
  });
  return withdrawals.at(-1) ?? null;
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
          reading: {
            select: {
              ...REPORT_PARTS.reading.select,
              sentences: true,
              passages: { orderBy: { start: "asc" } },
              version: { select: { ...version.select, text: true } },
            },
          },
        },
      },
    },
  });
}
