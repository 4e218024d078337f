"use client";
import type { LngLat, Relation } from "#lib/model";
import type { IncidentSummary } from "#lib/query/filters";
import { relatedPoints } from "#lib/query/related";
import { useTexts } from "../_texts/use-texts.tsx";
import { Fold } from "./fold.tsx";

interface CardRelationsProps {
  readonly incident: IncidentSummary;
  readonly relations: readonly Relation[];
  readonly areDrawn: boolean;
  readonly onDraw: (points: readonly LngLat[]) => void;
  readonly onSelect: (id: string) => void;
}

/** What an incident is part of, follows or answers: each opens the other, and a button joins them on the map. */
export function CardRelations({ incident, relations, areDrawn, onDraw, onSelect }: CardRelationsProps) {
  const texts = useTexts();
  if (relations.length === 0) return null;
  const points = relatedPoints(incident, relations);
  return (
    <Fold title={texts.related} count={relations.length}>
      {() => (
        <section className="card-relations" aria-label={texts.related}>
          <ul>
            {relations.map(({ kind, incidentId, title, reason }) => (
              <li key={incidentId}>
                <span className="quiet">{texts.relations[kind]}</span>
                <button
                  type="button"
                  className="link-button"
                  title={reason}
                  dir="auto"
                  onClick={() => onSelect(incidentId)}
                >
                  {title}
                </button>
              </li>
            ))}
          </ul>
          {points.length > 0 && (
            <button
              type="button"
              className="offer"
              aria-pressed={areDrawn}
              onClick={() => onDraw(areDrawn ? [] : points)}
            >
              {texts.showRelated}
            </button>
          )}
        </section>
      )}
    </Fold>
  );
}
