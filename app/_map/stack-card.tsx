"use client";
import { X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { IncidentSummary } from "#lib/query/filters";
import { useTexts } from "../_texts/use-texts.tsx";
import { IncidentRow } from "./incident-row.tsx";

interface StackCardProps {
  readonly title: string;
  readonly incidents: readonly IncidentSummary[];
  readonly timeZone: string;
  readonly onSelect: (id: string) => void;
  readonly onHover: (id: string | null) => void;
  readonly onClose: () => void;
}

/** The incidents that share one spot or one area, so that each can be reached. */
export function StackCard({ title, incidents, timeZone, onSelect, onHover, onClose }: StackCardProps) {
  const texts = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const keys = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div role="dialog" aria-label={title} className="card stack-card" onKeyDown={keys} tabIndex={-1}>
      <div className="card-scroll">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p className="quiet">{texts.incidents(incidents.length)}</p>
        <ul>
          {incidents.map((incident) => (
            <li key={incident.id}>
              <IncidentRow
                incident={incident}
                isSelected={false}
                timeZone={timeZone}
                onSelect={onSelect}
                onHover={onHover}
              />
            </li>
          ))}
        </ul>
      </div>
      <button type="button" className="icon-button card-close" aria-label={texts.close} onClick={onClose}>
        <X aria-hidden="true" />
      </button>
    </div>
  );
}
