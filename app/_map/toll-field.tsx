"use client";
import { useEffect, useId, useState } from "react";
import { TOLL_STEPS } from "#lib/query/filters";
import { useTexts } from "../_texts/use-texts.tsx";
import type { FieldProps } from "./choice.tsx";

const MOST = 1_000_000;

/** The least numbers of killed and injured. */
export function TollField({ filters, facets, onChange }: FieldProps) {
  const texts = useTexts();
  return (
    <div className="field">
      <LeastNumber
        label={texts.killedAtLeast}
        value={filters.minKilled}
        counts={facets.minKilled}
        onChange={(minKilled) => onChange({ minKilled }, "pulse")}
      />
      <LeastNumber
        label={texts.injuredAtLeast}
        value={filters.minInjured}
        counts={facets.minInjured}
        onChange={(minInjured) => onChange({ minInjured }, "pulse")}
      />
      <p className="quiet">{texts.tollHint}</p>
    </div>
  );
}

interface LeastNumberProps {
  readonly label: string;
  readonly value: number | null;
  /** How many incidents have at least so many. */
  readonly counts: ReadonlyMap<number, number>;
  readonly onChange: (value: number | null) => void;
}

function LeastNumber({ label, value, counts, onChange }: LeastNumberProps) {
  const texts = useTexts();
  const id = useId();
  const [typed, setTyped] = useState(String(value ?? ""));
  useEffect(() => setTyped((known) => (numberOf(known) === value ? known : String(value ?? ""))), [value]);
  const type = (text: string) => {
    setTyped(text);
    const next = numberOf(text);
    if (next !== undefined) onChange(next);
  };
  return (
    <div className="least-number">
      <label className="field-title" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        maxLength={7}
        className="tabular"
        value={typed}
        placeholder="0"
        aria-invalid={numberOf(typed) === undefined || undefined}
        onChange={(event) => type(event.target.value)}
      />
      <div className="segmented tabular">
        <button type="button" aria-pressed={value === null} onClick={() => onChange(null)}>
          {texts.anyNumber}
        </button>
        {TOLL_STEPS.map((step) => (
          <button key={step} type="button" aria-pressed={value === step} onClick={() => onChange(step)}>
            {texts.leastNumber(step)} <span className="segment-count">{texts.number(counts.get(step) ?? 0)}</span>
          </button>
        ))}
      </div>
    </div>
  );
}

/** null: nothing is asked; undefined: what was typed is no whole number. */
function numberOf(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === "" || /^0+$/.test(trimmed)) return null;
  return /^\d+$/.test(trimmed) ? Math.min(Number(trimmed), MOST) : undefined;
}
