import type { StyleSpecification, VectorSourceSpecification } from "maplibre-gl";
import { MAP_COLOURS } from "./style/colours.ts";
import { fontFaces } from "./style/fonts.ts";
import { labelLayers } from "./style/labels.ts";
import { groundLayers } from "./style/lines.ts";

export interface StyleOptions {
  readonly theme: "light" | "dark";
  /** BCP 47 code of the reader's language. */
  readonly language: string;
  /** Origin that serves `/basemap`, such as `https://example.org`; MapLibre wants whole addresses. */
  readonly origin?: string;
}

/** The built-in basemap in one of two themes, with its tiles, fonts and dots from the own origin. */
export function makeStyle({ theme, language, origin = "" }: StyleOptions): StyleSpecification {
  const colours = MAP_COLOURS[theme];
  return {
    version: 8,
    name: `Dateline ${theme}`,
    projection: { type: "mercator" },
    sprite: `${origin}/basemap/sprite`,
    "font-faces": fontFaces(origin),
    sources: {
      [BASEMAP_SOURCE]: {
        type: "vector",
        url: `pmtiles://${origin}/basemap/basemap.pmtiles`,
        attribution: ATTRIBUTION,
      },
    },
    layers: [...groundLayers(BASEMAP_SOURCE, colours), ...labelLayers(BASEMAP_SOURCE, colours, language)],
  };
}

/** Countries and first-order areas for shading; a feature's id is its area id (`UA`, `UA-63`). */
export function areasSource(origin = ""): VectorSourceSpecification {
  return {
    type: "vector",
    url: `pmtiles://${origin}/basemap/areas.pmtiles`,
    promoteId: "id",
    attribution: ATTRIBUTION,
  };
}

export const BASEMAP_SOURCE = "basemap";
/** The layers of land and of borders between countries. */
export const GROUND_LAYERS = { land: "earth", border: "border-country" } as const;
/** Layers of the areas' tiles: countries and first-order areas. */
export const AREA_SOURCE_LAYERS = { country: "admin0", admin1: "admin1" } as const;
/** The lowest layer of labels: shaded areas lie over the borders and under it. */
export const AREA_INSERT_BEFORE = "sea-labels";
/** What the licences of the map data ask to be shown. */
export const ATTRIBUTION =
  'Natural Earth · <a href="https://www.openstreetmap.org/copyright">© OpenStreetMap contributors</a> · ' +
  '<a href="https://www.geonames.org/">GeoNames</a>';
