"use client";
import { scaleUtc } from "d3-scale";
import { useMemo } from "react";
import { type Histogram, LANES } from "#lib/query/histogram";
import type { Interval } from "#lib/query/interval";
import { GROUP_ORDER } from "#lib/query/time-index";
import { TEXTS } from "./texts.ts";

export const CHART_HEIGHT = 60;
const LANE_HEIGHT = 4;
const BARS_TOP = LANES * LANE_HEIGHT + 3;
const PIXELS_A_TICK = 86;

interface TimelineChartProps {
  readonly histogram: Histogram;
  readonly domain: Interval;
  readonly window: Interval | null;
  readonly width: number;
  /** Milliseconds since 1970, or null before the browser has told. */
  readonly now: number | null;
}

/** Stacked bars by group, soft bars above them for incidents known to a span, ticks below. Drawn, not operated. */
export function TimelineChart({ histogram, domain, window, width, now }: TimelineChartProps) {
  const x = (at: number) => ((at - domain.start) / (domain.end + 1 - domain.start)) * width;
  const bars = useMemo(() => barPaths(histogram, domain, width), [histogram, domain, width]);
  const ticks = useMemo(() => ticksOf(domain, width), [domain, width]);
  const clip = window && { x: x(window.start), width: Math.max(1, x(window.end + 1) - x(window.start)) };
  const layer = (
    <>
      {histogram.softBars.map((bar, at) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: two incidents may share span, lane and group; the bars have no state
          key={at}
          className="soft-bar"
          data-group={GROUP_ORDER[bar.group]}
          x={Math.max(-4, x(bar.start))}
          width={Math.max(2, Math.min(width + 4, x(bar.end + 1)) - Math.max(-4, x(bar.start)) - 1)}
          y={bar.lane * LANE_HEIGHT}
          height={LANE_HEIGHT - 1}
          rx={1.5}
        />
      ))}
      {bars.map(({ group, path }) => (
        <path key={group} className="bar" data-group={group} d={path} />
      ))}
    </>
  );
  return (
    <svg className="timeline-chart" width={width} height={CHART_HEIGHT + 18} aria-hidden="true">
      {window && (
        <clipPath id="inside-window">
          <rect x={clip?.x} y={0} width={clip?.width} height={CHART_HEIGHT} />
        </clipPath>
      )}
      <g className={window ? "outside" : undefined}>{layer}</g>
      {window && <g clipPath="url(#inside-window)">{layer}</g>}
      <line className="axis" x1={0} x2={width} y1={CHART_HEIGHT + 0.5} y2={CHART_HEIGHT + 0.5} />
      {ticks.map(({ at, label }) => (
        <g key={at} transform={`translate(${Math.round(x(at)) + 0.5} ${CHART_HEIGHT})`}>
          <line className="axis" y2={4} />
          <text className="tick" y={15} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {now !== null && now > domain.start && now < domain.end && (
        <g className="now" transform={`translate(${Math.round(x(now)) + 0.5} 0)`}>
          <line y2={CHART_HEIGHT} />
          <text x={4} y={9}>
            {TEXTS.now}
          </text>
        </g>
      )}
    </svg>
  );
}

/** Whether one bar would drown the rest, so that heights go by the square root. */
export function isSquareRoot({ counts, bins, highest }: Histogram): boolean {
  const groups = GROUP_ORDER.length;
  const sums: number[] = [];
  for (let bin = 0; bin < bins; bin++) {
    let sum = 0;
    for (let group = 0; group < groups; group++) sum += counts[bin * groups + group] ?? 0;
    if (sum > 0) sums.push(sum);
  }
  sums.sort((a, b) => a - b);
  return highest > 6 * (sums[Math.floor(sums.length / 2)] ?? highest);
}

/** One path a group: all its bars, stacked on the groups before it. */
function barPaths(histogram: Histogram, domain: Interval, width: number): { group: string; path: string }[] {
  const { counts, bins, highest, start, binWidthMs } = histogram;
  const perMs = width / (domain.end + 1 - domain.start);
  const heightOf = isSquareRoot(histogram)
    ? (count: number) => Math.sqrt(count / highest)
    : (count: number) => count / highest;
  const paths = GROUP_ORDER.map(() => "");
  const gap = binWidthMs * perMs > 5 ? 1 : 0;
  for (let bin = 0; bin < bins; bin++) {
    let below = 0;
    const left = (start + bin * binWidthMs - domain.start) * perMs;
    const barWidth = Math.max(1, binWidthMs * perMs - gap);
    GROUP_ORDER.forEach((_, group) => {
      const count = counts[bin * GROUP_ORDER.length + group] ?? 0;
      if (count === 0) return;
      const bottom = CHART_HEIGHT - heightOf(below) * (CHART_HEIGHT - BARS_TOP);
      below += count;
      const top = CHART_HEIGHT - heightOf(below) * (CHART_HEIGHT - BARS_TOP);
      const height = Math.max(1, bottom - top);
      paths[group] +=
        `M${left.toFixed(1)} ${bottom.toFixed(1)}h${barWidth.toFixed(1)}v${(-height).toFixed(1)}h${(-barWidth).toFixed(1)}z`;
    });
  }
  return GROUP_ORDER.flatMap((group, index) => (paths[index] ? [{ group, path: paths[index] }] : []));
}

function ticksOf(domain: Interval, width: number): { at: number; label: string }[] {
  const scale = scaleUtc().domain([domain.start, domain.end]);
  const ticks = scale.ticks(Math.max(2, Math.floor(width / PIXELS_A_TICK)));
  const [first, second] = ticks;
  const spacing = first && second ? second.getTime() - first.getTime() : 0;
  return ticks.map((tick) => ({ at: tick.getTime(), label: tickLabel(tick, spacing) }));
}

const DAY_MS = 86_400_000;

function tickLabel(tick: Date, spacingMs: number): string {
  const write = (options: Intl.DateTimeFormatOptions) => tick.toLocaleString("en-GB", { ...options, timeZone: "UTC" });
  const isMidnight = tick.getTime() % DAY_MS === 0;
  if (spacingMs < DAY_MS && !isMidnight) return write({ hour: "2-digit", minute: "2-digit" });
  if (spacingMs < 28 * DAY_MS) return write({ day: "numeric", month: "short" });
  return spacingMs < 360 * DAY_MS && tick.getUTCMonth() !== 0 ? write({ month: "short" }) : write({ year: "numeric" });
}
