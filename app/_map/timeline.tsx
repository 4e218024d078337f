"use client";
import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp, Pause, Play, ZoomIn, ZoomOut } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { histogramOf } from "#lib/query/histogram";
import type { Interval } from "#lib/query/interval";
import type { Selection, TimeIndex } from "#lib/query/time-index";
import { domainAround, lastStretch, moveWindow, PRESETS, stepOf, zoomDomain } from "#lib/query/window";
import { countOf, TEXTS } from "./texts.ts";
import { TimelineBand } from "./timeline-band.tsx";
import { isSquareRoot, TimelineChart } from "./timeline-chart.tsx";
import { usePlay } from "./use-play.ts";
import type { Change } from "./use-view.ts";
import { useWidth } from "./use-width.ts";
import { windowInWords, zoneName } from "./words.ts";

interface TimelineProps {
  readonly isLoading: boolean;
  readonly index: TimeIndex;
  readonly mask: Uint8Array;
  readonly selection: Selection;
  readonly extent: Interval;
  readonly window: Interval | null;
  readonly timeZone: string;
  readonly isFolded: boolean;
  /** False in an embed: there the wheel belongs to the page around it. */
  readonly canFold: boolean;
  readonly onFold: (isFolded: boolean) => void;
  readonly onWindow: (window: Interval | null, change: Change) => void;
}

const BIN_PX = 9;

/** The time slider: a window over a histogram that filters map, list and counts together. */
export function Timeline(props: TimelineProps) {
  const { index, mask, selection, extent, window, timeZone, onWindow, isFolded, canFold } = props;
  const [chart, width] = useWidth();
  const now = useNow();
  const [domain, setDomain] = useDomain(extent, window);
  const bins = Math.max(12, Math.floor(width / BIN_PX));
  const histogram = useMemo(() => histogramOf(index, mask, domain, bins), [index, mask, domain, bins]);
  const beyond = useMemo(() => countBeyond(index, mask, domain), [index, mask, domain]);
  const play = usePlay({ window, domain, onWindow });

  const choose = (next: Interval | null) => {
    setDomain(next === null ? extent : domainAround(next, extent));
    onWindow(next, "step");
  };
  const zoom = (factor: number) => {
    const middle = window ? (window.start + window.end) / 2 : (domain.start + domain.end) / 2;
    setDomain(zoomDomain(domain, middle, factor, extent));
  };
  const lastTime = now !== null && now < extent.end && now > extent.start ? now : extent.end;
  const move = (steps: number) =>
    window && onWindow(moveWindow(window, steps * (window.end + 1 - window.start), domain), "step");

  return (
    <section className="timeline" aria-label={TEXTS.timeline} data-folded={isFolded || undefined}>
      <div className="timeline-controls">
        <button
          type="button"
          className="icon-button"
          aria-label={TEXTS.earlier}
          disabled={!window}
          onClick={() => move(-1)}
        >
          <ChevronLeft aria-hidden="true" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={play.isPlaying ? TEXTS.pause : TEXTS.play}
          onClick={play.toggle}
        >
          {play.isPlaying ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={TEXTS.later}
          disabled={!window}
          onClick={() => move(1)}
        >
          <ChevronRight aria-hidden="true" />
        </button>
        <button
          type="button"
          className="text-button tabular"
          aria-label={`${TEXTS.speed}: ${play.speed} times`}
          onClick={play.nextSpeed}
        >
          {play.speed}×
        </button>
      </div>
      <div className="timeline-words" style={{ visibility: props.isLoading ? "hidden" : undefined }}>
        <strong className="tabular">{window ? windowInWords(window, timeZone) : allTimeInWords(index)}</strong>
        <span className="quiet timeline-zone">{zoneName(timeZone)}</span>
        <span className="quiet timeline-counts tabular" aria-live="polite">
          {countsInWords(selection, window, beyond)}
        </span>
        {isSquareRoot(histogram) && <span className="quiet timeline-note">{TEXTS.squareRoot}</span>}
      </div>
      {!isFolded && (
        <div
          ref={chart}
          className="timeline-plot"
          onWheel={(event) => {
            if (!canFold) return;
            const box = event.currentTarget.getBoundingClientRect();
            const at = domain.start + ((event.clientX - box.left) / box.width) * (domain.end - domain.start);
            setDomain(zoomDomain(domain, at, event.deltaY > 0 ? 1.25 : 0.8, extent));
          }}
        >
          {width > 0 && <TimelineChart histogram={histogram} domain={domain} window={window} width={width} now={now} />}
          <TimelineBand domain={domain} window={window} timeZone={timeZone} onWindow={onWindow} />
        </div>
      )}
      <div className="timeline-presets">
        <fieldset className="segmented" aria-label={TEXTS.presets}>
          {PRESETS.map(({ label, lengthMs }) => (
            <button
              key={label}
              type="button"
              aria-pressed={window !== null && Math.abs(window.end + 1 - window.start - lengthMs) < stepOf(domain) / 2}
              onClick={() => choose(lastStretch(lengthMs, lastTime))}
            >
              {label}
            </button>
          ))}
          <button type="button" aria-pressed={window === null} onClick={() => choose(null)}>
            {TEXTS.all}
          </button>
        </fieldset>
        <div className="timeline-zoom">
          <button type="button" className="icon-button" aria-label={TEXTS.timeZoomIn} onClick={() => zoom(0.5)}>
            <ZoomIn aria-hidden="true" />
          </button>
          <button type="button" className="icon-button" aria-label={TEXTS.timeZoomOut} onClick={() => zoom(2)}>
            <ZoomOut aria-hidden="true" />
          </button>
          {canFold && (
            <button
              type="button"
              className="icon-button"
              aria-label={isFolded ? TEXTS.showTimeline : TEXTS.hideTimeline}
              aria-expanded={!isFolded}
              onClick={() => props.onFold(!isFolded)}
            >
              {isFolded ? <ChevronUp aria-hidden="true" /> : <ChevronDown aria-hidden="true" />}
            </button>
          )}
        </div>
      </div>
    </section>
  );
}

function allTimeInWords({ extent }: TimeIndex): string {
  return extent ? `${TEXTS.allTime}, ${windowInWords(extent, "UTC")}` : TEXTS.allTime;
}

interface Beyond {
  readonly earlier: number;
  readonly later: number;
}

/** How many incidents lie before and after the stretch that the chart shows. */
function countBeyond(index: TimeIndex, mask: Uint8Array, domain: Interval): Beyond {
  let earlier = 0;
  let later = 0;
  for (let at = 0; at < index.timed; at++) {
    if (mask[at] !== 1) continue;
    if ((index.ends[at] ?? 0) < domain.start) earlier++;
    else if ((index.starts[at] ?? 0) > domain.end) later++;
  }
  return { earlier, later };
}

function countsInWords(
  { inside, touching, unknownTime }: Selection,
  window: Interval | null,
  { earlier, later }: Beyond,
): string {
  const parts = [`${inside.toLocaleString("en")} inside`];
  if (window === null) parts[0] = countOf(inside + unknownTime, "incident");
  else if (touching > 0) parts.push(`${touching.toLocaleString("en")} partly`);
  if (unknownTime > 0) parts.push(`${unknownTime.toLocaleString("en")} of unknown time${window ? ", not shown" : ""}`);
  if (earlier > 0) parts.push(`${earlier.toLocaleString("en")} earlier than shown`);
  if (later > 0) parts.push(`${later.toLocaleString("en")} later than shown`);
  return parts.join(" · ");
}

/** The stretch of time that the chart shows: the whole extent, or around a window that would be too thin to grip. */
function useDomain(extent: Interval, window: Interval | null): [Interval, (domain: Interval) => void] {
  const [chosen, setChosen] = useState<{ extent: Interval; domain: Interval } | null>(null);
  if (chosen?.extent === extent) return [chosen.domain, (domain) => setChosen({ extent, domain })];
  const isThin = window !== null && window.end - window.start < (extent.end - extent.start) / 30;
  const domain = isThin ? domainAround(window, extent) : extent;
  return [domain, (next) => setChosen({ extent, domain: next })];
}

function useNow(): number | null {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => setNow(Date.now()), []);
  return now;
}
