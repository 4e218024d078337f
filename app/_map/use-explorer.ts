"use client";
import { useDeferredValue, useMemo } from "react";
import { facetsOf, looseningsOf } from "#lib/query/facets";
import type { IncidentSummary } from "#lib/query/filters";
import { usefulExtent } from "#lib/query/histogram";
import type { Interval } from "#lib/query/interval";
import { marksOf } from "#lib/query/marks";
import { locationsOf } from "#lib/query/placements";
import { maskOf, selectWindow, windowOf } from "#lib/query/time-index";
import type { Sort, View } from "#lib/query/view";
import { useIncidents, useTextSearch } from "./use-incidents.ts";

const DAY_MS = 86_400_000;
/** Stretch of time shown before there is any incident. */
const NO_EXTENT: Interval = { start: 0, end: DAY_MS - 1 };

/** What a view shows: one selection for map, list and counts, so that they can never disagree. */
export function useExplorer(view: View, zoom: number) {
  const { loading, placements, retry } = useIncidents();
  const { index } = placements;
  const { filters } = view;
  const { ids, isSearching } = useTextSearch(filters.text);
  const extent = useMemo(() => usefulExtent(index) ?? NO_EXTENT, [index]);
  const { from, to } = filters;
  const window = useMemo(() => windowOf({ from, to }, extent), [from, to, extent]);
  const mask = useMemo(() => maskOf(index, filters, ids), [index, filters, ids]);
  const selection = useMemo(() => selectWindow(index, mask, window), [index, mask, window]);

  // Map and list may trail the slider by a frame; the slider itself never waits for them.
  const shown = useDeferredValue(selection);
  const marks = useMemo(() => marksOf(placements, shown.positions, zoom), [placements, shown, zoom]);
  const chronological = useMemo(
    () => shown.positions.flatMap((position) => index.incidents[position] ?? []),
    [index, shown],
  );
  const { placed, placeless } = useMemo(() => listed(chronological, view.sort), [chronological, view.sort]);
  const deferredFilters = useDeferredValue(filters);
  const facets = useMemo(
    () => facetsOf(index, deferredFilters, ids, windowOf(deferredFilters, extent)),
    [index, deferredFilters, ids, extent],
  );
  const isEmpty = loading === "ready" && selection.positions.length === 0 && !isSearching;
  const loosenings = useMemo(
    () => (isEmpty ? looseningsOf(index, filters, ids, window) : []),
    [isEmpty, index, filters, ids, window],
  );
  const byId = useMemo(() => new Map(index.incidents.map((incident) => [incident.id, incident])), [index]);
  return {
    loading,
    retry,
    isSearching,
    placements,
    extent,
    window,
    mask,
    selection,
    shown,
    marks,
    chronological,
    placed,
    placeless,
    facets,
    isEmpty,
    loosenings,
    byId,
  };
}

export type Explorer = ReturnType<typeof useExplorer>;

function listed(chronological: readonly IncidentSummary[], sort: Sort) {
  const isTimed = ({ time }: IncidentSummary) => time.start !== null;
  const timed = chronological.filter(isTimed);
  const timeless = chronological.filter((incident) => !isTimed(incident));
  const sorted = [...(sort === "oldest" ? timed : timed.reverse()), ...timeless];
  const ordered = sort === "sources" ? [...sorted].sort((a, b) => b.sources - a.sources) : sorted;
  const placed: IncidentSummary[] = [];
  const placeless: IncidentSummary[] = [];
  for (const incident of ordered) (locationsOf(incident).length > 0 ? placed : placeless).push(incident);
  return { placed, placeless };
}
