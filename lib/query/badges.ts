import { worldSize } from "./mercator.ts";
import { Squares } from "./squares.ts";

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
const FARTHEST_PX = 56;
const STEPS = stepsOf([26, 40, FARTHEST_PX]);
const PLAIN_STEPS = stepsOf([16, 26, 40, FARTHEST_PX]);
/** Nothing that lies wholly farther away than this is in the way of a badge, wherever it steps. */
const BADGE_REACH_PX = FARTHEST_PX + BADGE_RADIUS_PX;
/** Side of the squares: no disc reaches from farther away than the next one. */
const NEAR_PX = 120;
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
  if (areas.length > MOST_BADGES) return areas.map(() => HOME);
  const size = worldSize(zoom);
  const discs = new Discs(taken.length + areas.length);
  for (const { x, y, radius } of taken) discs.put(x, y, radius);
  return areas.map(({ x, y, total }) => {
    const isPlain = isPlainBadge(total, zoom);
    const radius = isPlain ? PLAIN_RADIUS_PX : BADGE_RADIUS_PX;
    discs.look(x * size, y * size);
    const step =
      (isPlain ? PLAIN_STEPS : STEPS).find(([right, down]) =>
        discs.isFree(x * size + right, y * size + down, radius),
      ) ?? HOME;
    discs.put(x * size + step[0], y * size + step[1], radius);
    return step;
  });
}

/** What stands on the map already, in pixels. */
class Discs {
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  private readonly radius: Float64Array;
  private readonly squares: Squares;
  private readonly near: Int32Array;
  private length = 0;
  private nearLength = 0;

  constructor(most: number) {
    this.x = new Float64Array(most);
    this.y = new Float64Array(most);
    this.radius = new Float64Array(most);
    this.squares = new Squares(NEAR_PX, most);
    this.near = new Int32Array(most);
  }

  put(x: number, y: number, radius: number): void {
    const disc = this.length++;
    this.x[disc] = x;
    this.y[disc] = y;
    this.radius[disc] = radius;
    this.squares.put(disc, x, y);
  }

  /** Finds what may be in the way of a badge around a point: `isFree` knows only that. */
  look(x: number, y: number): void {
    this.nearLength = 0;
    const around = this.squares.around(x, y);
    for (let at = 0; at < around; at++) {
      const disc = this.squares.found[at] ?? 0;
      if (this.isNearer(disc, x, y, BADGE_REACH_PX)) this.near[this.nearLength++] = disc;
    }
  }

  isFree(x: number, y: number, radius: number): boolean {
    for (let at = 0; at < this.nearLength; at++) {
      if (this.isNearer(this.near[at] ?? 0, x, y, radius)) return false;
    }
    return true;
  }

  /** Whether a disc lies less than its own radius and another one away from a point. */
  private isNearer(disc: number, x: number, y: number, radius: number): boolean {
    const right = (this.x[disc] ?? 0) - x;
    const down = (this.y[disc] ?? 0) - y;
    const apart = (this.radius[disc] ?? 0) + radius;
    return right * right + down * down < apart * apart;
  }
}

const HOME = [0, 0] as const;
