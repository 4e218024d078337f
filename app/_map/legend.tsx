"use client";
import { STATUSES } from "#lib/model";
import { GROUP_ORDER } from "#lib/query/time-index";
import { GROUP_LABELS, STATUS_LABELS, TEXTS } from "./texts.ts";
import { TypeIcon } from "./type-icon.tsx";

/** What colours and marks mean. */
export function Legend({ isOpen, onToggle }: { isOpen: boolean; onToggle: (isOpen: boolean) => void }) {
  return (
    <details className="legend" open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>{TEXTS.legend}</summary>
      <ul>
        {GROUP_ORDER.map((group) => (
          <li key={group}>
            <span className="legend-disc" data-group={group} aria-hidden="true" />
            {GROUP_LABELS[group]}
          </li>
        ))}
      </ul>
      <ul>
        {STATUSES.map((status) => (
          <li key={status}>
            <TypeIcon type="strike" status={status} />
            {STATUS_LABELS[status]}
          </li>
        ))}
      </ul>
      <ul className="legend-marks">
        <li>
          <span className="legend-square tabular" aria-hidden="true">
            3
          </span>
          {TEXTS.legendArea}
        </li>
        <li>
          <span className="legend-circle" aria-hidden="true" />
          {TEXTS.legendCircle}
        </li>
        <li>
          <span className="legend-donut tabular" aria-hidden="true">
            5
          </span>
          {TEXTS.legendCluster}
        </li>
      </ul>
    </details>
  );
}
