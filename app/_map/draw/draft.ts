import { kinks, simplify } from "@turf/turf";
import type { LngLat } from "#lib/model";
import { AREA_POINTS, MOST_DIGITS, roundArea } from "#lib/query/area";

/** Why a corner or an outline is not taken. */
export type Refusal = "crosses" | "few" | "full" | "flat";

/** An area that is being drawn: its corners so far, and why the last wish was refused. */
export interface Draft {
  readonly corners: readonly LngLat[];
  readonly refusal: Refusal | null;
}

export const NO_CORNERS: Draft = { corners: [], refusal: null };
/** An outline encloses something from as many squares on as the rounding of its corners makes of the world. */
const LEAST_SQUARES = 2;

/** The draft with one corner more, or with the reason why it cannot have it. */
export function addCorner({ corners }: Draft, point: LngLat): Draft {
  if (corners.length >= AREA_POINTS.most) return { corners, refusal: "full" };
  const next = [...corners, besideLast(corners, point)];
  return crosses(next) ? { corners, refusal: "crosses" } : { corners: next, refusal: null };
}

export function removeCorner({ corners }: Draft): Draft {
  return { corners: corners.slice(0, -1), refusal: null };
}

/**
 * The area as a filter takes it, or why it is none: in as many decimal digits as the screen shows, and in more where the
 * rounding would let it cross itself or enclose nothing.
 */
export function closeDraft({ corners }: Draft, digits: number): Closed {
  if (corners.length < AREA_POINTS.least) return { refusal: "few" };
  const closed = rounded(corners, digits);
  return "area" in closed || digits >= MOST_DIGITS ? closed : closeDraft({ corners, refusal: null }, digits + 1);
}

export type Closed = { readonly area: LngLat[] } | { readonly refusal: Refusal };

function rounded(corners: readonly LngLat[], digits: number): Closed {
  // What is asked is the rounded area: corners that it makes one are one, and its own edges must not cross.
  const area = withoutNeedless(withoutTwins(roundArea(corners, digits)), digits);
  const leastDegrees = LEAST_SQUARES * 10 ** (-2 * digits);
  if (area.length < AREA_POINTS.least || squareDegrees(area) < leastDegrees) return { refusal: "flat" };
  return crosses([...area, ...area.slice(0, 1)]) ? { refusal: "crosses" } : { area };
}

/** A point in the turn of the world of the last corner: an area across longitude 180 runs on beyond it. */
export function besideLast(corners: readonly LngLat[], [longitude, latitude]: LngLat): LngLat {
  const last = corners.at(-1);
  return last ? [longitude + 360 * Math.round((last[0] - longitude) / 360), latitude] : [longitude, latitude];
}

/** Whether a line, closed or open, crosses or touches itself. */
function crosses(line: readonly LngLat[]): boolean {
  return (
    line.length > 2 && kinks({ type: "LineString", coordinates: line.map((point) => [...point]) }).features.length > 0
  );
}

function withoutTwins(ring: readonly LngLat[]): LngLat[] {
  return ring.filter((point, at) => {
    const before = ring.at(at - 1);
    return before?.[0] !== point[0] || before?.[1] !== point[1];
  });
}

/** The ring without corners that lie on the way between others, by half of what the rounding tells apart. */
function withoutNeedless(ring: LngLat[], digits: number): LngLat[] {
  if (ring.length <= AREA_POINTS.least) return ring;
  const closed = [...ring, ...ring.slice(0, 1)].map((point) => [...point]);
  const [line = []] = simplify(
    { type: "Polygon", coordinates: [closed] },
    { tolerance: 10 ** -digits / 2 },
  ).coordinates;
  const kept = line.slice(0, -1).map(([longitude = 0, latitude = 0]): LngLat => [longitude, latitude]);
  return kept.length < AREA_POINTS.least ? ring : kept;
}

function squareDegrees(ring: readonly LngLat[]): number {
  const doubled = ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}
