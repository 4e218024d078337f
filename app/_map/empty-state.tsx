"use client";
import type { Loosening } from "#lib/query/facets";
import type { IncidentFilters } from "#lib/query/filters";
import { TEXTS } from "./texts.ts";

interface EmptyStateProps {
  readonly hasIncidents: boolean;
  readonly isWindowed: boolean;
  readonly loosenings: readonly Loosening[];
  readonly onLoosen: (filters: IncidentFilters) => void;
  readonly onReset: () => void;
}

const OFFERS: Readonly<Record<Loosening["filter"], string>> = {
  window: "Show all time",
  types: "Show the usual types",
  statuses: "Show every status",
  sources: "Show every source",
  text: "Clear the search",
  bbox: "Show the whole map",
};

/** Says why nothing is shown and offers what would show something. */
export function EmptyState({ hasIncidents, isWindowed, loosenings, onLoosen, onReset }: EmptyStateProps) {
  if (!hasIncidents) {
    return (
      <div className="empty">
        <p>{TEXTS.nothingAtAll}</p>
        <p className="quiet">
          <code>{TEXTS.nothingHint}</code>
        </p>
      </div>
    );
  }
  return (
    <div className="empty">
      <p>{isWindowed && loosenings[0]?.filter === "window" ? TEXTS.nothing : TEXTS.nothingMatches}</p>
      {loosenings.map(({ filter, filters, count }) => (
        <button key={filter} type="button" className="offer" onClick={() => onLoosen(filters)}>
          {OFFERS[filter]} <span className="tabular quiet">{count.toLocaleString("en")}</span>
        </button>
      ))}
      {loosenings.length !== 1 && (
        <button type="button" className="offer" onClick={onReset}>
          {TEXTS.reset}
        </button>
      )}
    </div>
  );
}
