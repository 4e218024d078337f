"use client";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import type { IncidentSummary } from "#lib/query/filters";
import type { Texts } from "../_texts/texts.ts";
import { useTexts } from "../_texts/use-texts.tsx";
import { IncidentRow } from "./incident-row.tsx";

interface IncidentListProps {
  /** Those on the map, then those without a place. */
  readonly placed: readonly IncidentSummary[];
  readonly placeless: readonly IncidentSummary[];
  readonly selected: string | null;
  readonly timeZone: string;
  readonly onSelect: (id: string) => void;
  readonly onHover: (id: string | null) => void;
}

const ROW_HEIGHT = 76;

type Row = { readonly incident: IncidentSummary } | { readonly heading: string };

/** The incidents as a list that only builds the rows in sight; the arrow keys walk through it. */
export function IncidentList({ placed, placeless, selected, timeZone, onSelect, onHover }: IncidentListProps) {
  const texts = useTexts();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => rowsOf(placed, placeless, texts), [placed, placeless, texts]);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => (rows[at] && "heading" in rows[at] ? 44 : ROW_HEIGHT),
    overscan: 6,
    getItemKey: (at) => {
      const row = rows[at];
      return row && "incident" in row ? row.incident.id : at;
    },
  });
  const selectedAt = rows.findIndex((row) => "incident" in row && row.incident.id === selected);
  useEffect(() => {
    if (selectedAt >= 0) virtualizer.scrollToIndex(selectedAt, { align: "auto" });
  }, [selectedAt, virtualizer]);

  const walk = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    const item = (event.target as HTMLElement).closest("[data-index]");
    if (step === undefined || !item) return;
    event.preventDefault();
    let next = Number(item.getAttribute("data-index")) + step;
    if (rows[next] && "heading" in (rows[next] ?? {})) next += step;
    virtualizer.scrollToIndex(next, { align: "auto" });
    scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"] button`)?.focus();
  };

  return (
    <div ref={scroller} className="list" id="incidents" tabIndex={-1}>
      <ul style={{ height: virtualizer.getTotalSize() }} aria-label={texts.list} onKeyDown={walk}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              {...("incident" in row && {
                "aria-setsize": placed.length + placeless.length,
                "aria-posinset": index < placed.length ? index + 1 : index,
              })}
              style={{ transform: `translateY(${start}px)` }}
            >
              {"heading" in row ? (
                <h2 className="list-heading">{row.heading}</h2>
              ) : (
                <IncidentRow
                  incident={row.incident}
                  isSelected={row.incident.id === selected}
                  timeZone={timeZone}
                  onSelect={onSelect}
                  onHover={onHover}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function rowsOf(placed: readonly IncidentSummary[], placeless: readonly IncidentSummary[], texts: Texts): Row[] {
  const rows: Row[] = placed.map((incident) => ({ incident }));
  if (placeless.length === 0) return rows;
  return [
    ...rows,
    { heading: `${texts.notOnMap} (${texts.number(placeless.length)})` },
    ...placeless.map((incident) => ({ incident })),
  ];
}
