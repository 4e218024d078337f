"use client";
import { type PointerEvent, type RefObject, useEffect, useMemo, useRef } from "react";
import { panDomain } from "#lib/query/domain";
import type { Interval } from "#lib/query/interval";
import { addUnits, roundTo } from "#lib/query/time-zone";
import { type Grid, moveWindow, snapWindow } from "#lib/query/window";
import type { LiveWindow } from "./live-window.ts";
import type { TimeDomain } from "./use-time-domain.ts";
import type { Change } from "./use-view.ts";

/** Less movement than this is a click, in pixels. */
const CLICK_PX = 4;
/** How fast the axis runs when the window is held beyond its edge: share of the way past the edge, a frame. */
const RUN_SHARE = 0.12;

export type Grip = "start" | "end" | "band" | "draw";

interface BandDragOptions extends Pick<TimeDomain, "domainNow" | "setDomain"> {
  readonly track: RefObject<HTMLElement | null>;
  readonly live: LiveWindow;
  readonly grid: Grid;
  readonly limits: Interval;
  readonly change: (window: Interval | null, change: Change) => void;
  /** A drag begins: who else moves the window must stop. */
  readonly onBegin: () => void;
}

interface Drag {
  readonly grip: Grip;
  readonly box: DOMRect;
  /** Where the pointer went down, as a time. */
  readonly from: number;
  readonly fromX: number;
  readonly before: Interval | null;
  readonly window: Interval;
  x: number;
  isMoved: boolean;
}

/** Moves the live window with the pointer. Nothing is measured and nothing rendered while it moves. */
export function useBandDrag(options: BandDragOptions) {
  const latest = useRef(options);
  latest.current = options;
  const handle = useMemo(() => makeBandDrag(latest), []);
  useEffect(() => handle.cancel, [handle]);
  return handle;
}

function makeBandDrag(latest: RefObject<BandDragOptions>) {
  let drag: Drag | null = null;
  let frame = 0;
  let release = () => {};

  const timeAt = (x: number, box: DOMRect) => {
    const { start, end } = latest.current.domainNow.current;
    return start + ((x - box.left) / box.width) * (end + 1 - start);
  };
  const begin = (grip: Grip) => (event: PointerEvent<HTMLElement>) => {
    const { track, live, domainNow, onBegin } = latest.current;
    const box = track.current?.getBoundingClientRect();
    if (event.button !== 0 || !event.isPrimary || !box) return;
    event.stopPropagation();
    // Without mouse events beside the pointer's, nobody else on the page (the map does) works on each step of the drag.
    event.preventDefault();
    if (grip !== "draw") event.currentTarget.focus({ preventScroll: true });
    event.currentTarget.setPointerCapture(event.pointerId);
    release();
    release = holdPointer(event.pointerId, { move, end });
    onBegin();
    const before = live.get();
    const x = event.clientX;
    drag = {
      grip,
      box,
      from: timeAt(x, box),
      fromX: x,
      before,
      window: before ?? domainNow.current,
      x,
      isMoved: false,
    };
  };
  const apply = ({ grip, box, from, window, x }: Drag) => {
    const { live, grid, change } = latest.current;
    const next = dragged(grip, window, from, timeAt(x, box), grid);
    const now = live.get();
    if (next.start !== now?.start || next.end !== now.end) change(next, "drag");
  };
  /** Held beyond an edge of the chart, the window takes the axis with it. */
  const run = () => {
    frame = 0;
    const past = drag ? beyond(drag) : 0;
    if (!drag || past === 0) return;
    const { domainNow, limits, setDomain } = latest.current;
    const { start, end } = domainNow.current;
    setDomain(panDomain({ start, end }, ((past * RUN_SHARE) / drag.box.width) * (end - start), limits));
    apply(drag);
    frame = requestAnimationFrame(run);
  };
  const move = (x: number) => {
    if (!drag) return;
    drag.x = x;
    if (!drag.isMoved && Math.abs(drag.x - drag.fromX) < CLICK_PX) return;
    drag.isMoved = true;
    apply(drag);
    if (frame === 0 && beyond(drag) !== 0) frame = requestAnimationFrame(run);
  };
  const end = () => {
    const { live, change } = latest.current;
    const over = drag;
    drag = null;
    release();
    if (over?.isMoved) change(live.get(), "step");
    else if (over?.grip === "draw" && live.get() !== null) change(null, "step");
  };
  /** A second finger makes it a pinch: the window is as it was. */
  const cancel = () => {
    const over = drag;
    drag = null;
    release();
    if (over?.isMoved) latest.current.change(over.before, "step");
  };
  return { begin, cancel };
}

/**
 * Hears of a pointer before anybody else does, until it is let go, and keeps the moves of a mouse or pen to itself:
 * React would look through the page for each. A finger may become one of two. Gives what ends it.
 */
function holdPointer(pointer: number, { move, end }: { move(x: number): void; end(): void }): () => void {
  const held = (then: (event: globalThis.PointerEvent) => void) => (event: globalThis.PointerEvent) => {
    if (event.pointerId === pointer) then(event);
  };
  const moved = held((event) => {
    if (event.pointerType !== "touch") event.stopPropagation();
    move(event.clientX);
  });
  const listeners = {
    // Comes before the picture that `pointermove` waits for, so that the marks stand in the same one as the band.
    pointerrawupdate: moved,
    pointermove: moved,
    pointerup: held(end),
    pointercancel: held(end),
  };
  const all = Object.entries(listeners) as [keyof WindowEventMap, (event: Event) => void][];
  for (const [name, listener] of all) window.addEventListener(name, listener, true);
  return () => {
    for (const [name, listener] of all) window.removeEventListener(name, listener, true);
  };
}

function beyond({ x, box }: Drag): number {
  return Math.min(0, x - box.left) + Math.max(0, x - box.right);
}

/** The window that a drag from one time to another makes. A grip keeps its distance from the pointer. */
export function dragged(grip: Grip, window: Interval, from: number, at: number, grid: Grid): Interval {
  const by = at - from;
  if (grip === "band") return moveWindow(window, by, grid);
  if (grip === "draw") return snapWindow({ start: Math.min(from, at), end: Math.max(from, at) - 1 }, grid);
  if (grip === "start") {
    const last = addUnits(grid.unit, roundTo(grid.unit, window.end + 1, grid.timeZone), -1, grid.timeZone);
    return snapWindow({ start: Math.min(window.start + by, last), end: window.end }, grid);
  }
  return snapWindow({ start: window.start, end: Math.max(window.end + by, window.start) }, grid);
}
