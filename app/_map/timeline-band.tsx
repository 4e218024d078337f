"use client";
import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import type { Interval } from "#lib/query/interval";
import { moveWindow, snapWindow, stepOf } from "#lib/query/window";
import { TEXTS } from "./texts.ts";
import type { Change } from "./use-view.ts";
import { clock } from "./words.ts";

/** Steps that Page Up and Page Down move. */
const PAGE_STEPS = 7;
/** Less movement than this is a click, in pixels. */
const CLICK_PX = 4;

type Grip = "start" | "end" | "band" | "draw";

interface TimelineBandProps {
  readonly domain: Interval;
  /** null: all time. */
  readonly window: Interval | null;
  readonly timeZone: string;
  readonly onWindow: (window: Interval | null, change: Change) => void;
}

/**
 * The window over the chart: two thumbs to drag or to move by keys, a middle that moves both.
 * Dragging over bare chart draws a new window; a click there takes the window away.
 */
export function TimelineBand({ domain, window, timeZone, onWindow }: TimelineBandProps) {
  const track = useRef<HTMLDivElement>(null);
  const drag = useRef<{ grip: Grip; from: number; window: Interval; moved: boolean } | null>(null);
  const latest = useRef<Interval | null>(window);
  latest.current = window;
  const shown = window ?? domain;
  const length = domain.end + 1 - domain.start;
  const percent = (at: number) => Math.min(100, Math.max(0, ((at - domain.start) / length) * 100));

  const timeAt = (event: PointerEvent) => {
    const box = track.current?.getBoundingClientRect();
    return box ? domain.start + ((event.clientX - box.left) / box.width) * length : domain.start;
  };
  const msPerPx = () => length / (track.current?.clientWidth || 1);
  const begin = (grip: Grip) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { grip, from: timeAt(event), window: shown, moved: false };
  };
  const move = (event: PointerEvent) => {
    const { current } = drag;
    if (!current) return;
    const at = timeAt(event);
    if (!current.moved && Math.abs(at - current.from) < CLICK_PX * msPerPx()) return;
    current.moved = true;
    const next = dragged(current.grip, current.window, current.from, at, domain);
    latest.current = next;
    onWindow(next, "drag");
  };
  const finish = () => {
    const { current } = drag;
    drag.current = null;
    if (current?.moved) onWindow(latest.current, "step");
    else if (current?.grip === "draw" && window !== null) onWindow(null, "step");
  };
  const keys = (grip: "start" | "end" | "band") => (event: KeyboardEvent) => {
    const next = pressed(event, grip, shown, domain);
    if (!next) return;
    event.preventDefault();
    onWindow(next, "pulse");
  };
  const thumb = (side: "start" | "end", label: string) => (
    <button
      type="button"
      role="slider"
      className={`thumb ${side}`}
      style={{ left: `${percent(side === "start" ? shown.start : shown.end + 1)}%` }}
      aria-label={label}
      aria-valuemin={domain.start}
      aria-valuemax={domain.end}
      aria-valuenow={Math.min(domain.end, Math.max(domain.start, shown[side]))}
      aria-valuetext={clock(shown[side], timeZone, true)}
      onPointerDown={begin(side)}
      onKeyDown={keys(side)}
    />
  );
  return (
    <div
      ref={track}
      className="timeline-track"
      onPointerDown={begin("draw")}
      onPointerMove={move}
      onPointerUp={finish}
      onPointerCancel={finish}
    >
      {window && (
        <button
          type="button"
          role="slider"
          className="band"
          style={{ left: `${percent(shown.start)}%`, right: `${100 - percent(shown.end + 1)}%` }}
          aria-label={TEXTS.window}
          aria-valuemin={domain.start}
          aria-valuemax={domain.end}
          aria-valuenow={Math.min(domain.end, Math.max(domain.start, shown.start))}
          aria-valuetext={`${clock(shown.start, timeZone, true)} – ${clock(shown.end, timeZone, true)}`}
          onPointerDown={begin("band")}
          onKeyDown={keys("band")}
        />
      )}
      {thumb("start", TEXTS.windowStart)}
      {thumb("end", TEXTS.windowEnd)}
    </div>
  );
}

/** The window that a drag from one time to another makes. */
function dragged(grip: Grip, window: Interval, from: number, at: number, domain: Interval): Interval {
  if (grip === "band") return moveWindow(window, at - from, domain);
  if (grip === "draw") return snapWindow({ start: Math.min(from, at), end: Math.max(from, at) }, domain);
  const step = stepOf(domain);
  return grip === "start"
    ? snapWindow({ start: Math.min(at, window.end + 1 - step), end: window.end }, domain)
    : snapWindow({ start: window.start, end: Math.max(at, window.start + step) - 1 }, domain);
}

/** The window that a key makes, or null for keys that the slider does not know. */
function pressed(
  { key, shiftKey }: KeyboardEvent,
  grip: "start" | "end" | "band",
  window: Interval,
  domain: Interval,
): Interval | null {
  const step = stepOf(domain) * (shiftKey ? PAGE_STEPS : 1);
  const moves: Readonly<Record<string, number>> = {
    ArrowLeft: -step,
    ArrowDown: -step,
    ArrowRight: step,
    ArrowUp: step,
    PageDown: -step * PAGE_STEPS,
    PageUp: step * PAGE_STEPS,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  };
  const by = moves[key];
  if (by === undefined) return null;
  if (grip === "band")
    return moveWindow(window, Number.isFinite(by) ? by : Math.sign(by) * (domain.end - domain.start), domain);
  const at = Math.min(domain.end, Math.max(domain.start, window[grip] + by));
  return dragged(grip, window, window[grip], grip === "end" ? at + 1 : at, domain);
}
