import type { Interval } from "#lib/query/interval";
import type { Change } from "./use-view.ts";

type Listener = (window: Interval | null, change: Change) => void;

/** The window as it is this moment; the address, React and the counts follow it a little later. */
export interface LiveWindow {
  /** null: all time. */
  readonly get: () => Interval | null;
  /** Tells everyone who listens at once, unless a drag has not moved it. */
  readonly set: (window: Interval | null, change: Change) => void;
  readonly subscribe: (listener: Listener) => () => void;
}

/** A window outside of React, so that a step of a drag costs what it moves and nothing else. */
export function createLiveWindow(first: Interval | null = null): LiveWindow {
  let current = first;
  const listeners = new Set<Listener>();
  return {
    get: () => current,
    set: (window, change) => {
      if (change === "drag" && isSameWindow(window, current)) return;
      current = window;
      for (const listener of listeners) listener(window, change);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function isSameWindow(one: Interval | null, other: Interval | null): boolean {
  return one?.start === other?.start && one?.end === other?.end;
}
