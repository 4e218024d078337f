"use client";
import type { ReactNode } from "react";
import type { Facets } from "#lib/query/facets";
import type { IncidentFilters } from "#lib/query/filters";
import { useTexts } from "../_texts/use-texts.tsx";
import type { Change } from "./use-view.ts";

export interface FieldProps {
  readonly filters: IncidentFilters;
  readonly facets: Facets;
  readonly onChange: (filters: Partial<IncidentFilters>, change?: Change) => void;
}

interface ChoiceProps {
  readonly isChosen: boolean;
  /** How many incidents it would show; not told where it is not counted. */
  readonly count: number | undefined;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** One of several choices of a filter, with how many incidents it would show. */
export function Choice({ isChosen, count, onToggle, children }: ChoiceProps) {
  const { number } = useTexts();
  return (
    <label className="choice">
      <input type="checkbox" checked={isChosen} onChange={onToggle} />
      <span className="choice-label">{children}</span>
      {count !== undefined && <span className="choice-count tabular">{number(count)}</span>}
    </label>
  );
}

/** How many a choice would show: 0 where others are counted and it is not, undefined where nothing is counted. */
export function countIn<K>(counts: ReadonlyMap<K, number> | undefined, key: K): number | undefined {
  return counts && (counts.get(key) ?? 0);
}

/** The set with the value taken out, or put in where it was not. */
export function toggled<T>(set: ReadonlySet<T>, value: T): Set<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

/** Those chosen of all, in the order of all; null where that is all or none: then nothing is filtered. */
export function chosenOf<T>(all: readonly T[], chosen: ReadonlySet<T>): readonly T[] | null {
  const list = all.filter((each) => chosen.has(each));
  return list.length === 0 || list.length === all.length ? null : list;
}
