import type { LngLat } from "../model.ts";

/** Tile pixels across the world at zoom 0, as MapLibre counts zooms. */
const TILE_PX = 512;
/** Latitude at which the square world of Web Mercator ends. */
const MAX_LATITUDE = 85.051129;
const EARTH_RADIUS_KM = 6371.0088;

/** Pixels across the world at a zoom. */
export function worldSize(zoom: number): number {
  return TILE_PX * 2 ** zoom;
}

/** The zoom at which the world is so many pixels across. */
export function zoomOf(size: number): number {
  return Math.log2(size / TILE_PX);
}

/** Web Mercator, 0 to 1 from west to east. */
export function mercatorX(longitude: number): number {
  return (longitude + 180) / 360;
}

/** Web Mercator, 0 to 1 from north to south. */
export function mercatorY(latitude: number): number {
  const sine = Math.sin((Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, latitude)) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

/** The point of Web Mercator coordinates from 0 to 1. */
export function toLngLat(x: number, y: number): LngLat {
  return [x * 360 - 180, (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90];
}

/** Pixels that a distance at a latitude takes on the screen at a zoom. */
export function pixelsOfKm(km: number, latitude: number, zoom: number): number {
  const circumference = 2 * Math.PI * EARTH_RADIUS_KM * Math.cos((latitude * Math.PI) / 180);
  return (km / circumference) * worldSize(zoom);
}

/** Stretch of the world in Web Mercator, 0 to 1; it may reach beyond either side where a map shows longitude 180. */
export type MercatorBox = readonly [west: number, north: number, east: number, south: number];

/** Whether a stretch of the world touches a box, which may reach into the next turn of the world on either side. */
export function touches(box: MercatorBox, west: number, north: number, east: number, south: number): boolean {
  if (south < box[1] || north > box[3]) return false;
  // Written out: it is asked for every cell of the world at each step of a slider.
  const [left, , right] = box;
  return (
    (west <= right && east >= left) ||
    (west - 1 <= right && east - 1 >= left) ||
    (west + 1 <= right && east + 1 >= left)
  );
}
