"use client";
import { type PointerEvent, useRef, useState } from "react";

export const STOPS = ["peek", "half", "full"] as const;
export type Stop = (typeof STOPS)[number];

/** A sheet at the foot of a phone that is dragged or tapped between three stops. */
export function useSheet() {
  const [stop, setStop] = useState<Stop>("peek");
  const drag = useRef<{ from: number; at: number } | null>(null);
  const step = (by: number) => setStop(STOPS[Math.min(2, Math.max(0, STOPS.indexOf(stop) + by))] ?? "peek");
  const handle = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { from: event.clientY, at: event.clientY };
    },
    onPointerMove: (event: PointerEvent) => {
      if (drag.current) drag.current.at = event.clientY;
    },
    onPointerUp: () => {
      const moved = drag.current ? drag.current.at - drag.current.from : 0;
      if (Math.abs(moved) > DRAG_PX) step(moved < 0 ? 1 : -1);
    },
    onClick: () => {
      const moved = drag.current ? Math.abs(drag.current.at - drag.current.from) : 0;
      drag.current = null;
      if (moved <= DRAG_PX) setStop(stop === "peek" ? "half" : stop === "half" ? "full" : "peek");
    },
  };
  return { stop, setStop, handle };
}

const DRAG_PX = 24;
