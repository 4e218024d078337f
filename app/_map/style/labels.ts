import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";
import type { MapColours } from "./colours.ts";
import { FACES } from "./fonts.ts";
import { countryNameIn, nameIn } from "./names.ts";

/** Labels from the quietest to the loudest; those that come later win the room. */
export function labelLayers(source: string, colours: MapColours, language: string): LayerSpecification[] {
  const name = nameIn(language);
  const place = { source, "source-layer": "place" } as const;
  return [
    {
      id: "sea-labels",
      type: "symbol",
      ...place,
      filter: ["all", isKind("sea"), HAS_ROOM],
      layout: {
        "text-field": name,
        "text-font": [FACES.italic],
        "text-size": bySize(0, { ocean: 12, other: 10 }, 6, { ocean: 18, sea: 14, other: 12 }),
        "text-letter-spacing": ["match", ["get", "size"], "ocean", 0.2, 0.1],
        "text-max-width": 6,
        "text-padding": 6,
        "symbol-sort-key": ["get", "zoom"],
      },
      paint: { "text-color": colours.seaLabel, "text-halo-color": colours.seaHalo, "text-halo-width": 1 },
    },
    {
      id: "region-labels",
      type: "symbol",
      ...place,
      minzoom: 4,
      filter: ["all", isKind("region"), HAS_ROOM],
      layout: {
        "text-field": name,
        "text-font": [FACES.medium],
        "text-size": ["interpolate", ["linear"], ["zoom"], 4, 9.5, 8, 13],
        "text-letter-spacing": 0.08,
        "text-max-width": 7,
        "text-transform": "uppercase",
        "text-padding": 8,
        "symbol-sort-key": ["get", "zoom"],
      },
      paint: {
        "text-color": colours.regionLabel,
        "text-halo-color": colours.halo,
        "text-halo-width": 1.2,
        "text-opacity": ["interpolate", ["linear"], ["zoom"], 8.5, 1, 9.5, 0.6],
      },
    },
    townLayer("village-labels", source, name, FACES.regular, colours.villageLabel, colours, [
      "all",
      isKind("town", "seat"),
      [">", ["get", "rank"], 5],
    ]),
    townLayer("town-labels", source, name, FACES.medium, colours.townLabel, colours, [
      "all",
      isKind("town", "seat"),
      ["<=", ["get", "rank"], 5],
    ]),
    townLayer("capital-labels", source, name, FACES.semibold, colours.townLabel, colours, isKind("capital")),
    {
      id: "country-labels",
      type: "symbol",
      ...place,
      maxzoom: 7.5,
      filter: ["all", isKind("country"), HAS_ROOM],
      layout: {
        "text-field": countryNameIn(language),
        "text-font": [FACES.semibold],
        "text-size": [
          "interpolate",
          ["linear"],
          ["zoom"],
          1,
          ["interpolate", ["linear"], ["get", "zoom"], 1, 10.5, 4, 8.5],
          4,
          ["interpolate", ["linear"], ["get", "zoom"], 1, 16, 3, 14, 5, 10.5],
          7,
          ["interpolate", ["linear"], ["get", "zoom"], 1, 22, 3, 18, 5, 14],
        ],
        "text-letter-spacing": 0.06,
        "text-max-width": 6,
        "text-padding": 4,
        "symbol-sort-key": ["get", "zoom"],
      },
      paint: {
        "text-color": colours.countryLabel,
        "text-halo-color": colours.halo,
        "text-halo-width": 1.5,
        "text-halo-blur": 0.4,
        "text-opacity": ["interpolate", ["linear"], ["zoom"], 6.6, 1, 7.4, 0],
      },
    },
  ];
}

/** A dot with its label beside it, wherever there is room. */
function townLayer(
  id: string,
  source: string,
  name: ExpressionSpecification,
  face: string,
  colour: string,
  colours: MapColours,
  filter: FilterSpecification,
): LayerSpecification {
  const isCapital = id === "capital-labels";
  return {
    id,
    type: "symbol",
    source,
    "source-layer": "place",
    minzoom: 2,
    filter: ["all", filter, HAS_ROOM] as FilterSpecification,
    layout: {
      "text-field": name,
      "text-font": [face],
      "text-size": [
        "interpolate",
        ["linear"],
        ["zoom"],
        3,
        ["match", ["get", "rank"], [1, 2], 11.5, [3, 4], 10.5, 10],
        6,
        ["match", ["get", "rank"], [1, 2], 14.5, 3, 13, 4, 12, 5, 11, 10.5],
        10,
        ["match", ["get", "rank"], [1, 2], 20, 3, 17, 4, 15, 5, 13.5, 6, 12, 11.5],
      ],
      "text-max-width": 8,
      "text-padding": 3,
      "text-variable-anchor-offset": ["top", [0, 0.35], "bottom", [0, -0.35], "left", [0.45, 0], "right", [-0.45, 0]],
      "text-justify": "auto",
      "icon-image": isCapital ? "capital" : "town",
      "icon-size": isCapital ? 1 : ["match", ["get", "rank"], [1, 2, 3], 0.95, [4, 5], 0.8, 0.65],
      "icon-padding": 1,
      "symbol-sort-key": ["+", ["*", ["get", "zoom"], 10], ["get", "rank"], ["match", ["get", "kind"], "seat", -6, 0]],
    },
    paint: {
      "text-color": colour,
      "text-halo-color": colours.halo,
      "text-halo-width": 1.3,
      "text-halo-blur": 0.3,
      "icon-color": colours.dot,
      "icon-halo-color": colours.halo,
      "icon-halo-width": 2.5,
    },
  };
}

/** A label shows from the zoom level on that it carries. */
const HAS_ROOM: ExpressionSpecification = [">=", ["zoom"], ["get", "zoom"]];

function isKind(...kinds: string[]): ExpressionSpecification {
  return ["match", ["get", "kind"], kinds, true, false];
}

interface Sizes {
  readonly ocean: number;
  readonly sea?: number;
  readonly other: number;
}

function bySize(low: number, lowSizes: Sizes, high: number, highSizes: Sizes): ExpressionSpecification {
  const match = ({ ocean, sea, other }: Sizes): ExpressionSpecification => [
    "match",
    ["get", "size"],
    "ocean",
    ocean,
    "sea",
    sea ?? other,
    other,
  ];
  return ["interpolate", ["linear"], ["zoom"], low, match(lowSizes), high, match(highSizes)];
}
