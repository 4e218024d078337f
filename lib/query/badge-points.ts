import { decodeArea } from "./area.ts";
import type { ColumnPlace } from "./columns.ts";
import { type MercatorBox, mercatorX, mercatorY } from "./mercator.ts";
import { ellipseWithin } from "./shapes.ts";

/** Lines across what is seen on which a place for a badge is looked for. */
const LINES = 24;
/** Turns of the world in which an area may be seen. */
const TURNS = [0, 1, -1] as const;

type Point = readonly [x: number, y: number];
/** Corners of a ring in Web Mercator, as x, y, x, y. */
type Ring = Float64Array;

interface Outline {
  readonly rings: readonly Ring[];
  /** Around all of them; most areas lie elsewhere than where the map looks. */
  readonly extent: MercatorBox;
}

/**
 * Where the badge of an area stands, in Web Mercator: at its label point while that is in sight, else in the widest part
 * of the area that is, and at its label point again, unseen, where no part is. It depends on nothing but what is in sight.
 */
export function badgePoint(place: ColumnPlace | undefined, label: Point, seen: MercatorBox): Point {
  if (!place || TURNS.some((turn) => contains(seen, label[0] + turn, label[1]))) return label;
  const last = found.get(place);
  // The steps of a slider ask again and again for the same part of the map.
  if (last?.seen.every((side, at) => side === seen[at])) return last.point ?? label;
  const point = widestPoint(place, seen);
  found.set(place, { seen, point });
  return point ?? label;
}

const found = new WeakMap<ColumnPlace, { readonly seen: MercatorBox; readonly point: Point | null }>();

function widestPoint(place: ColumnPlace, seen: MercatorBox): Point | null {
  const outline = outlineOf(place);
  let best: { readonly x: number; readonly y: number; readonly width: number } | null = null;
  for (const turn of TURNS) {
    const widest = widestIn(outline, [seen[0] - turn, seen[1], seen[2] - turn, seen[3]]);
    if (widest && widest.width > (best?.width ?? 0)) best = widest;
  }
  return best && [best.x, best.y];
}

function contains([west, north, east, south]: MercatorBox, x: number, y: number): boolean {
  return x >= west && x <= east && y >= north && y <= south;
}

/** The middle of the longest stretch of a line from west to east that lies within rings and a box. */
function widestIn({ rings, extent }: Outline, [west, north, east, south]: MercatorBox) {
  let best: { readonly x: number; readonly y: number; readonly width: number } | null = null;
  const [from, to] = [Math.max(north, extent[1]), Math.min(south, extent[3])];
  if (from > to || extent[0] > east || extent[2] < west) return null;
  // From the middle outwards: of two stretches of one length the one nearer to the middle is taken.
  for (let line = 0; line < LINES; line++) {
    const step = (line % 2 === 0 ? 1 : -1) * Math.ceil(line / 2);
    const y = (from + to) / 2 + (step * (to - from)) / (LINES + 1);
    const edges = rings.flatMap((ring) => crossings(ring, y)).sort((a, b) => a - b);
    for (let at = 0; at + 1 < edges.length; at += 2) {
      const [left, right] = [Math.max(west, edges[at] ?? 0), Math.min(east, edges[at + 1] ?? 0)];
      if (right - left > (best?.width ?? 0)) best = { x: (left + right) / 2, y, width: right - left };
    }
  }
  return best;
}

/** Where a ring's edges cross a line from west to east. */
function crossings(ring: Ring, y: number): number[] {
  const found: number[] = [];
  let [lastX, lastY] = [ring.at(-2) ?? 0, ring.at(-1) ?? 0];
  for (let at = 0; at < ring.length; at += 2) {
    const [x, nextY] = [ring[at] ?? 0, ring[at + 1] ?? 0];
    if (lastY > y !== nextY > y) found.push(lastX + ((x - lastX) * (y - lastY)) / (nextY - lastY));
    [lastX, lastY] = [x, nextY];
  }
  return found;
}

const known = new WeakMap<ColumnPlace, Outline>();

/** What is shaded of a place: its outline, the ellipse that stands for one, or its box where the tiles alone know it. */
function outlineOf(place: ColumnPlace): Outline {
  const kept = known.get(place);
  if (kept) return kept;
  const rings = makeRings(place);
  const made = { rings, extent: extentOf(rings) };
  known.set(place, made);
  return made;
}

function extentOf(rings: readonly Ring[]): MercatorBox {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 2) {
      const [x, y] = [ring[at] ?? 0, ring[at + 1] ?? 0];
      [west, north, east, south] = [Math.min(west, x), Math.min(north, y), Math.max(east, x), Math.max(south, y)];
    }
  }
  return [west, north, east, south];
}

function makeRings({ id, bbox, areas, outline }: ColumnPlace): Ring[] {
  if (outline) return outline.map((text) => toRing(decodeArea(text) ?? []));
  // A sea is not shaded: its box lies over the land around it.
  if (!bbox || id.startsWith("water:")) return [];
  if (areas.length === 0) return ellipseWithin(bbox).coordinates.map(toRing);
  const [west, south, , north] = bbox;
  const east = bbox[2] < west ? bbox[2] + 360 : bbox[2];
  return [
    toRing([
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ]),
  ];
}

function toRing(points: readonly (readonly number[])[]): Ring {
  return Float64Array.from(
    points.flatMap(([longitude = 0, latitude = 0]) => [mercatorX(longitude), mercatorY(latitude)]),
  );
}
