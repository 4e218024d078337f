"use client";
import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, useEffect, useMemo, useRef } from "react";
import type { ListLength } from "#lib/query/explorer";
import type { IncidentFilters } from "#lib/query/filters";
import type { Sort } from "#lib/query/view";
import { useTexts } from "../_texts/use-texts.tsx";
import type { Asks } from "./engine/asks.ts";
import { IncidentRow } from "./incident-row.tsx";
import { useListIds } from "./use-list-ids.ts";
import { useRowWalk } from "./use-row-walk.ts";
import { useSummaries } from "./use-summaries.ts";

export interface IncidentListProps {
  readonly asks: Asks | null;
  readonly filters: IncidentFilters;
  readonly sort: Sort;
  /** How many are listed: those on the map, then those without a place. */
  readonly length: ListLength;
  /** The first of unknown time is to be gone to; `onFound` is called when that is done. */
  readonly isSought: boolean;
  readonly onFound: () => void;
  readonly selected: string | null;
  readonly timeZone: string;
  readonly onSelect: (id: string) => void;
  readonly onHover: (id: string | null) => void;
}

const ROW_HEIGHT = 76;
const HEADING_HEIGHT = 44;

/** The incidents as a list that only fetches and builds the rows in sight; the arrow keys walk through it. */
export const IncidentList = memo(function IncidentList(props: IncidentListProps) {
  const { length, isSought, onFound, selected, timeZone, onSelect, onHover } = props;
  const { placed, placeless, untimed } = length;
  const texts = useTexts();
  const scroller = useRef<HTMLDivElement>(null);
  const total = placed + placeless;
  /** The heading of those that are not on the map stands between. */
  const headingAt = placeless > 0 ? placed : -1;
  const virtualizer = useVirtualizer({
    count: total + (placeless > 0 ? 1 : 0),
    getScrollElement: () => scroller.current,
    estimateSize: (at) => (at === headingAt ? HEADING_HEIGHT : ROW_HEIGHT),
    overscan: 6,
  });
  const items = virtualizer.getVirtualItems();
  const rowOf = (index: number) => (headingAt !== -1 && index > headingAt ? index - 1 : index);
  const [first, last] = [rowOf(items[0]?.index ?? 0), rowOf(items.at(-1)?.index ?? 0) + 1];
  const idAt = useListIds(props.asks, props.filters, props.sort, first, last);
  const key = items.map(({ index }) => (index === headingAt ? "" : (idAt(rowOf(index)) ?? ""))).join();
  const ids = useMemo(() => key.split(",").filter((id) => id !== ""), [key]);
  const found = useSummaries(ids);
  const byId = new Map(ids.map((id, at) => [id, found[at]]));

  const walk = useRowWalk(virtualizer, scroller, headingAt);
  useEffect(() => {
    if (!isSought) return;
    if (untimed !== null) walk.goTo(headingAt !== -1 && untimed >= headingAt ? untimed + 1 : untimed);
    onFound();
  });

  return (
    <div ref={scroller} className="list" id="incidents" tabIndex={-1}>
      <ul
        style={{ height: virtualizer.getTotalSize() }}
        aria-label={texts.list}
        onKeyDown={walk.onKeyDown}
        onFocus={walk.onFocus}
      >
        {items.map(({ index, start }) => {
          if (index === headingAt) {
            return (
              <li
                key="heading"
                ref={virtualizer.measureElement}
                data-index={index}
                style={{ transform: `translateY(${start}px)` }}
              >
                <h2 className="list-heading">{`${texts.notOnMap} (${texts.number(placeless)})`}</h2>
              </li>
            );
          }
          const row = rowOf(index);
          const incident = byId.get(idAt(row) ?? "");
          return (
            <li
              key={incident?.id ?? row}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={total}
              aria-posinset={row + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              {incident ? (
                <IncidentRow
                  incident={incident}
                  isSelected={incident.id === selected}
                  isStop={index === walk.stop}
                  timeZone={timeZone}
                  onSelect={onSelect}
                  onHover={onHover}
                />
              ) : (
                <div className="row row-waiting" aria-hidden="true" />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
});
