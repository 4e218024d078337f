import { writeFileSync } from "node:fs";
import { sourcePath } from "../sources.ts";
import { type Feature, feature, type PolygonGeometry, readFeatures, workPath, writeFeatures } from "./geojson.ts";
import { areaKm2 } from "./geometry.ts";
import { mapshaper } from "./mapshaper.ts";
import { BANDS } from "./settings.ts";

/**
 * Land is the world without OpenStreetMap's seas, simplified once a band: files `land-a.json` to `land-d.json`. Land is
 * tiled and not sea, because one sea polygon round the globe leaves bars where tiles cut it.
 */
export async function makeLand(): Promise<void> {
  const world = workPath("world.json");
  writeFileSync(world, JSON.stringify({ type: "Polygon", coordinates: [WHOLE_WORLD] }));
  const seas = sourcePath("@geo-maps/earth-seas-100m", "map.geo.json");
  await mapshaper("-i", world, "-erase", seas, "-explode", "-o", "land.json", "precision=0.00001");
  for (const { name, landMetres, islandKm2 } of BANDS) {
    const simplify = ["-simplify", "weighted", `interval=${landMetres}`, "keep-shapes"];
    await mapshaper("-i", "land.json", ...simplify, "-o", "simplified.json", "precision=0.00001");
    const pieces = readFeatures<PolygonGeometry>(workPath("simplified.json"));
    writeFeatures(`land-${name}.json`, pieces.filter(isOver(islandKm2)).map(asLand));
  }
}

const WHOLE_WORLD = [
  [-180, -90],
  [180, -90],
  [180, 90],
  [-180, 90],
  [-180, -90],
];

function isOver(km2: number) {
  return ({ geometry }: Feature<PolygonGeometry>) => areaKm2(geometry.coordinates) > km2;
}

function asLand({ geometry }: Feature<PolygonGeometry>): Feature {
  return feature(geometry, {});
}
