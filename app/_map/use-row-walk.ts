"use client";
import type { Virtualizer } from "@tanstack/react-virtual";
import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";

interface RowWalk {
  /** The row that the Tab key stops at: the one that had the focus last, else the first in sight. */
  readonly stop: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  /** Brings a row to the top and the focus to it. */
  readonly goTo: (index: number) => void;
}

/**
 * Walks through the rows of a virtual list by arrows, Home and End. One row alone is a stop of the Tab key: a list that
 * builds its rows as they come into sight would never let go of a reader who tabs through it. `heading` is no row.
 */
export function useRowWalk(
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  scroller: RefObject<HTMLDivElement | null>,
  heading = -1,
): RowWalk {
  const [last, setLast] = useState(0);
  /** A row that takes the focus as soon as it is built and its words have come. */
  const awaited = useRef<number | null>(null);
  useEffect(() => {
    if (awaited.current === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${awaited.current}"] button`);
    if (!row) return;
    awaited.current = null;
    // A reader who has gone elsewhere since is not called back.
    const active = document.activeElement;
    if (active === document.body || scroller.current?.contains(active)) row.focus({ preventScroll: true });
  });
  const indexOf = (target: EventTarget) => {
    const item = (target as HTMLElement).closest("[data-index]");
    return item ? Number(item.getAttribute("data-index")) : null;
  };
  const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {};
  const isInSight = last >= startIndex && last <= endIndex && last !== heading;
  const firstInSight = startIndex === heading ? startIndex + 1 : startIndex;
  return {
    goTo(index) {
      (document.activeElement as HTMLElement | null)?.blur();
      awaited.current = index;
      virtualizer.scrollToIndex(index, { align: "start" });
      setLast(index);
    },
    stop: isInSight ? last : firstInSight,
    onFocus(event) {
      const index = indexOf(event.target);
      if (index !== null) setLast(index);
    },
    onKeyDown(event) {
      const from = indexOf(event.target);
      const end = virtualizer.options.count - 1;
      const to = from === null ? null : rowAfter(event.key, from, end, heading);
      if (to === null) return;
      event.preventDefault();
      if (to === from) return;
      awaited.current = to;
      virtualizer.scrollToIndex(to, { align: "auto" });
      setLast(to);
    },
  };
}

/** The row that a key leads to; null for other keys. */
function rowAfter(key: string, from: number, end: number, heading: number): number | null {
  const step = key === "ArrowDown" || key === "Home" ? 1 : -1;
  const targets: Readonly<Record<string, number>> = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: end };
  const target = targets[key];
  if (target === undefined) return null;
  const row = target === heading ? target + step : target;
  return Math.max(heading === 0 ? 1 : 0, Math.min(end, row));
}
