"use client";
import { useState } from "react";
import type { LngLat, Relation } from "#lib/model";
import type { IncidentSummary } from "#lib/query/filters";
import { relatedPoints } from "#lib/query/related";
import { RELATION_LABELS, TEXTS } from "./texts.ts";

const FIRST_SHOWN = 3;

interface CardRelationsProps {
  readonly incident: IncidentSummary;
  readonly relations: readonly Relation[];
  readonly areDrawn: boolean;
  readonly onDraw: (points: readonly LngLat[]) => void;
  readonly onSelect: (id: string) => void;
}

/** What an incident is part of, follows or answers: each opens the other, and a button joins them on the map. */
export function CardRelations({ incident, relations, areDrawn, onDraw, onSelect }: CardRelationsProps) {
  const [isWhole, setWhole] = useState(false);
  if (relations.length === 0) return null;
  const shown = isWhole ? relations : relations.slice(0, FIRST_SHOWN);
  const points = relatedPoints(incident, relations);
  return (
    <section className="card-relations" aria-label={TEXTS.related}>
      <ul>
        {shown.map(({ kind, incidentId, title, reason }) => (
          <li key={incidentId}>
            <button type="button" className="link-button" title={reason} onClick={() => onSelect(incidentId)}>
              {RELATION_LABELS[kind]}: {title}
            </button>
          </li>
        ))}
      </ul>
      {shown.length < relations.length && (
        <button type="button" className="link-button" onClick={() => setWhole(true)}>
          {relations.length - shown.length} more related
        </button>
      )}
      {points.length > 0 && (
        <button type="button" className="offer" aria-pressed={areDrawn} onClick={() => onDraw(areDrawn ? [] : points)}>
          {TEXTS.showRelated}
        </button>
      )}
    </section>
  );
}
