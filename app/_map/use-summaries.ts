"use client";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { IncidentSummary } from "#lib/query/filters";
import { useFrozenName } from "./saved-context.tsx";
import { createSummaries, fetchSummaries, type Summaries } from "./summaries.ts";

const shared = new Map<string | null, Summaries>();

/** The one cache of this page for the store, and one for each frozen view. */
function sharedSummaries(frozen: string | null): Summaries {
  const known = shared.get(frozen) ?? createSummaries((ids) => fetchSummaries(frozen, ids));
  shared.set(frozen, known);
  return known;
}

/** Summaries of these ids, in their order; undefined while one is on its way. */
export function useSummaries(ids: readonly string[]): readonly (IncidentSummary | undefined)[] {
  const summaries = sharedSummaries(useFrozenName());
  const version = useSyncExternalStore(summaries.subscribe, summaries.version, () => 0);
  useEffect(() => summaries.request(ids), [summaries, ids]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version of the cache may know more of them
  return useMemo(() => ids.map((id) => summaries.get(id)), [summaries, ids, version]);
}

/** The summary of one incident; null for no id and while it is on its way. */
export function useSummary(id: string | null): IncidentSummary | null {
  const ids = useMemo(() => (id === null ? [] : [id]), [id]);
  return useSummaries(ids)[0] ?? null;
}
