"use client";
import { startTransition, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { Interval } from "#lib/query/interval";
import { isSameWindow, type LiveWindow } from "./live-window.ts";
import { afterPicture, afterRest, throttled } from "./throttled.ts";
import type { Change } from "./use-view.ts";

/**
 * While the window moves React has a fortieth of the time, by what its picture of the last window took; counts, list
 * and menus that follow take five times as much. They and the address may trail, the band and the marks may not.
 */
const TELL_PACE = { leastMs: 200, mostMs: 4000, times: 199 } as const;
/** After a rest of this length, in milliseconds, it is told at once; where it is slow, a step of a slow drag is no rest. */
const REST_MS = 250;
const REST_SHARE = 1 / 8;

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
  const shown = useRef(() => {});
  const tell = useMemo(() => {
    let isDue = false;
    const paced = throttled(TELL_PACE, (done) => {
      isDue = false;
      atRest.cancel();
      shown.current = done;
      const window = live.get();
      const kind = change.current;
      told.current.add(keyOf(window));
      if (kind === "drag" || kind === "pulse") startTransition(() => latest.current.onWindow(window, kind));
      else latest.current.onWindow(window, kind);
    });
    const atRest = afterRest(() => REST_MS + paced.intervalMs() * REST_SHARE, paced.now);
    const soon = () => {
      atRest();
      if (isDue) return;
      isDue = true;
      // The map goes first: its marks are asked for now, and stand in the next picture.
      afterPicture(() => isDue && paced());
    };
    const cancel = () => {
      atRest.cancel();
      paced.cancel();
    };
    return Object.assign(soon, { now: paced.now, cancel });
  }, [live]);
  useEffect(() => tell.cancel, [tell]);

  useLayoutEffect(() => {
    shown.current();
    shown.current = () => {};
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
