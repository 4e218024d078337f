import type { BoundingBox, ReportPlace } from "../model.ts";

/** Bounds whose east is at least their west: it is greater than 180 where they cross longitude 180. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The bounds of a place: its own, or its point. */
export function boundsOf({ bbox, point: [longitude, latitude] }: Pick<ReportPlace, "bbox" | "point">): Bounds {
  return toBounds(bbox ?? [longitude, latitude, longitude, latitude]);
}

export function toBounds([west, south, east, north]: BoundingBox): Bounds {
  return { west, south, east: east < west ? east + 360 : east, north };
}

/** The same bounds one turn to the west, as they are, and one turn to the east: one of them meets what they touch. */
export function turnsOf(bounds: Bounds): Bounds[] {
  return [-360, 0, 360].map((turn) => ({ ...bounds, west: bounds.west + turn, east: bounds.east + turn }));
}

const KM_PER_DEGREE = 111;

/** Bounds with a margin on every side; the whole circle of longitudes near a pole. */
export function widen(bounds: Bounds, marginKm: number): Bounds {
  const latitude = marginKm / KM_PER_DEGREE;
  const [south, north] = [Math.max(-90, bounds.south - latitude), Math.min(90, bounds.north + latitude)];
  const narrowest = Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180);
  const longitude = narrowest < 0.01 ? 360 : latitude / narrowest;
  return { west: bounds.west - longitude, south, east: bounds.east + longitude, north };
}
