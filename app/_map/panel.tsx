"use client";
import { PanelLeftClose } from "lucide-react";
import type { ReactNode } from "react";
import { SORTS, type View } from "#lib/query/view";
import { useTexts } from "../_texts/use-texts.tsx";
import { FilterChips } from "./filter-chips.tsx";
import type { LiveCounts } from "./live-counts.ts";
import { LiveText, LiveTotal } from "./live-text.tsx";
import type { useSheet } from "./use-sheet.ts";
import type { UpdateView } from "./use-view.ts";

interface PanelProps {
  readonly view: View;
  readonly counts: LiveCounts;
  /** The incidents are there. */
  readonly isReady: boolean;
  readonly hasFailed: boolean;
  /** The window that is counted, in words. */
  readonly when: () => string;
  readonly isPhone: boolean;
  readonly sheet: ReturnType<typeof useSheet>;
  /** What the handle of the sheet says before it is drawn up whole. */
  readonly fullLabel: string;
  readonly isViewOnly: boolean;
  readonly update: UpdateView;
  readonly onViewOnly: (isViewOnly: boolean) => void;
  readonly onFold: (() => void) | null;
  /** What else can be done with the incidents, beside their count. */
  readonly tools?: ReactNode;
  /** The filters, where the sheet holds them. */
  readonly filters?: ReactNode;
  readonly children: ReactNode;
}

/** The count, the sort and the list; on a phone a sheet. */
export function Panel(props: PanelProps) {
  const { view, hasFailed, when, isPhone, sheet, update, onFold } = props;
  const texts = useTexts();
  const handleLabels = { peek: texts.showList, half: props.fullLabel, full: texts.hideList };
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
            {props.isReady ? <LiveTotal counts={props.counts} /> : hasFailed ? texts.failed : texts.loading}
          </p>
          <p className="quiet tabular">
            <LiveText text={when} subscribe={props.counts.subscribe} />
          </p>
        </div>
        {props.tools}
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
      {props.filters}
      {props.children}
    </aside>
  );
}
