import { simplify } from "@turf/turf";
import type { MultiPolygon, Polygon, Position } from "geojson";
import type { LngLat } from "../model.ts";
import { encodeArea } from "../query/area.ts";
import { MARK_OF_PRECISION } from "../query/categories.ts";
import type { IncidentColumns } from "../query/columns.ts";
import type { ShapeOf } from "./geometry.ts";

/** Deviation of a coarse outline, as a share of the length and height of its largest part. */
const TOLERANCE_SHARE = 0.02;
/** Decimal digits of degrees, about a kilometre. */
const DIGITS = 2;
/** Smaller parts than this share of the largest are left out. */
const LEAST_SHARE = 0.03;

/** The columns with coarse outlines of the areas in which something happened, so that badges stand within them. */
export function withOutlines(columns: IncidentColumns, shapeOf: ShapeOf): IncidentColumns {
  const isArea = new Uint8Array(columns.places.length);
  for (const [placement, place] of columns.placeOf.entries()) {
    if (MARK_OF_PRECISION[columns.precisions[placement] ?? 0] === "area") isArea[place] = 1;
  }
  const places = columns.places.map((place, at) => {
    const shape = isArea[at] === 1 && place.areas.length > 0 ? shapeOf(place.areas) : null;
    return shape ? { ...place, outline: outlineOf(shape) } : place;
  });
  return { ...columns, places };
}

const made = new WeakMap<Polygon | MultiPolygon, readonly string[]>();

/** The outline of a shape: made once, as the same shapes are asked for at each change of the store. */
function outlineOf(shape: Polygon | MultiPolygon): readonly string[] {
  const known = made.get(shape) ?? coarse(shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates);
  made.set(shape, known);
  return known;
}

/** The outer rings of the larger parts, as texts of an address's area. */
function coarse(polygons: readonly Position[][][]): string[] {
  const rings = polygons.flatMap(([outer]) => (outer ? [outer] : []));
  const sizes = rings.map(sizeOf);
  const largest = Math.max(...sizes);
  return rings
    .filter((_, at) => (sizes[at] ?? 0) >= LEAST_SHARE * largest)
    .map((ring) => {
      const tolerance = TOLERANCE_SHARE * Math.sqrt(sizeOf(ring));
      const line = simplify({ type: "Polygon", coordinates: [ring] }, { tolerance, highQuality: false });
      const [drawn = []] = line.coordinates;
      return encodeArea(
        drawn.slice(0, -1).map(([longitude = 0, latitude = 0]): LngLat => [longitude, latitude]),
        DIGITS,
      );
    });
}

/** Square degrees of a ring's box. */
function sizeOf(ring: readonly Position[]): number {
  const [xs, ys] = [ring.map(([x = 0]) => x), ring.map(([, y = 0]) => y)];
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
}
