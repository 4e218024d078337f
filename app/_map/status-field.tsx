"use client";
import { type IncidentStatus, STATUSES } from "#lib/model";
import { useTexts } from "../_texts/use-texts.tsx";
import { Choice, chosenOf, type FieldProps, toggled } from "./choice.tsx";
import { TypeIcon } from "./type-icon.tsx";

/** Statuses with what each means. */
export function StatusField({ filters, facets, onChange }: FieldProps) {
  const texts = useTexts();
  const chosen = new Set<IncidentStatus>(filters.statuses ?? STATUSES);
  return (
    <div className="field">
      <div className="field-actions">
        <button type="button" className="link-button" onClick={() => onChange({ statuses: null })}>
          {texts.all}
        </button>
        <button type="button" className="link-button" onClick={() => onChange({ statuses: ["reported"] })}>
          {texts.reportedOnly}
        </button>
      </div>
      {STATUSES.map((status) => (
        <Choice
          key={status}
          isChosen={chosen.has(status)}
          count={facets.statuses.get(status) ?? 0}
          onToggle={() => onChange({ statuses: chosenOf(STATUSES, toggled(chosen, status)) })}
        >
          <TypeIcon type="strike" status={status} />
          <span>
            {texts.statuses[status]} <span className="quiet">– {texts.statusMeanings[status]}</span>
          </span>
        </Choice>
      ))}
    </div>
  );
}
