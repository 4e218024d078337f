import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { zxyToTileId } from "pmtiles";
import { sourcePath } from "../sources.ts";
import type { Feature, Geometry } from "./geojson.ts";
import type { Tile } from "./pmtiles.ts";

/** One layer of the tiles: which features it has at a zoom level. */
export interface TileLayer {
  readonly name: string;
  readonly features: (zoom: number) => readonly Feature<Geometry, unknown>[];
  /** Detail that may go, in units of a 4096th of a tile. */
  readonly tolerance: number;
  /** How far features reach over the edge of their tile, in the same units. */
  readonly buffer: number;
}

/** Cuts the layers into gzipped vector tiles for all zoom levels up to `maxZoom`. */
export async function cutTiles(layers: readonly TileLayer[], maxZoom: number): Promise<Tile[]> {
  const { cut, encode } = await loadTools();
  const tiles: Tile[] = [];
  for (let zoom = 0; zoom <= maxZoom; zoom++) {
    const found = new Map<number, Record<string, CutTile>>();
    for (const { name, features, tolerance, buffer } of layers) {
      const collection = { type: "FeatureCollection", features: features(zoom) };
      if (collection.features.length === 0) continue;
      const options = { maxZoom: zoom + 1, indexMaxZoom: zoom, indexMaxPoints: 0, extent: EXTENT, tolerance, buffer };
      const index = cut(collection, options);
      for (const { z, x, y } of index.tileCoords) {
        const tile = z === zoom ? index.getTile(z, x, y) : null;
        if (!tile || tile.features.length === 0) continue;
        hideDateLine(tile, x === 0, x === 2 ** z - 1);
        const id = zxyToTileId(z, x, y);
        const known = found.get(id);
        if (known) known[name] = tile;
        else found.set(id, { [name]: tile });
      }
    }
    for (const [id, tile] of found) {
      tiles.push({ id, data: gzipSync(encode(tile, { version: 2, extent: EXTENT }), { level: 9 }) });
    }
  }
  return tiles;
}

const EXTENT = 4096;

/** Pushes the edge at longitude 180 out of the tile, so that no line is drawn there through Chukotka and Fiji. */
function hideDateLine(tile: CutTile, isWest: boolean, isEast: boolean): void {
  if (!isWest && !isEast) return;
  for (const { type, geometry } of tile.features) {
    if (type !== POLYGON) continue;
    for (const ring of geometry) {
      for (const point of ring) {
        if (isWest && point[0] === 0) point[0] = -OUTSIDE;
        if (isEast && point[0] === EXTENT) point[0] = EXTENT + OUTSIDE;
      }
    }
  }
}

const POLYGON = 3;
const OUTSIDE = 64;

interface CutTile {
  readonly features: readonly { readonly type: number; readonly geometry: [number, number][][] }[];
}
type Cut = (
  collection: object,
  options: object,
) => {
  readonly tileCoords: readonly { readonly z: number; readonly x: number; readonly y: number }[];
  getTile(z: number, x: number, y: number): CutTile | null;
};
type Encode = (layers: Record<string, CutTile>, options: object) => Uint8Array;

async function loadTools(): Promise<{ cut: Cut; encode: Encode }> {
  const load = (name: string, file: string): Promise<unknown> => import(pathToFileURL(sourcePath(name, file)).href);
  const cutter = (await load("geojson-vt", "src/index.js")) as { default: Cut };
  const encoder = (await load("@maplibre/vt-pbf", "dist/index.es.js")) as { fromGeojsonVt: Encode };
  return { cut: cutter.default, encode: encoder.fromGeojsonVt };
}
