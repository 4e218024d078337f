"use client";
import { useEffect, useState } from "react";
import type { Incident, Relation } from "#lib/model";
import type { QuotedReport } from "./source-quotes.tsx";

export interface IncidentDetail extends Incident {
  readonly reports: readonly QuotedReport[];
  readonly relations: readonly Relation[];
}

/** An incident with the reports that tell it, fetched when its card opens; null while it is on its way or cannot be had. */
export function useDetail(id: string): { detail: IncidentDetail | null; hasFailed: boolean } {
  const [state, setState] = useState<{ id: string; detail: IncidentDetail | null }>({ id: "", detail: null });
  useEffect(() => {
    const abort = new AbortController();
    fetch(`/api/incidents/${encodeURIComponent(id)}`, { signal: abort.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`the incident ${id} was answered with ${response.status}`);
        const detail: IncidentDetail = await response.json();
        setState({ id, detail });
      })
      .catch(() => {
        if (!abort.signal.aborted) setState({ id, detail: null });
      });
    return () => abort.abort();
  }, [id]);
  return state.id === id
    ? { detail: state.detail, hasFailed: state.detail === null }
    : { detail: null, hasFailed: false };
}
