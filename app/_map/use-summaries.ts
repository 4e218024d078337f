"use client";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { IncidentSummary } from "#lib/query/filters";
import { createSummaries, type Summaries } from "./summaries.ts";

let shared: Summaries | undefined;

/** The one cache of this page. */
function sharedSummaries(): Summaries {
  shared ??= createSummaries();
  return shared;
}

/** Summaries of these ids, in their order; undefined while one is on its way. */
export function useSummaries(ids: readonly string[]): readonly (IncidentSummary | undefined)[] {
  const summaries = sharedSummaries();
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
