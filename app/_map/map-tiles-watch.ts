import type { FeatureCollection } from "geojson";
import { OUTLINES_PATH, readOutlines, type WorldOutlines } from "#lib/query/world-outlines";
import type { LayerSpecification, MapLibreMap } from "./maplibre.ts";
import { BASEMAP_SOURCE, GROUND_LAYERS } from "./style.ts";

const OUTLINES = "outlines";

/** Lays coarse countries under the basemap once its tiles cannot be had: marks then do not float on nothing. */
export function watchTiles(map: MapLibreMap, origin: string, onFailed: () => void): void {
  let isAsked = false;
  let outlines: FeatureCollection | null = null;
  const add = () => {
    const { land, border } = GROUND_LAYERS;
    if (!outlines || map.getSource(OUTLINES) || !map.getLayer(land) || !map.getLayer(border)) return;
    map.addSource(OUTLINES, { type: "geojson", data: outlines });
    // Colours of the style's own layers, and under them: tiles that do come cover the outlines.
    const fill = { "fill-color": map.getPaintProperty(land, "fill-color") };
    const line = { "line-color": map.getPaintProperty(border, "line-color"), "line-width": 0.8 };
    const layers = [
      { id: `${OUTLINES}-land`, type: "fill", source: OUTLINES, paint: fill },
      { id: `${OUTLINES}-border`, type: "line", source: OUTLINES, paint: line },
    ] as LayerSpecification[];
    for (const layer of layers) map.addLayer(layer, land);
  };
  map.on("style.load", add);
  map.on("error", (event) => {
    if (isAsked || !("sourceId" in event) || event.sourceId !== BASEMAP_SOURCE) return;
    isAsked = true;
    onFailed();
    fetch(`${origin}${OUTLINES_PATH}`)
      .then((response) => response.json())
      .then((world: WorldOutlines) => {
        outlines = collect(world);
        add();
      })
      .catch(() => undefined);
  });
}

/** Each ring a polygon of its own: a hole is filled with the land of its neighbour anyway. */
function collect(world: WorldOutlines): FeatureCollection {
  const features = readOutlines(world).map(({ rings }) => ({
    type: "Feature" as const,
    geometry: { type: "MultiPolygon" as const, coordinates: rings.map((ring) => [ring.map((point) => [...point])]) },
    properties: {},
  }));
  return { type: "FeatureCollection", features };
}
