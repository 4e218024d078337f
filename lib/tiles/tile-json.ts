import type { BoundingBox } from "../model.ts";
import { ZOOMS } from "./address.ts";
import { AREA_FIELDS } from "./area-layer.ts";
import { POINT_FIELDS } from "./point-layer.ts";
import { TILES } from "./settings.ts";

/** TileJSON 3.0 of the tiles; `query` are the filters that they have, `attribution` who made what they show. */
export function tileJson(site: string, query: string, bounds: BoundingBox, attribution: string) {
  return {
    tilejson: "3.0.0",
    name: "Incidents",
    description:
      "Incidents as points where their place is a town or a site (or, as place_precision near says, around it), and areas with the count of the incidents that are known to them alone.",
    attribution,
    scheme: "xyz",
    tiles: [`${site}/tiles/{z}/{x}/{y}.mvt${query === "" ? "" : `?${query}`}`],
    minzoom: ZOOMS.least,
    maxzoom: ZOOMS.most,
    bounds,
    vector_layers: [
      {
        id: TILES.points,
        description: `Incidents; below zoom ${ZOOMS.most} those near each other are one point with cluster and point_count.`,
        minzoom: ZOOMS.least,
        maxzoom: ZOOMS.most,
        fields: POINT_FIELDS,
      },
      {
        id: TILES.areas,
        description: "Areas, each once, with the count of the incidents that are known to it alone.",
        minzoom: ZOOMS.least,
        maxzoom: ZOOMS.most,
        fields: AREA_FIELDS,
      },
    ],
  };
}
