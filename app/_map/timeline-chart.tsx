"use client";
import { memo, useLayoutEffect, useRef } from "react";
import { PALETTES } from "#lib/picture/palette";
import type { Histogram } from "#lib/query/histogram";
import type { Interval } from "#lib/query/interval";
import type { Theme } from "#lib/query/view";
import { useTexts } from "../_texts/use-texts.tsx";
import type { LiveWindow } from "./live-window.ts";
import { CHART_HEIGHT, drawHistogram } from "./timeline-draw.ts";
import { edgesOf } from "./timeline-edges.ts";

interface TimelineChartProps {
  /** null before it is counted; one of another stretch of time is drawn where it belongs until the next comes. */
  readonly histogram: Histogram | null;
  readonly domain: Interval;
  readonly live: LiveWindow;
  readonly width: number;
  readonly theme: Theme;
  /** Milliseconds since 1970, or null before the browser has told. */
  readonly now: number | null;
}

/**
 * Bars by group and soft bars for spans, drawn once for a histogram: pale as a whole, and in full colours below,
 * cut to the window. A step of a drag moves the boxes that cut it, which needs neither layout nor painting.
 */
export const TimelineChart = memo(function TimelineChart(props: TimelineChartProps) {
  const { histogram, domain, live, width, theme, now } = props;
  const texts = useTexts();
  const pale = useRef<HTMLCanvasElement>(null);
  const full = useRef<HTMLCanvasElement>(null);
  const cut = useRef<HTMLDivElement>(null);
  const rest = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const ratio = Math.max(1, globalThis.devicePixelRatio);
    const first = prepared(pale.current, width, ratio);
    if (!first || !histogram) return;
    drawHistogram(first, { histogram, domain, width, groups: PALETTES[theme].groups });
    prepared(full.current, width, 1, ratio)?.drawImage(first.canvas, 0, 0);
  }, [histogram, domain, width, theme]);

  useLayoutEffect(() => {
    const apply = () => {
      const { from, to } = edgesOf(live.get(), domain, width);
      // The outer box hides what is before the window, the inner one what is after it, and the bars stay where they are.
      moveTo(cut.current, from);
      moveTo(rest.current, to - width - from);
      moveTo(full.current, width - to);
    };
    apply();
    return live.subscribe(apply);
  }, [live, domain, width]);

  const isNowShown = now !== null && now > domain.start && now < domain.end;
  const nowPercent = isNowShown ? ((now - domain.start) / (domain.end + 1 - domain.start)) * 100 : 0;
  return (
    <div className="timeline-chart" aria-hidden="true">
      <canvas ref={pale} className="pale" />
      <div ref={cut} className="cut">
        <div ref={rest} className="cut">
          <canvas ref={full} />
        </div>
      </div>
      {isNowShown && (
        <div className="now" style={{ left: `${nowPercent}%` }}>
          <span>{texts.now}</span>
        </div>
      )}
    </div>
  );
});

function moveTo(element: HTMLElement | null, px: number): void {
  if (element) element.style.transform = `translateX(${px}px)`;
}

/** A canvas sized for the screen, emptied, with its context in pixels of CSS times `scale`. */
function prepared(canvas: HTMLCanvasElement | null, width: number, scale: number, ratio = scale) {
  const context = canvas?.getContext("2d");
  if (!canvas || !context || width === 0) return null;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(CHART_HEIGHT * ratio);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${CHART_HEIGHT}px`;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  return context;
}
