"use client";
import type { IncidentSummary } from "#lib/query/filters";
import { locationsOf } from "#lib/query/placements";
import { useTexts } from "../_texts/use-texts.tsx";
import { distanceInWords } from "./card-words.ts";
import type { NearbyIncident } from "./detail.ts";
import { Fold } from "./fold.tsx";
import { PartState } from "./part-state.tsx";
import { TypeIcon } from "./type-icon.tsx";
import { incidentPath, useAnswer } from "./use-answer.ts";
import { placesInWords, timeInWords } from "./words.ts";

interface CardNearbyProps {
  readonly incident: IncidentSummary;
  readonly timeZone: string;
  readonly onSelect: (id: string) => void;
}

/** The nearest other incidents in place; nothing for an incident without one. */
export function CardNearby(props: CardNearbyProps) {
  const texts = useTexts();
  if (locationsOf(props.incident).length === 0) return null;
  return <Fold title={texts.nearby}>{() => <Nearby {...props} />}</Fold>;
}

function Nearby({ incident, timeZone, onSelect }: CardNearbyProps) {
  const texts = useTexts();
  const { answer, hasFailed } = useAnswer<{ nearby: readonly NearbyIncident[] }>(incidentPath(incident.id, "nearby"));
  if (!answer) return <PartState hasFailed={hasFailed} />;
  if (answer.nearby.length === 0) return <p className="quiet">{texts.nothingNearby}</p>;
  return (
    <ul className="nearby">
      {answer.nearby.map(({ incident: other, distanceKm, isExact }) => (
        <li key={other.id}>
          <TypeIcon type={other.type} status={other.status} />
          <span>
            <button type="button" className="link-button" dir="auto" onClick={() => onSelect(other.id)}>
              {other.title}
            </button>
            <span className="quiet tabular">
              {distanceInWords(distanceKm, isExact, texts)} · {placesInWords(other, texts)} ·{" "}
              {timeInWords(other.time, timeZone, texts)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
