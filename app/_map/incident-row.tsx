"use client";
import type { IncidentSummary } from "#lib/query/filters";
import { useTexts } from "../_texts/use-texts.tsx";
import { TypeIcon } from "./type-icon.tsx";
import { placeNames, timeInWords, tollInWords } from "./words.ts";

interface IncidentRowProps {
  readonly incident: IncidentSummary;
  readonly isSelected: boolean;
  /** The Tab key stops here; arrows lead to the other rows. */
  readonly isStop: boolean;
  readonly timeZone: string;
  readonly onSelect: (id: string) => void;
  readonly onHover: (id: string | null) => void;
}

/** One incident in the list: what, where and when, how sure, how many sources. */
export function IncidentRow({ incident, isSelected, isStop, timeZone, onSelect, onHover }: IncidentRowProps) {
  const texts = useTexts();
  const toll = tollInWords(incident.casualties, texts);
  const hasPlace = incident.places.some((place) => place.role === "location");
  return (
    <button
      type="button"
      className="row"
      tabIndex={isStop ? 0 : -1}
      data-incident={incident.id}
      aria-current={isSelected || undefined}
      onClick={() => onSelect(incident.id)}
      onPointerEnter={() => onHover(incident.id)}
      onPointerLeave={() => onHover(null)}
      onFocus={() => onHover(incident.id)}
      onBlur={() => onHover(null)}
    >
      <TypeIcon type={incident.type} status={incident.status} />
      <span className="row-text">
        <span className="row-title" dir="auto">
          {incident.title}
        </span>
        <span className="row-line tabular">
          <bdi>{hasPlace ? placeNames(incident, texts) : texts.noPlace}</bdi> ·{" "}
          {timeInWords(incident.time, timeZone, texts)}
        </span>
        <span className="row-line tabular">
          <span className="visually-hidden">{texts.typesShort[incident.type]}, </span>
          {texts.sourcesCount(incident.sources)}
          {toll && ` · ${toll}`}
          {incident.status !== "reported" && <span className="status-word">{texts.statuses[incident.status]}</span>}
        </span>
      </span>
    </button>
  );
}
