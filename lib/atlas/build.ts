import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { readAdmin1 } from "./build-steps/admin.ts";
import { makeAdminShapes } from "./build-steps/admin-shapes.ts";
import { areaLabels } from "./build-steps/area-labels.ts";
import { writeAreaFile } from "./build-steps/area-outlines.ts";
import { makeBorders } from "./build-steps/borders.ts";
import { copyFonts } from "./build-steps/fonts.ts";
import { makeLand } from "./build-steps/land.ts";
import { areaLayers, basemapLayers } from "./build-steps/layers.ts";
import { writePmtiles } from "./build-steps/pmtiles.ts";
import { seaLabels } from "./build-steps/sea-labels.ts";
import { MAX_ZOOM } from "./build-steps/settings.ts";
import { writeSprite } from "./build-steps/sprite.ts";
import { cutTiles, type TileLayer } from "./build-steps/tiles.ts";
import { townLabels } from "./build-steps/town-labels.ts";
import { makeLakes } from "./build-steps/water.ts";
import { writeWorldOutlines } from "./build-steps/world-outlines.ts";
import { installSources, ROOT } from "./sources.ts";

/**
 * Builds the basemap, the areas for shading and the fonts and coarse countries under `public/basemap`, and the outlines
 * `areas.json` beside this file. Run by hand; takes some ten minutes on two cores and up to 9 GB of memory. Throws InputError where a source cannot be had.
 */
export async function buildAtlas(log: (line: string) => void): Promise<void> {
  const step = stepLog(log);
  await installSources(log);
  const areas = readAdmin1();
  step(`${areas.length} first-order areas read`);
  await makeAdminShapes(areas, step);
  step("areas simplified");
  await makeLand();
  step("land cut out and simplified");
  makeLakes();
  step("lakes chosen");
  await makeBorders(areas);
  step("borders classed");
  const { points, features } = await areaLabels(areas);
  const places = [...features, ...seaLabels(), ...townLabels()];
  step(`${places.length} labels placed`);
  writeAreaFile(areas, points);
  writeWorldOutlines();
  copyFonts();
  writeSprite();
  await writeTiles("basemap", basemapLayers(places), MAX_ZOOM.basemap, step);
  await writeTiles("areas", areaLayers(areas, points), MAX_ZOOM.areas, step);
}

/** What the map shows of its sources, in short. */
export const ATTRIBUTION = "Natural Earth, © OpenStreetMap contributors (ODbL), GeoNames (CC BY 4.0)";

async function writeTiles(
  name: keyof typeof MAX_ZOOM,
  layers: readonly TileLayer[],
  maxZoom: number,
  log: (line: string) => void,
): Promise<void> {
  const folder = join(ROOT, "public", "basemap");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.pmtiles`);
  const tiles = await cutTiles(layers, maxZoom);
  writePmtiles(path, tiles, maxZoom, {
    name,
    type: "baselayer",
    attribution: ATTRIBUTION,
    vector_layers: layers.map((layer) => ({ id: layer.name, fields: {}, minzoom: 0, maxzoom: maxZoom })),
  });
  log(`${name}: ${tiles.length} tiles, ${(statSync(path).size / 1e6).toFixed(1)} MB`);
}

/** Puts the seconds since the start before each line. */
function stepLog(log: (line: string) => void): (line: string) => void {
  const start = performance.now();
  return (line) => log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${line}`);
}
