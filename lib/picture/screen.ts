import type { MercatorBox } from "../query/mercator.ts";

/** What a map shows, without rotation or pitch: Web Mercator (0 to 1) of its upper left corner, and pixels of the page. */
export interface Screen {
  readonly west: number;
  readonly north: number;
  /** Pixels across the world. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/** Turns of the world in which something may be seen: a map that shows longitude 180 shows two. */
export const TURNS = [-1, 0, 1] as const;

/** Where a point of the world stands on the screen. */
export function toScreen({ west, north, scale }: Screen, x: number, y: number, turn = 0): [x: number, y: number] {
  return [(x + turn - west) * scale, (y - north) * scale];
}

/** Whether something of a radius in pixels can be seen. */
export function isOnScreen({ width, height }: Screen, [x, y]: readonly [number, number], radius: number): boolean {
  return x > -radius && y > -radius && x < width + radius && y < height + radius;
}

/** Room that a badge needs between its middle and the edge of the screen, in pixels. */
const BADGE_ROOM_PX = 22;
/** Parts of the screen's width and height by which `seenBox` moves on. */
const SEEN_STEPS = 8;

/**
 * The part of a screen that stays in sight while a hand moves the map by a few pixels: the badge of an area that reaches
 * beyond the screen stands still in it until the map has moved on by an eighth of the screen.
 */
export function seenBox({ west, north, scale, width, height }: Screen): MercatorBox {
  const room = BADGE_ROOM_PX / scale;
  const between = (low: number, pixels: number): readonly [number, number] => {
    const step = pixels / scale / SEEN_STEPS;
    return [Math.ceil((low + room) / step) * step, Math.floor((low + pixels / scale - room) / step) * step];
  };
  const [[left, right], [top, bottom]] = [between(west, width), between(north, height)];
  return [left, top, right, bottom];
}

/**
 * The box of the world for which marks are asked: the screen and half a screen around it, widened to a grid, so that
 * small moves ask for nothing and clusters do not change under a hand that drags the map.
 */
export function boxAround({ west, north, scale, width, height }: Screen): MercatorBox {
  const [span, drop] = [width / scale, height / scale];
  const step = Math.max(span, drop) / 2;
  const down = (value: number) => Math.floor(value / step) * step;
  const up = (value: number) => Math.ceil(value / step) * step;
  return [down(west - span / 2), down(north - drop / 2), up(west + span * 1.5), up(north + drop * 1.5)];
}
