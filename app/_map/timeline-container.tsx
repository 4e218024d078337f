"use client";
import { memo, useEffect, useMemo, useState } from "react";
import type { Interval } from "#lib/query/interval";
import { rezoneWindow } from "#lib/query/window";
import { Timeline, type TimelineProps } from "./timeline.tsx";

interface TimelineContainerProps extends Omit<TimelineProps, "now" | "onTimeZone"> {
  /** The window goes with the zone: whole days stay whole days. */
  readonly onTimeZone: (timeZone: string, window: Interval | null) => void;
}

/** The timeline with the clock that the browser tells. */
export const TimelineContainer = memo(function TimelineContainer(props: TimelineContainerProps) {
  const { window, timeZone, onTimeZone } = props;
  const rezone = useMemo(
    () => (next: string) => onTimeZone(next, window && rezoneWindow(window, timeZone, next)),
    [onTimeZone, window, timeZone],
  );
  return <Timeline {...props} now={useNow()} onTimeZone={rezone} />;
});

function useNow(): number | null {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => setNow(Date.now()), []);
  return now;
}
