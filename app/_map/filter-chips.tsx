"use client";
import { X } from "lucide-react";
import { type IncidentFilters, NO_FILTERS } from "#lib/query/filters";
import type { Texts } from "../_texts/texts.ts";
import { useTexts } from "../_texts/use-texts.tsx";

interface FilterChipsProps {
  readonly filters: IncidentFilters;
  readonly onChange: (filters: Partial<IncidentFilters>) => void;
}

const MOST_NAMES = 3;

/** What is filtered, each with a button that takes it away. The time is told by the timeline. */
export function FilterChips({ filters, onChange }: FilterChipsProps) {
  const texts = useTexts();
  const chips = chipsOf(filters, texts);
  if (chips.length === 0) return null;
  const reset = () => onChange(Object.fromEntries(chips.map(([name]) => [name, NO_FILTERS[name]])));
  return (
    <ul className="chips" aria-label={texts.chosenFilters}>
      {chips.map(([name, label]) => (
        <li key={name}>
          <button type="button" className="chip" onClick={() => onChange({ [name]: NO_FILTERS[name] })}>
            {label}
            <X aria-hidden="true" />
            <span className="visually-hidden">, {texts.removeFilter}</span>
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button type="button" className="link-button" onClick={reset}>
            {texts.reset}
          </button>
        </li>
      )}
    </ul>
  );
}

/** Name of each filter that is asked, but for the time, with what it says in words. */
function chipsOf(filters: IncidentFilters, texts: Texts): readonly [keyof IncidentFilters, string][] {
  const named = (names: readonly string[] | undefined) => names && inWords(names, texts);
  const told = <T,>(value: T | null, words: (value: T) => string) => (value === null ? undefined : words(value));
  const chips: readonly [keyof IncidentFilters, string | undefined][] = [
    ["text", filters.text === "" ? undefined : texts.quoted(filters.text)],
    ["types", named(filters.types?.map((type) => texts.typesShort[type]))],
    ["subtypes", named(filters.subtypes?.map((subtype) => texts.subtypes[subtype]))],
    ["statuses", named(filters.statuses?.map((status) => texts.statuses[status]))],
    ["sources", named(filters.sources ?? undefined)],
    ["minSources", told(filters.minSources, texts.chipSources)],
    [
      "precisions",
      named(filters.precisions?.map((each) => (each === "none" ? texts.precisionNone : texts.precisions[each]))),
    ],
    ["minKilled", told(filters.minKilled, texts.chipKilled)],
    ["minInjured", told(filters.minInjured, texts.chipInjured)],
    ["area", told(filters.area, () => texts.chipArea)],
    ["bbox", told(filters.bbox, () => texts.removeArea)],
  ];
  return chips.filter((chip): chip is [keyof IncidentFilters, string] => chip[1] !== undefined);
}

function inWords(names: readonly string[], texts: Texts): string {
  if (names.length <= MOST_NAMES) return names.join(", ");
  return texts.namesAndMore(names.slice(0, MOST_NAMES - 1), names.length - MOST_NAMES + 1);
}
