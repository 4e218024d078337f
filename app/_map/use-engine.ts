"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Overview } from "#lib/query/explorer";
import type { Asks } from "./engine/asks.ts";
import { takeEngine } from "./engine/early-engine.ts";
import type { Engine } from "./engine/engine.ts";
import { useFrozenName } from "./saved-context.tsx";

export type Loading = "loading" | "ready" | "failed";

export interface EngineState {
  readonly loading: Loading;
  /** null until the incidents are there. */
  readonly asks: Asks | null;
  readonly overview: Overview;
  /** State of the store (/api/state) that is shown; null: none that could be followed. */
  readonly sequence: number | null;
  /** Share of the incidents that has come, from 0 to 1; null where it cannot be told. */
  readonly progress: number | null;
  readonly retry: () => void;
  /** Loads the incidents anew while those that are there stay; when that fails they go on staying. */
  readonly refresh: () => void;
}

const NOTHING: Overview = { size: 0, extent: null, reach: null };
const LOADING = { loading: "loading", asks: null, overview: NOTHING, sequence: null, progress: null } as const;

/** All incidents, loaded once into a worker that answers every question about them. */
export function useEngine(): EngineState {
  const [state, setState] = useState<Omit<EngineState, "retry" | "refresh">>(LOADING);
  const shown = useRef<Engine | null>(null);
  const [attempt, setAttempt] = useState(0);
  const frozen = useFrozenName();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens another engine
  useEffect(() => {
    let isClosed = false;
    const open = async () => {
      const engine = await takeEngine(frozen, (loaded, total) => {
        if (isClosed || !total || shown.current) return;
        setState((known) => ({ ...known, progress: Math.min(1, loaded / total) }));
      });
      const { asks, sequence } = engine;
      const overview = await asks.overview();
      if (isClosed) return engine.close();
      // What is shown until now answers no more once its successor is there.
      shown.current?.close();
      shown.current = engine;
      setState({ loading: "ready", asks, overview, sequence, progress: 1 });
    };
    open().catch(() => {
      if (!isClosed && !shown.current) setState({ ...LOADING, loading: "failed" });
    });
    return () => {
      isClosed = true;
    };
  }, [attempt, frozen]);
  useEffect(
    () => () => {
      shown.current?.close();
      shown.current = null;
    },
    [],
  );
  const retry = useCallback(() => {
    setState(LOADING);
    setAttempt((count) => count + 1);
  }, []);
  const refresh = useCallback(() => setAttempt((count) => count + 1), []);
  return { ...state, retry, refresh };
}
