import { UsageError } from "./errors.ts";
import { composeIncident } from "./incidents/compose.ts";
import { fingerprintOf } from "./incidents/fingerprint.ts";
import { type LinkDecision, linkReport } from "./incidents/link.ts";
import { agencyOf } from "./incidents/publishers.ts";
import type { Provenance } from "./incidents/sources.ts";
import type { ArticleRef, IncidentWithReports, Reading, SourcedReport } from "./model.ts";
import { intervalOf } from "./query/interval.ts";
import { incidentId } from "./store/identify.ts";
import { isNeighbour, MOST_CANDIDATES, neighbourhoodOf } from "./store/neighbourhood.ts";

/** Why a report was put where it is: its incident, how alike it was to what that held, and why. */
export interface ReportLink extends LinkDecision {
  readonly incidentId: string;
}

export interface LinkedReports {
  /** In the order of their times, those of unknown time last. */
  readonly incidents: readonly IncidentWithReports[];
  /** By the id of the report. */
  readonly links: ReadonlyMap<string, ReportLink>;
}

/**
 * Puts the reports of readings into incidents, in their order, by the decisions that the store takes, without a database
 * and what people decided there. Pure. Throws a UsageError when an article is given twice.
 */
export function linkReports(readings: readonly Reading[]): LinkedReports {
  const incidents = new Map<string, IncidentWithReports>();
  const links = new Map<string, ReportLink>();
  const provenances = new Map<string, Provenance>();
  for (const { article, reports } of readings) {
    if (provenances.has(article.id)) throw new UsageError(`the article ${article.id} is given twice`);
    provenances.set(article.id, { fingerprint: fingerprintOf(article.text), agency: agencyOf(article.text) });
    for (const report of reports) {
      const sourced: SourcedReport = { ...report, article: refOf(article) };
      const decision = linkReport(sourced, candidatesOf(sourced, incidents));
      const id = decision.incidentId ?? freshId(report.id, incidents);
      const told = [...(incidents.get(id)?.reports ?? []), sourced].sort((a, b) => (a.id < b.id ? -1 : 1));
      incidents.set(id, { ...composeIncident(id, told, provenances), reports: told });
      links.set(report.id, { ...decision, incidentId: id });
    }
  }
  return { incidents: [...incidents.values()].sort(byTime).map(withReportsInOrder), links };
}

/** Incidents that a report may tell of, the nearest in time first, as many as the store looks at. */
function candidatesOf(report: SourcedReport, incidents: ReadonlyMap<string, IncidentWithReports>) {
  const around = neighbourhoodOf(report);
  const start = intervalOf(report.time)?.start;
  const distance = ({ time }: IncidentWithReports) => {
    const other = intervalOf(time)?.start;
    if (other === undefined) return Number.POSITIVE_INFINITY;
    return start === undefined ? -other : Math.abs(other - start);
  };
  return [...incidents.values()]
    .filter((incident) => isNeighbour(around, incident))
    .map((incident) => ({ incident, apart: distance(incident) }))
    .sort((a, b) => compare(a.apart, b.apart) || compare(a.incident.id, b.incident.id))
    .slice(0, MOST_CANDIDATES)
    .map(({ incident }) => incident);
}

function freshId(reportId: string, incidents: ReadonlyMap<string, unknown>): string {
  for (let attempt = 0; ; attempt++) {
    const id = incidentId(reportId, attempt);
    if (!incidents.has(id)) return id;
  }
}

/** Oldest article first, as a reader follows the news. */
function withReportsInOrder(incident: IncidentWithReports): IncidentWithReports {
  const dateOf = ({ article }: SourcedReport) => article.publishedAt ?? "9999";
  return { ...incident, reports: [...incident.reports].sort((a, b) => compare(dateOf(a), dateOf(b))) };
}

function byTime(one: IncidentWithReports, other: IncidentWithReports): number {
  const startOf = ({ time }: IncidentWithReports) => intervalOf(time)?.start ?? Number.POSITIVE_INFINITY;
  return compare(startOf(one), startOf(other)) || compare(one.id, other.id);
}

const compare = <T extends string | number>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);

function refOf({ id, title, url, publisher, publishedAt }: ArticleRef): ArticleRef {
  return { id, title, url, publisher, publishedAt };
}
