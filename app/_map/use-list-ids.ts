"use client";
import { useEffect, useState } from "react";
import { formatFilters, type IncidentFilters } from "#lib/query/filters";
import type { Sort } from "#lib/query/view";
import type { Asks } from "./engine/asks.ts";

/** Ids are asked for in pieces of this many rows. */
const PIECE = 60;

/**
 * Ids of the rows from `from` to `to` of a list. While those of another question are on their way the ones before stay,
 * so that the list does not flicker under a moving window.
 */
export function useListIds(
  asks: Asks | null,
  filters: IncidentFilters,
  sort: Sort,
  from: number,
  to: number,
): (row: number) => string | null {
  const [listed, setListed] = useState<{ key: string; first: number; ids: readonly string[] }>({
    key: "",
    first: 0,
    ids: [],
  });
  const first = Math.floor(from / PIECE) * PIECE;
  const last = Math.ceil(Math.max(to, from + 1) / PIECE) * PIECE;
  const key = `${sort} ${first} ${last} ${formatFilters(filters)}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key tells filters apart
  useEffect(() => {
    if (!asks) return;
    let isOver = false;
    asks.listed(filters, sort, first, last).then(
      (ids) => {
        if (!isOver) setListed({ key, first, ids });
      },
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [asks, key]);
  return (row) => listed.ids[row - listed.first] ?? null;
}
