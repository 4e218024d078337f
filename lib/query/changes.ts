import { type IncidentFilters, type IncidentSummary, matchesFilters } from "./filters.ts";

/** What became of an incident for whoever follows a question. */
export type ChangeKind = "new" | "changed" | "removed";

interface Change {
  readonly id: string;
  readonly before: IncidentSummary | null;
  readonly after: IncidentSummary | null;
}

/**
 * What a change means to a question: `new` where the incident answers it now and did not before, `removed` the other way
 * round, null where it never did. `hasWords` says whether it has the words of the question now. Which words it had before
 * nobody remembers: it may be called removed though it was never there.
 */
export function changeKind(filters: IncidentFilters, change: Change, hasWords: boolean): ChangeKind | null {
  const was = change.before !== null && matchesFilters(filters, change.before);
  const is = change.after !== null && matchesFilters(filters, change.after) && hasWords;
  if (is) return was ? "changed" : "new";
  return was ? "removed" : null;
}
