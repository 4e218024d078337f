"use client";
import { PanelLeftClose } from "lucide-react";
import type { ReactNode } from "react";
import type { Facets } from "#lib/query/facets";
import { SORTS, type View } from "#lib/query/view";
import { FilterChips } from "./filter-chips.tsx";
import { SourceField, StatusField, TypeField } from "./filter-fields.tsx";
import { SettingsField } from "./settings-field.tsx";
import { countOf, SORT_LABELS, TEXTS } from "./texts.ts";
import type { Stop, useSheet } from "./use-sheet.ts";
import type { UpdateView } from "./use-view.ts";

interface PanelProps {
  readonly view: View;
  readonly facets: Facets;
  /** null while the incidents are on their way. */
  readonly count: number | null;
  readonly when: string;
  readonly isPhone: boolean;
  readonly sheet: ReturnType<typeof useSheet>;
  readonly isViewOnly: boolean;
  readonly update: UpdateView;
  readonly onViewOnly: (isViewOnly: boolean) => void;
  readonly onFold: (() => void) | null;
  readonly children: ReactNode;
}

/** The count, the sort and the list; on a phone a sheet that also holds the filters. */
export function Panel(props: PanelProps) {
  const { view, facets, count, when, isPhone, sheet, update, onFold } = props;
  const fields = {
    filters: view.filters,
    facets,
    onChange: (filters: Partial<View["filters"]>) => update({ filters }),
  };
  return (
    <aside className="panel" aria-label={TEXTS.list} data-stop={isPhone ? sheet.stop : undefined}>
      {isPhone && (
        <button type="button" className="sheet-handle" aria-label={HANDLE_LABELS[sheet.stop]} {...sheet.handle}>
          <span aria-hidden="true" />
        </button>
      )}
      <div className="panel-head">
        <div className="panel-count">
          <p className="count tabular" aria-live="polite">
            {count === null ? TEXTS.loading : countOf(count, "incident")}
          </p>
          <p className="quiet tabular">{when}</p>
        </div>
        {onFold && (
          <button type="button" className="icon-button" aria-label={TEXTS.hideList} onClick={onFold}>
            <PanelLeftClose aria-hidden="true" />
          </button>
        )}
      </div>
      <div className="panel-tools">
        <label>
          <span className="visually-hidden">{TEXTS.sort}</span>
          <select
            value={view.sort}
            onChange={(event) => update({ sort: SORTS.find((sort) => sort === event.target.value) ?? "newest" })}
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {SORT_LABELS[sort]}
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
          {TEXTS.onlyView}
        </label>
      </div>
      <FilterChips filters={view.filters} onChange={(filters) => update({ filters })} />
      {isPhone && sheet.stop === "full" && (
        <div className="sheet-filters">
          <details>
            <summary>{TEXTS.type}</summary>
            <TypeField {...fields} />
          </details>
          <details>
            <summary>{TEXTS.status}</summary>
            <StatusField {...fields} />
          </details>
          <details>
            <summary>{TEXTS.source}</summary>
            <SourceField {...fields} />
          </details>
          <details>
            <summary>{TEXTS.more}</summary>
            <SettingsField view={view} update={update} />
          </details>
        </div>
      )}
      {props.children}
    </aside>
  );
}

const HANDLE_LABELS: Readonly<Record<Stop, string>> = {
  peek: "Show the list",
  half: "Show the list and the filters",
  full: "Fold the list",
};
