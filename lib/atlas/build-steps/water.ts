import { sourcePath } from "../sources.ts";
import {
  feature,
  type MultiPolygonGeometry,
  type Polygon,
  type Position,
  polygonsOf,
  readFeatures,
  writeFeatures,
} from "./geojson.ts";
import { areaKm2, contains, roundCorners } from "./geometry.ts";
import { LAKE_KM2 } from "./settings.ts";

/** Lakes from OpenStreetMap, one file a zoom level: `lakes-2.json` to `lakes-7.json`. */
export function makeLakes(): void {
  const lakes = readFeatures<MultiPolygonGeometry>(sourcePath("@geo-maps/earth-lakes-100m", "map.geo.json"))
    .flatMap(({ geometry }) => polygonsOf(geometry))
    .map((polygon) => ({ polygon, km2: areaKm2(polygon) }))
    .filter(({ polygon, km2 }) => km2 >= SMALLEST_KM2 && !isDrained(polygon))
    .map(({ polygon, km2 }) => ({ polygon: polygon.map((ring) => roundCorners(roundCorners(ring))), km2 }));
  for (const [zoom, least] of Object.entries(LAKE_KM2)) {
    writeFeatures(
      `lakes-${zoom}.json`,
      lakes
        .filter(({ km2 }) => km2 >= least)
        .map(({ polygon }) => feature({ type: "Polygon", coordinates: polygon }, {})),
    );
  }
}

const SMALLEST_KM2 = Math.min(...Object.values(LAKE_KM2));

/** Points of the Kakhovka reservoir, empty since its dam was destroyed on 6 June 2023; the source is of 2017. */
const KAKHOVKA: readonly Position[] = [
  [34.3, 47.45],
  [33.9, 47.3],
  [34.75, 47.5],
  [33.6, 46.95],
  [34.9, 47.6],
];

function isDrained(polygon: Polygon): boolean {
  return KAKHOVKA.some((point) => contains(polygon, point));
}
