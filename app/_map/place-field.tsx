"use client";
import { PenLine, X } from "lucide-react";
import type { PlacePrecision } from "#lib/model";
import { PRECISION_CHOICES } from "#lib/query/filters";
import { markOf } from "#lib/query/placements";
import { useTexts } from "../_texts/use-texts.tsx";
import { Choice, chosenOf, countIn, type FieldProps, toggled } from "./choice.tsx";

type Precision = PlacePrecision | "none";

interface PrecisionCounts {
  readonly precisions?: ReadonlyMap<Precision, number>;
}

/** What is exact enough for most maps, by one press. */
const LEVELS = [
  { label: "all", precisions: null },
  { label: "townOrCloser", precisions: ["site", "place", "near"] },
  { label: "regionOrCloser", precisions: ["site", "place", "near", "admin2", "admin1"] },
] as const;

interface PlaceFieldProps extends FieldProps {
  /** Left out where nothing can be drawn. */
  readonly onDrawArea: (() => void) | undefined;
}

/** How exactly the place is known, with the mark that the map draws for it; and an area drawn on the map. */
export function PlaceField({ filters, facets, onChange, onDrawArea }: PlaceFieldProps) {
  const texts = useTexts();
  const chosen = new Set<Precision>(filters.precisions ?? PRECISION_CHOICES);
  const counts = (facets as PrecisionCounts).precisions;
  return (
    <div className="field">
      {onDrawArea && (
        <button type="button" className="offer" onClick={onDrawArea}>
          <PenLine aria-hidden="true" />
          {filters.area ? texts.drawAreaAgain : texts.drawArea}
        </button>
      )}
      {filters.area && (
        <button type="button" className="offer" onClick={() => onChange({ area: null })}>
          <X aria-hidden="true" />
          {texts.removeDrawnArea}
        </button>
      )}
      <fieldset>
        <legend className="field-title">{texts.howExactly}</legend>
        <div className="field-actions">
          {LEVELS.map(({ label, precisions }) => (
            <button key={label} type="button" className="link-button" onClick={() => onChange({ precisions })}>
              {texts[label]}
            </button>
          ))}
        </div>
        {PRECISION_CHOICES.map((precision) => (
          <Choice
            key={precision}
            isChosen={chosen.has(precision)}
            count={countIn(counts, precision)}
            onToggle={() => onChange({ precisions: chosenOf(PRECISION_CHOICES, toggled(chosen, precision)) })}
          >
            <span className="precision-mark" data-mark={precision === "none" ? "none" : markOf(precision)} />
            {precision === "none" ? texts.precisionNone : texts.precisions[precision]}
          </Choice>
        ))}
      </fieldset>
    </div>
  );
}
