"use client";
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from "react";
import type { Interval } from "#lib/query/interval";
import { addUnits, roundTo } from "#lib/query/time-zone";
import { type Grid, moveWindow, stepWindow } from "#lib/query/window";
import { useTexts } from "../_texts/use-texts.tsx";
import type { LiveWindow } from "./live-window.ts";
import { edgesOf } from "./timeline-edges.ts";
import { dragged, type Grip, useBandDrag } from "./use-band-drag.ts";
import type { TimeDomain } from "./use-time-domain.ts";
import type { Change } from "./use-view.ts";
import { clock, windowInWords } from "./words.ts";

/** Steps that Page Up, Page Down and Shift with an arrow move. */
const PAGE_STEPS = 7;
/** The middle can be gripped in at least so many pixels. */
const NARROW_PX = 20;
/** Nearer to the edge of the chart than this there is no room for a finger outside of the window. */
const INWARD_PX = 32;

/** What is moved: bare boxes, which cost least, around both thumbs and the middle; and veils over what lies beyond them. */
type Parts = Record<Exclude<Grip, "draw"> | "before" | "after", HTMLElement | null>;

interface TimelineBandProps extends TimeDomain {
  readonly live: LiveWindow;
  /** As React knows it, for what screen readers are told; null: all time. */
  readonly window: Interval | null;
  readonly grid: Grid;
  readonly limits: Interval;
  readonly width: number;
  readonly change: (window: Interval | null, change: Change) => void;
  readonly onBegin: () => void;
  /** How to call off a drag. */
  readonly cancelDrag: RefObject<() => void>;
}

/**
 * The window over the chart: two thumbs to drag or to move by keys, a middle that moves both.
 * Dragging over bare chart draws a new window; a click there takes the window away.
 * Where they are is written to their style only, by whoever moves the live window.
 */
export function TimelineBand(props: TimelineBandProps) {
  const { domain, domainNow, setDomain, live, window, grid, limits, width, change, onBegin } = props;
  const texts = useTexts();
  const track = useRef<HTMLDivElement>(null);
  const parts = useRef<Parts>({ start: null, end: null, band: null, before: null, after: null });
  const drag = useBandDrag({ track, live, grid, limits, domainNow, setDomain, change, onBegin });
  const shown = window ?? domain;
  props.cancelDrag.current = drag.cancel;

  useLayoutEffect(() => {
    const place = () => placeParts(parts.current, live.get(), domain, width);
    place();
    return live.subscribe(place);
  }, [live, domain, width]);

  const keys = (grip: Exclude<Grip, "draw">) => (event: KeyboardEvent) => {
    if (event.key === "Escape") drag.cancel();
    const next = pressed(event, grip, live.get() ?? domainNow.current, grid);
    if (!next) return;
    event.preventDefault();
    onBegin();
    change(next, "pulse");
  };
  const hold = (name: keyof Parts) => (element: HTMLElement | null) => {
    parts.current[name] = element;
  };
  const part = (grip: Exclude<Grip, "draw">, label: string, valueNow: number, valueText: string) => (
    <div ref={hold(grip)} className="mover" data-grip={grip}>
      <button
        type="button"
        role="slider"
        className={grip === "band" ? "band" : `thumb ${grip}`}
        aria-label={label}
        aria-valuemin={grid.bounds.start}
        aria-valuemax={grid.bounds.end}
        aria-valuenow={Math.min(grid.bounds.end, Math.max(grid.bounds.start, valueNow))}
        aria-valuetext={valueText}
        onPointerDown={drag.begin(grip)}
        onKeyDown={keys(grip)}
      />
    </div>
  );
  const clockOf = (at: number) => clock(at, grid.timeZone, true, texts);
  return (
    <div ref={track} className="timeline-track" onPointerDown={drag.begin("draw")}>
      <div className="window-shade">
        <div ref={hold("before")} className="veil" />
        <div ref={hold("after")} className="veil" />
      </div>
      {part("band", texts.window, shown.start, windowInWords(shown, grid.timeZone, texts))}
      {part("start", texts.windowStart, shown.start, clockOf(shown.start))}
      {part("end", texts.windowEnd, shown.end, clockOf(shown.end))}
    </div>
  );
}

/** Puts band and thumbs where the window is, by transforms alone: nothing is laid out or painted anew. */
function placeParts(parts: Parts, window: Interval | null, domain: Interval, width: number): void {
  const { start, end, band, before, after } = parts;
  if (!start || !end || !band || !before || !after || width === 0) return;
  const { from, to } = edgesOf(window, domain, width);
  const [middle, room] = [(from + to) / 2, Math.max(NARROW_PX, to - from)];
  start.style.transform = `translateX(${from}px)`;
  end.style.transform = `translateX(${to}px)`;
  before.style.transform = `translateX(${from - width}px)`;
  after.style.transform = `translateX(${Math.max(from + 1, to)}px)`;
  band.style.transform = `translateX(${middle - room / 2}px) scaleX(${room / width})`;
  flag(band, "data-narrow", to - from < NARROW_PX);
  flag(start, "data-beyond", window !== null && (window.start < domain.start || window.start > domain.end));
  flag(end, "data-beyond", window !== null && (window.end > domain.end || window.end < domain.start));
  flag(start, "data-inward", from < INWARD_PX);
  flag(end, "data-inward", to > width - INWARD_PX);
  flag(band, "hidden", window === null);
  flag(before.parentElement, "hidden", window === null);
}

function flag(element: HTMLElement | null, name: string, isOn: boolean): void {
  if (element && element.hasAttribute(name) !== isOn) element.toggleAttribute(name, isOn);
}

/** The window that a key makes, or null for keys that the slider does not know. */
function pressed(
  { key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent,
  grip: Exclude<Grip, "draw">,
  window: Interval,
  grid: Grid,
): Interval | null {
  if (ctrlKey || altKey || metaKey) return null;
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: shiftKey ? -PAGE_STEPS : -1,
    ArrowDown: shiftKey ? -PAGE_STEPS : -1,
    ArrowRight: shiftKey ? PAGE_STEPS : 1,
    ArrowUp: shiftKey ? PAGE_STEPS : 1,
    PageDown: -PAGE_STEPS,
    PageUp: PAGE_STEPS,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  };
  const count = steps[key];
  if (count === undefined) return null;
  const { start, end } = grid.bounds;
  if (!Number.isFinite(count)) {
    const by = Math.sign(count) * (end - start);
    return grip === "band" ? moveWindow(window, by, grid) : dragged(grip, window, 0, by, grid);
  }
  if (grip === "band") return stepWindow(window, grid.unit, count, grid);
  // The grip moves as a window of no length would, so that it keeps to days of 23 and 25 hours.
  const at = grip === "start" ? window.start : window.end + 1;
  const next = addUnits(grid.unit, roundTo(grid.unit, at, grid.timeZone), count, grid.timeZone);
  return dragged(grip, window, at, next, grid);
}
