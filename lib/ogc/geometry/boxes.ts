import type { BoundingBox } from "../../model.ts";
import { type FlatBox, type FlatGeometry, flatten } from "./flat.ts";

/** A box as a geometry; one that crosses longitude 180 (its west greater than its east) is two rectangles. */
export function boxGeometry(box: BoundingBox): FlatGeometry {
  const flat = flatten({ type: "MultiPolygon", coordinates: partsOfBox(box).map((part) => [ringOf(part)]) });
  if (flat === null) throw new Error("a box has corners");
  return flat;
}

/** The rectangles that a box is, none of which crosses longitude 180. */
export function partsOfBox([west, south, east, north]: BoundingBox): readonly FlatBox[] {
  if (west <= east) return [[west, south, east, north]];
  return [
    [west, south, 180, north],
    [-180, south, east, north],
  ];
}

function ringOf([west, south, east, north]: FlatBox): [number, number][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
