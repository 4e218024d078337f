import { UsageError } from "../errors.ts";
import type { SourcedReport } from "../model.ts";
import type { Connection, Queries } from "./client.ts";
import { createIncident, recompose } from "./compose.ts";
import { incidentId } from "./identify.ts";
import { revive } from "./identity.ts";
import { forgetOrigins, freshId } from "./origins.ts";
import { REPORT_PARTS, toJson, toSourcedReport } from "./rows.ts";
import { rule } from "./rulings.ts";
import { write } from "./transaction.ts";

export interface Split {
  /** Reports of one incident that tell of another happening than its other reports: one and the same happening. */
  readonly reportIds: readonly string[];
  /** Who decides, for the edit log: `editor:NAME`. */
  readonly actor: string;
  readonly at: Date;
}

/**
 * Takes reports out of their incident into one of their own for good: later readings keep them apart. The incident
 * keeps its id and other reports. An id that a merge had taken from the reports is theirs again. Gives the id of the
 * new incident. Throws a UsageError when the reports are unknown, of several incidents, or all that their incident has.
 */
export function splitReports(connection: Connection, { reportIds, actor, at }: Split): Promise<string> {
  return write(connection, actor, async (queries) => {
    const { id, readingVersion, moved, rest } = await loadParts(queries, [...new Set(reportIds)]);
    const [first, ...further] = moved;
    if (!first) throw new UsageError("name at least one report to split off");
    const own = await freeId(queries, id, moved);
    await rule(
      queries,
      "apart",
      moved.flatMap((one) => rest.map((other) => [one, other] as const)),
      { actor, at },
    );
    await rule(
      queries,
      "same",
      further.map((report) => [first, report] as const),
      { actor, at },
    );
    await forgetOrigins(
      queries,
      [...moved, ...rest].map((report) => report.id),
    );
    await revive(queries, own, () => createIncident(queries, own, first, readingVersion));
    await queries.report.updateMany({
      where: { id: { in: moved.map((report) => report.id) } },
      data: { incidentId: own, linkScore: 1, linkReasons: toJson([`${actor} set it apart from ${id}`]) },
    });
    await recompose(queries, own, readingVersion);
    await recompose(queries, id, readingVersion);
    return own;
  });
}

async function loadParts(queries: Queries, reportIds: readonly string[]) {
  const found = await queries.report.findMany({
    where: { id: { in: [...reportIds] } },
    select: { id: true, incidentId: true },
  });
  const missing = reportIds.find((id) => !found.some((report) => report.id === id));
  if (missing !== undefined) throw new UsageError(`there is no report ${missing}`);
  const [id, second] = [...new Set(found.map((report) => report.incidentId))];
  if (id === undefined) throw new UsageError("name at least one report to split off");
  if (second !== undefined) throw new UsageError(`the reports are of two incidents, ${id} and ${second}`);
  const row = await queries.incident.findUniqueOrThrow({
    where: { id },
    include: { reports: { include: REPORT_PARTS, orderBy: { id: "asc" } } },
  });
  const reports = row.reports.map(toSourcedReport);
  const [moved, rest] = [true, false].map((isMoved) =>
    reports.filter((report) => reportIds.includes(report.id) === isMoved),
  ) as [SourcedReport[], SourcedReport[]];
  if (rest.length === 0) throw new UsageError(`${id} has no other report than those to split off`);
  return { id, readingVersion: row.readingVersion, moved, rest };
}

/** The id that one of the reports had for its own and that leads here since a merge, else one that nobody has or had. */
async function freeId(queries: Queries, from: string, moved: readonly SourcedReport[]): Promise<string> {
  const own = moved.map((report) => incidentId(report.id));
  const merged = await queries.incidentRedirect.findFirst({
    where: { fromId: { in: own }, toId: from },
    orderBy: { fromId: "asc" },
  });
  if (merged) return merged.fromId;
  return freshId(queries, moved[0]?.id ?? "");
}
