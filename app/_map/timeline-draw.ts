import type { Palette } from "#lib/picture/palette";
import { GROUP_ORDER } from "#lib/query/columns";
import { type Histogram, LANES, sumsOf } from "#lib/query/histogram";
import type { Interval } from "#lib/query/interval";

/** Height of the chart, in pixels. Said again in the style sheet. */
export const CHART_HEIGHT = 60;
const LANE_HEIGHT = 4;
const BARS_TOP = LANES * LANE_HEIGHT + 3;
/** Length of the fading end of a soft bar, in pixels, at most a third of it. */
const FADE_PX = 14;
/** Soft bars, and what is spread over bins, are paler than the bins: they say less. */
const SOFT_ALPHA = 0.6;

/** Whether one bar would drown the rest, so that heights go by the square root. */
export function isSquareRoot(histogram: Histogram): boolean {
  const sums = sumsOf(histogram)
    .filter((sum) => sum > 0)
    .sort((a, b) => a - b);
  return histogram.highest > 6 * (sums[Math.floor(sums.length / 2)] ?? histogram.highest);
}

/** The fullest bin: when it begins and how many incidents it has, without any that is spread; null where all are empty. */
export function fullestBin(histogram: Histogram): { readonly at: number; readonly count: number } | null {
  const { start, binWidthMs, bins } = histogram;
  const sums = sumsOf({ ...histogram, spread: NOTHING_SPREAD });
  const highest = Math.max(0, ...sums.slice(0, bins));
  return highest === 0 ? null : { at: start + sums.indexOf(highest) * binWidthMs, count: highest };
}

const NOTHING_SPREAD = new Float32Array();

interface Drawing {
  readonly histogram: Histogram;
  readonly domain: Interval;
  readonly width: number;
  readonly groups: Palette["groups"];
}

/** Draws bars stacked by group, and soft bars above them whose ends fade; in pixels of CSS, whatever the context's scale. */
export function drawHistogram(context: CanvasRenderingContext2D, { histogram, domain, width, groups }: Drawing): void {
  const perMs = width / (domain.end + 1 - domain.start);
  const x = (at: number) => (at - domain.start) * perMs;
  context.clearRect(0, 0, width, CHART_HEIGHT);
  drawBins(context, histogram, x, perMs, groups);
  for (const bar of histogram.softBars) {
    drawSoftBar(
      context,
      x(bar.start),
      x(bar.end + 1) - 1,
      bar.lane * LANE_HEIGHT,
      groups[GROUP_ORDER[bar.group] ?? "talk"],
    );
  }
}

function drawBins(
  context: CanvasRenderingContext2D,
  histogram: Histogram,
  x: (at: number) => number,
  perMs: number,
  groups: Palette["groups"],
): void {
  const { counts, spread, bins, highest, start, binWidthMs } = histogram;
  const heightOf = isSquareRoot(histogram)
    ? (count: number) => Math.sqrt(count / highest)
    : (count: number) => count / highest;
  const top = (count: number) => CHART_HEIGHT - heightOf(count) * (CHART_HEIGHT - BARS_TOP);
  const gap = binWidthMs * perMs > 5 ? 1 : 0;
  const barWidth = Math.max(1, binWidthMs * perMs - gap);
  const below = new Float64Array(bins);
  const stack = (amounts: ArrayLike<number>, isGapless: boolean) => {
    GROUP_ORDER.forEach((group, position) => {
      context.fillStyle = groups[group];
      for (let bin = 0; bin < bins; bin++) {
        const amount = amounts[bin * GROUP_ORDER.length + position] ?? 0;
        if (amount === 0) continue;
        const bottom = top(below[bin] ?? 0);
        below[bin] = (below[bin] ?? 0) + amount;
        const left = x(start + bin * binWidthMs);
        if (isGapless) {
          // From pixel to pixel: edges that two bins share a part of would be seen.
          const [from, to] = [Math.round(left), Math.round(x(start + (bin + 1) * binWidthMs))];
          context.fillRect(from, top(below[bin] ?? 0), to - from, bottom - top(below[bin] ?? 0));
          continue;
        }
        const height = Math.max(1, bottom - top(below[bin] ?? 0));
        context.fillRect(left, bottom - height, barWidth, height);
      }
    });
  };
  // What is spread lies under the bars, without gaps: one pale band over the day, where nobody knows the hour.
  context.globalAlpha = SOFT_ALPHA;
  stack(spread, true);
  context.globalAlpha = 1;
  stack(counts, false);
}

function drawSoftBar(context: CanvasRenderingContext2D, from: number, to: number, y: number, colour: string): void {
  const length = Math.max(3, to - from);
  const fade = Math.min(FADE_PX, length / 3) / length;
  const gradient = context.createLinearGradient(from, 0, from + length, 0);
  const clear = `${colour}00`;
  gradient.addColorStop(0, clear);
  gradient.addColorStop(fade, colour);
  gradient.addColorStop(1 - fade, colour);
  gradient.addColorStop(1, clear);
  context.globalAlpha = SOFT_ALPHA;
  context.fillStyle = gradient;
  context.fillRect(from, y, length, LANE_HEIGHT - 1);
  context.globalAlpha = 1;
}
