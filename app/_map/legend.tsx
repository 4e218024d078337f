"use client";
import { STATUSES } from "#lib/model";
import { GROUP_ORDER } from "#lib/query/columns";
import { useTexts } from "../_texts/use-texts.tsx";
import { TypeIcon } from "./type-icon.tsx";

/** What colours and marks mean. */
export function Legend({ isOpen, onToggle }: { isOpen: boolean; onToggle: (isOpen: boolean) => void }) {
  const texts = useTexts();
  return (
    <details className="legend" open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>{texts.legend}</summary>
      <ul>
        {GROUP_ORDER.map((group) => (
          <li key={group}>
            <span className="legend-disc" data-group={group} aria-hidden="true" />
            {texts.groups[group]}
          </li>
        ))}
      </ul>
      <ul>
        {STATUSES.map((status) => (
          <li key={status}>
            <TypeIcon type="strike" status={status} />
            {texts.statuses[status]}
          </li>
        ))}
      </ul>
      <ul className="legend-marks">
        <li>
          <span className="legend-square tabular" aria-hidden="true">
            3
          </span>
          {texts.legendArea}
        </li>
        <li>
          <span className="legend-circle" aria-hidden="true" />
          {texts.legendCircle}
        </li>
        <li>
          <span className="legend-donut tabular" aria-hidden="true">
            5
          </span>
          {texts.legendCluster}
        </li>
      </ul>
    </details>
  );
}
