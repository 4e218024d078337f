import type { Palette } from "#lib/picture/palette";
import type { LayerSpecification, SourceSpecification } from "./maplibre.ts";
import { AREA_SOURCE_LAYERS, areasSource } from "./style.ts";

/** Paint changes at once: the default of 300 ms would trail behind the slider. */
const AT_ONCE = { duration: 0, delay: 0 };

export const AREA_SOURCE = "incident-areas";
/** The wider ones first, so that a region is seen on its country. */
export const AREA_LAYERS = [AREA_SOURCE_LAYERS.country, AREA_SOURCE_LAYERS.admin1] as const;
/** Areas without an outline, the area of the filter, arcs of the selected incident, and what labels step around. */
export const GEOJSON_SOURCES = ["extents", "area", "arcs", "obstacles"] as const;

const NOTHING = { type: "FeatureCollection" as const, features: [] };

/** Sources of the incidents, over whatever basemap. Areas bear their id, so that a shade is set by feature state alone. */
export function incidentSources(origin: string): Record<string, SourceSpecification> {
  return {
    [AREA_SOURCE]: areasSource(origin),
    ...Object.fromEntries(GEOJSON_SOURCES.map((id) => [id, { type: "geojson", data: NOTHING }])),
  };
}

/** Zooms between which an area's shade fades: farther in it fills the whole screen, and its edge and badge tell enough. */
const FADES = { [AREA_SOURCE_LAYERS.country]: [5, 8], [AREA_SOURCE_LAYERS.admin1]: [8, 11] } as const;
const FADED = 0.4;

/** Layers whose shades stand for their areas at a zoom: one that has faded takes no click. */
export function layersToHit(zoom: number): string[] {
  return AREA_LAYERS.filter((layer) => zoom < FADES[layer][1]).map((layer) => `${layer}-shade`);
}

function fading(layer: (typeof AREA_LAYERS)[number], opacity: unknown[]): unknown[] {
  const [from, to] = FADES[layer];
  return ["interpolate", ["linear"], ["zoom"], from, opacity, to, ["*", FADED, opacity]];
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
        "fill-opacity": fading(layer, ["coalesce", shade("opacity"), 0]),
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
      id: "extents-fill",
      type: "fill",
      source: "extents",
      paint: { "fill-color": ["get", "colour"], "fill-opacity": ["get", "opacity"], "fill-antialias": false },
    },
    {
      id: "extents-edge",
      type: "line",
      source: "extents",
      paint: { "line-color": ["get", "colour"], "line-width": 1.4, "line-dasharray": [2.4, 2] },
    },
    { id: "area-fill", type: "fill", source: "area", paint: { "fill-color": palette.text, "fill-opacity": 0.05 } },
    {
      id: "area-edge",
      type: "line",
      source: "area",
      layout: { "line-join": "round" },
      paint: { "line-color": palette.text, "line-width": 1.8, "line-dasharray": [3, 2] },
    },
    {
      id: "arcs",
      type: "line",
      source: "arcs",
      filter: ["==", ["get", "kind"], "arc"],
      layout: { "line-cap": "round" },
      paint: { "line-color": palette.text, "line-width": 1.4, "line-opacity": 0.75 },
    },
    // Dashed, unlike an arc of somebody's way: nothing moved from one incident to the other.
    {
      id: "relations",
      type: "line",
      source: "arcs",
      filter: ["==", ["get", "kind"], "relation"],
      paint: { "line-color": palette.text, "line-width": 1.2, "line-dasharray": [4, 2.5] },
    },
  ] as LayerSpecification[];
}

/** Name of the empty picture that keeps a label's room free. */
export const OBSTACLE_IMAGE = "obstacle";

/**
 * Empty pictures where marks stand, so that labels step around them: the marks themselves are drawn on a canvas above
 * the map. Over the labels, because the upper layer is placed first.
 */
export function layersOverLabels(): LayerSpecification[] {
  return [
    {
      id: "obstacles",
      type: "symbol",
      source: "obstacles",
      layout: {
        "icon-image": OBSTACLE_IMAGE,
        "icon-size": ["get", "size"],
        "icon-offset": ["get", "offset"],
        "icon-allow-overlap": true,
        "icon-padding": 0,
      },
    },
  ] as unknown as LayerSpecification[];
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
