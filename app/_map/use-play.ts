"use client";
import { useEffect, useRef, useState } from "react";
import type { Interval } from "#lib/query/interval";
import { moveWindow, snapWindow, stepOf } from "#lib/query/window";
import type { Change } from "./use-view.ts";

const SPEEDS = [1, 2, 4] as const;
const TICK_MS = 700;
/** Share of the domain that the window has when play begins on all time. */
const FIRST_SHARE = 1 / 12;

interface PlayOptions {
  readonly window: Interval | null;
  readonly domain: Interval;
  readonly onWindow: (window: Interval, change: Change) => void;
}

/** Moves the window on, step by step, until it reaches the end of the domain. It only ever starts by hand. */
export function usePlay(options: PlayOptions) {
  const [isPlaying, setPlaying] = useState(false);
  const [speedAt, setSpeedAt] = useState(0);
  const speed = SPEEDS[speedAt] ?? 1;
  const latest = useRef(options);
  latest.current = options;

  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      const { window, domain, onWindow } = latest.current;
      const now = window ?? firstWindow(domain);
      const next = moveWindow(now, stepOf(domain), domain);
      if (next.start === now.start) setPlaying(false);
      else onWindow(next, "pulse");
    }, TICK_MS / speed);
    return () => clearInterval(timer);
  }, [isPlaying, speed]);

  const toggle = () => {
    const { window, domain, onWindow } = options;
    if (!isPlaying && (window === null || window.end >= domain.end)) {
      const first = firstWindow(domain);
      const length = window ? window.end - window.start : first.end - first.start;
      onWindow(snapWindow({ start: domain.start, end: domain.start + length }, domain), "pulse");
    }
    setPlaying(!isPlaying);
  };
  return { isPlaying, toggle, speed, nextSpeed: () => setSpeedAt((speedAt + 1) % SPEEDS.length) };
}

function firstWindow(domain: Interval): Interval {
  return snapWindow({ start: domain.start, end: domain.start + (domain.end - domain.start) * FIRST_SHARE }, domain);
}
