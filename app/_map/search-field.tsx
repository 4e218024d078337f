"use client";
import { Search, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { FoundPlace } from "#lib/query/found-place";
import { useTexts } from "../_texts/use-texts.tsx";
import { optionId, SearchOptions } from "./search-options.tsx";
import { usePlaces } from "./use-places.ts";

interface SearchFieldProps {
  /** The words that filter now. */
  readonly text: string;
  readonly isSearching: boolean;
  readonly onText: (text: string) => void;
  readonly onJump: (place: FoundPlace) => void;
}

const LONGEST = 200;
/** No place has a longer name. */
const LONGEST_NAME = 100;
/** No option is active: Enter asks for the words. */
const NO_OPTION = -1;

/**
 * A combobox: what is typed offers the incidents that have those words, and the places that it may name. Choosing
 * the first filters, choosing a place moves the map and filters nothing.
 */
export function SearchField({ text, isSearching, onText, onJump }: SearchFieldProps) {
  const texts = useTexts();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(text);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(NO_OPTION);
  const [said, setSaid] = useState("");
  useEffect(() => setTyped((known) => (known.trim() === text ? known : text)), [text]);
  const words = typed.trim();
  const places = usePlaces(words.slice(0, LONGEST_NAME), isOpen);
  const isShown = isOpen && words !== "";
  const count = places.length + 1;

  const close = () => {
    setOpen(false);
    setActive(NO_OPTION);
  };
  const type = (value: string) => {
    setTyped(value);
    setOpen(true);
    setActive(NO_OPTION);
    if (value.trim() === "" && text !== "") onText("");
  };
  const choose = (option: number) => {
    const place = places[option - 1];
    close();
    if (option <= 0 || !place) return onText(words);
    setTyped(text);
    setSaid(texts.jumpedTo(place.name));
    onJump(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      // The field itself is one of the stops: from the last option on, what was typed is Enter's again.
      if (words !== "") setActive(isShown ? ((active + 1 + step + count + 1) % (count + 1)) - 1 : NO_OPTION);
    } else if (event.key === "Enter") {
      event.preventDefault();
      choose(Math.min(active, count - 1));
    } else if (event.key === "Escape" && (isShown || typed !== text)) {
      // Not the card's: the next Escape closes that.
      event.stopPropagation();
      if (!isShown) setTyped(text);
      close();
    }
  };

  return (
    <search className="search" data-busy={isSearching || undefined}>
      <Search aria-hidden="true" />
      <input
        ref={input}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={isShown ? id : undefined}
        aria-activedescendant={isShown && active !== NO_OPTION ? optionId(id, Math.min(active, count - 1)) : undefined}
        aria-label={texts.search}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        maxLength={LONGEST}
        placeholder={texts.search}
        onChange={(event) => type(event.target.value)}
        onFocus={() => setOpen(words !== text)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      {typed && (
        <button
          type="button"
          className="icon-button"
          aria-label={texts.clearSearch}
          onClick={() => {
            type("");
            input.current?.focus();
          }}
        >
          <X aria-hidden="true" />
        </button>
      )}
      {isShown && <SearchOptions id={id} words={words} places={places} active={active} onChoose={choose} />}
      <span className="visually-hidden" role="status">
        {isShown ? places.length > 0 && texts.placesFound(places.length) : said}
      </span>
    </search>
  );
}
