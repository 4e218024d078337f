"use client";
import { useEffect, useState } from "react";
import { useFrozenName } from "./saved-context.tsx";

interface Asked<T> {
  /** null while it is on its way or cannot be had. */
  readonly answer: T | null;
  readonly hasFailed: boolean;
}

/** What an address of this site answers as JSON, in a frozen view as that keeps it; asked once it is given. */
export function useAnswer<T>(address: string): Asked<T> {
  const frozen = useFrozenName();
  const path = frozen === null ? address : `${address}?view=${frozen}`;
  const [state, setState] = useState<{ path: string; answer: T | null }>({ path: "", answer: null });
  useEffect(() => {
    const abort = new AbortController();
    fetch(path, { signal: abort.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`${path} was answered with ${response.status}`);
        const answer: T = await response.json();
        setState({ path, answer });
      })
      .catch(() => {
        if (!abort.signal.aborted) setState({ path, answer: null });
      });
    return () => abort.abort();
  }, [path]);
  return state.path === path
    ? { answer: state.answer, hasFailed: state.answer === null }
    : { answer: null, hasFailed: false };
}

/** Address of what is known of an incident, or of a part of it. */
export function incidentPath(id: string, part?: "why" | "nearby"): string {
  return `/api/incidents/${encodeURIComponent(id)}${part ? `/${part}` : ""}`;
}
