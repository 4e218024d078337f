"use client";
import { memo, useLayoutEffect, useRef } from "react";
import { PALETTES } from "#lib/picture/palette";
import type { Histogram } from "#lib/query/histogram";
import type { Interval } from "#lib/query/interval";
import type { Theme } from "#lib/query/view";
import { useTexts } from "../_texts/use-texts.tsx";
import { CHART_HEIGHT, drawHistogram } from "./timeline-draw.ts";

interface TimelineChartProps {
  /** null before it is counted; one of another stretch of time is drawn where it belongs until the next comes. */
  readonly histogram: Histogram | null;
  readonly domain: Interval;
  readonly width: number;
  readonly theme: Theme;
  /** Milliseconds since 1970, or null before the browser has told. */
  readonly now: number | null;
}

/** Bars by group and soft bars for spans, drawn once for a histogram: the window is laid over them. */
export const TimelineChart = memo(function TimelineChart(props: TimelineChartProps) {
  const { histogram, domain, width, theme, now } = props;
  const texts = useTexts();
  const canvas = useRef<HTMLCanvasElement>(null);

  useLayoutEffect(() => {
    const context = prepared(canvas.current, width);
    if (context && histogram) drawHistogram(context, { histogram, domain, width, groups: PALETTES[theme].groups });
  }, [histogram, domain, width, theme]);

  const isNowShown = now !== null && now > domain.start && now < domain.end;
  const nowPercent = isNowShown ? ((now - domain.start) / (domain.end + 1 - domain.start)) * 100 : 0;
  return (
    <div className="timeline-chart" aria-hidden="true">
      <canvas ref={canvas} />
      {isNowShown && (
        <div className="now" style={{ left: `${nowPercent}%` }}>
          <span>{texts.now}</span>
        </div>
      )}
    </div>
  );
});

/** A canvas sized for the screen, emptied, with its context in pixels of CSS. */
function prepared(canvas: HTMLCanvasElement | null, width: number) {
  const context = canvas?.getContext("2d");
  if (!canvas || !context || width === 0) return null;
  const ratio = Math.max(1, globalThis.devicePixelRatio);
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(CHART_HEIGHT * ratio);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${CHART_HEIGHT}px`;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}
