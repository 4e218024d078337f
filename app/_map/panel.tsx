"use client";
import { PanelLeftClose } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { Facets } from "#lib/query/facets";
import { SORTS, type View } from "#lib/query/view";
import { useTexts } from "../_texts/use-texts.tsx";
import { ExportMenu } from "./export-menu.tsx";
import { FilterChips } from "./filter-chips.tsx";
import { useFilterFields } from "./filter-fields.tsx";
import { SettingsField } from "./settings-field.tsx";
import { useIsSideways } from "./use-media.ts";
import type { useSheet } from "./use-sheet.ts";
import type { UpdateView } from "./use-view.ts";

interface PanelProps {
  readonly view: View;
  readonly facets: Facets;
  /** null while the incidents are on their way, and when they did not come. */
  readonly count: number | null;
  readonly hasFailed: boolean;
  readonly when: string;
  readonly isPhone: boolean;
  readonly isEmbed: boolean;
  readonly sheet: ReturnType<typeof useSheet>;
  readonly isViewOnly: boolean;
  readonly update: UpdateView;
  readonly onViewOnly: (isViewOnly: boolean) => void;
  /** undefined where nothing can be drawn. */
  readonly onDrawArea: (() => void) | undefined;
  readonly onFold: (() => void) | null;
  readonly children: ReactNode;
}

/** The count, the sort and the list; on a phone a sheet that also holds the filters. */
export function Panel(props: PanelProps) {
  const { view, count, hasFailed, when, isPhone, isEmbed, sheet, update, onFold } = props;
  const texts = useTexts();
  const isSideways = useIsSideways();
  const hasFilters = isPhone ? sheet.stop === "full" : isSideways && !isEmbed;
  const handleLabels = { peek: texts.showList, half: texts.showListAndFilters, full: texts.hideList };
  return (
    <aside className="panel" aria-label={texts.list} data-stop={isPhone ? sheet.stop : undefined}>
      {isPhone && (
        <button type="button" className="sheet-handle" aria-label={handleLabels[sheet.stop]} {...sheet.handle}>
          <span aria-hidden="true" />
        </button>
      )}
      <div className="panel-head">
        <div className="panel-count">
          <p className="count tabular" aria-live="polite">
            {count === null ? (hasFailed ? texts.failed : texts.loading) : texts.incidents(count)}
          </p>
          <p className="quiet tabular">{when}</p>
        </div>
        {!isEmbed && count !== null && count > 0 && <ExportMenu filters={view.filters} count={count} />}
        {onFold && (
          <button type="button" className="icon-button" aria-label={texts.hideList} onClick={onFold}>
            <PanelLeftClose aria-hidden="true" />
          </button>
        )}
      </div>
      <div className="panel-tools">
        <label>
          <span className="visually-hidden">{texts.sort}</span>
          <select
            value={view.sort}
            onChange={(event) => update({ sort: SORTS.find((sort) => sort === event.target.value) ?? "newest" })}
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {texts.sorts[sort]}
              </option>
            ))}
          </select>
        </label>
        <label className="view-only">
          <input
            type="checkbox"
            checked={props.isViewOnly}
            onChange={(event) => props.onViewOnly(event.currentTarget.checked)}
          />
          {texts.onlyView}
        </label>
      </div>
      <FilterChips filters={view.filters} onChange={(filters) => update({ filters })} />
      {hasFilters && <SheetFilters {...props} />}
      {props.children}
    </aside>
  );
}

/** The menus of the top bar, where that has no room for them. */
function SheetFilters({ view, facets, update, sheet, onDrawArea }: PanelProps) {
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
