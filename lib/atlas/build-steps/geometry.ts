import type { BoundingBox } from "../../model.ts";
import { type AreaGeometry, type Polygon, type Position, polygonsOf, type Ring } from "./geojson.ts";

/** Kilometres of one degree of latitude on the mean sphere. */
const KM_PER_DEGREE = 111.195;

/** Area of a polygon with its holes in square kilometres, on a sphere cut into local planes: good to a few per cent. */
export function areaKm2(polygon: Polygon): number {
  const outer = polygon[0];
  if (!outer) return 0;
  return polygon.reduce((sum, ring, i) => sum + (i === 0 ? 1 : -1) * ringKm2(ring), 0);
}

function ringKm2(ring: Ring): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1], ring[i]];
    if (!a || !b) continue;
    // Lambert's cylindrical projection keeps areas: x is the longitude, y the sine of the latitude
    sum += radians(b[0] - a[0]) * (Math.sin(radians(a[1])) + Math.sin(radians(b[1])));
  }
  return Math.abs(sum / 2) * EARTH_RADIUS_KM ** 2;
}

const EARTH_RADIUS_KM = 6371;

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Length of a line in kilometres. */
export function lengthKm(line: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    if (a && b) sum += Math.hypot((b[0] - a[0]) * Math.cos(radians(a[1])), b[1] - a[1]) * KM_PER_DEGREE;
  }
  return sum;
}

/** Smallest box around an area; west is greater than east where it crosses longitude 180. */
export function boundingBox(geometry: AreaGeometry): BoundingBox {
  const rings = polygonsOf(geometry).flatMap((polygon) => polygon.slice(0, 1));
  const spans = rings
    .map((ring) => ring.reduce<[number, number]>(([w, e], [x]) => [Math.min(w, x), Math.max(e, x)], [180, -180]))
    .sort((a, b) => a[0] - b[0]);
  let [south, north] = [90, -90];
  for (const ring of rings) {
    for (const [, y] of ring) {
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  }
  let west = spans[0]?.[0] ?? 0;
  let east = Math.max(...spans.map(([, e]) => e));
  let widest = 360 - (east - west);
  let reach = spans[0]?.[1] ?? 0;
  for (const [start, end] of spans.slice(1)) {
    if (start - reach > widest) {
      widest = start - reach;
      west = start;
      east = reach;
    }
    reach = Math.max(reach, end);
  }
  return [west, south, east, north];
}

/** Whether a point lies within a polygon, by counting crossings. */
export function contains(polygon: Polygon, [x, y]: Position): boolean {
  let inside = false;
  for (const ring of polygon) {
    for (let i = 0, k = ring.length - 1; i < ring.length; k = i++) {
      const [a, b] = [ring[i], ring[k]];
      if (!a || !b) continue;
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    }
  }
  return inside;
}

/** Latitude as the ordinate of the Mercator map, in degrees of longitude at the equator. */
export function mercatorY(latitude: number): number {
  const clamped = Math.max(-85, Math.min(85, latitude));
  return (Math.log(Math.tan(Math.PI / 4 + radians(clamped) / 2)) * 180) / Math.PI;
}

export function latitudeOf(y: number): number {
  return (Math.atan(Math.exp(radians(y))) * 360) / Math.PI - 90;
}

/** Rounds the corners of a ring (Chaikin 1974), so that a coarse shore does not look cut with scissors. */
export function roundCorners(ring: Ring): Ring {
  const rounded: Ring = [];
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1], ring[i]];
    if (!a || !b) continue;
    rounded.push(mix(a, b, 0.25), mix(a, b, 0.75));
  }
  const first = rounded[0];
  return first ? [...rounded, first] : rounded;
}

function mix(a: Position, b: Position, share: number): Position {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** Joins pieces that meet end to end into long lines, so that dashes and joins run through; a fork ends a line. */
export function joinLines(pieces: readonly (readonly Position[])[]): Position[][] {
  const ends = new Map<string, number[]>();
  pieces.forEach((piece, i) => {
    for (const end of [piece[0], piece.at(-1)]) if (end) push(ends, keyOf(end), i);
  });
  const used = new Set<number>();
  return pieces.flatMap((piece, start) => {
    if (used.has(start)) return [];
    used.add(start);
    let line = [...piece];
    for (let side = 0; side < 2; side++) {
      for (let next = follow(line); next; next = follow(line)) line = line.concat(next);
      line.reverse();
    }
    return [line];
  });

  function follow(line: readonly Position[]): Position[] | null {
    const end = line.at(-1);
    const meeting = end ? (ends.get(keyOf(end)) ?? []) : [];
    const next = meeting.length === 2 ? meeting.find((i) => !used.has(i)) : undefined;
    const piece = next === undefined ? undefined : pieces[next];
    if (!end || next === undefined || !piece?.[0]) return null;
    used.add(next);
    const forward = keyOf(piece[0]) === keyOf(end) ? [...piece] : [...piece].reverse();
    return forward.slice(1);
  }
}

function keyOf([x, y]: Position): string {
  return `${x.toFixed(5)},${y.toFixed(5)}`;
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
