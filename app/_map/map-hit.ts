import { AREA_LAYERS, CLICKABLE_LAYERS } from "./layers.ts";
import type { MapLibreMap } from "./maplibre.ts";

/** What lies under a click: an incident, cluster or area mark by its key, or a shaded area by its id. */
export interface Hit {
  readonly kind: "incident" | "cluster" | "area" | "shade";
  readonly key: string;
}

const CLICK_TOLERANCE_PX = 5;

/** What is drawn at a point of the screen, marks before shades; null when nothing of ours is. */
export function hitAt(map: MapLibreMap, { x, y }: { x: number; y: number }): Hit | null {
  const box: [[number, number], [number, number]] = [
    [x - CLICK_TOLERANCE_PX, y - CLICK_TOLERANCE_PX],
    [x + CLICK_TOLERANCE_PX, y + CLICK_TOLERANCE_PX],
  ];
  const marks = CLICKABLE_LAYERS.filter((id) => map.getLayer(id));
  for (const layer of marks) {
    const [found] = map.queryRenderedFeatures(layer === "shapes-fill" ? [x, y] : box, { layers: [layer] });
    if (found) return { kind: found.properties.kind, key: String(found.properties.key) };
  }
  const shades = AREA_LAYERS.map((layer) => `${layer}-shade`).filter((id) => map.getLayer(id));
  const shade = map.queryRenderedFeatures([x, y], { layers: shades }).find((area) => area.state.colour);
  return shade ? { kind: "shade", key: String(shade.id) } : null;
}
