"use client";
import { type ReactNode, useState } from "react";
import type { Facets } from "#lib/query/facets";
import type { View } from "#lib/query/view";
import { useTexts } from "../_texts/use-texts.tsx";
import { useFilterFields } from "./filter-fields.tsx";
import { SettingsField } from "./settings-field.tsx";
import type { useSheet } from "./use-sheet.ts";
import type { UpdateView } from "./use-view.ts";

interface SheetFiltersProps {
  readonly view: View;
  readonly facets: Facets;
  readonly sheet: Pick<ReturnType<typeof useSheet>, "setStop">;
  readonly update: UpdateView;
  readonly onDrawArea?: (() => void) | undefined;
}

/** The menus of the top bar, where that has no room for them. */
export function SheetFilters({ view, facets, update, sheet, onDrawArea }: SheetFiltersProps) {
  const texts = useTexts();
  const fields = useFilterFields({
    filters: view.filters,
    facets,
    onChange: (filters, change) => update({ filters }, change),
    onDrawArea:
      onDrawArea &&
      (() => {
        // The map must be seen to be drawn on.
        sheet.setStop("peek");
        onDrawArea();
      }),
  });
  return (
    <div className="sheet-filters">
      {fields.map(({ name, label, chosen, field }) => (
        <Fold key={name} label={label} chosen={chosen}>
          {field}
        </Fold>
      ))}
      <Fold label={texts.more}>
        <SettingsField view={view} update={update} />
      </Fold>
    </div>
  );
}

/** A field under its name; built only while it is unfolded, because the slider draws all this anew at each step. */
function Fold({ label, chosen = 0, children }: { label: string; chosen?: number; children: ReactNode }) {
  const texts = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {label}
        {chosen > 0 && <span className="bar-chosen tabular">{texts.number(chosen)}</span>}
      </summary>
      {isOpen && children}
    </details>
  );
}
