import { GeoJSONVT, type GeoJSONVTFeature } from "@maplibre/geojson-vt";
import type { Feature, Geometry } from "geojson";
import { drawIncident, type ShapeOf } from "../formats/geometry.ts";
import { PRECISIONS } from "../model.ts";
import { MARK_OF_PRECISION } from "../query/categories.ts";
import type { IncidentColumns } from "../query/columns.ts";
import { type TileAddress, ZOOMS } from "./address.ts";
import { TILES } from "./settings.ts";

/** The outlines of all areas that incidents are known to, cut into tiles when they are asked for. */
export interface AreaTiles {
  /** Areas of one tile, with how many of the selected incidents each has; without any it is left out. */
  layer(counts: Uint32Array, address: TileAddress): GeoJSONVTFeature[];
  /** How many of the selected incidents are known to each place alone, by its position in the columns. */
  count(selected: Uint32Array): Uint32Array;
}

/** Outlines of the areas of columns. */
export function areaTiles(columns: IncidentColumns, shapeOf: ShapeOf): AreaTiles {
  const { places, first, placeOf, precisions } = columns;
  const index = new GeoJSONVT(
    { type: "FeatureCollection", features: outlinesOf(columns, shapeOf) },
    { maxZoom: ZOOMS.most, extent: TILES.extent, buffer: TILES.buffer, indexMaxZoom: 3 },
  );
  return {
    count(selected) {
      const counts = new Uint32Array(places.length);
      for (const incident of selected) {
        const end = first[incident + 1] ?? 0;
        for (let at = first[incident] ?? 0; at < end; at++) {
          const place = placeOf[at] ?? 0;
          if (MARK_OF_PRECISION[precisions[at] ?? 0] === "area") counts[place] = (counts[place] ?? 0) + 1;
        }
      }
      return counts;
    },
    layer(counts, { z, x, y }) {
      const features: readonly GeoJSONVTFeature[] = index.getTile(z, x, y)?.features ?? [];
      return features.flatMap((feature) => {
        const { place, ...tags } = feature.tags as { place: number };
        const incidents = counts[place] ?? 0;
        return incidents === 0 ? [] : [{ ...feature, tags: { ...tags, incidents } }];
      });
    },
  };
}

/** Each area once; `place` is its position in the columns. */
function outlinesOf({ places, placeOf, precisions }: IncidentColumns, shapeOf: ShapeOf): Feature<Geometry>[] {
  const seen = new Uint8Array(places.length);
  const features: Feature<Geometry>[] = [];
  for (let at = 0; at < placeOf.length; at++) {
    const number = placeOf[at] ?? 0;
    const precision = PRECISIONS[precisions[at] ?? 0];
    const place = places[number];
    if (seen[number] === 1 || !place || !precision || MARK_OF_PRECISION[precisions[at] ?? 0] !== "area") continue;
    seen[number] = 1;
    const told = { ...place, role: "location", precision, country: null, admin1: null } as const;
    const { geometry, drawing } = drawIncident({ places: [told] }, shapeOf);
    if (!geometry || !drawing) continue;
    const properties = { place: number, place_id: place.id, name: place.name, place_precision: precision, drawing };
    features.push({ type: "Feature", geometry, properties });
  }
  return features;
}

/** Properties of areas, with their types, as TileJSON tells them. */
export const AREA_FIELDS: Readonly<Record<string, string>> = {
  ...{ place_id: "String", name: "String", place_precision: "String", drawing: "String", incidents: "Number" },
};
