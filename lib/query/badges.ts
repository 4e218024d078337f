import { worldSize } from "./mercator.ts";

/** Something round on the map, in pixels of the world at the zoom. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const BADGE_RADIUS_PX = 14;
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
const STEPS: readonly (readonly [number, number])[] = [
  [0, 0],
  ...[26, 40, 56].flatMap((distance) => DIRECTIONS.map(([x, y]) => [x * distance, y * distance] as const)),
];
/** With more badges than this they stay where they are: nobody could tell them apart anyway. */
const MOST_BADGES = 400;

/**
 * Pixels (right, down) by which each badge steps off other marks and badges: the shortest step that is free, or none.
 * `homes` are in Web Mercator, 0 to 1, the badge that chooses first at the start; `taken` is added to.
 */
export function stepAside(
  homes: readonly (readonly [x: number, y: number])[],
  taken: Disc[],
  zoom: number,
): (readonly [number, number])[] {
  if (homes.length > MOST_BADGES) return homes.map(() => [0, 0] as const);
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
  return homes.map(([x, y]) => {
    const home = { x: x * size, y: y * size, radius: BADGE_RADIUS_PX };
    const near = nearTo(home);
    const offset = STEPS.find(([right, down]) => isFree({ ...home, x: home.x + right, y: home.y + down }, near)) ?? [
      0, 0,
    ];
    put({ ...home, x: home.x + offset[0], y: home.y + offset[1] });
    return offset;
  });
}

function isFree(disc: Disc, taken: readonly Disc[]): boolean {
  return taken.every((other) => Math.hypot(other.x - disc.x, other.y - disc.y) >= other.radius + disc.radius);
}
