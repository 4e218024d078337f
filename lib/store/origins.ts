import type { SourcedReport } from "../model.ts";
import type { Queries } from "./client.ts";
import { createIncident, recompose } from "./compose.ts";
import { incidentId } from "./identify.ts";
import { isHandedOut, retire, strongerReview } from "./identity.ts";
import { REPORT_PARTS, toSourcedReport } from "./rows.ts";

/** Incidents that reports told before changed rules took them elsewhere, by report. */
export async function originsOf(queries: Queries, reportIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await queries.reportOrigin.findMany({ where: { reportId: { in: [...reportIds] } } });
  return new Map(rows.map(({ reportId, incidentId: id }) => [reportId, id]));
}

/** Notes where a report was before it was read anew, unless it is there still. */
export async function noteOrigin(queries: Queries, reportId: string, from: string, now: string): Promise<void> {
  // Its former incident may have gone into another since.
  const redirect = await queries.incidentRedirect.findUnique({ where: { fromId: from } });
  const origin = redirect?.toId ?? from;
  if (origin !== now) await queries.reportOrigin.create({ data: { reportId, incidentId: origin } });
}

/** Forgets where reports were: a person has decided where they belong. */
export async function forgetOrigins(queries: Queries, reportIds: readonly string[]): Promise<void> {
  await queries.reportOrigin.deleteMany({ where: { reportId: { in: [...reportIds] } } });
}

/** The incident to which most of the reports went that rules took out of one; null when none is left of them. */
export async function heirOf(queries: Queries, id: string): Promise<string | null> {
  const [most] = await countsFrom(queries, { origin: { incidentId: id } });
  return most?.incidentId ?? null;
}

/**
 * Gives an incident the id that most of its reports had, where most reports of that id are here by now: rules that are
 * changed move the reports of an incident one article after the other, and its address must arrive with them. The id that
 * it has so far leads there too; reports that stayed behind begin an incident of their own. Gives the id.
 */
export async function reclaimId(queries: Queries, id: string, readingVersion: string): Promise<string> {
  const here = await queries.report.findMany({ where: { incidentId: id }, select: { origin: true } });
  const shares = new Map<string, number>();
  for (const { origin } of here) {
    if (origin) shares.set(origin.incidentId, (shares.get(origin.incidentId) ?? 0) + 1);
  }
  const [claim] = [...shares].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  if (!claim) return id;
  const [former, moved] = claim;
  const left = await loadReports(queries, former);
  const isThere = await queries.incident.findUnique({ where: { id: former }, select: { id: true } });
  if (!isThere || moved <= left.length || moved <= here.length - moved) return id;
  const reviews = await queries.incident.findMany({
    where: { id: { in: [id, former] } },
    select: { id: true, review: true },
  });
  const reviewOf = (wanted: string) => reviews.find((each) => each.id === wanted)?.review ?? "unreviewed";
  await setApart(queries, left, reviewOf(former), readingVersion);
  await queries.reportOrigin.deleteMany({ where: { incidentId: former, report: { incidentId: id } } });
  await queries.report.updateMany({ where: { incidentId: id }, data: { incidentId: former } });
  const review = strongerReview(reviewOf(id), reviewOf(former));
  await queries.incident.update({ where: { id: former }, data: { review } });
  await retire(queries, id, former);
  await recompose(queries, former, readingVersion);
  return former;
}

/** Puts the reports that an id leaves behind into an incident of their own, under an id that nobody ever had. */
async function setApart(
  queries: Queries,
  reports: readonly SourcedReport[],
  review: string,
  readingVersion: string,
): Promise<void> {
  const [first] = reports;
  if (!first) return;
  const id = await freshId(queries, first.id);
  await createIncident(queries, id, first, readingVersion);
  if (review !== "unreviewed") await queries.incident.update({ where: { id }, data: { review } });
  await queries.report.updateMany({
    where: { id: { in: reports.map((report) => report.id) } },
    data: { incidentId: id },
  });
  await recompose(queries, id, readingVersion);
}

/** An id for the incident that a report begins, which no incident has or had. */
export async function freshId(queries: Queries, reportId: string): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    const id = incidentId(reportId, attempt);
    if (!(await isHandedOut(queries, id))) return id;
  }
}

async function loadReports(queries: Queries, id: string): Promise<SourcedReport[]> {
  const rows = await queries.report.findMany({
    where: { incidentId: id },
    include: REPORT_PARTS,
    orderBy: { id: "asc" },
  });
  return rows.map(toSourcedReport);
}

/** How many of some reports each incident has, the most first. */
async function countsFrom(queries: Queries, where: { origin: { incidentId: string } }) {
  const rows = await queries.report.groupBy({ by: ["incidentId"], where, _count: true });
  return rows.sort((one, other) => other._count - one._count || (one.incidentId < other.incidentId ? -1 : 1));
}
