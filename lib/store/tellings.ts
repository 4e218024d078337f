import { LINK } from "../incidents/settings.ts";
import { compareReports } from "../incidents/similarity.ts";
import type { IncidentReport, IncidentWithReports, SourcedReport } from "../model.ts";
import type { Queries } from "./client.ts";

/** An incident as this article tells it. */
export type Telling = Pick<IncidentWithReports, "id" | "reports">;

/** Above every score of a comparison. */
const SAME = 2;

/** The incident with this very report, or with the one that is most like it, if any is like enough to be linked. */
export function likest(report: IncidentReport, tellings: readonly Telling[]): string | null {
  let best: { id: string | null; score: number } = { id: null, score: LINK.threshold };
  for (const { id, reports } of tellings) {
    const scores = reports.map((other) => (other.id === report.id ? SAME : compareReports(report, other).score));
    const score = Math.max(...scores);
    if (score > best.score || (score === best.score && best.id === null)) best = { id, score };
  }
  return best.id;
}

/** Whether any report tells of an incident. */
export async function isTold(queries: Queries, incidentId: string): Promise<boolean> {
  return (await queries.report.findFirst({ where: { incidentId }, select: { id: true } })) !== null;
}

/** Removes an incident that nobody tells any more; its address leads to the one that took over its reports, if any did. */
export async function removeIncident(
  queries: Queries,
  former: Telling,
  told: ReadonlyMap<string, readonly SourcedReport[]>,
) {
  const successors = [...told].map(([id, reports]) => ({ id, reports }));
  const toId = former.reports.map((report) => likest(report, successors)).find((id) => id !== null);
  if (toId) {
    await queries.incidentRedirect.updateMany({ where: { toId: former.id }, data: { toId } });
    await queries.incidentRedirect.create({ data: { fromId: former.id, toId } });
  }
  await queries.incident.delete({ where: { id: former.id } });
}
