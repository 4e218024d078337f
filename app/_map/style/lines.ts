import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from "maplibre-gl";
import type { MapColours } from "./colours.ts";

/** Land, lakes and borders. */
export function groundLayers(source: string, colours: MapColours): LayerSpecification[] {
  return [
    { id: "background", type: "background", paint: { "background-color": colours.water } },
    { id: "earth", type: "fill", source, "source-layer": "earth", paint: { "fill-color": colours.land } },
    { id: "water", type: "fill", source, "source-layer": "water", paint: { "fill-color": colours.water } },
    {
      id: "coast",
      type: "line",
      source,
      "source-layer": "earth",
      paint: { "line-color": colours.coast, "line-width": widths([0, 0.3], [4, 0.6], [8, 0.9]) },
    },
    border(source, "region", 2.8, ["all", isClass("region"), [">=", ["zoom"], ["get", "zoom"]]], {
      "line-color": colours.region,
      "line-width": widths([3, 0.5], [6, 0.9], [9, 1.5]),
      "line-dasharray": [3, 2],
      "line-opacity": widths([3, 0.6], [6, 1]),
    }),
    border(source, "country-band", 3, isClass("country"), {
      "line-color": colours.countryBand,
      "line-width": widths([3, 1.5], [6, 4], [9, 7]),
      "line-opacity": 0.9,
    }),
    border(source, "country", 0, isClass("country"), {
      "line-color": colours.country,
      "line-width": widths([0, 0.35], [3, 0.7], [6, 1.3], [9, 2]),
    }),
    border(source, "disputed", 1, isClass("disputed"), {
      "line-color": colours.country,
      "line-width": widths([0, 0.35], [3, 0.8], [6, 1.4], [9, 2]),
      "line-dasharray": [2.2, 2],
    }),
    border(source, "defacto", 3, isClass("defacto"), {
      "line-color": colours.defacto,
      "line-width": widths([3, 0.6], [6, 1.3], [9, 2]),
      "line-dasharray": [1.6, 1.8],
    }),
  ];
}

function border(
  source: string,
  name: string,
  minzoom: number,
  filter: FilterSpecification,
  paint: LineLayerSpecification["paint"],
): LayerSpecification {
  const layout = { "line-join": "round", "line-cap": "butt" } as const;
  return { id: `border-${name}`, type: "line", source, "source-layer": "boundary", minzoom, filter, layout, paint };
}

function isClass(name: string): ExpressionSpecification {
  return ["==", ["get", "class"], name];
}

/** A value that grows with the zoom level, in pixels or as an opacity. */
function widths(...stops: [zoom: number, value: number][]): NonNullable<LineLayerSpecification["paint"]>["line-width"] {
  return ["interpolate", ["linear"], ["zoom"], ...stops.flat()] as unknown as NonNullable<
    LineLayerSpecification["paint"]
  >["line-width"];
}
