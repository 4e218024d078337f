"use client";
import type { Loosening } from "#lib/query/facets";
import type { IncidentFilters } from "#lib/query/filters";
import { useTexts } from "../_texts/use-texts.tsx";

interface EmptyStateProps {
  readonly hasIncidents: boolean;
  readonly loosenings: readonly Loosening[];
  readonly onLoosen: (filters: IncidentFilters) => void;
  readonly onReset: () => void;
}

/** Says which filter shows nothing and offers what would show something. */
export function EmptyState({ hasIncidents, loosenings, onLoosen, onReset }: EmptyStateProps) {
  const texts = useTexts();
  if (!hasIncidents) {
    return (
      <div className="empty" id="incidents" tabIndex={-1}>
        <p>{texts.nothingAtAll}</p>
        <p className="quiet">
          <code>{texts.nothingHint}</code>
        </p>
      </div>
    );
  }
  // Where more than one helps, or none alone, no single filter is to blame.
  const [only, ...others] = loosenings;
  const isBlamed = only !== undefined && others.length === 0;
  return (
    <div className="empty" id="incidents" tabIndex={-1}>
      <p>{isBlamed ? texts.emptiedBy[only.filter] : texts.nothingMatches}</p>
      {loosenings.map(({ filter, filters, count }) => (
        <button key={filter} type="button" className="offer" onClick={() => onLoosen(filters)}>
          {texts.loosenings[filter]} <span className="tabular quiet">{texts.number(count)}</span>
        </button>
      ))}
      {!isBlamed && (
        <button type="button" className="offer" onClick={onReset}>
          {texts.reset}
        </button>
      )}
    </div>
  );
}
