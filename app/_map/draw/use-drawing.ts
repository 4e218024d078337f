"use client";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { LngLat } from "#lib/model";
import { type Screen, toScreen } from "#lib/picture/screen";
import { AREA_POINTS, digitsSeen } from "#lib/query/area";
import { mercatorX, mercatorY, toLngLat, worldSize } from "#lib/query/mercator";
import type { IncidentMapHandle } from "../map-handle.ts";
import { addCorner, besideLast, closeDraft, type Draft, NO_CORNERS, removeCorner } from "./draft.ts";

/** How an area is drawn now. */
export interface Drawing extends Draft {
  /** Where the next corner would be: under the pointer, or under the cross in the middle of the map. */
  readonly aim: LngLat | null;
  /** The cross is shown: keys move the map under it. */
  readonly isByKeys: boolean;
  readonly screen: Screen | null;
}

const START: Drawing = { ...NO_CORNERS, aim: null, isByKeys: false, screen: null };
/** Keys that move the map under the cross. */
const MOVES = new Set(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "+", "=", "-"]);

/** Draws an area on the map by mouse, touch or keys. `onArea` gets what was drawn. */
export function useDrawing(handle: IncidentMapHandle | null, onArea: (area: readonly LngLat[]) => void) {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const now = useRef<Drawing | null>(null);
  const screen = useRef<Screen | null>(null);
  const done = useRef(onArea);
  done.current = onArea;

  const set = useCallback((next: Drawing | null) => {
    now.current = next;
    setDrawing(next);
  }, []);
  const change = useCallback(
    (part: Partial<Drawing>) => now.current && set({ ...now.current, screen: screen.current, ...part }),
    [set],
  );
  const stop = useCallback(() => {
    set(null);
    handle?.draw(null);
  }, [set, handle]);
  const finish = useCallback(() => {
    if (!now.current) return;
    const closed = closeDraft(now.current, digitsSeen(screen.current?.scale ?? worldSize(0)));
    if ("refusal" in closed) return change(closed);
    stop();
    done.current(closed.area);
  }, [change, stop]);
  const place = useCallback(
    (point: LngLat, reachPx: number) => {
      const draft = now.current;
      if (!draft) return;
      // The first corner closes the outline; so does the last one, which a double click hits.
      const [first, last] = [draft.corners[0], draft.corners.at(-1)];
      const isHit = (corner: LngLat | undefined) =>
        corner !== undefined && isNear(screen.current, corner, point, reachPx);
      if (draft.corners.length >= AREA_POINTS.least && (isHit(first) || isHit(last))) return finish();
      if (!isHit(last)) change(addCorner(draft, point));
    },
    [change, finish],
  );
  const undo = useCallback(() => now.current && change(removeCorner(now.current)), [change]);

  const start = useCallback(() => {
    if (!handle) return;
    set({ ...START, screen: screen.current });
    handle.draw({
      onCorner(point, reachPx) {
        change({ isByKeys: false, aim: point });
        place(point, reachPx);
      },
      onPointer: (aim) => change({ isByKeys: false, aim }),
    });
    // The browser knows best whether the reader came by keys.
    if (document.activeElement?.matches(":focus-visible")) change({ isByKeys: true });
  }, [handle, set, change, place]);
  const onScreen = useCallback(
    (seen: Screen) => {
      screen.current = seen;
      change({});
    },
    [change],
  );

  const isOn = drawing !== null;
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const element = event.target instanceof Element ? event.target : null;
      if (element?.closest("input, textarea, select, dialog, [role=dialog]")) return;
      const isPress = event.key === "Enter" || event.key === " ";
      if (isPress && element?.closest("button, a, summary, [role=slider]")) return;
      if (MOVES.has(event.key)) return void change({ isByKeys: true });
      if (event.key === "Escape") stop();
      else if (event.key === "Backspace") undo();
      else if (event.key === "Enter") finish();
      else if (event.key === " " && screen.current) {
        change({ isByKeys: true });
        place(middleOf(screen.current), 1);
      } else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [isOn, change, stop, undo, finish, place]);

  return useMemo(
    () => ({ drawing, start, undo, finish, stop, onScreen }),
    [drawing, start, undo, finish, stop, onScreen],
  );
}

/** Corners and aim of a drawing on the screen, in pixels. */
export function onScreenOf({ corners, aim, isByKeys, screen }: Drawing) {
  if (!screen) return null;
  const [first] = corners;
  const middle = screen.west + screen.width / 2 / screen.scale;
  // The corners may be of another turn of the world than the one that is seen.
  const turn = first ? Math.round(middle - mercatorX(first[0])) : 0;
  const at = ([longitude, latitude]: LngLat) => toScreen(screen, mercatorX(longitude), mercatorY(latitude), turn);
  const next = isByKeys ? middleOf(screen) : aim;
  return {
    corners: corners.map(at),
    aim: next && at(besideLast(corners, next)),
    cross: isByKeys ? ([screen.width / 2, screen.height / 2] as const) : null,
  };
}

function middleOf({ west, north, scale, width, height }: Screen): LngLat {
  return toLngLat(west + width / 2 / scale, north + height / 2 / scale);
}

function isNear(screen: Screen | null, corner: LngLat, point: LngLat, reachPx: number): boolean {
  if (!screen) return false;
  const [longitude, latitude] = besideLast([corner], point);
  const across = mercatorX(longitude) - mercatorX(corner[0]);
  const down = mercatorY(latitude) - mercatorY(corner[1]);
  return Math.hypot(across, down) * screen.scale <= reachPx;
}
