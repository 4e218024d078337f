import type { FeatureCollection } from "geojson";
import type { LngLat } from "#lib/model";
import { type AreaShade, areaState, type Ground } from "#lib/picture/ground";
import { badgeHalf } from "#lib/picture/mark-sizes";
import type { Palette } from "#lib/picture/palette";
import { AREA, CLUSTER, clusterRadiusPx, type MarkTable, POINT_RADIUS_PX } from "#lib/query/mark-table";
import { toLngLat } from "#lib/query/mercator";
import {
  AREA_LAYERS,
  AREA_SOURCE,
  incidentSources,
  layersOverLabels,
  layersUnderLabels,
  OBSTACLE_IMAGE,
} from "./layers.ts";
import type { GeoJSONSource, MapLibreMap } from "./maplibre.ts";

/** Side of the empty picture of an obstacle, in pixels. */
const OBSTACLE_PX = 4;
/** More marks than this leave no room for labels anyway. */
const MOST_OBSTACLES = 600;

/** Adds sources and layers of the incidents to whatever style has been loaded. */
export function addIncidents(map: MapLibreMap, origin: string, palette: Palette): void {
  if (!map.hasImage(OBSTACLE_IMAGE)) {
    map.addImage(OBSTACLE_IMAGE, {
      width: OBSTACLE_PX,
      height: OBSTACLE_PX,
      data: new Uint8Array(OBSTACLE_PX ** 2 * 4),
    });
  }
  for (const [id, source] of Object.entries(incidentSources(origin))) {
    if (!map.getSource(id)) map.addSource(id, source);
  }
  const firstLabel = map.getStyle().layers.find((layer) => layer.type === "symbol")?.id;
  for (const layer of layersUnderLabels(palette)) map.addLayer(layer, firstLabel);
  for (const layer of layersOverLabels()) map.addLayer(layer);
}

/** The shades that a map has, and what is told of its extents. */
export interface DrawnGround {
  readonly areas: ReadonlyMap<string, AreaShade>;
  readonly extents: string;
}

/**
 * Shades areas and draws extents; gives what the map then has, the same object when nothing has changed. Shades are
 * feature state: no tile is made again.
 */
export function drawGround(map: MapLibreMap, ground: Ground, drawn: DrawnGround): DrawnGround {
  let hasChanged = false;
  for (const sourceLayer of AREA_LAYERS) {
    for (const id of drawn.areas.keys()) {
      if (ground.areas.has(id)) continue;
      map.removeFeatureState({ source: AREA_SOURCE, sourceLayer, id });
      hasChanged = true;
    }
    for (const [id, shade] of ground.areas) {
      const known = drawn.areas.get(id);
      if (known?.colour === shade.colour && known.opacity === shade.opacity) continue;
      map.setFeatureState({ source: AREA_SOURCE, sourceLayer, id }, areaState(shade));
      hasChanged = true;
    }
  }
  // New data costs a worker and a tile: extents seldom change while a window moves.
  const extents = JSON.stringify(ground.extents.features.map(({ properties }) => properties));
  if (extents !== drawn.extents) map.getSource<GeoJSONSource>("extents")?.setData(ground.extents);
  else if (!hasChanged) return drawn;
  return { areas: ground.areas, extents };
}

/** Draws arcs under the labels. */
export function drawArcs(map: MapLibreMap, arcs: FeatureCollection): void {
  map.getSource<GeoJSONSource>("arcs")?.setData(arcs);
}

/** Outlines the area of the filter. */
export function drawArea(map: MapLibreMap, area: readonly LngLat[] | null): void {
  const ring = area ? [...area, ...area.slice(0, 1)].map((point) => [...point]) : [];
  map.getSource<GeoJSONSource>("area")?.setData({ type: "Polygon", coordinates: ring.length > 0 ? [ring] : [] });
}

/** Tells labels where marks stand. */
export function drawObstacles(map: MapLibreMap, marks: MarkTable): void {
  const zoom = map.getZoom();
  const features = Array.from({ length: Math.min(marks.length, MOST_OBSTACLES) }, (_, mark) => {
    const kind = marks.kinds[mark];
    const total = marks.totals[mark] ?? 0;
    const half =
      kind === CLUSTER ? clusterRadiusPx(total) : kind === AREA ? badgeHalf(total, zoom)[0] : POINT_RADIUS_PX;
    const size = (2 * half) / OBSTACLE_PX;
    // MapLibre multiplies the offset by the size.
    const offset = [(marks.offsets[2 * mark] ?? 0) / size, (marks.offsets[2 * mark + 1] ?? 0) / size];
    return {
      type: "Feature" as const,
      geometry: { type: "Point" as const, coordinates: [...toLngLat(marks.x[mark] ?? 0, marks.y[mark] ?? 0)] },
      properties: { size, offset },
    };
  });
  map.getSource<GeoJSONSource>("obstacles")?.setData({ type: "FeatureCollection", features });
}
