"use client";
import { useCallback, useEffect, useState } from "react";
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
  /** Share of the incidents that has come, from 0 to 1; null where it cannot be told. */
  readonly progress: number | null;
  readonly retry: () => void;
}

const NOTHING: Overview = { size: 0, extent: null, reach: null };
const LOADING = { loading: "loading", asks: null, overview: NOTHING, progress: null } as const;

/** All incidents, loaded once into a worker that answers every question about them. */
export function useEngine(): EngineState {
  const [state, setState] = useState<Omit<EngineState, "retry">>(LOADING);
  const [attempt, setAttempt] = useState(0);
  const frozen = useFrozenName();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens another engine
  useEffect(() => {
    let isClosed = false;
    let engine: Engine | null = null;
    const open = async () => {
      engine = await takeEngine(frozen, (loaded, total) => {
        if (!isClosed && total) setState((known) => ({ ...known, progress: Math.min(1, loaded / total) }));
      });
      if (isClosed) return engine.close();
      const { asks } = engine;
      setState({ loading: "ready", asks, overview: await asks.overview(), progress: 1 });
    };
    open().catch(() => {
      if (!isClosed) setState({ ...LOADING, loading: "failed" });
    });
    return () => {
      isClosed = true;
      engine?.close();
    };
  }, [attempt, frozen]);
  const retry = useCallback(() => {
    setState(LOADING);
    setAttempt((count) => count + 1);
  }, []);
  return { ...state, retry };
}
