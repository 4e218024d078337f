"use client";
import { startTransition, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { Interval } from "#lib/query/interval";
import { isSameWindow, type LiveWindow } from "./live-window.ts";
import { afterRest } from "./throttled.ts";
import type { Change } from "./use-view.ts";

/** While the window moves React is told of one step in so many: lists and counts may trail, the band may not. */
const STEPS_A_TELL = 8;
/** After a rest of this length, in milliseconds, it is told at once: a step of a drag may be slow, a press of a key is none. */
const DRAG_REST_MS = 700;
const PULSE_REST_MS = 200;

interface LiveWindowOptions {
  readonly live: LiveWindow;
  /** The window of the address. */
  readonly window: Interval | null;
  readonly onWindow: (window: Interval | null, change: Change) => void;
  /** The window was changed elsewhere: by Back, a preset of the page, a link. */
  readonly onForeign: (window: Interval | null) => void;
}

/** Ties the live window to the one of the address, in both directions. Gives what changes it. */
export function useLiveWindow(options: LiveWindowOptions): (window: Interval | null, change: Change) => void {
  const { live, window } = options;
  const latest = useRef(options);
  latest.current = options;
  const change = useRef<Change>("step");
  /** What React was told and has not shown yet: when it does, that is no news. */
  const told = useRef(new Set<string>());
  const tell = useMemo(() => {
    let steps = 0;
    let last = Number.NEGATIVE_INFINITY;
    const now = () => {
      atRest.cancel();
      steps = 0;
      const window = live.get();
      const kind = change.current;
      told.current.add(keyOf(window));
      if (kind === "drag" || kind === "pulse") startTransition(() => latest.current.onWindow(window, kind));
      else latest.current.onWindow(window, kind);
    };
    const restMs = () => (change.current === "drag" ? DRAG_REST_MS : PULSE_REST_MS);
    const atRest = afterRest(restMs, now);
    const soon = () => {
      steps++;
      const isFirst = performance.now() - last > restMs();
      last = performance.now();
      if (isFirst || steps >= STEPS_A_TELL) now();
      else atRest();
    };
    return Object.assign(soon, { now, cancel: atRest.cancel });
  }, [live]);
  useEffect(() => tell.cancel, [tell]);

  useLayoutEffect(() => {
    if (isSameWindow(window, live.get())) return told.current.clear();
    if (told.current.has(keyOf(window))) return;
    told.current.clear();
    live.set(window, "follow");
    latest.current.onForeign(window);
  }, [live, window]);

  return useCallback(
    (next, kind) => {
      change.current = kind;
      live.set(next, kind);
      if (kind === "step") tell.now();
      else tell();
    },
    [live, tell],
  );
}

function keyOf(window: Interval | null): string {
  return window === null ? "" : `${window.start} ${window.end}`;
}
