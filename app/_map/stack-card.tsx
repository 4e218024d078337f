"use client";
import { useVirtualizer } from "@tanstack/react-virtual";
import { X } from "lucide-react";
import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { locationsOf } from "#lib/query/placements";
import { useTexts } from "../_texts/use-texts.tsx";
import { IncidentRow } from "./incident-row.tsx";
import type { Stack } from "./use-picking.ts";
import { useRowWalk } from "./use-row-walk.ts";
import { useSummaries } from "./use-summaries.ts";

interface StackCardProps extends Pick<Stack, "title" | "ids"> {
  readonly timeZone: string;
  readonly onSelect: (id: string) => void;
  readonly onHover: (id: string | null) => void;
  readonly onClose: () => void;
}

const ROW_HEIGHT = 76;
/** Places that a stack without a name of its own is called by. */
const MOST_NAMES = 2;

/** The incidents that share one spot or one area, so that each can be reached, however many they are. */
export function StackCard({ title, ids, timeZone, onSelect, onHover, onClose }: StackCardProps) {
  const texts = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  // The newest first, as in the list.
  const newest = useMemo(() => ids.toReversed(), [ids]);
  const virtualizer = useVirtualizer({
    count: newest.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 4,
  });
  const walk = useRowWalk(virtualizer, scroller);
  const items = virtualizer.getVirtualItems();
  const key = items.map(({ index }) => newest[index] ?? "").join();
  const wanted = useMemo(() => key.split(",").filter((id) => id !== ""), [key]);
  const found = useSummaries(wanted);
  const places = found.flatMap((incident) => (incident ? locationsOf(incident).slice(0, 1) : []));
  const names = [...new Set(places.map(({ name }) => name))];
  const label = title ?? names.slice(0, MOST_NAMES).join(", ");
  const keys = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div
      role="dialog"
      aria-label={label || texts.incidents(ids.length)}
      className="card stack-card"
      onKeyDown={keys}
      tabIndex={-1}
    >
      <div className="card-scroll" ref={scroller}>
        <h2 ref={heading} tabIndex={-1}>
          {label || texts.incidents(ids.length)}
        </h2>
        <p className="quiet">{texts.incidents(ids.length)}</p>
        <ul style={{ height: virtualizer.getTotalSize() }} onKeyDown={walk.onKeyDown} onFocus={walk.onFocus}>
          {items.map(({ index, start }) => {
            const incident = found[wanted.indexOf(newest[index] ?? "")];
            return (
              <li
                key={newest[index]}
                ref={virtualizer.measureElement}
                data-index={index}
                style={{ transform: `translateY(${start}px)` }}
              >
                {incident ? (
                  <IncidentRow
                    incident={incident}
                    isSelected={false}
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
      <button type="button" className="icon-button card-close" aria-label={texts.close} onClick={onClose}>
        <X aria-hidden="true" />
      </button>
    </div>
  );
}
