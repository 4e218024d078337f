import { UsageError } from "../errors.ts";
import type { SourcedReport } from "../model.ts";
import type { Connection, Queries } from "./client.ts";
import { recompose } from "./compose.ts";
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
    await queries.incidentRedirect.updateMany({ where: { toId: gone.id }, data: { toId: kept.id } });
    await queries.incidentRedirect.create({ data: { fromId: gone.id, toId: kept.id } });
    await queries.incident.delete({ where: { id: gone.id } });
    const review = [kept.review, gone.review].sort((one, other) => RANK.indexOf(one) - RANK.indexOf(other))[0];
    if (review !== kept.review) await queries.incident.update({ where: { id: kept.id }, data: { review } });
    await recompose(queries, kept.id, kept.readingVersion);
    return kept.id;
  });
}

/** What was confirmed stays so; a rejected incident must not hide what nobody rejected. */
const RANK = ["confirmed", "unreviewed", "rejected"];

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
