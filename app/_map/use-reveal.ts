"use client";
import { useEffect, useRef } from "react";
import type { IncidentSummary } from "#lib/query/filters";
import { locationsOf } from "#lib/query/placements";
import type { IncidentMapHandle } from "./map-handle.ts";

/** Brings each newly selected incident into sight; `coveredShare` of the page's height is covered by its card. */
export function useReveal(
  handle: IncidentMapHandle | null,
  selected: IncidentSummary | null,
  coveredShare: number,
  animate: boolean,
): void {
  const latest = useRef({ coveredShare, animate });
  latest.current = { coveredShare, animate };
  const revealed = useRef<string | null>(null);
  useEffect(() => {
    if (!handle) return;
    if (!selected) {
      revealed.current = null;
      handle.reveal(null, 0, false);
      return;
    }
    if (revealed.current === selected.id) return;
    revealed.current = selected.id;
    const [place] = locationsOf(selected);
    if (place) handle.reveal(place.point, globalThis.innerHeight * latest.current.coveredShare, latest.current.animate);
  }, [handle, selected]);
}
