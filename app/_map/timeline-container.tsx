"use client";
import { useCallback, useEffect, useMemo, useState } from "react";
import { histogramOf } from "#lib/query/histogram";
import type { Interval } from "#lib/query/interval";
import type { Selection, TimeIndex } from "#lib/query/time-index";
import { rezoneWindow, throughMinute } from "#lib/query/window";
import { createLiveWindow } from "./live-window.ts";
import { Timeline, type TimelineProps } from "./timeline.tsx";

interface TimelineContainerProps
  extends Pick<
    TimelineProps,
    | "isLoading"
    | "extent"
    | "window"
    | "timeZone"
    | "theme"
    | "isFolded"
    | "canFold"
    | "onFold"
    | "onWindow"
    | "onShowUnknown"
  > {
  readonly index: TimeIndex;
  readonly mask: Uint8Array;
  readonly selection: Selection;
  /** The window goes with the zone: whole days stay whole days. */
  readonly onTimeZone: (timeZone: string, window: Interval | null) => void;
}

/** Counts for the timeline what it shows, from the index. */
export function TimelineContainer({ index, mask, selection, ...props }: TimelineContainerProps) {
  const [asked, setAsked] = useState({ domain: props.extent, bins: 0 });
  const onDomain = useCallback((domain: Interval, bins: number) => setAsked({ domain, bins }), []);
  const { domain, bins } = asked;
  const histogram = useMemo(
    () => (bins > 0 ? histogramOf(index, mask, domain, bins) : null),
    [index, mask, domain, bins],
  );
  const beyond = useMemo(() => countBeyond(index, mask, domain), [index, mask, domain]);
  const { inside, touching, unknownTime, positions } = selection;
  const { start, end } = props.window ?? { start: null, end: null };
  const window = useMemo(() => (start === null ? null : throughMinute({ start, end })), [start, end]);
  const [live] = useState(() => createLiveWindow(window));
  return (
    <Timeline
      {...props}
      live={live}
      window={window}
      histogram={histogram}
      counts={{ inside, touching, unknownTime, ...beyond, total: positions.length }}
      reach={index.extent ?? props.extent}
      now={useNow()}
      onDomain={onDomain}
      onTimeZone={(next) => props.onTimeZone(next, window && rezoneWindow(window, props.timeZone, next))}
    />
  );
}

/** How many incidents lie before and after the stretch that the chart shows. */
function countBeyond(index: TimeIndex, mask: Uint8Array, domain: Interval): { earlier: number; later: number } {
  let earlier = 0;
  let later = 0;
  for (let at = 0; at < index.timed; at++) {
    if (mask[at] !== 1) continue;
    if ((index.ends[at] ?? 0) < domain.start) earlier++;
    else if ((index.starts[at] ?? 0) > domain.end) later++;
  }
  return { earlier, later };
}

function useNow(): number | null {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => setNow(Date.now()), []);
  return now;
}
