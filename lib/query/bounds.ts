import type { BoundingBox, LngLat } from "../model.ts";

/** Where the map opens when nothing is to be shown. */
export const WORLD: BoundingBox = [-140, -50, 160, 68];
/** Degrees kept around a single point. */
const MARGIN = 1.5;

/** The box of points with a margin; `WORLD` when there is none. */
export function boundsOfPoints(points: readonly LngLat[], margin = MARGIN): BoundingBox {
  if (points.length === 0) return WORLD;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [longitude, latitude] of points) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return [
    Math.max(-180, west - margin),
    Math.max(-80, south - margin),
    Math.min(180, east + margin),
    Math.min(80, north + margin),
  ];
}

/** A box as a filter has it: longitudes within the world, rounded to about a hundred metres. */
export function roundBounds([west, south, east, north]: BoundingBox): BoundingBox {
  const isWholeWorld = east - west >= 360;
  const wrap = (longitude: number) => ((((longitude + 180) % 360) + 360) % 360) - 180;
  const round = (value: number) => Number(value.toFixed(3));
  return [
    isWholeWorld ? -180 : round(wrap(west)),
    Math.max(-90, round(south)),
    isWholeWorld ? 180 : round(wrap(east)),
    Math.min(90, round(north)),
  ];
}
