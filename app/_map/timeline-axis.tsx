"use client";
import { type KeyboardEvent, memo, type PointerEvent, type RefObject, useMemo, useRef } from "react";
import { type Tick, ticksOf } from "#lib/query/axis";
import { panDomain, zoomDomain } from "#lib/query/domain";
import type { Interval } from "#lib/query/interval";
import type { Texts } from "../_texts/texts.ts";
import { useTexts } from "../_texts/use-texts.tsx";
import type { TimeDomain } from "./use-time-domain.ts";
import { format, windowInWords } from "./words.ts";

const PIXELS_A_TICK = 78;
/** Half of the longest words of a tick, less the margin beside the axis. */
const EDGE_PX = 22;
/** Share of the axis that an arrow key pans. */
const KEY_SHARE = 0.1;
const KEY_ZOOM = 0.7;

interface TimelineAxisProps extends TimeDomain {
  readonly limits: Interval;
  readonly width: number;
  readonly timeZone: string;
  readonly cancelPan: RefObject<() => void>;
}

/** Ticks and their labels as the clocks of the zone show them. Dragging them pans the axis; so do arrow keys, up and down zoom. */
export const TimelineAxis = memo(function TimelineAxis(props: TimelineAxisProps) {
  const { domain, domainNow, setDomain, limits, width, timeZone } = props;
  const texts = useTexts();
  const ticks = useMemo(() => ticksOf(domain, width / PIXELS_A_TICK, timeZone), [domain, width, timeZone]);
  const lastX = useRef<number | null>(null);
  props.cancelPan.current = () => {
    lastX.current = null;
  };
  const percent = (at: number) => ((at - domain.start) / (domain.end + 1 - domain.start)) * 100;

  const begin = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !event.isPrimary) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    lastX.current = event.clientX;
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    if (lastX.current === null || !event.isPrimary) return;
    const { start, end } = domainNow.current;
    const byMs = ((lastX.current - event.clientX) / width) * (end + 1 - start);
    lastX.current = event.clientX;
    setDomain(panDomain(domainNow.current, byMs, limits));
  };
  const keys = (event: KeyboardEvent) => {
    const next = pressed(event, domainNow.current, limits);
    if (!next) return;
    event.preventDefault();
    setDomain(next);
  };
  return (
    <div
      className="timeline-axis"
      role="slider"
      tabIndex={0}
      aria-label={texts.shownTime}
      aria-valuemin={limits.start}
      aria-valuemax={limits.end}
      aria-valuenow={Math.round((domain.start + domain.end) / 2)}
      aria-valuetext={windowInWords(domain, timeZone, texts)}
      onKeyDown={keys}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={props.cancelPan.current}
      onPointerCancel={props.cancelPan.current}
    >
      {ticks.map((tick) => (
        <span
          key={tick.at}
          className="tick tabular"
          style={{ left: `${percent(tick.at)}%` }}
          data-edge={edgeOf((percent(tick.at) / 100) * width, width)}
          aria-hidden="true"
        >
          {tickInWords(tick, timeZone, texts)}
        </span>
      ))}
    </div>
  );
});

/** Whether the words of a tick would be cut if they stood in its middle. */
function edgeOf(x: number, width: number): "start" | "end" | undefined {
  if (x < EDGE_PX) return "start";
  return x > width - EDGE_PX ? "end" : undefined;
}

function pressed({ key, ctrlKey, altKey, metaKey }: KeyboardEvent, domain: Interval, limits: Interval) {
  if (ctrlKey || altKey || metaKey) return null;
  const length = domain.end - domain.start;
  const pan = (share: number) => panDomain(domain, share * length, limits);
  const zoom = (factor: number) => zoomDomain(domain, domain.start + length / 2, factor, limits);
  const moves: Readonly<Record<string, () => Interval>> = {
    ArrowLeft: () => pan(-KEY_SHARE),
    ArrowRight: () => pan(KEY_SHARE),
    PageDown: () => pan(-1),
    PageUp: () => pan(1),
    ArrowUp: () => zoom(KEY_ZOOM),
    ArrowDown: () => zoom(1 / KEY_ZOOM),
    Home: () => panDomain(domain, limits.start - domain.start, limits),
    End: () => panDomain(domain, limits.end - domain.end, limits),
  };
  return moves[key]?.() ?? null;
}

const TICK_FORMATS: Readonly<
  Record<Tick["unit"], readonly [plain: Intl.DateTimeFormatOptions, dated: Intl.DateTimeFormatOptions]>
> = {
  hour: [
    { hour: "2-digit", minute: "2-digit" },
    { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" },
  ],
  day: [
    { day: "numeric", month: "short" },
    { day: "numeric", month: "short", year: "numeric" },
  ],
  month: [{ month: "short" }, { month: "short", year: "numeric" }],
  year: [{ year: "numeric" }, { year: "numeric" }],
};

function tickInWords({ at, unit, isDated }: Tick, timeZone: string, texts: Texts): string {
  return format(at, TICK_FORMATS[unit][isDated ? 1 : 0], timeZone, texts);
}
