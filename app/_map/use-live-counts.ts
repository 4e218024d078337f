"use client";
import { useEffect, useState, useSyncExternalStore } from "react";
import { formatFilters, type IncidentFilters } from "#lib/query/filters";
import type { Interval } from "#lib/query/interval";
import type { Counts } from "#lib/query/selection";
import type { Asks } from "./engine/asks.ts";
import { createLiveCounts, type LiveCounts } from "./live-counts.ts";
import type { LiveWindow } from "./live-window.ts";

/** Counts of the live window for these filters; they are the same object for ever, and tell whoever subscribes. */
export function useLiveCounts(
  live: LiveWindow,
  asks: Asks | null,
  filters: IncidentFilters,
  timeZone: string,
  domain: Interval | null,
): LiveCounts {
  const [counts] = useState(() => createLiveCounts(live));
  const key = formatFilters({ ...filters, from: null, to: null }).toString();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the filters
  useEffect(() => {
    if (asks) counts.count({ asks, filters, timeZone, domain });
  }, [counts, asks, key, timeZone, domain]);
  useEffect(() => counts.close, [counts]);
  return counts;
}

/** Those counts that no window changes: what reads them renders when filters or the axis change, not at each step. */
export function useLeftOut({ subscribe, get }: LiveCounts): Pick<Counts, "unknownTime" | "earlier" | "later"> {
  const read = () => {
    const { unknownTime, earlier, later } = get();
    return `${unknownTime} ${earlier} ${later}`;
  };
  const [unknownTime = 0, earlier = 0, later = 0] = useSyncExternalStore(subscribe, read, read).split(" ").map(Number);
  return { unknownTime, earlier, later };
}
