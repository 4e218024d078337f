import {
  AREA_LAYERS,
  AREA_SOURCE,
  areaState,
  GEOJSON_SOURCES,
  incidentSources,
  layersOverLabels,
  layersUnderLabels,
} from "./layers.ts";
import type { GeoJSONSource, MapLibreMap } from "./maplibre.ts";
import { drawImage, IMAGE_PIXEL_RATIO } from "./mark-images.ts";
import type { Palette } from "./palette.ts";
import type { AreaShade, Scene } from "./scene.ts";

/** More images than this are sorted out: each count of a cluster has one of its own. */
const MOST_IMAGES = 600;

/** Adds sources and layers of the incidents to whatever style has been loaded. */
export function addIncidents(map: MapLibreMap, origin: string, palette: Palette): void {
  for (const [id, source] of Object.entries(incidentSources(origin))) {
    if (!map.getSource(id)) map.addSource(id, source);
  }
  const firstLabel = map.getStyle().layers.find((layer) => layer.type === "symbol")?.id;
  for (const layer of layersUnderLabels(palette)) map.addLayer(layer, firstLabel);
  for (const layer of layersOverLabels()) map.addLayer(layer);
}

/** Hands a scene to the map and gives the shades that it now has. Shades are feature state: no tile is made again. */
export function drawScene(
  map: MapLibreMap,
  scene: Scene,
  shaded: ReadonlyMap<string, AreaShade>,
  palette: Palette,
): ReadonlyMap<string, AreaShade> {
  addImages(map, scene, palette);
  for (const name of GEOJSON_SOURCES) map.getSource<GeoJSONSource>(name)?.setData(scene[name]);
  for (const sourceLayer of AREA_LAYERS) {
    for (const id of shaded.keys()) {
      if (!scene.areas.has(id)) map.removeFeatureState({ source: AREA_SOURCE, sourceLayer, id });
    }
    for (const [id, shade] of scene.areas) {
      const known = shaded.get(id);
      if (known?.colour === shade.colour && known.isSelected === shade.isSelected) continue;
      map.setFeatureState({ source: AREA_SOURCE, sourceLayer, id }, areaState(shade));
    }
  }
  return scene.areas;
}

function addImages(map: MapLibreMap, scene: Scene, palette: Palette): void {
  const names = new Set<string>();
  for (const { properties } of [...scene.marks.features, ...scene.selection.features]) {
    for (const name of [properties?.image, properties?.plain]) if (typeof name === "string") names.add(name);
  }
  const known = map.listImages().filter((name) => name.includes("|"));
  if (known.length > MOST_IMAGES) for (const name of known) if (!names.has(name)) map.removeImage(name);
  for (const name of names) {
    if (!map.hasImage(name)) map.addImage(name, drawImage(name, palette), { pixelRatio: IMAGE_PIXEL_RATIO });
  }
}
