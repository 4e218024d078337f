"use client";
import { useState } from "react";
import { SOURCE_STEPS } from "#lib/query/filters";
import { useTexts } from "../_texts/use-texts.tsx";
import { Choice, type FieldProps, toggled } from "./choice.tsx";

/** From how many publishers on a reader would rather type than look. */
const MANY_SOURCES = 12;

/** The least number of sources, and publishers; none ticked means any. */
export function SourceField({ filters, facets, onChange }: FieldProps) {
  const texts = useTexts();
  const [sought, setSought] = useState("");
  const chosen = new Set(filters.sources ?? []);
  const least = filters.minSources ?? 1;
  const names = [...new Set([...facets.sources.keys(), ...chosen])];
  const found = names.filter((name) => plain(name).includes(plain(sought)));
  return (
    <div className="field">
      <fieldset className="least-sources">
        <legend className="field-title">{texts.leastSources}</legend>
        <div className="segmented tabular">
          {[...new Set([...SOURCE_STEPS, least])]
            .sort((a, b) => a - b)
            .map((number) => (
              <button
                key={number}
                type="button"
                aria-pressed={least === number}
                onClick={() => onChange({ minSources: number === 1 ? null : number })}
              >
                {texts.leastSourcesShort(number)}{" "}
                {facets.minSources.has(number) && (
                  <span className="segment-count">{texts.number(facets.minSources.get(number) ?? 0)}</span>
                )}
              </button>
            ))}
        </div>
      </fieldset>
      {names.length > MANY_SOURCES && (
        <input
          type="search"
          className="field-search"
          value={sought}
          placeholder={texts.findSource}
          aria-label={texts.findSource}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      {found.length === 0 && <p className="quiet">{names.length === 0 ? texts.noSource : texts.noSuchSource}</p>}
      <div className="source-choices">
        {found.map((name) => (
          <Choice
            key={name}
            isChosen={chosen.has(name)}
            count={facets.sources.get(name) ?? 0}
            onToggle={() => {
              const next = [...toggled(chosen, name)];
              onChange({ sources: next.length === 0 ? null : next });
            }}
          >
            {name}
          </Choice>
        ))}
      </div>
    </div>
  );
}

/** As typed on any keyboard: no capitals, no marks. */
function plain(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
