import type { Geometry } from "geojson";
import { drawIncident, type ShapeOf } from "../formats/geometry.ts";
import { type BoundingBox, PRECISIONS } from "../model.ts";
import type { ColumnPlace, IncidentColumns } from "../query/columns.ts";
import { type FlatGeometry, flatten } from "./geometry/flat.ts";

/** What features are found by: as columns, for incidents those of the map. Times in minutes since 1970, inclusive. */
export type FeatureColumns = Pick<
  IncidentColumns,
  "size" | "timed" | "ids" | "starts" | "ends" | "first" | "placeOf" | "precisions" | "radii" | "places"
>;

/**
 * Features of a collection in the order of their start, then of their id, those of unknown time from `timed` on.
 * A shape is one place as it is drawn; most features share theirs with others. The feature at p has those that
 * `shapeOf` names from `first[p]` to before `first[p + 1]`.
 */
export interface FeatureTable extends Pick<FeatureColumns, "size" | "timed" | "ids" | "starts" | "ends" | "first"> {
  /** At each position the latest end of all up to there: before the first one that reaches a time nothing does. */
  readonly latestEnds: Int32Array;
  readonly shapeOf: Uint32Array;
  /** null for what cannot be drawn. */
  readonly shapes: readonly (FlatGeometry | null)[];
  /** West, south, east, north of each shape in turn; of one that cannot be drawn, what touches nothing. */
  readonly boxes: Float64Array;
  /** The box of everything that is drawn; null when nothing is. */
  readonly bounds: BoundingBox | null;
}

/** Lays out features for questions of place and time. `shapeOf` gives the outlines of areas. */
export function tabulateFeatures(columns: FeatureColumns, shapeOf: ShapeOf): FeatureTable {
  const { size, timed, ids, starts, ends, first } = columns;
  const numbers = new Map<string, number>();
  const shapes: (FlatGeometry | null)[] = [];
  const shapeNumbers = new Uint32Array(columns.placeOf.length);
  for (let at = 0; at < shapeNumbers.length; at++) {
    const [place, precision, radius] = [columns.placeOf[at] ?? 0, columns.precisions[at] ?? 0, columns.radii[at] ?? 0];
    const key = `${place} ${precision} ${radius}`;
    const known = numbers.get(key);
    if (known !== undefined) {
      shapeNumbers[at] = known;
      continue;
    }
    numbers.set(key, shapes.length);
    shapeNumbers[at] = shapes.length;
    const geometry = drawnAs(columns.places[place], precision, radius, shapeOf);
    shapes.push(geometry && flatten(geometry));
  }
  const boxes = Float64Array.from(shapes.flatMap((shape) => shape?.box ?? NOWHERE));
  const [latestEnds, bounds] = [latestOf(ends), boundsOf(shapes)];
  return { size, timed, ids, starts, ends, latestEnds, first, shapeOf: shapeNumbers, shapes, boxes, bounds };
}

function latestOf(ends: Int32Array): Int32Array {
  let latest = Number.NEGATIVE_INFINITY;
  return ends.map((end) => {
    latest = Math.max(latest, end);
    return latest;
  });
}

const NOWHERE = [Number.NaN, Number.NaN, Number.NaN, Number.NaN];

function drawnAs(place: ColumnPlace | undefined, precision: number, radiusKm: number, shapeOf: ShapeOf) {
  const name = PRECISIONS[precision];
  if (!place || !name) return null;
  const told = { ...place, role: "location", precision: name, country: null, admin1: null } as const;
  return drawIncident({ places: [radiusKm > 0 ? { ...told, radiusKm } : told] }, shapeOf).geometry as Geometry | null;
}

function boundsOf(shapes: readonly (FlatGeometry | null)[]): BoundingBox | null {
  let bounds: BoundingBox | null = null;
  for (const shape of shapes) {
    if (!shape) continue;
    const { box } = shape;
    bounds = bounds
      ? [
          Math.min(bounds[0], box[0]),
          Math.min(bounds[1], box[1]),
          Math.max(bounds[2], box[2]),
          Math.max(bounds[3], box[3]),
        ]
      : box;
  }
  return bounds;
}
