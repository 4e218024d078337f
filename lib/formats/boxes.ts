import type { MultiPolygon, Polygon } from "geojson";
import type { BoundingBox } from "../model.ts";

/** The box of a shape that is cut at longitude 180. */
export function boxOf(shape: Polygon | MultiPolygon): BoundingBox {
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  const boxes = polygons.map(([outer = []]): BoundingBox => {
    const [xs, ys] = [outer.map(([x = 0]) => x), outer.map(([, y = 0]) => y)];
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  });
  return uniteBoxes(boxes) ?? [-180, -90, 180, 90];
}

/** A gap below this is the rounding of sums with 360, not a gap: boxes that meet all round the globe leave none. */
const ROUNDING_DEGREES = 1e-9;

/** The smallest box around boxes, null without any: it leaves out the widest gap between them, wherever on the globe. */
export function uniteBoxes(boxes: readonly BoundingBox[]): BoundingBox | null {
  const sorted = [...boxes].sort((one, other) => one[0] - other[0]);
  let furthest = sorted.reduce<BoundingBox | undefined>(
    (best, box) => (best && unrolledEast(best) >= unrolledEast(box) ? best : box),
    undefined,
  );
  if (!furthest) return null;
  // Where the boxes reach to when they come round to the first one.
  let reach = unrolledEast(furthest) - 360;
  let [widest, west, east] = [ROUNDING_DEGREES, -180, 180];
  for (const box of sorted) {
    if (box[0] - reach > widest) [widest, west, east] = [box[0] - reach, box[0], furthest[2]];
    if (unrolledEast(box) > reach) [reach, furthest] = [unrolledEast(box), box];
  }
  const [south, north] = [Math.min(...boxes.map((box) => box[1])), Math.max(...boxes.map((box) => box[3]))];
  return [west, south, east, north];
}

/** The east of a box as a number that is not less than its west. */
const unrolledEast = ([west, , east]: BoundingBox) => (east < west ? east + 360 : east);
