"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Interval } from "#lib/query/interval";
import { type Grid, type Step, snapWindow, stepWindow } from "#lib/query/window";
import type { LiveWindow } from "./live-window.ts";
import type { Change } from "./use-view.ts";

export const SPEEDS = [0.5, 1, 2, 4, 8] as const;
/** Steps in a second at speed 1. */
const STEPS_A_SECOND = 2;
/** Share of the bounds that the window has when play begins on all time. */
const FIRST_SHARE = 1 / 12;

interface PlayOptions {
  readonly live: LiveWindow;
  readonly step: Step;
  /** Play goes from the first of its bounds to the last. */
  readonly grid: Grid;
  readonly change: (window: Interval, change: Change) => void;
}

/**
 * Moves the window on, step by step, to the end of its bounds: to the address and its history it is one long drag.
 * It only ever starts by hand.
 */
export function usePlay(options: PlayOptions) {
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<number>(1);
  const latest = useRef(options);
  latest.current = options;

  useEffect(() => {
    if (!isPlaying) return;
    const interval = 1000 / (STEPS_A_SECOND * speed);
    let due = performance.now() + interval;
    const advance = (now: number) => {
      frame = requestAnimationFrame(advance);
      if (now < due) return;
      // A page that was hidden goes on from where it was instead of catching up.
      due = Math.max(due + interval, now);
      const { live, step, grid, change } = latest.current;
      const before = live.get();
      const next = before && stepWindow(before, step, 1, grid);
      if (next && next.start > before.start) return change(next, "drag");
      setPlaying(false);
      change(before ?? grid.bounds, "step");
    };
    let frame = requestAnimationFrame(advance);
    return () => cancelAnimationFrame(frame);
  }, [isPlaying, speed]);

  const play = () => {
    const { live, step, grid, change } = latest.current;
    const window = live.get() ?? firstWindow(grid);
    const isOver = stepWindow(window, step, 1, grid).start <= window.start;
    const { start } = grid.bounds;
    if (isOver) change(snapWindow({ start, end: start + window.end - window.start }, grid), "drag");
    else if (live.get() === null) change(window, "drag");
    setPlaying(true);
  };
  const playing = useRef(isPlaying);
  playing.current = isPlaying;
  const stop = useCallback(() => {
    if (!playing.current) return;
    setPlaying(false);
    const { live, change, grid } = latest.current;
    change(live.get() ?? grid.bounds, "step");
  }, []);
  return { isPlaying, toggle: isPlaying ? stop : play, stop, speed, setSpeed };
}

function firstWindow(grid: Grid): Interval {
  const { start, end } = grid.bounds;
  return snapWindow({ start, end: start + (end - start) * FIRST_SHARE }, grid);
}
