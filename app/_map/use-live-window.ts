"use client";
import { startTransition, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { Interval } from "#lib/query/interval";
import { isSameWindow, type LiveWindow } from "./live-window.ts";
import { throttled } from "./throttled.ts";
import type { Change } from "./use-view.ts";

/** While the window moves React is told now and then, for a sixth of the time: lists and counts may trail, the band may not. */
const TELL_PACE = { leastMs: 150, mostMs: 1200, times: 5 } as const;

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
  const rendered = useRef(nothing);
  const tell = useMemo(
    () =>
      throttled(TELL_PACE, (done) => {
        rendered.current = done;
        const now = live.get();
        const kind = change.current;
        told.current.add(keyOf(now));
        if (kind === "drag" || kind === "pulse") startTransition(() => latest.current.onWindow(now, kind));
        else latest.current.onWindow(now, kind);
      }),
    [live],
  );
  useEffect(() => tell.cancel, [tell]);

  useLayoutEffect(() => {
    rendered.current();
    rendered.current = nothing;
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

const nothing = () => {};

function keyOf(window: Interval | null): string {
  return window === null ? "" : `${window.start} ${window.end}`;
}
