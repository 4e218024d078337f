import type { LayerSpecification, SourceSpecification } from "./maplibre.ts";
import type { Palette } from "./palette.ts";
import { AREA_SOURCE_LAYERS, areasSource } from "./style.ts";

/** Zoom from which a point bears its type's icon. */
const ICON_ZOOM = 6;
/** Paint changes at once: the default of 300 ms would trail behind the slider. */
const AT_ONCE = { duration: 0, delay: 0 };

export const AREA_SOURCE = "incident-areas";
/** The wider ones first, so that a region is seen on its country. */
export const AREA_LAYERS = [AREA_SOURCE_LAYERS.country, AREA_SOURCE_LAYERS.admin1] as const;
export const GEOJSON_SOURCES = ["shapes", "selection", "marks"] as const;
export type GeojsonSource = (typeof GEOJSON_SOURCES)[number];

const NOTHING = { type: "FeatureCollection" as const, features: [] };

/** Sources of the incidents, over whatever basemap. Areas bear their id, so that a shade is set by feature state alone. */
export function incidentSources(origin: string): Record<string, SourceSpecification> {
  return {
    [AREA_SOURCE]: areasSource(origin),
    shapes: { type: "geojson", data: NOTHING },
    selection: { type: "geojson", data: NOTHING },
    marks: { type: "geojson", data: NOTHING },
  };
}

/** Layers that lie under the labels of the basemap. */
export function layersUnderLabels(palette: Palette): LayerSpecification[] {
  const shade = (name: string): unknown[] => ["feature-state", name];
  const colour = ["to-color", ["coalesce", shade("colour"), palette.quiet]];
  return [
    ...AREA_LAYERS.map((layer) => ({
      id: `${layer}-shade`,
      type: "fill" as const,
      source: AREA_SOURCE,
      "source-layer": layer,
      paint: {
        "fill-color": colour,
        "fill-opacity": ["coalesce", shade("opacity"), 0],
        "fill-opacity-transition": AT_ONCE,
        "fill-antialias": false,
      },
    })),
    ...AREA_LAYERS.map((layer) => ({
      id: `${layer}-edge`,
      type: "line" as const,
      source: AREA_SOURCE,
      "source-layer": layer,
      layout: { "line-join": "round" },
      paint: {
        "line-color": colour,
        "line-width": 1.5,
        "line-opacity": ["coalesce", shade("edge"), 0],
        "line-opacity-transition": AT_ONCE,
      },
    })),
    {
      id: "shapes-fill",
      type: "fill",
      source: "shapes",
      paint: { "fill-color": ["get", "colour"], "fill-opacity": ["get", "opacity"], "fill-antialias": false },
    },
    {
      id: "shapes-edge",
      type: "line",
      source: "shapes",
      paint: { "line-color": ["get", "colour"], "line-width": 1.4, "line-dasharray": [2.4, 2] },
    },
    {
      id: "leaders",
      type: "line",
      source: "marks",
      filter: ["==", ["get", "kind"], "leader"],
      paint: { "line-color": ["get", "colour"], "line-width": 1.2, "line-opacity": 0.9 },
    },
    {
      id: "arcs",
      type: "line",
      source: "selection",
      filter: ["==", ["get", "kind"], "arc"],
      layout: { "line-cap": "round" },
      paint: { "line-color": palette.text, "line-width": 1.4, "line-opacity": 0.75 },
    },
    // Dashed, unlike an arc of somebody's way: nothing moved from one incident to the other.
    {
      id: "relations",
      type: "line",
      source: "selection",
      filter: ["==", ["get", "kind"], "relation"],
      paint: { "line-color": palette.text, "line-width": 1.2, "line-dasharray": [4, 2.5] },
    },
  ] as LayerSpecification[];
}

/** Layers that lie over the labels: nothing hides an incident. */
export function layersOverLabels(): LayerSpecification[] {
  const always = {
    "icon-allow-overlap": true,
    "icon-padding": 0,
    "symbol-sort-key": ["coalesce", ["get", "order"], 0],
  };
  return [
    {
      id: "rings",
      type: "symbol",
      source: "selection",
      filter: ["==", ["get", "kind"], "ring"],
      layout: { "icon-allow-overlap": true, "icon-ignore-placement": true, "icon-image": ["get", "image"] },
    },
    {
      id: "badges",
      type: "symbol",
      source: "marks",
      filter: ["==", ["get", "kind"], "area"],
      layout: { ...always, "icon-image": ["get", "image"] },
    },
    {
      id: "points",
      type: "symbol",
      source: "marks",
      filter: ["==", ["get", "kind"], "incident"],
      layout: { ...always, "icon-image": ["step", ["zoom"], ["get", "plain"], ICON_ZOOM, ["get", "image"]] },
    },
    {
      id: "clusters",
      type: "symbol",
      source: "marks",
      filter: ["==", ["get", "kind"], "cluster"],
      layout: { ...always, "icon-image": ["get", "image"] },
    },
  ] as LayerSpecification[];
}

/** More places for a town's label, in ems from its dot: beyond the mark of an incident that stands there. */
const BEYOND_MARK = ["top", [0, 0.95], "bottom", [0, -0.95], "left", [1.1, 0], "right", [-1.1, 0]];

/** The label layer with room for marks: a town's name steps around an incident and loses its dot, not itself. */
export function withRoomForMarks(layer: LayerSpecification): LayerSpecification {
  if (layer.type !== "symbol" || !Array.isArray(layer.layout?.["text-variable-anchor-offset"])) return layer;
  const offsets = [...layer.layout["text-variable-anchor-offset"], ...BEYOND_MARK];
  return {
    ...layer,
    layout: { ...layer.layout, "icon-optional": true, "text-variable-anchor-offset": offsets },
  } as LayerSpecification;
}

/** Layers that answer a click or the pointer, the uppermost first. */
export const CLICKABLE_LAYERS = ["clusters", "points", "badges", "shapes-fill"] as const;

/** Feature state of a shaded area: 14 % of its colour, 28 % when it is selected. */
export function areaState({ colour, isSelected }: { colour: string; isSelected: boolean }) {
  return { colour, opacity: isSelected ? 0.28 : 0.14, edge: isSelected ? 1 : 0.8 };
}
