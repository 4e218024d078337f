import type { VectorTile } from "@mapbox/vector-tile";
import type { Screen } from "./screen.ts";

/** Place of a tile: `column` counts on beyond the world where a picture shows longitude 180. */
export interface TilePlace {
  readonly zoom: number;
  readonly column: number;
  readonly row: number;
}

/** A vector tile where it stands. */
export interface PlacedTile extends TilePlace {
  /** Source of the style that it belongs to. */
  readonly source: string;
  readonly tile: VectorTile;
}

/** The tiles of a zoom that a screen shows, row by row. `detail` is how many pixels one pixel of the page is printed with. */
export function tilesOf(screen: Screen, zoom: number, detail: number, maxZoom: number): TilePlace[] {
  const wanted = Math.floor(zoom + Math.log2(detail) + 1e-6);
  const level = Math.max(0, Math.min(maxZoom, wanted));
  const across = 2 ** level;
  const { west, north, scale, width, height } = screen;
  const within = (row: number) => Math.min(across - 1, Math.max(0, row));
  const [left, right] = [Math.floor(west * across), Math.floor((west + width / scale) * across - 1e-9)];
  const [top, bottom] = [
    within(Math.floor(north * across)),
    within(Math.floor((north + height / scale) * across - 1e-9)),
  ];
  const places: TilePlace[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) places.push({ zoom: level, column, row });
  }
  return places;
}

/** Where a tile lies on the screen: its upper left corner and its side, in pixels. */
export function frameOf({ zoom, column, row }: TilePlace, screen: Screen): { x: number; y: number; side: number } {
  const side = screen.scale / 2 ** zoom;
  return { x: column * side - screen.west * screen.scale, y: row * side - screen.north * screen.scale, side };
}
