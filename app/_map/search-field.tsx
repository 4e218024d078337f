"use client";
import { Search, X } from "lucide-react";
import { useEffect, useState } from "react";
import { TEXTS } from "./texts.ts";

interface SearchFieldProps {
  readonly text: string;
  readonly isSearching: boolean;
  readonly onText: (text: string) => void;
}

const LONGEST = 200;

/** Words that must all stand in an incident's title, places, publishers or quotes. */
export function SearchField({ text, isSearching, onText }: SearchFieldProps) {
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped((known) => (known.trim() === text ? known : text)), [text]);
  const change = (value: string) => {
    setTyped(value);
    onText(value.trim());
  };
  return (
    <search className="search" data-busy={isSearching || undefined}>
      <Search aria-hidden="true" />
      <input
        type="search"
        value={typed}
        maxLength={LONGEST}
        placeholder={TEXTS.search}
        aria-label={TEXTS.search}
        onChange={(event) => change(event.target.value)}
      />
      {typed && (
        <button type="button" className="icon-button" aria-label={TEXTS.clearSearch} onClick={() => change("")}>
          <X aria-hidden="true" />
        </button>
      )}
    </search>
  );
}
