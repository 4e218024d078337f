import type { BoundingBox, LngLat } from "../model.ts";

/** One area of the file: name, label point, box, polygons of rings as encoded by `encodeRing`. */
export type StoredArea = readonly [
  name: string,
  labelPoint: LngLat,
  bbox: BoundingBox,
  polygons: readonly (readonly string[])[],
];
/** By id: `UA`, `UA-63`. */
export type AreaFile = Readonly<Record<string, StoredArea>>;

/**
 * A ring as text: differences of longitude and latitude in thousandths of a degree, each in base 32 with a
 * continuation bit, as in Google's encoded polylines.
 */
export function encodeRing(ring: readonly LngLat[]): string {
  let [x, y, text] = [0, 0, ""];
  for (const point of ring) {
    const [nextX, nextY] = [Math.round(point[0] * UNITS_PER_DEGREE), Math.round(point[1] * UNITS_PER_DEGREE)];
    if (text !== "" && nextX === x && nextY === y) continue;
    text += encodeNumber(nextX - x) + encodeNumber(nextY - y);
    [x, y] = [nextX, nextY];
  }
  return text;
}

/** The ring that `encodeRing` made a text of. */
export function decodeRing(text: string): [number, number][] {
  const ring: [number, number][] = [];
  const sums: [number, number] = [0, 0];
  let [value, shift, axis] = [0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const chunk = text.charCodeAt(i) - FIRST_CHARACTER;
    value |= (chunk & 31) << shift;
    shift += 5;
    if (chunk & 32) continue;
    sums[axis === 0 ? 0 : 1] += value & 1 ? ~(value >> 1) : value >> 1;
    if (axis === 1) ring.push([sums[0] / UNITS_PER_DEGREE, sums[1] / UNITS_PER_DEGREE]);
    [value, shift, axis] = [0, 0, 1 - axis];
  }
  return ring;
}

const UNITS_PER_DEGREE = 1000;
const FIRST_CHARACTER = 63;

function encodeNumber(value: number): string {
  let rest = value < 0 ? ~(value << 1) : value << 1;
  let text = "";
  for (; rest >= 32; rest >>= 5) text += String.fromCharCode((32 | (rest & 31)) + FIRST_CHARACTER);
  return text + String.fromCharCode(rest + FIRST_CHARACTER);
}
