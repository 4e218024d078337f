"use client";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { IncidentFilters } from "#lib/query/filters";
import { nextMove } from "#lib/query/relative";
import { difference, overlay, savedParameters } from "#lib/query/saved-view";
import { hrefOf, type ParsedView, parseView, type View, viewAt } from "#lib/query/view";
import type { ShownView } from "./saved-context.tsx";

/**
 * `step`: a new entry of the browser's history, so that Back undoes it; at the end of a drag, the drag's own entry.
 * `drag`: one entry for all until the next step. `pulse`: one entry for all that follow each other closely.
 * `follow`: the address follows, without an entry.
 */
export type Change = "step" | "drag" | "pulse" | "follow";
export type ViewUpdate = Partial<Omit<View, "filters">> & { readonly filters?: Partial<IncidentFilters> };
export type UpdateView = (update: ViewUpdate, change?: Change) => void;

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const ADDRESS_INTERVAL_MS = 350;
/** After a rest of this length a pulse begins another entry. */
const PULSE_REST_MS = 1500;
/** How long the entry of a change takes further ones. */
const OPEN_FOR_MS = { step: Number.NEGATIVE_INFINITY, drag: Number.POSITIVE_INFINITY, pulse: PULSE_REST_MS } as const;

/** A clock that has just struck may be a little behind, in milliseconds. */
const AFTER_STRIKE_MS = 500;

interface ViewOptions {
  /** The query string of the address. */
  readonly query: string;
  /** The saved view over which the address lies; null: none. */
  readonly saved?: ShownView | null;
  /** The instant at which the server read the same address, so that both draw the same first page. */
  readonly now?: number;
}

/** The view that the address tells, kept in step with it in both directions; a window such as last=7d with the clock. */
export function useView({ query, saved = null, now }: ViewOptions) {
  const base = useMemo(() => (saved ? savedParameters(saved) : new URLSearchParams()), [saved]);
  const read = (text: string, at: number) => parseView(overlay(base, new URLSearchParams(text)), at);
  const [parsed, setParsed] = useState<ParsedView>(() => read(query, now ?? Date.now()));
  const latestRead = useRef(read);
  latestRead.current = read;
  const latest = useRef(parsed.view);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Until when the last entry takes further changes. */
  const openUntil = useRef(Number.NEGATIVE_INFINITY);

  const update = useCallback<UpdateView>(
    ({ filters, ...rest }, change = "step") => {
      const before = latest.current;
      const changed: View = { ...before, ...rest, filters: { ...before.filters, ...filters } };
      const { from, to } = changed.filters;
      const isOtherWindow = from !== before.filters.from || to !== before.filters.to;
      // A window that was moved by hand no longer moves by itself; a change of the zone moves it in its own way.
      const isHeld = rest.last === undefined && rest.timeZone === undefined && isOtherWindow;
      const view = isHeld ? { ...changed, last: null } : viewAt(changed, Date.now());
      latest.current = view;
      setParsed((known) => ({ ...known, view }));
      clearTimeout(timer.current);
      const href = () => hrefOf(window.location.pathname, difference(base, latest.current));
      if (change === "follow") {
        timer.current = setTimeout(() => window.history.replaceState(null, "", href()), ADDRESS_INTERVAL_MS);
        return;
      }
      // A step ends a drag, but does not join what keys did a moment ago.
      const isOpen = performance.now() < openUntil.current - (change === "step" ? PULSE_REST_MS : 0);
      openUntil.current = OPEN_FOR_MS[change] + performance.now();
      if (!isOpen) window.history.pushState(null, "", href());
      else if (change === "step") window.history.replaceState(null, "", href());
      else timer.current = setTimeout(() => window.history.replaceState(null, "", href()), ADDRESS_INTERVAL_MS);
    },
    [base],
  );

  useEffect(() => {
    const onBack = () => {
      clearTimeout(timer.current);
      openUntil.current = Number.NEGATIVE_INFINITY;
      const next = latestRead.current(window.location.search, Date.now());
      latest.current = next.view;
      setParsed(next);
    };
    window.addEventListener("popstate", onBack);
    return () => {
      clearTimeout(timer.current);
      window.removeEventListener("popstate", onBack);
    };
  }, []);

  const { last, timeZone } = parsed.view;
  useEffect(() => {
    if (last === null) return;
    let clock: ReturnType<typeof setTimeout>;
    const wait = () => {
      const delay = nextMove(Date.now(), timeZone ?? "UTC") - Date.now() + AFTER_STRIKE_MS;
      clock = setTimeout(strike, delay);
    };
    const strike = () => {
      latest.current = viewAt(latest.current, Date.now());
      setParsed((known) => ({ ...known, view: latest.current }));
      wait();
    };
    wait();
    return () => clearTimeout(clock);
  }, [last, timeZone]);

  return { view: parsed.view, problems: parsed.problems, update };
}
