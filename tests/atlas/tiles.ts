import { open, readFile } from "node:fs/promises";
import { VectorTile, type VectorTileFeature } from "@mapbox/vector-tile";
import { booleanPointInPolygon } from "@turf/turf";
import { PbfReader } from "pbf";
import { PMTiles, type RangeResponse, type Source } from "pmtiles";
import type { LngLat } from "#lib/model";

/** Opens a built tile set of `public/basemap`. */
export function openTiles(name: "basemap" | "areas"): PMTiles {
  return new PMTiles(new DiskSource(`public/basemap/${name}.pmtiles`));
}

/** Features of a layer in the tile that holds a point, with the number of the tile. */
export async function featuresAt(tiles: PMTiles, layer: string, point: LngLat, zoom: number) {
  const [x, y] = tileOf(point, zoom);
  const found = await tiles.getZxy(zoom, x, y);
  if (!found) return [];
  const decoded = new VectorTile(new PbfReader(new Uint8Array(found.data))).layers[layer];
  return Array.from({ length: decoded?.length ?? 0 }, (_, i) => decoded?.feature(i)).flatMap((feature) =>
    feature ? [{ properties: feature.properties, geojson: feature.toGeoJSON(x, y, zoom) }] : [],
  );
}

/** Ids of the areas of a layer that cover a point. */
export async function idsAt(tiles: PMTiles, layer: string, point: LngLat, zoom: number): Promise<unknown[]> {
  const features = await featuresAt(tiles, layer, point, zoom);
  return features
    .filter(({ geojson }) => isArea(geojson) && booleanPointInPolygon([...point], geojson))
    .map(({ properties }) => properties.id);
}

type GeoJsonFeature = ReturnType<VectorTileFeature["toGeoJSON"]>;

function isArea(feature: GeoJsonFeature): feature is GeoJsonFeature & Parameters<typeof booleanPointInPolygon>[1] {
  return feature.geometry.type === "Polygon" || feature.geometry.type === "MultiPolygon";
}

function tileOf([longitude, latitude]: LngLat, zoom: number): [number, number] {
  const y = (1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2;
  return [Math.floor(((longitude + 180) / 360) * 2 ** zoom), Math.floor(y * 2 ** zoom)];
}

class DiskSource implements Source {
  constructor(private readonly path: string) {}
  getKey(): string {
    return this.path;
  }
  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    const file = await open(this.path);
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, offset);
      return { data: buffer.buffer.slice(0, bytesRead) };
    } finally {
      await file.close();
    }
  }
}

export async function sizeOf(path: string): Promise<number> {
  return (await readFile(path)).length;
}
