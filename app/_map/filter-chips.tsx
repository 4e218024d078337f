"use client";
import { X } from "lucide-react";
import type { IncidentFilters } from "#lib/query/filters";
import { STATUS_LABELS, TEXTS, TYPE_SHORT_LABELS } from "./texts.ts";

interface FilterChipsProps {
  readonly filters: IncidentFilters;
  readonly onChange: (filters: Partial<IncidentFilters>) => void;
}

const MOST_NAMES = 3;

/** What is filtered, each with a button that takes it away. */
export function FilterChips({ filters, onChange }: FilterChipsProps) {
  const chips: { key: string; label: string; without: Partial<IncidentFilters> }[] = [];
  if (filters.text) chips.push({ key: "text", label: `“${filters.text}”`, without: { text: "" } });
  if (filters.types) {
    chips.push({
      key: "types",
      label: named(filters.types.map((type) => TYPE_SHORT_LABELS[type])),
      without: { types: null },
    });
  }
  if (filters.statuses) {
    const label = named(filters.statuses.map((status) => STATUS_LABELS[status]));
    chips.push({ key: "statuses", label, without: { statuses: null } });
  }
  if (filters.sources) chips.push({ key: "sources", label: named(filters.sources), without: { sources: null } });
  if (filters.bbox) chips.push({ key: "bbox", label: TEXTS.removeArea, without: { bbox: null } });
  if (chips.length === 0) return null;
  return (
    <ul className="chips">
      {chips.map(({ key, label, without }) => (
        <li key={key}>
          <button type="button" className="chip" onClick={() => onChange(without)}>
            {label}
            <X aria-hidden="true" />
            <span className="visually-hidden">, remove this filter</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function named(names: readonly string[]): string {
  return names.length <= MOST_NAMES
    ? names.join(", ")
    : `${names.slice(0, MOST_NAMES - 1).join(", ")} and ${names.length - MOST_NAMES + 1} more`;
}
