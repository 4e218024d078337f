import { worldSize } from "./mercator.ts";

/** Something round on the map, in pixels of the world at the zoom. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Below this zoom an area of one incident bears a small square without a figure: of a whole continent, "1" says nothing. */
const FIGURE_ZOOM = 4;
const BADGE_RADIUS_PX = 14;
const PLAIN_RADIUS_PX = 9;
/** Nothing farther away than this can be in a badge's way. */
const NEAR_PX = 120;
const DIRECTIONS: readonly (readonly [number, number])[] = [
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
  [0.7, -0.7],
  [-0.7, -0.7],
  [0.7, 0.7],
  [-0.7, 0.7],
];
/** Steps that a badge may take, nearest first, in pixels. */
const stepsOf = (distances: readonly number[]): readonly (readonly [number, number])[] => [
  [0, 0],
  ...distances.flatMap((distance) => DIRECTIONS.map(([x, y]) => [x * distance, y * distance] as const)),
];
const STEPS = stepsOf([26, 40, 56]);
const PLAIN_STEPS = stepsOf([16, 26, 40, 56]);
/** With more badges than this they stay where they are: nobody could tell them apart anyway. */
const MOST_BADGES = 400;

/** Whether the badge of an area is a small square without a figure. */
export function isPlainBadge(total: number, zoom: number): boolean {
  return total === 1 && zoom < FIGURE_ZOOM;
}

/**
 * Pixels (right, down) by which each badge steps off other marks and badges: the shortest step that is free, or none.
 * `areas` are in Web Mercator, 0 to 1, the one that chooses first at the start.
 */
export function stepAside(
  areas: readonly { readonly x: number; readonly y: number; readonly total: number }[],
  taken: readonly Disc[],
  zoom: number,
): (readonly [number, number])[] {
  if (areas.length > MOST_BADGES) return areas.map(() => [0, 0] as const);
  const size = worldSize(zoom);
  const squares = new Map<string, Disc[]>();
  const squareOf = (value: number) => Math.floor(value / NEAR_PX);
  const put = (disc: Disc) => {
    const key = `${squareOf(disc.x)} ${squareOf(disc.y)}`;
    const square = squares.get(key);
    if (square) square.push(disc);
    else squares.set(key, [disc]);
  };
  const nearTo = ({ x, y }: Disc) =>
    [-1, 0, 1].flatMap((row) =>
      [-1, 0, 1].flatMap((column) => squares.get(`${squareOf(x) + column} ${squareOf(y) + row}`) ?? []),
    );
  for (const disc of taken) put(disc);
  return areas.map(({ x, y, total }) => {
    const isPlain = isPlainBadge(total, zoom);
    const home = { x: x * size, y: y * size, radius: isPlain ? PLAIN_RADIUS_PX : BADGE_RADIUS_PX };
    const near = nearTo(home);
    const offset = (isPlain ? PLAIN_STEPS : STEPS).find(([right, down]) =>
      isFree({ ...home, x: home.x + right, y: home.y + down }, near),
    ) ?? [0, 0];
    put({ ...home, x: home.x + offset[0], y: home.y + offset[1] });
    return offset;
  });
}

function isFree(disc: Disc, taken: readonly Disc[]): boolean {
  return taken.every((other) => Math.hypot(other.x - disc.x, other.y - disc.y) >= other.radius + disc.radius);
}
