"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { IncidentFilters } from "#lib/query/filters";
import { type ParsedView, parseView, type View, viewHref } from "#lib/query/view";

/**
 * `step`: a new entry of the browser's history, so that Back undoes it.
 * `drag`: one entry for all changes that follow each other closely. `follow`: the address follows, without an entry.
 */
export type Change = "step" | "drag" | "follow";
export type ViewUpdate = Partial<Omit<View, "filters">> & { readonly filters?: Partial<IncidentFilters> };
export type UpdateView = (update: ViewUpdate, change?: Change) => void;

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const ADDRESS_INTERVAL_MS = 350;
/** A drag that rests this long is over: what comes next is another entry. */
const DRAG_REST_MS = 1500;

/** The view that the address tells, kept in step with it in both directions. */
export function useView(query: string): { view: View; problems: readonly string[]; update: UpdateView } {
  const [parsed, setParsed] = useState<ParsedView>(() => parseView(new URLSearchParams(query)));
  const latest = useRef(parsed.view);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const lastDrag = useRef(Number.NEGATIVE_INFINITY);

  const update = useCallback<UpdateView>(({ filters, ...rest }, change = "step") => {
    const before = latest.current;
    const view: View = { ...before, ...rest, filters: { ...before.filters, ...filters } };
    latest.current = view;
    setParsed((known) => ({ ...known, view }));
    clearTimeout(timer.current);
    const href = () => viewHref(window.location.pathname, latest.current);
    const isDragging = change !== "follow" && performance.now() - lastDrag.current < DRAG_REST_MS;
    if (change === "drag") lastDrag.current = performance.now();
    if (change === "step") lastDrag.current = Number.NEGATIVE_INFINITY;
    if (change === "follow" || (change === "drag" && isDragging)) {
      timer.current = setTimeout(() => window.history.replaceState(null, "", href()), ADDRESS_INTERVAL_MS);
    } else if (isDragging) window.history.replaceState(null, "", href());
    else window.history.pushState(null, "", href());
  }, []);

  useEffect(() => {
    const onBack = () => {
      clearTimeout(timer.current);
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
