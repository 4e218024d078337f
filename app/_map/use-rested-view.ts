"use client";
import { useEffect, useState } from "react";
import type { View } from "#lib/query/view";

/**
 * A view whose window has stayed the same for a while; every other change counts at once. For what may trail a moving
 * window by far: the map goes first.
 */
export function useRestedView(view: View, restMs: number): View {
  const [rested, setRested] = useState(view);
  useEffect(() => {
    const timer = setTimeout(() => setRested(view), restMs);
    return () => clearTimeout(timer);
  }, [view, restMs]);
  return isOnlyTheWindowOther(view, rested) ? rested : view;
}

function isOnlyTheWindowOther(one: View, other: View): boolean {
  const { filters, ...rest } = one;
  return isSame(rest, other, []) && isSame(filters, other.filters, ["from", "to"]);
}

function isSame<T extends object>(one: T, other: T, but: readonly string[]): boolean {
  return (Object.keys(one) as (keyof T & string)[]).every((name) => but.includes(name) || one[name] === other[name]);
}
