import type { IncidentFilters } from "#lib/query/filters";
import type { Interval } from "#lib/query/interval";
import type { Counts } from "#lib/query/selection";
import { formatWindow } from "#lib/query/window-text";
import type { Asks } from "./engine/asks.ts";
import { latestOnly } from "./latest-only.ts";
import type { LiveWindow } from "./live-window.ts";
import { afterPicture, throttled, WORDS_PACE } from "./throttled.ts";

const NO_COUNTS: Counts = { total: 0, inside: 0, touching: 0, unknownTime: 0, earlier: 0, later: 0 };

/** What is counted: everything but the window, which is the live one. */
export interface Counted {
  readonly asks: Asks;
  readonly filters: IncidentFilters;
  /** Whose days the window has. */
  readonly timeZone: string;
  /** The stretch of time that the slider shows; null before that is known. */
  readonly domain: Interval | null;
}

/** What the live window shows, counted as often as it can be read. */
export interface LiveCounts {
  readonly get: () => Counts;
  readonly subscribe: (listener: () => void) => () => void;
  /** Counts something else from now on. */
  readonly count: (counted: Counted) => void;
  /** Ends it; the next `count` begins again. */
  readonly close: () => void;
}

/** Counts that follow a live window, outside of React. */
export function createLiveCounts(live: LiveWindow): LiveCounts {
  let counts = NO_COUNTS;
  let counted: Counted | null = null;
  const listeners = new Set<() => void>();
  const queue = latestOnly<Counted & { readonly window: Interval | null }, Counts>(
    ({ asks, filters, timeZone, domain, window }) =>
      asks.counts({ ...filters, ...formatWindow(window, timeZone) }, domain),
    (answer) => {
      if (answer) {
        counts = answer;
        for (const listener of listeners) listener();
      }
      afterPicture(told);
    },
  );
  let told = () => {};
  const ask = throttled(WORDS_PACE, (done) => {
    told = done;
    if (counted) queue.want({ ...counted, window: live.get() });
  });
  let stop: (() => void) | null = null;
  return {
    get: () => counts,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    count(next) {
      counted = next;
      stop ??= live.subscribe((_, change) => (change === "step" ? ask.now() : ask()));
      ask.now();
    },
    close() {
      stop?.();
      stop = null;
      counted = null;
      ask.cancel();
    },
  };
}
