"use client";
import { useEffect, useState } from "react";
import type { IncidentFilters } from "#lib/query/filters";

/**
 * Filters whose window has stayed the same for a while; another choice than the window's counts at once. For what may
 * trail a moving window by far: the map goes first.
 */
export function useRestedWindow(filters: IncidentFilters, restMs: number): IncidentFilters {
  const [rested, setRested] = useState(filters);
  useEffect(() => {
    const timer = setTimeout(() => setRested(filters), restMs);
    return () => clearTimeout(timer);
  }, [filters, restMs]);
  return isOnlyTheWindowOther(filters, rested) ? rested : filters;
}

function isOnlyTheWindowOther(one: IncidentFilters, other: IncidentFilters): boolean {
  const names = Object.keys(one) as (keyof IncidentFilters)[];
  return names.every((name) => name === "from" || name === "to" || one[name] === other[name]);
}
