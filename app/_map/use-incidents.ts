"use client";
import { useCallback, useEffect, useState } from "react";
import { type IncidentSummary, TYPE_NAMES } from "#lib/query/filters";
import { type Placements, placeIncidents } from "#lib/query/placements";
import { buildTimeIndex } from "#lib/query/time-index";

export type Loading = "loading" | "ready" | "failed";

export interface Incidents {
  readonly loading: Loading;
  readonly placements: Placements;
  readonly retry: () => void;
}

const NONE = placeIncidents(buildTimeIndex([]));

/** All incidents, fetched once: the window and the filters then choose among them in the browser. */
export function useIncidents(): Incidents {
  const [state, setState] = useState<{ loading: Loading; placements: Placements }>({
    loading: "loading",
    placements: NONE,
  });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    fetchSummaries(attempt > 0 ? { attempt: String(attempt) } : {}, abort.signal)
      .then((incidents) => setState({ loading: "ready", placements: placeIncidents(buildTimeIndex(incidents)) }))
      .catch(() => {
        if (!abort.signal.aborted) setState({ loading: "failed", placements: NONE });
      });
    return () => abort.abort();
  }, [attempt]);
  const retry = useCallback(() => {
    setState({ loading: "loading", placements: NONE });
    setAttempt((count) => count + 1);
  }, []);
  return { ...state, retry };
}

const TYPING_PAUSE_MS = 250;

/** Ids of the incidents in whose title, places, publishers or quotes all words stand; null while no words are asked. */
export function useTextSearch(text: string): { ids: ReadonlySet<string> | null; isSearching: boolean } {
  const [found, setFound] = useState<{ text: string; ids: ReadonlySet<string> } | null>(null);
  useEffect(() => {
    if (text === "") return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      fetchSummaries({ q: text }, abort.signal)
        .then((incidents) => setFound({ text, ids: new Set(incidents.map(({ id }) => id)) }))
        .catch(() => {
          if (!abort.signal.aborted) setFound({ text, ids: new Set() });
        });
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text]);
  if (text === "") return { ids: null, isSearching: false };
  return { ids: found?.ids ?? null, isSearching: found?.text !== text };
}

async function fetchSummaries(query: Record<string, string>, signal: AbortSignal): Promise<readonly IncidentSummary[]> {
  const parameters = new URLSearchParams({ type: TYPE_NAMES.join(","), ...query });
  const response = await fetch(`/api/map?${parameters}`, { signal });
  if (!response.ok) throw new Error(`/api/map answered ${response.status}`);
  const body: { incidents: readonly IncidentSummary[] } = await response.json();
  return body.incidents;
}
