import type { Geometry } from "geojson";
import { drawIncident, type ShapeOf } from "../formats/geometry.ts";
import { locationsOf } from "../query/placements.ts";
import type { PlainFeature } from "./features.ts";

/** A feature as GeoJSON up to where the address of its page goes, which each site writes for itself. */
export interface WrittenFeature {
  readonly text: string;
  readonly page: string | null;
}

/** Writes features as GeoJSON. What a place looks like is written once: many stand at the same. */
export function featureWriter(shapeOf: ShapeOf): (feature: PlainFeature) => WrittenFeature {
  const drawings = new Map<string, Drawn>();
  return (feature) => {
    const key = locationsOf(feature)
      .map(({ id, precision, radiusKm }) => `${id} ${precision} ${radiusKm ?? 0}`)
      .join("|");
    let drawn = drawings.get(key);
    if (!drawn) {
      if (drawings.size >= MOST_KEPT) drawings.clear();
      drawn = draw(feature, shapeOf);
      drawings.set(key, drawn);
    }
    const properties = JSON.stringify({ ...feature.properties, drawing: drawn.drawing }).slice(0, -1);
    const id = JSON.stringify(feature.id);
    const text = `{"type":"Feature","id":${id},"geometry":${drawn.geometry},"properties":${properties}`;
    return { text, page: feature.page };
  };
}

/** The whole text of a feature; `links` is what stands behind its properties, a comma before it. */
export function completeFeature({ text, page }: WrittenFeature, site: string, links = ""): string {
  // An address has no sign that JSON escapes: it was encoded for an address.
  return page === null ? `${text}}${links}}` : `${text},"url":"${site}${page}"}${links}}`;
}

const MOST_KEPT = 5000;

interface Drawn {
  readonly geometry: string;
  readonly drawing: string | null;
}

function draw(feature: PlainFeature, shapeOf: ShapeOf): Drawn {
  const { geometry, drawing } = drawIncident(feature, shapeOf);
  return { geometry: JSON.stringify(geometry, rounded), drawing };
}

/** A millionth of a degree is a tenth of a metre: further digits of a circle are none. */
function rounded(_key: string, value: Geometry | number) {
  return typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value;
}
