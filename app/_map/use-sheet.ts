"use client";
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { nearestStop, type SheetHeights, STOPS, type Stop } from "./sheet-stops.ts";

interface Drag {
  readonly panel: HTMLElement;
  readonly startY: number;
  readonly startHeight: number;
  readonly heights: SheetHeights;
  /** The last moves, for the speed at which the finger leaves. */
  trail: { readonly y: number; readonly at: number }[];
  hasMoved: boolean;
}

/** Up to here a finger that presses has not moved. */
const PRESS_PX = 6;
/** The speed of a flick is that of the last tenth of a second. */
const FLICK_MS = 100;

/**
 * A sheet at the foot of a phone with three stops. It follows the finger; let go, it settles at the nearest stop, or
 * flicked at the next one. A press and the arrow keys step too.
 */
export function useSheet() {
  const [stop, setStop] = useState<Stop>("peek");
  const drag = useRef<Drag | null>(null);
  const hasDragged = useRef(false);
  const step = (by: number) => setStop(STOPS[Math.min(2, Math.max(0, STOPS.indexOf(stop) + by))] ?? "peek");

  const finish = (event: PointerEvent, isCancelled: boolean) => {
    const { current } = drag;
    drag.current = null;
    if (!current) return;
    hasDragged.current = current.hasMoved;
    delete current.panel.dataset.dragging;
    // The style sheet glides from here to the height of the stop.
    const height = current.panel.offsetHeight;
    current.panel.style.removeProperty("height");
    if (current.hasMoved && !isCancelled) {
      setStop(nearestStop(height, speedOf(recent(current.trail, event.timeStamp)), current.heights));
    }
  };
  const handle = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const panel = event.currentTarget.closest<HTMLElement>(".panel");
      if (!panel || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      hasDragged.current = false;
      drag.current = {
        panel,
        startY: event.clientY,
        startHeight: panel.offsetHeight,
        heights: heightsOf(panel),
        trail: [{ y: event.clientY, at: event.timeStamp }],
        hasMoved: false,
      };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const { current } = drag;
      if (!current) return;
      const moved = current.startY - event.clientY;
      if (!current.hasMoved && Math.abs(moved) < PRESS_PX) return;
      current.hasMoved = true;
      current.panel.dataset.dragging = "";
      current.trail = recent([...current.trail, { y: event.clientY, at: event.timeStamp }], event.timeStamp);
      const { peek, full } = current.heights;
      // Written past React: the list inside need not be drawn anew for each pixel.
      current.panel.style.height = `${Math.min(full, Math.max(peek, current.startHeight + moved))}px`;
    },
    onPointerUp: (event: PointerEvent) => finish(event, false),
    onPointerCancel: (event: PointerEvent) => finish(event, true),
    onClick: () => {
      // A drag ends with a click too.
      if (!hasDragged.current) setStop(stop === "peek" ? "half" : stop === "half" ? "full" : "peek");
      hasDragged.current = false;
    },
    onKeyDown: (event: KeyboardEvent) => {
      const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
      if (by === undefined) return;
      event.preventDefault();
      step(by);
    },
  };
  return { stop, setStop, handle };
}

/** The moves that tell how a finger leaves: none is left where it has rested. */
function recent(trail: Drag["trail"], now: number): Drag["trail"] {
  return trail.filter(({ at }) => now - at <= FLICK_MS);
}

/** Pixels a millisecond, upwards; 0 for a finger that rested before it left. */
function speedOf(trail: Drag["trail"]): number {
  const [first, last] = [trail[0], trail.at(-1)];
  if (!first || !last || last.at === first.at) return 0;
  return (first.y - last.y) / (last.at - first.at);
}

/** Heights of the stops in pixels, as the style sheet has them. */
function heightsOf(panel: HTMLElement): SheetHeights {
  const measure = (stop: Stop) => {
    panel.style.height = `var(--${stop})`;
    return panel.offsetHeight;
  };
  panel.dataset.dragging = "";
  const heights = { peek: measure("peek"), half: measure("half"), full: measure("full") };
  panel.style.removeProperty("height");
  // Laid out again before it may glide, else it would glide here from the last height measured.
  void panel.offsetHeight;
  delete panel.dataset.dragging;
  return heights;
}
