"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { IncidentFilters } from "#lib/query/filters";
import { type ParsedView, parseView, type View, viewHref } from "#lib/query/view";

/** `step`: a new entry of the browser's history, so that Back undoes it. `drag`: the address follows, without an entry. */
export type Change = "step" | "drag";
export type ViewUpdate = Partial<Omit<View, "filters">> & { readonly filters?: Partial<IncidentFilters> };
export type UpdateView = (update: ViewUpdate, change?: Change) => void;

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const ADDRESS_INTERVAL_MS = 350;

/** The view that the address tells, kept in step with it in both directions. */
export function useView(query: string): { view: View; problems: readonly string[]; update: UpdateView } {
  const [parsed, setParsed] = useState<ParsedView>(() => parseView(new URLSearchParams(query)));
  const latest = useRef(parsed.view);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const update = useCallback<UpdateView>(({ filters, ...rest }, change = "step") => {
    const before = latest.current;
    const view: View = { ...before, ...rest, filters: { ...before.filters, ...filters } };
    latest.current = view;
    setParsed((known) => ({ ...known, view }));
    clearTimeout(timer.current);
    const href = () => viewHref(window.location.pathname, latest.current);
    if (change === "step") window.history.pushState(null, "", href());
    else timer.current = setTimeout(() => window.history.replaceState(null, "", href()), ADDRESS_INTERVAL_MS);
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
