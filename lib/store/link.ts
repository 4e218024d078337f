import { type LinkCandidate, linkReport, NO_RULINGS, type Rulings } from "../incidents/link.ts";
import { predecessorsOf } from "../incidents/predecessors.ts";
import type { ArticleRef, IncidentReport, Reading, SourcedReport } from "../model.ts";
import { findCandidates } from "./candidates.ts";
import type { Dialect, Queries } from "./client.ts";
import { createIncident, recompose } from "./compose.ts";
import { incidentId } from "./identify.ts";
import { retire, revive, strongerReview } from "./identity.ts";
import { loadCandidates } from "./linkables.ts";
import { heirOf, noteOrigin, originsOf, reclaimId } from "./origins.ts";
import { reviewsFor } from "./reviews.ts";
import { fromReport, REPORT_PARTS, toJson, toSourcedReport } from "./rows.ts";
import { rulingsFor } from "./rulings.ts";

interface Job {
  readonly queries: Queries;
  readonly dialect: Dialect;
  readonly reading: Reading;
  readonly readingId: number;
  readonly readingVersion: string;
}

/** A report of the last reading, with the incident that it told and the one that rules took it from before. */
type Former = SourcedReport & { readonly incidentId: string; readonly origin: string | null };

/**
 * Puts the reports of a reading in the place of those that the article had, and links each to an incident.
 * An incident keeps its id as long as any report tells it, and hands it on to the report that tells it now; where rules
 * move its reports elsewhere, its id follows the most of them. One that nobody tells any more goes, and its address leads
 * to the incident that took over its reports, or says that it is gone.
 */
export async function replaceReports(job: Job): Promise<void> {
  const { queries, reading, readingVersion } = job;
  const formers = await takeOut(job);
  const predecessors = predecessorsOf(reading.reports, formers);
  const rulings = await rulingsFor(queries, reading.article.id, reading.reports);
  const reviews = await reviewsFor(queries, reading.article.id, reading.reports);
  const loaded = new Map<string, LinkCandidate>();
  const homes = new Map<string, string>();
  for (const [position, report] of reading.reports.entries()) {
    const sourced: SourcedReport = { ...report, article: refOf(reading) };
    const former = predecessors.get(report.id);
    const ruled = rulings.get(report.id) ?? NO_RULINGS;
    const candidates = [
      ...(await ruledCandidates(queries, ruled, loaded)),
      ...(await findCandidates(queries, job.dialect, report, loaded)),
    ];
    const decision = linkReport(sourced, candidates, ruled);
    const { id, isNew } = decision.incidentId
      ? { id: decision.incidentId, isNew: false }
      : await beginIncident(job, sourced, former, formers);
    await insertReport(job, report, {
      incidentId: id,
      position,
      linkScore: decision.score,
      linkReasons: toJson(decision.reasons),
      review: reviews.get(report.id) ?? "unreviewed",
    });
    if (former && ruled.same.size === 0) await noteOrigin(queries, report.id, former.origin ?? former.incidentId, id);
    if (!isNew) await recompose(queries, id, readingVersion);
    loaded.delete(id);
    homes.set(report.id, id);
  }
  if (formers.length > 0) await settleIds(job, { formers, predecessors, homes });
}

interface Told {
  readonly formers: readonly Former[];
  readonly predecessors: ReadonlyMap<string, Former>;
  /** The incident of each report, by report. */
  readonly homes: ReadonlyMap<string, string>;
}

/** Lets ids follow their reports, and takes incidents away that nobody tells any more. */
async function settleIds({ queries, readingVersion }: Job, { formers, predecessors, homes }: Told): Promise<void> {
  const renamed = new Map<string, string>();
  for (const id of new Set(homes.values())) renamed.set(id, await reclaimId(queries, id, readingVersion));
  for (const former of new Set(formers.map(({ incidentId }) => incidentId))) {
    const row = await queries.incident.findUnique({ where: { id: former }, select: { review: true } });
    // It gave its id away.
    if (!row) continue;
    if (await isTold(queries, former)) {
      await recompose(queries, former, readingVersion);
      continue;
    }
    const heir = [...homes].find(([reportId]) => predecessors.get(reportId)?.incidentId === former)?.[1];
    const toId = (heir && renamed.get(heir)) ?? (await heirOf(queries, former));
    if (toId) await inheritReview(queries, toId, row.review);
    await retire(queries, former, toId);
  }
}

async function inheritReview(queries: Queries, id: string, former: string): Promise<void> {
  const { review } = await queries.incident.findUniqueOrThrow({ where: { id }, select: { review: true } });
  const stronger = strongerReview(review, former);
  if (stronger !== review) await queries.incident.update({ where: { id }, data: { review: stronger } });
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

/** Deletes the article's reports, and gives them. */
async function takeOut({ queries, reading }: Job): Promise<Former[]> {
  const where = { articleId: reading.article.id };
  const rows = await queries.report.findMany({ where, include: REPORT_PARTS, orderBy: { position: "asc" } });
  if (rows.length === 0) return [];
  const origins = await originsOf(
    queries,
    rows.map(({ id }) => id),
  );
  await queries.report.deleteMany({ where });
  return rows.map((row) => ({
    ...toSourcedReport(row),
    incidentId: row.incidentId,
    origin: origins.get(row.id) ?? null,
  }));
}

interface Begun {
  readonly id: string;
  /** Composed of this report already. */
  readonly isNew: boolean;
}

/** The incident that a report begins: the one that it told before, where nobody else tells it, or one of its own. */
async function beginIncident(
  { queries, readingVersion }: Job,
  report: SourcedReport,
  former: Former | undefined,
  formers: readonly Former[],
): Promise<Begun> {
  if (former && !(await isTold(queries, former.incidentId))) return { id: former.incidentId, isNew: false };
  for (let attempt = 0; ; attempt++) {
    const id = incidentId(report.id, attempt);
    if (await isTold(queries, id)) continue;
    if (formers.some((telling) => telling.incidentId === id)) return { id, isNew: false };
    const said = await revive(queries, id, () => createIncident(queries, id, report, readingVersion));
    const review = said === "unreviewed" && former ? await rejectionOf(queries, former.incidentId) : said;
    if (review !== "unreviewed") await queries.incident.update({ where: { id }, data: { review } });
    return { id, isNew: true };
  }
}

/** What a person rejected stays so when rules take a report of it into an incident of its own. */
async function rejectionOf(queries: Queries, id: string): Promise<string> {
  const row = await queries.incident.findUnique({ where: { id }, select: { review: true } });
  return row?.review === "rejected" ? "rejected" : "unreviewed";
}

/** Whether any report tells of an incident. */
async function isTold(queries: Queries, incidentId: string): Promise<boolean> {
  return (await queries.report.findFirst({ where: { incidentId }, select: { id: true } })) !== null;
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
