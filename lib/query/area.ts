import type { BoundingBox, LngLat } from "../model.ts";

/** Points of a drawn area: at least a triangle, and no more than fit into an address. */
export const AREA_POINTS = { least: 3, most: 50 } as const;
/** Decimal digits of a point where nobody says how closely it was seen: about a hundred metres. */
const DIGITS = 3;
/** As many as an address may have, about a metre. */
export const MOST_DIGITS = 5;

/**
 * Whether a point lies in an area, by the even-odd rule; an area that was drawn across longitude 180 goes beyond it.
 * The same arithmetic as in lib/store/where.ts, to the last bit: edges are counted north of their lower end, so that a
 * point on the border of two areas lies in one of them.
 */
export function isWithinArea(area: readonly LngLat[], longitude: number, latitude: number): boolean {
  return isWithinRing(area, longitude, latitude) || isWithinRing(area, longitude + 360, latitude);
}

function isWithinRing(ring: readonly LngLat[], longitude: number, latitude: number): boolean {
  let isWithin = false;
  let last = ring[ring.length - 1];
  for (const point of ring) {
    if (last && last[1] > latitude !== point[1] > latitude) {
      const slope = (point[0] - last[0]) / (point[1] - last[1]);
      if (longitude < last[0] + (latitude - last[1]) * slope) isWithin = !isWithin;
    }
    last = point;
  }
  return isWithin;
}

/** [west, south, east, north] of an area; its east is never less than its west, and beyond 180 where it crosses that. */
export function boxOfArea(area: readonly LngLat[]): BoundingBox {
  const [longitudes, latitudes] = [area.map(([longitude]) => longitude), area.map(([, latitude]) => latitude)];
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}

/** Decimal digits of degrees that a screen shows on which the world is so many pixels across: the last one is two pixels or less. */
export function digitsSeen(worldPx: number): number {
  return Math.max(0, Math.min(MOST_DIGITS, Math.ceil(-Math.log10(720 / worldPx))));
}

/** An area as a filter has it: rounded, and turned round the world until its west lies within -180 and 180. */
export function roundArea(area: readonly LngLat[], digits = DIGITS): LngLat[] {
  // Adding 0 makes -0 plain.
  const round = (value: number) => Number(value.toFixed(digits)) + 0;
  const west = round(Math.min(...area.map(([longitude]) => longitude)));
  const turn = 360 * Math.floor((west + 180) / 360);
  return area.map(([longitude, latitude]) => [round(longitude - turn), Math.max(-90, Math.min(90, round(latitude)))]);
}

/** No character of it needs to be escaped in an address. */
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** Version 1 of the format; the number of digits follows, and says that there is no third dimension. */
const VERSION = "B";

/**
 * An area as a flexible polyline, the form of Google's encoded polylines that is safe in addresses, with the digits that
 * its points have: one drawn on a map of a continent is told in half the characters of one drawn in a town.
 */
export function encodeArea(area: readonly LngLat[], digits = digitsOf(area)): string {
  let text = `${VERSION}${ALPHABET[digits]}`;
  let [x, y] = [0, 0];
  for (const [longitude, latitude] of area) {
    const [nextX, nextY] = [Math.round(longitude * 10 ** digits), Math.round(latitude * 10 ** digits)];
    text += encodeNumber(nextY - y) + encodeNumber(nextX - x);
    [x, y] = [nextX, nextY];
  }
  return text;
}

/** The points of a flexible polyline of at most five digits, or null when it is none. */
export function decodeArea(text: string): LngLat[] | null {
  const digits = ALPHABET.indexOf(text[1] ?? " ");
  if (!text.startsWith(VERSION) || digits < 0 || digits > MOST_DIGITS) return null;
  const numbers = decodeNumbers(text.slice(VERSION.length + 1));
  if (numbers === null || numbers.length % 2 > 0) return null;
  let [x, y] = [0, 0];
  return Array.from({ length: numbers.length / 2 }, (_, index): LngLat => {
    y += numbers[2 * index] ?? 0;
    x += numbers[2 * index + 1] ?? 0;
    return [x / 10 ** digits, y / 10 ** digits];
  });
}

/** The least number of digits that tells every point. */
function digitsOf(area: readonly LngLat[]): number {
  const isTold = (digits: number) => area.flat().every((value) => Number(value.toFixed(digits)) === value);
  return [0, 1, 2, 3, 4].find(isTold) ?? MOST_DIGITS;
}

/** Five bits a character, the lowest first; the sixth says that more follow, the lowest of all is the sign. */
function encodeNumber(value: number): string {
  let rest = value < 0 ? ~(value << 1) : value << 1;
  let text = "";
  for (; rest > 31; rest >>= 5) text += ALPHABET[(rest & 31) | 32];
  return text + ALPHABET[rest];
}

function decodeNumbers(text: string): number[] | null {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (const character of text) {
    const bits = ALPHABET.indexOf(character);
    if (bits < 0 || shift > 25) return null;
    value |= (bits & 31) << shift;
    shift += 5;
    if (bits > 31) continue;
    numbers.push(value & 1 ? ~(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return shift === 0 ? numbers : null;
}
