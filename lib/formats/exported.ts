import type { ReportActor } from "../model.ts";
import type { IncidentSummary } from "../query/filters.ts";

/** One article's telling of an incident. */
export interface Telling {
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
  /** ISO date or instant. */
  readonly publishedAt: string | null;
  /** The sentence that tells what happened, word for word; null where the store has no quotes. */
  readonly quote: string | null;
}

/** An incident with what files tell of it besides. */
export interface ExportedIncident extends IncidentSummary {
  /** Of all its reports, each name once in each role. */
  readonly actors: readonly ReportActor[];
  /** One for each report that was not rejected, oldest article first. */
  readonly tellings: readonly Telling[];
  /** ISO instant of its last change in the store; null where it was written past the edit log. */
  readonly changedAt: string | null;
}

/** Names of those in this role, each once; without a role, of all. */
export function actorNames({ actors }: ExportedIncident, role?: ReportActor["role"]): string[] {
  return [...new Set(actors.flatMap((actor) => (role === undefined || actor.role === role ? actor.name : [])))];
}

/** What a stream of a file is written of: bounded pages, in the order of the file. */
export type ExportPages = AsyncIterable<readonly ExportedIncident[]>;
