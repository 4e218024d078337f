"use client";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { BoundingBox, LngLat } from "#lib/model";
import { arcsOf } from "#lib/picture/ground";
import { PALETTES } from "#lib/picture/palette";
import { roundBounds } from "#lib/query/bounds";
import type { Interval } from "#lib/query/interval";
import type { RelativeLength } from "#lib/query/relative";
import { offsetAt } from "#lib/query/time-zone";
import { type Camera, roundCamera } from "#lib/query/view";
import { formatWindow, throughMinute } from "#lib/query/window-text";
import { createLiveWindow } from "./live-window.ts";
import type { IncidentMapHandle } from "./map-handle.ts";
import { type Axis, useExplorer } from "./use-explorer.ts";
import { useFirstFit } from "./use-first-fit.ts";
import { useFocusReturn } from "./use-focus-return.ts";
import { useLiveCounts } from "./use-live-counts.ts";
import { useMarks } from "./use-marks.ts";
import { useIsPhone, usePrefersReducedMotion, useTheme } from "./use-media.ts";
import { usePicking } from "./use-picking.ts";
import { useRelated } from "./use-related.ts";
import { useReveal } from "./use-reveal.ts";
import { useSheet } from "./use-sheet.ts";
import { useSummary } from "./use-summaries.ts";
import type { Change, useView } from "./use-view.ts";

export type MapState = ReturnType<typeof useMapState>;

/** Share of a phone's height that an open card covers; said again in the style sheet. */
const CARD_SHARE = 0.42;

/**
 * What the whole map and an embed have in common: the view of the address, the answers to it, what is selected and
 * hovered, and what happens when map, list and slider are used. `onShowList` unfolds the list, where it can be folded.
 */
export function useMapState({ view, problems, update }: ReturnType<typeof useView>, onShowList: () => void) {
  const [bounds, setBounds] = useState<BoundingBox | null>(null);
  const [handle, setHandle] = useState<IncidentMapHandle | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [peeked, setPeeked] = useState<LngLat | null>(null);
  const [axis, setAxis] = useState<Axis | null>(null);
  const [isStyleLost, setStyleLost] = useState(false);
  const [areTilesLost, setTilesLost] = useState(false);
  const [isFollowing, setFollowing] = useState(false);
  /** The list is to go to the first incident of unknown time. */
  const [isUntimedSought, setUntimedSought] = useState(false);
  const isPhone = useIsPhone();
  const animate = !usePrefersReducedMotion();
  const theme = useTheme(view.theme);
  const explorer = useExplorer(view, axis);
  const sheet = useSheet();
  const { setStop } = sheet;
  const focus = useFocusReturn();
  const timeZone = view.timeZone ?? "UTC";
  const { asks } = explorer;
  const { start = null, end = null } = explorer.window ?? {};
  const window = useMemo(() => (start === null || end === null ? null : throughMinute({ start, end })), [start, end]);
  const [live] = useState(() => createLiveWindow(window));
  const counts = useLiveCounts(live, asks, view.filters, timeZone, axis?.domain ?? null);
  const selected = useSummary(view.selected);
  const related = useRelated(view.selected);

  const highlight = useMemo(() => [view.selected, hovered].flatMap((id) => id ?? []), [view.selected, hovered]);
  const palette = PALETTES[theme];
  const marks = useMarks({ asks, handle, filters: view.filters, timeZone, live, palette, selected, highlight });
  useEffect(() => handle?.peek(peeked), [handle, peeked]);
  useEffect(
    () => handle?.showArcs(arcsOf(selected, peeked ? [...related.points, peeked] : related.points)),
    [handle, selected, related.points, peeked],
  );
  useEffect(() => handle?.showArea(view.filters.area), [handle, view.filters.area]);

  const select = useCallback(
    (id: string | null) => {
      if (id !== null) focus.remember();
      update({ selected: id });
      if (id === null) focus.giveBack();
    },
    [update, focus],
  );
  const picking = usePicking({ asks, shown: marks.shown, handle, animate, select });
  const { setStack } = picking;
  /** Opens an incident of the list or of a card, so that the map is seen beside it. */
  const open = useCallback(
    (id: string) => {
      setStack(null);
      select(id);
      setStop("peek");
    },
    [setStack, select, setStop],
  );
  const isFitted = useFirstFit(handle, asks, view, view.camera);
  useReveal(isFitted ? handle : null, selected, isPhone ? CARD_SHARE : 0, animate);
  useEffect(() => {
    const onBack = () => {
      const { camera } = view;
      if (camera) handle?.moveTo(camera);
    };
    globalThis.addEventListener("popstate", onBack);
    return () => globalThis.removeEventListener("popstate", onBack);
  }, [handle, view]);

  const onCamera = (camera: Camera, seen: BoundingBox, byReader: boolean) => {
    setBounds(seen);
    if (!byReader) return;
    update({ camera: roundCamera(camera), ...(isFollowing && { filters: { bbox: roundBounds(seen) } }) }, "follow");
  };
  const onWindow = useCallback(
    (next: Interval | null, change: Change) => update({ filters: formatWindow(next, timeZone) }, change),
    [update, timeZone],
  );
  const onLast = useCallback((last: RelativeLength) => update({ last }), [update]);
  const onTimeZone = useCallback(
    (zone: string, next: Interval | null) =>
      update({ timeZone: zone === "UTC" ? null : zone, filters: formatWindow(next, zone) }),
    [update],
  );
  const onShowUnknown = useCallback(() => {
    onWindow(null, "step");
    setUntimedSought(true);
    onShowList();
    setStop("half");
  }, [onWindow, onShowList, setStop]);
  const onDomain = useCallback(
    (domain: Interval, bins: number) => setAxis({ domain, bins, midnight: -offsetAt(domain.start, timeZone) }),
    [timeZone],
  );
  /** Whether only what the map shows is listed, now and as it moves. */
  const follow = (isOn: boolean) => {
    setFollowing(isOn);
    update({ filters: { bbox: isOn && bounds ? roundBounds(bounds) : null } });
  };
  const fitShown = () => asks?.bounds(view.filters).then((box) => handle?.fit(box, animate));

  return {
    ...{ view, problems, update, explorer, asks, counts, timeZone, window, live, theme, isPhone, animate, sheet },
    ...{ handle, setHandle, marks, ...picking, selected, related, select, open, setHovered, setPeeked, fitShown },
    ...{
      isStyleLost,
      setStyleLost,
      areTilesLost,
      setTilesLost,
      isFollowing,
      follow,
      isUntimedSought,
      setUntimedSought,
    },
    ...{ onCamera, onWindow, onLast, onTimeZone, onShowUnknown, onDomain },
  };
}
