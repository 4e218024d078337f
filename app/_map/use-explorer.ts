"use client";
import { useMemo } from "react";
import type { ListLength } from "#lib/query/explorer";
import { type Facets, type Loosening, NO_FACETS } from "#lib/query/facets";
import { formatFilters } from "#lib/query/filters";
import type { Histogram } from "#lib/query/histogram";
import type { Interval } from "#lib/query/interval";
import { windowOf } from "#lib/query/selection";
import type { View } from "#lib/query/view";
import { useAsked } from "./use-asked.ts";
import { useEngine } from "./use-engine.ts";
import { useRestedView } from "./use-rested-view.ts";

/** The list and the counts of menus wait for a window to rest this long, in milliseconds. */
const REST_MS = 250;
const DAY_MS = 86_400_000;
/** Stretch of time shown before there is any incident. */
const NO_EXTENT: Interval = { start: 0, end: DAY_MS - 1 };
const NO_LIST: ListLength = { placed: 0, placeless: 0, untimed: null };
const NO_NEIGHBOURS = { earlier: null, later: null };
const NO_LOOSENINGS: readonly Loosening[] = [];

/** The stretch of time that the slider shows, and how many bins it has room for. */
export interface Axis {
  readonly domain: Interval;
  readonly bins: number;
  /** When the clocks of the reader's time zone show the beginning of 1970. */
  readonly midnight: number;
}

/** What a view shows, asked of one explorer, so that map, list and counts can never disagree. */
export function useExplorer(view: View, axis: Axis | null) {
  const engine = useEngine();
  const { asks, loading, overview } = engine;
  const { filters, sort, selected } = view;
  const timelessKey = formatFilters({ ...filters, from: null, to: null }).toString();
  const axisKey = axis && `${axis.domain.start} ${axis.domain.end} ${axis.bins} ${axis.midnight}`;
  const extent = overview.extent ?? NO_EXTENT;
  const { from, to } = filters;
  const window = useMemo(() => windowOf({ from, to }, extent), [from, to, extent]);

  const histogram = useAsked<Histogram | null>(
    asks,
    axisKey && `${timelessKey} ${axisKey}`,
    (engine) => (axis ? engine.histogram(filters, axis.domain, axis.bins, axis.midnight) : Promise.resolve(null)),
    null,
  );
  const restedView = useRestedView(view, REST_MS);
  const restedFilters = restedView.filters;
  const restedKey = formatFilters(restedFilters).toString();
  const facets = useAsked<Facets>(asks, restedKey, (engine) => engine.facets(restedFilters), NO_FACETS);
  const list = useAsked(asks, `${sort} ${restedKey}`, (engine) => engine.list(restedFilters, sort), NO_LIST);
  const total = list.answer.placed + list.answer.placeless;
  const isEmpty = loading === "ready" && !list.isStale && total === 0;
  const loosenings = useAsked(
    asks,
    isEmpty ? restedKey : null,
    (engine) => engine.loosenings(restedFilters),
    NO_LOOSENINGS,
  );
  const neighbours = useAsked(
    asks,
    selected && `${selected} ${restedKey}`,
    (engine) => engine.neighbours(restedFilters, selected ?? ""),
    NO_NEIGHBOURS,
  );
  return {
    ...engine,
    extent,
    /** The time of none of the incidents is known: there is nothing that a slider could show. */
    isTimeless: loading === "ready" && overview.extent === null,
    reach: overview.reach ?? extent,
    window,
    histogram: histogram.answer,
    facets: facets.answer,
    list: list.answer,
    /** How many are listed. */
    total,
    /** The list is of another question than the one that is asked. */
    isListing: list.isStale,
    /** The view that list and menus show: its window trails a drag. */
    restedView,
    isEmpty,
    loosenings: loosenings.answer,
    neighbours: neighbours.answer,
  };
}
