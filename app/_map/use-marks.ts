"use client";
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { LngLat } from "#lib/model";
import { groundOf } from "#lib/picture/ground";
import type { Palette } from "#lib/picture/palette";
import { boxAround, type Screen, seenBox } from "#lib/picture/screen";
import type { Look } from "#lib/query/explorer";
import { formatFilters, type IncidentFilters, type IncidentSummary } from "#lib/query/filters";
import { formatWindow } from "#lib/query/window-text";
import type { Asks } from "./engine/asks.ts";
import type { LiveWindow } from "./live-window.ts";
import type { IncidentMapHandle } from "./map-handle.ts";
import { createMarkFeed, type MarkFeed, type Picture } from "./mark-feed.ts";
import { throttled } from "./throttled.ts";
import { cardPoint } from "./use-picking.ts";

interface MarksOptions {
  readonly asks: Asks | null;
  readonly handle: IncidentMapHandle | null;
  readonly filters: IncidentFilters;
  readonly timeZone: string;
  readonly live: LiveWindow;
  readonly palette: Palette;
  readonly selected: IncidentSummary | null;
  /** Ids of the incidents to be ringed. */
  readonly highlight: readonly string[];
}

/** The card follows its mark at most this often. */
const TELL_MS = 150;

/**
 * Keeps the marks on the map in step with filters, window and camera, without a render of React for each step. Gives
 * the point at which the card of the selected incident stands.
 */
export function useMarks(options: MarksOptions) {
  const { asks, handle, filters, live, palette, selected, highlight } = options;
  const [moves, setMoves] = useState(0);
  const latest = useRef({
    ...options,
    look: null as Omit<Look, "highlight"> | null,
    point: null as LngLat | null,
  });
  latest.current = { ...latest.current, ...options };
  const feed = useRef<MarkFeed>(null);
  const shown = useRef<Picture>(null);
  const wanted = useRef("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked anew when the mark has moved
  const point = useMemo(() => cardPoint(selected, shown.current), [selected, moves]);
  latest.current.point = point;
  const tell = useMemo(
    () =>
      throttled(TELL_MS, () => {
        const now = cardPoint(latest.current.selected, shown.current);
        if (now?.join() !== latest.current.point?.join()) setMoves((count) => count + 1);
      }),
    [],
  );

  const want = useCallback(() => {
    const { look, filters: asked, timeZone, live: window, highlight: ids, handle: map } = latest.current;
    if (!look || !feed.current) return;
    const { from, to } = formatWindow(window.get(), timeZone);
    // A step is told twice: by the live window at once, and by React a moment later.
    const key = `${textOf(asked)} ${from} ${to} ${look.zoom} ${look.box} ${look.seen} ${ids}`;
    if (key === wanted.current) return;
    wanted.current = key;
    map?.expectMarks();
    feed.current.want({ ...asked, from, to }, { ...look, highlight: ids });
  }, []);
  const onScreen = useCallback(
    (screen: Screen, zoom: number) => {
      const look = { zoom, box: boxAround(screen), seen: seenBox(screen) };
      const known = latest.current.look;
      if (known?.zoom === zoom && String([known.box, known.seen]) === String([look.box, look.seen])) return;
      latest.current.look = look;
      want();
    },
    [want],
  );

  useEffect(() => {
    if (!asks || !handle) return;
    const onPlaces = (next: Picture) => showGround(handle, next, latest);
    const onMarks = (next: Picture) => {
      shown.current = next;
      handle.showMarks(next.marks, next.isLast);
      onPlaces(next);
      tell();
    };
    const opened = createMarkFeed(asks, { onMarks, onPlaces });
    feed.current = opened;
    wanted.current = "";
    want();
    return () => opened.close();
  }, [asks, handle, want, tell]);
  useEffect(() => live.subscribe(want), [live, want]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these asks for other marks
  useEffect(want, [filters, highlight, want]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these shades areas otherwise
  useEffect(() => {
    if (handle && shown.current) showGround(handle, shown.current, latest);
  }, [handle, palette, selected]);
  useEffect(() => tell.cancel, [tell]);
  return { point, shown, onScreen };
}

const texts = new WeakMap<IncidentFilters, string>();

/** Filters without their window as a text: in a drag they are the same object again and again. */
function textOf(filters: IncidentFilters): string {
  const text = texts.get(filters) ?? formatFilters({ ...filters, from: null, to: null }).toString();
  texts.set(filters, text);
  return text;
}

function showGround(handle: IncidentMapHandle, { marks, places }: Picture, latest: RefObject<MarksOptions>): void {
  const { palette, selected } = latest.current;
  handle.showGround(() => groundOf(marks, places, palette, selected));
}
