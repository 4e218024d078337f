import type { Connection } from "./client.ts";
import { recompose } from "./compose.ts";
import type { ReviewState } from "./details.ts";
import { keepReview } from "./reviews.ts";
import { REPORT_PARTS, toReport } from "./rows.ts";
import { write } from "./transaction.ts";

export interface Review {
  readonly of: "incident" | "report";
  readonly id: string;
  readonly state: ReviewState;
  /** Who says so, for the edit log: `editor:NAME`. */
  readonly actor: string;
}

/**
 * Records what a person says of an incident or a report. A rejected incident is no longer listed; a rejected report
 * gives nothing to its incident any more, and stays so when its article is read anew. Gives false when there is nothing with this id.
 */
export function review(connection: Connection, { of, id, state, actor }: Review): Promise<boolean> {
  return write(connection, actor, async (queries) => {
    if (of === "incident") {
      const { count } = await queries.incident.updateMany({ where: { id }, data: { review: state } });
      return count > 0;
    }
    const report = await queries.report.findUnique({
      where: { id },
      include: { incident: true, evidence: REPORT_PARTS.evidence },
    });
    if (!report) return false;
    const said = { ...toReport(report), articleId: report.articleId };
    await keepReview(queries, said, { state, actor, at: new Date() });
    await queries.report.update({ where: { id }, data: { review: state } });
    await recompose(queries, report.incidentId, report.incident.readingVersion);
    return true;
  });
}
