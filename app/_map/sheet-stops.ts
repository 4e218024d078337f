export const STOPS = ["peek", "half", "full"] as const;
export type Stop = (typeof STOPS)[number];

/** Height of the sheet at each stop, in pixels. */
export type SheetHeights = Readonly<Record<Stop, number>>;

/** From this speed on, in pixels a millisecond, a finger throws the sheet instead of laying it down. */
const FLICK = 0.4;

/** Where a sheet settles that is let go at this height and speed (pixels a millisecond, upwards). */
export function nearestStop(height: number, speed: number, heights: SheetHeights): Stop {
  const flicked =
    speed >= FLICK
      ? STOPS.find((stop) => heights[stop] > height)
      : speed <= -FLICK
        ? STOPS.findLast((stop) => heights[stop] < height)
        : undefined;
  const distance = (stop: Stop) => Math.abs(heights[stop] - height);
  return flicked ?? STOPS.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best));
}
