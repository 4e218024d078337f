"use client";
import { Globe, Landmark, MapPin, Search, Waves } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import type { PlaceKind } from "#lib/model";
import type { FoundPlace } from "#lib/query/found-place";
import { useTexts } from "../_texts/use-texts.tsx";
import { TYPED_POINT } from "./use-places.ts";

interface SearchOptionsProps {
  readonly id: string;
  readonly words: string;
  readonly places: readonly FoundPlace[];
  /** The option that the arrow keys stand on: 0 for the words, then the places; below 0 for none. */
  readonly active: number;
  readonly onChoose: (option: number) => void;
}

/** Id of an option, for `aria-activedescendant`. */
export function optionId(id: string, option: number): string {
  return `${id}-${option}`;
}

/** The list under the search box. The focus stays in the box. */
export function SearchOptions({ id, words, places, active, onChoose }: SearchOptionsProps) {
  const texts = useTexts();
  const option = (at: number, icon: ReactNode, name: ReactNode, hint: string) => (
    <Option key={at} id={optionId(id, at)} isActive={active === at} onChoose={() => onChoose(at)}>
      {icon}
      <span className="search-option-text">
        <span className="search-option-name">{name}</span>
        <span className="quiet">{hint}</span>
      </span>
    </Option>
  );
  return (
    <div
      className="search-options"
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={texts.searchResults}
      // Else the box would lose the focus, and with it the list, before the click arrives.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      {option(0, <Search aria-hidden="true" />, texts.searchWords(words), texts.searchWordsHint)}
      {places.map((place, at) => {
        const Icon = ICONS[place.kind];
        const where = place.id.startsWith(TYPED_POINT)
          ? texts.coordinates
          : [texts.placeKinds[place.kind], place.where].filter((part) => part !== "").join(" · ");
        return option(at + 1, <Icon aria-hidden="true" />, place.name, where);
      })}
    </div>
  );
}

const ICONS: Readonly<Record<PlaceKind, typeof MapPin>> = {
  ...{ site: Landmark, place: MapPin, admin2: Globe, admin1: Globe, region: Globe, country: Globe, water: Waves },
};

interface OptionProps {
  readonly id: string;
  readonly isActive: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Option({ id, isActive, onChoose, children }: OptionProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's, where the focus is
    <div
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className="search-option"
      onClick={onChoose}
    >
      {children}
    </div>
  );
}
