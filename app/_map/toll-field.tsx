"use client";
import { useEffect, useId, useState } from "react";
import { useTexts } from "../_texts/use-texts.tsx";
import type { FieldProps } from "./choice.tsx";

const PRESETS = [1, 10, 100] as const;
const MOST = 1_000_000;

/** The least numbers of killed and injured. */
export function TollField({ filters, onChange }: FieldProps) {
  const texts = useTexts();
  return (
    <div className="field">
      <LeastNumber
        label={texts.killedAtLeast}
        value={filters.minKilled}
        onChange={(minKilled) => onChange({ minKilled }, "pulse")}
      />
      <LeastNumber
        label={texts.injuredAtLeast}
        value={filters.minInjured}
        onChange={(minInjured) => onChange({ minInjured }, "pulse")}
      />
      <p className="quiet">{texts.tollHint}</p>
    </div>
  );
}

interface LeastNumberProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

function LeastNumber({ label, value, onChange }: LeastNumberProps) {
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
        {PRESETS.map((preset) => (
          <button key={preset} type="button" aria-pressed={value === preset} onClick={() => onChange(preset)}>
            {texts.leastNumber(preset)}
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
