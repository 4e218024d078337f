"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { IncidentFilters } from "#lib/query/filters";
import { type ParsedView, parseView, type View, viewHref } from "#lib/query/view";

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

/** The view that the address tells, kept in step with it in both directions. */
export function useView(query: string): { view: View; problems: readonly string[]; update: UpdateView } {
  const [parsed, setParsed] = useState<ParsedView>(() => parseView(new URLSearchParams(query)));
  const latest = useRef(parsed.view);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Until when the last entry takes further changes. */
  const openUntil = useRef(Number.NEGATIVE_INFINITY);

  const update = useCallback<UpdateView>(({ filters, ...rest }, change = "step") => {
    const before = latest.current;
    const view: View = { ...before, ...rest, filters: { ...before.filters, ...filters } };
    latest.current = view;
    setParsed((known) => ({ ...known, view }));
    clearTimeout(timer.current);
    const href = () => viewHref(window.location.pathname, latest.current);
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
  }, []);

  useEffect(() => {
    const onBack = () => {
      clearTimeout(timer.current);
      openUntil.current = Number.NEGATIVE_INFINITY;
      const next = parseView(new URLSearchParams(window.location.search));
      latest.current = next.view;
      setParsed(next);
    };
    window.addEventListener("popstate", onBack);
    return () => {
      clearTimeout(timer.current);
      window.removeEventListener("popstate", onBack);
    };
  }, []);

  return { view: parsed.view, problems: parsed.problems, update };
}
