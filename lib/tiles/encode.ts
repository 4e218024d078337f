import type { GeoJSONVTFeature } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { TilePoint } from "./point-layer.ts";
import { TILES } from "./settings.ts";

/** A tile as bytes (Mapbox Vector Tile 2); null when there is nothing in it. */
export function encodeTile(
  points: readonly TilePoint[],
  areas: readonly GeoJSONVTFeature[],
): Uint8Array<ArrayBuffer> | null {
  const layers = { [TILES.areas]: areas, [TILES.points]: points as unknown as readonly GeoJSONVTFeature[] };
  const filled = Object.entries(layers).filter(([, features]) => features.length > 0);
  if (filled.length === 0) return null;
  const tiles = Object.fromEntries(filled.map(([name, features]) => [name, { features: [...features] }]));
  const encoded = fromGeojsonVt(tiles as Parameters<typeof fromGeojsonVt>[0], { version: 2, extent: TILES.extent });
  return new Uint8Array(encoded);
}
