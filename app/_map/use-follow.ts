"use client";
import { useEffect, useRef } from "react";
import { followState } from "./follow-state.ts";
import { useIsPageVisible } from "./use-seen.ts";

/**
 * Keeps an embed in step with the store while it is seen: a frame that nobody sees asks nothing, and hears of what it
 * missed when it is seen again. `sequence` is the state that it shows; null: none that changes.
 */
export function useFollow(isSeen: boolean, sequence: number | null, refresh: () => void): void {
  const isVisible = useIsPageVisible();
  const isOn = isSeen && isVisible;
  const latest = useRef(refresh);
  latest.current = refresh;
  const askedAt = useRef(0);
  useEffect(() => {
    // What is shown has just been loaded.
    if (sequence !== null) askedAt.current = performance.now();
  }, [sequence]);
  useEffect(() => {
    if (!isOn || sequence === null) return;
    return followState({
      shown: sequence,
      ask() {
        askedAt.current = performance.now();
        return fetchState();
      },
      refresh: () => latest.current(),
      rested: performance.now() - askedAt.current,
    });
  }, [isOn, sequence]);
}

async function fetchState(): Promise<number> {
  const response = await fetch("/api/state", { cache: "no-cache" });
  if (!response.ok) throw new Error(`/api/state answered ${response.status}`);
  const { sequence }: { readonly sequence: number } = await response.json();
  return sequence;
}
