import { AREA_LAYERS, layersToHit } from "./layers.ts";
import type { MapLibreMap } from "./maplibre.ts";
import type { MarkHit } from "./overlay/hit.ts";

/** What lies under a click: a mark, the incident of a circle, an area without outline by its place, or a shaded area by its id. */
export type Hit = MarkHit | { readonly extentOf: string } | { readonly shade: string };

/** What is drawn of areas at a point of the screen; null when nothing of ours is. */
export function groundAt(map: MapLibreMap, { x, y }: { x: number; y: number }): Hit | null {
  const [extent] = map.getLayer("extents-fill") ? map.queryRenderedFeatures([x, y], { layers: ["extents-fill"] }) : [];
  const shades = layersToHit(map.getZoom()).filter((id) => map.getLayer(id));
  const found = map.queryRenderedFeatures([x, y], { layers: shades }).filter((area) => area.state.colour);
  // The smaller area is meant where a region lies in its country.
  const shade = found.find(({ sourceLayer }) => sourceLayer === AREA_LAYERS[1]) ?? found[0];
  if (shade) return { shade: String(shade.id) };
  return extent ? { extentOf: String(extent.properties.key) } : null;
}
