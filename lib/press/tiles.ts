import { type FileHandle, open } from "node:fs/promises";
import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { PMTiles, type Source } from "pmtiles";
import type { TilePlace } from "../picture/tiles.ts";

/** Decoded tiles that are kept: a city is a handful, a continent a dozen. */
const MOST_KEPT = 256;

/** The tiles of one archive on the disk. */
export interface TileArchive {
  readonly maxZoom: number;
  /** null where the archive has none, as over the open sea. */
  tile(place: TilePlace): Promise<VectorTile | null>;
}

/** Opens a PMTiles archive of vector tiles. */
export async function openTiles(path: string): Promise<TileArchive> {
  const file = await open(path, "r");
  const archive = new PMTiles(sourceOf(file, path));
  const { maxZoom } = await archive.getHeader();
  const kept = new Map<string, Promise<VectorTile | null>>();
  return {
    maxZoom,
    tile({ zoom, column, row }) {
      const across = 2 ** zoom;
      const turned = ((column % across) + across) % across;
      const key = `${zoom} ${turned} ${row}`;
      const tile = kept.get(key) ?? readTile(archive, zoom, turned, row);
      // What was asked last stands last; the first is the one to go.
      kept.delete(key);
      kept.set(key, tile);
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      return tile;
    },
  };
}

async function readTile(archive: PMTiles, zoom: number, column: number, row: number): Promise<VectorTile | null> {
  const found = await archive.getZxy(zoom, column, row);
  return found ? new VectorTile(new PbfReader(new Uint8Array(found.data))) : null;
}

function sourceOf(file: FileHandle, path: string): Source {
  return {
    getKey: () => path,
    async getBytes(offset, length) {
      const bytes = new Uint8Array(length);
      const { bytesRead } = await file.read(bytes, 0, length, offset);
      return { data: bytes.buffer.slice(0, bytesRead) };
    },
  };
}
