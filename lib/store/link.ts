import { type LinkCandidate, linkReport, NO_RULINGS, type Rulings } from "../incidents/link.ts";
import type { ArticleRef, IncidentReport, Reading, SourcedReport } from "../model.ts";
import { findCandidates } from "./candidates.ts";
import type { Dialect, Queries } from "./client.ts";
import { createIncident, recompose } from "./compose.ts";
import { incidentId } from "./identify.ts";
import { loadCandidates } from "./linkables.ts";
import { fromReport, REPORT_PARTS, toJson, toSourcedReport } from "./rows.ts";
import { rulingsFor } from "./rulings.ts";
import { isTold, likest, removeIncident, type Telling } from "./tellings.ts";

interface Job {
  readonly queries: Queries;
  readonly dialect: Dialect;
  readonly reading: Reading;
  readonly readingId: number;
  readonly readingVersion: string;
}

/**
 * Puts the reports of a reading in the place of those that the article had, and links each to an incident.
 * An incident keeps its id as long as any report tells it, and hands it on to the report that tells it now; one that
 * nobody tells any more goes, and its address leads to the incident that took over its reports, where one did.
 */
export async function replaceReports(job: Job): Promise<void> {
  const { queries, reading, readingVersion } = job;
  const { formers, reviews } = await takeOut(job);
  const rulings = await rulingsFor(queries, reading.article.id, reading.reports);
  const loaded = new Map<string, LinkCandidate>();
  const told = new Map<string, SourcedReport[]>();
  for (const [position, report] of reading.reports.entries()) {
    const sourced: SourcedReport = { ...report, article: refOf(reading) };
    const ruled = rulings.get(report.id) ?? NO_RULINGS;
    const candidates = [
      ...(await ruledCandidates(queries, ruled, loaded)),
      ...(await findCandidates(queries, job.dialect, report, loaded)),
    ];
    const decision = linkReport(sourced, candidates, ruled);
    const { id, isNew } = decision.incidentId
      ? { id: decision.incidentId, isNew: false }
      : await beginIncident(job, sourced, formers);
    await insertReport(job, report, {
      incidentId: id,
      position,
      linkScore: decision.score,
      linkReasons: toJson(decision.reasons),
      review: reviews.get(report.id) ?? "unreviewed",
    });
    if (!isNew) await recompose(queries, id, readingVersion);
    loaded.delete(id);
    told.set(id, [...(told.get(id) ?? []), sourced]);
  }
  for (const former of formers) {
    if (told.has(former.id)) continue;
    if (await isTold(queries, former.id)) await recompose(queries, former.id, readingVersion);
    else await removeIncident(queries, former, told);
  }
}

/** Incidents that hold a report of which a person said that it tells of the same happening, wherever they are. */
async function ruledCandidates(queries: Queries, { same }: Rulings, loaded: Map<string, LinkCandidate>) {
  if (same.size === 0) return [];
  const holders = await queries.report.findMany({
    where: { id: { in: [...same] } },
    select: { incidentId: true },
    orderBy: { id: "asc" },
  });
  return loadCandidates(queries, [...new Set(holders.map(({ incidentId }) => incidentId))], loaded);
}

/** Deletes the article's reports. Gives the incidents that they told, and what people said of each report. */
async function takeOut({ queries, reading }: Job): Promise<{ formers: Telling[]; reviews: Map<string, string> }> {
  const where = { articleId: reading.article.id };
  const rows = await queries.report.findMany({ where, include: REPORT_PARTS, orderBy: { position: "asc" } });
  await queries.report.deleteMany({ where });
  const formers = new Map<string, SourcedReport[]>();
  for (const row of rows) {
    formers.set(row.incidentId, [...(formers.get(row.incidentId) ?? []), toSourcedReport(row)]);
  }
  return {
    formers: [...formers].map(([id, reports]) => ({ id, reports })),
    reviews: new Map(rows.map(({ id, review }) => [id, review])),
  };
}

interface Begun {
  readonly id: string;
  /** Composed of this report already. */
  readonly isNew: boolean;
}

/** The incident that a report begins: one that it told before, where nobody else tells it, or one of its own. */
async function beginIncident(job: Job, report: SourcedReport, formers: readonly Telling[]): Promise<Begun> {
  const { queries, readingVersion } = job;
  const former = await formerOf(queries, report, formers);
  if (former) return { id: former, isNew: false };
  for (let attempt = 0; ; attempt++) {
    const id = incidentId(report.id, attempt);
    if (await isTold(queries, id)) continue;
    if (formers.some((telling) => telling.id === id)) return { id, isNew: false };
    await queries.incidentRedirect.deleteMany({ where: { fromId: id } });
    await createIncident(queries, id, report, readingVersion);
    return { id, isNew: true };
  }
}

async function formerOf(queries: Queries, report: SourcedReport, formers: readonly Telling[]): Promise<string | null> {
  const untold: Telling[] = [];
  for (const former of formers) if (!(await isTold(queries, former.id))) untold.push(former);
  return likest(report, untold);
}

interface LinkColumns {
  readonly incidentId: string;
  readonly position: number;
  readonly linkScore: number;
  readonly linkReasons: string[];
  readonly review: string;
}

async function insertReport({ queries, reading, readingId }: Job, report: IncidentReport, link: LinkColumns) {
  await queries.report.create({
    data: { id: report.id, articleId: reading.article.id, readingId, ...fromReport(report), ...link },
  });
  await queries.evidence.createMany({
    data: report.evidence.map(({ field, start, end, quote }) => ({ reportId: report.id, field, start, end, quote })),
  });
}

function refOf({ article: { id, title, url, publisher, publishedAt } }: Reading): ArticleRef {
  return { id, title, url, publisher, publishedAt };
}
