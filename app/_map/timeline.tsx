"use client";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { domainAround, domainFor, followDomain, limitsOf, zoomDomain } from "#lib/query/domain";
import type { Histogram } from "#lib/query/histogram";
import type { Interval } from "#lib/query/interval";
import { partsOf, type RelativeLength } from "#lib/query/relative";
import { roundTo } from "#lib/query/time-zone";
import type { Theme } from "#lib/query/view";
import { gridOf, lastStretch, type Step, stepWindow, windowFrom } from "#lib/query/window";
import type { Texts } from "../_texts/texts.ts";
import { useTexts } from "../_texts/use-texts.tsx";
import type { LiveCounts } from "./live-counts.ts";
import type { LiveWindow } from "./live-window.ts";
import { TimelineAxis } from "./timeline-axis.tsx";
import { TimelineBand } from "./timeline-band.tsx";
import { TimelineChart } from "./timeline-chart.tsx";
import { TimelineControls } from "./timeline-controls.tsx";
import { fullestBin, isSquareRoot } from "./timeline-draw.ts";
import { TimelinePresets } from "./timeline-presets.tsx";
import { TimelineWords } from "./timeline-words.tsx";
import { useAxisGestures } from "./use-axis-gestures.ts";
import { useLiveWindow } from "./use-live-window.ts";
import { usePlay } from "./use-play.ts";
import { useTimeDomain } from "./use-time-domain.ts";
import type { Change } from "./use-view.ts";
import { useWidth } from "./use-width.ts";
import { clock } from "./words.ts";

export interface TimelineProps {
  readonly isLoading: boolean;
  readonly live: LiveWindow;
  /** Of the stretch that `onDomain` told last, or of one before; null before it is counted. */
  readonly histogram: Histogram | null;
  readonly counts: LiveCounts;
  /** No time is known, so that there is nothing to slide over: words alone are shown. */
  readonly isTimeless: boolean;
  /** The stretch worth opening on. */
  readonly extent: Interval;
  /** From the first time that is known to the last, outliers too: the axis can be zoomed out to it. */
  readonly reach: Interval;
  readonly window: Interval | null;
  readonly timeZone: string;
  readonly theme: Theme;
  /** Milliseconds since 1970, or null before the browser has told. */
  readonly now: number | null;
  readonly isFolded: boolean;
  /** False in an embed: there the wheel belongs to the page around it. */
  readonly canFold: boolean;
  readonly onFold: (isFolded: boolean) => void;
  readonly onWindow: (window: Interval | null, change: Change) => void;
  /** The shown stretch has changed, or how many bins it has room for. */
  readonly onDomain: (domain: Interval, bins: number) => void;
  readonly onTimeZone: (timeZone: string) => void;
  /** Length of a window that moves on with the clock; null: it stays. */
  readonly last: RelativeLength | null;
  readonly onLast: (length: RelativeLength) => void;
  /** Leads to the incidents of unknown time. */
  readonly onShowUnknown: () => void;
}

const DAY_MS = 86_400_000;
/** A store whose newest incident is no older than this is one to which news come. */
const NEWS_MS = 3 * DAY_MS;
const BIN_PX = 9;
const LEAST_BINS = 12;

/** The time slider: a window over a histogram that filters map, list and counts together. It is given counts and counts nothing. */
export function Timeline(props: TimelineProps) {
  const { live, histogram, counts, extent, isTimeless, window, timeZone, now, theme, isFolded, canFold, onDomain } =
    props;
  const texts = useTexts();
  const [measure, width] = useWidth();
  const [plot, setPlot] = useState<HTMLElement | null>(null);
  const attach = useCallback(
    (element: HTMLElement | null) => {
      setPlot(element);
      measure(element);
    },
    [measure],
  );
  const cancelDrag = useRef(() => {});
  const cancelPan = useRef(() => {});
  const [step, setStep] = useState<Step>("day");
  const reach = useMemo(() => union(extent, props.reach), [extent, props.reach]);
  const limits = useMemo(() => limitsOf(reach), [reach]);
  const time = useTimeDomain(extent, limits, window);
  const { domain, domainNow, setDomain } = time;
  const grid = useMemo(() => gridOf(domain, reach, timeZone), [domain, reach, timeZone]);

  const change = useLiveWindow({
    live,
    window,
    onWindow: props.onWindow,
    onForeign: (next) => next && setDomain(domainFor(next, domainNow.current, limits)),
  });
  const follow = (next: Interval, kind: Change) => {
    const shown = followDomain(next, domainNow.current, limits);
    if (shown !== domainNow.current) setDomain(shown);
    change(next, kind);
  };
  const play = usePlay({ live, step, grid: { ...grid, bounds: extent }, change: follow });

  // Where windows snap to days, so do bins: most incidents are known to the day, and half days would stand empty.
  const fitting = Math.max(LEAST_BINS, Math.floor(width / BIN_PX));
  const bins = grid.unit === "day" ? Math.min(fitting, Math.ceil((domain.end - domain.start) / DAY_MS) + 1) : fitting;
  useEffect(() => {
    if (width > 0) onDomain(domain, bins);
  }, [onDomain, domain, bins, width]);
  useAxisGestures(plot, {
    domainNow,
    setDomain,
    limits,
    isWheelOurs: canFold,
    onPinch: () => {
      cancelDrag.current();
      cancelPan.current();
    },
  });

  const preset = (days: number | null) => {
    play.stop();
    if (days === null) {
      setDomain(extent);
      return change(null, "step");
    }
    const isNowShown = now !== null && now < extent.end + NEWS_MS && now > extent.start;
    const until = isNowShown ? now : roundTo("day", extent.end + 1, timeZone) - 1;
    const next = lastStretch(days, until, timeZone);
    setDomain(domainAround(next, limits));
    // Where news comes in, the last days are those of whoever opens the address.
    if (isNowShown) props.onLast(days === 1 ? "24h" : `${days}d`);
    else change(next, "step");
  };
  const zoom = (factor: number) => {
    const { start, end } = domainNow.current;
    const held = live.get();
    const isSeen = held !== null && held.start < end && held.end > start;
    setDomain(zoomDomain({ start, end }, isSeen ? (held.start + held.end) / 2 : (start + end) / 2, factor, limits));
  };
  const move = (count: number) => {
    const held = live.get();
    play.stop();
    if (held) follow(stepWindow(held, step, count, grid), "pulse");
  };

  return (
    <section
      className="timeline"
      aria-label={texts.timeline}
      data-folded={isFolded || isTimeless || undefined}
      data-timeless={isTimeless || undefined}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.altKey || event.metaKey || event.target instanceof HTMLSelectElement) return;
        if (event.key === "+" || event.key === "=") zoom(0.5);
        else if (event.key === "-") zoom(2);
        else if (event.key === "0") setDomain(extent);
      }}
    >
      {!isTimeless && (
        <TimelineControls
          play={play}
          window={window}
          timeZone={timeZone}
          step={step}
          onStep={setStep}
          onMove={move}
          onLength={(days) => follow(windowFrom(live.get()?.start ?? extent.start, days, grid), "step")}
        />
      )}
      <TimelineWords
        live={live}
        window={window}
        extent={isTimeless ? null : extent}
        counts={counts}
        timeZone={timeZone}
        note={notesOf(props.last, histogram, texts)}
        isLoading={props.isLoading}
        onTimeZone={props.onTimeZone}
        onShowUnknown={props.onShowUnknown}
        onShowEarlier={() => setDomain({ start: limits.start, end: domain.end })}
        onShowLater={() => setDomain({ start: domain.start, end: limits.end })}
      />
      {!isFolded && !isTimeless && (
        <div ref={attach} className="timeline-plot">
          <TimelineChart histogram={histogram} domain={domain} width={width} theme={theme} now={now} />
          <p className="visually-hidden">{summaryOf(histogram, timeZone, texts)}</p>
          <TimelineAxis {...time} limits={limits} width={width} timeZone={timeZone} cancelPan={cancelPan} />
          <TimelineBand
            {...time}
            live={live}
            window={window}
            grid={grid}
            limits={limits}
            width={width}
            change={change}
            onBegin={play.stop}
            cancelDrag={cancelDrag}
          />
        </div>
      )}
      {!isTimeless && (
        <TimelinePresets
          window={window}
          timeZone={timeZone}
          isFolded={isFolded}
          canFold={canFold}
          onFold={props.onFold}
          onPreset={preset}
          onZoom={zoom}
        />
      )}
    </section>
  );
}

/** What the chart shows, for those who do not see it. */
function summaryOf(histogram: Histogram | null, timeZone: string, texts: ReturnType<typeof useTexts>): string {
  const fullest = histogram && fullestBin(histogram);
  return fullest ? texts.fullest(clock(fullest.at, timeZone, true, texts), texts.incidents(fullest.count)) : "";
}

function union(one: Interval, other: Interval): Interval {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

/** What the line of words ends with: that the window moves on, and how the bars are drawn. */
function notesOf(last: RelativeLength | null, histogram: Histogram | null, texts: Texts): string | null {
  const parts = last === null ? null : partsOf(last);
  const notes = [
    parts === null ? "" : texts.lastOf[parts.unit](parts.count),
    histogram && histogram.spreads > 0 ? texts.paleBars : "",
    histogram && isSquareRoot(histogram) ? texts.squareRoot : "",
  ];
  return notes.filter((note) => note !== "").join(" · ") || null;
}
