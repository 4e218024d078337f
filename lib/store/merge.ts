import { UsageError } from "../errors.ts";
import type { SourcedReport } from "../model.ts";
import type { Connection, Queries } from "./client.ts";
import { recompose } from "./compose.ts";
import { retire, strongerReview } from "./identity.ts";
import { forgetOrigins } from "./origins.ts";
import { REPORT_PARTS, toJson, toSourcedReport } from "./rows.ts";
import { forget, rule } from "./rulings.ts";
import { write } from "./transaction.ts";

export interface Merge {
  /** The incident that stays, with its id. */
  readonly into: string;
  /** The incident whose reports go into it; its address then leads there. */
  readonly from: string;
  /** Who decides, for the edit log: `editor:NAME`. */
  readonly actor: string;
  readonly at: Date;
}

/**
 * Puts two incidents together for good: later readings keep them so. An id that led to another incident already stands
 * for that one. Gives the id of the incident that stays. Throws a UsageError when one is unknown or both are the same.
 */
export function mergeIncidents(connection: Connection, { into, from, actor, at }: Merge): Promise<string> {
  return write(connection, actor, async (queries) => {
    const [kept, gone] = [await loadIncident(queries, into), await loadIncident(queries, from)];
    if (kept.id === gone.id) throw new UsageError(`${into} and ${from} are one incident already`);
    const [keptIds, goneIds] = [kept.reports.map(({ id }) => id), gone.reports.map(({ id }) => id)];
    await forget(queries, keptIds, goneIds);
    const [first] = kept.reports;
    if (first)
      await rule(
        queries,
        "same",
        gone.reports.map((report) => [first, report] as const),
        { actor, at },
      );
    await queries.report.updateMany({
      where: { incidentId: gone.id },
      data: { incidentId: kept.id, linkScore: 1, linkReasons: toJson([`${actor} put it together with this incident`]) },
    });
    await forgetOrigins(queries, [...keptIds, ...goneIds]);
    await retire(queries, gone.id, kept.id);
    const review = strongerReview(kept.review, gone.review);
    if (review !== kept.review) await queries.incident.update({ where: { id: kept.id }, data: { review } });
    await recompose(queries, kept.id, kept.readingVersion);
    return kept.id;
  });
}

async function loadIncident(queries: Queries, asked: string) {
  const redirect = await queries.incidentRedirect.findUnique({ where: { fromId: asked } });
  const row = await queries.incident.findUnique({
    where: { id: redirect?.toId ?? asked },
    include: { reports: { include: REPORT_PARTS, orderBy: { id: "asc" } } },
  });
  if (!row) throw new UsageError(`there is no incident ${asked}`);
  const reports: SourcedReport[] = row.reports.map(toSourcedReport);
  return { id: row.id, review: row.review, readingVersion: row.readingVersion, reports };
}
