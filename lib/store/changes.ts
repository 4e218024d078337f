import type { Incident } from "../model.ts";
import type { IncidentSummary } from "../query/filters.ts";
import type { Connection, Queries } from "./client.ts";
import { incidentsByIds } from "./list.ts";

/** A state of the store, by the last change of an incident. */
export interface StoreState {
  /** Grows with each change of an incident; 0 before the first. */
  readonly sequence: number;
  /** ISO instant. */
  readonly changedAt: string;
}

/** One incident as it was at an earlier state and as it is now; null where it was not there, or rejected. */
export interface IncidentChange {
  readonly id: string;
  /** Of its last change. */
  readonly sequence: number;
  readonly before: IncidentSummary | null;
  readonly after: IncidentSummary | null;
}

export async function storeState({ database }: Connection): Promise<StoreState> {
  const last = await database.incidentChange.findFirst({ orderBy: { sequence: "desc" } });
  return { sequence: last?.sequence ?? 0, changedAt: (last?.changedAt ?? new Date(0)).toISOString() };
}

/** Incidents that changed since a state, each once however often it did, in the order of their last changes. */
export async function changesSince(
  connection: Connection,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<IncidentChange[]> {
  const { database } = connection;
  const rows = await database.incidentChange.findMany({
    where: { sequence: { gt: after } },
    orderBy: { sequence: "asc" },
    take: limit,
  });
  const ids = rows.map(({ incidentId }) => incidentId);
  const now = new Map((await incidentsByIds(connection, ids)).map((incident) => [incident.id, incident]));
  const before = await statesBefore(database, ids, after);
  return rows.map(({ incidentId: id, sequence }) => ({
    id,
    sequence,
    before: before.get(id) ?? null,
    after: now.get(id) ?? null,
  }));
}

/** What the edit log says that incidents were before the first change after a state. */
async function statesBefore(
  database: Queries,
  ids: readonly string[],
  after: number,
): Promise<Map<string, IncidentSummary>> {
  const entries = await database.editLog.findMany({
    where: { entity: "Incident", entityId: { in: [...ids] }, id: { gt: after } },
    orderBy: { id: "asc" },
    select: { entityId: true, before: true },
  });
  const first = new Map<string, unknown>();
  for (const { entityId, before } of entries) if (!first.has(entityId)) first.set(entityId, before);
  return new Map(
    [...first].flatMap(([id, before]) => {
      const summary = before === null ? null : toFormerSummary(before as LoggedIncident);
      return summary ? [[id, summary] as const] : [];
    }),
  );
}

/** The columns of an incident as the edit log keeps them. */
interface LoggedIncident extends Omit<IncidentSummary, "time"> {
  readonly edtf: string;
  readonly timeStart: string | null;
  readonly timeEnd: string | null;
  readonly timePrecision: Incident["time"]["precision"];
  readonly review: string;
}

function toFormerSummary(logged: LoggedIncident): IncidentSummary | null {
  if (logged.review === "rejected") return null;
  const { edtf, timeStart: start, timeEnd: end, timePrecision: precision, ...rest } = logged;
  return { ...rest, time: { edtf, start, end, precision } };
}
