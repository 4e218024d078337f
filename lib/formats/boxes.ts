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

/** The smallest box around boxes, null without any: it leaves out the widest gap between them, wherever on the globe. */
export function uniteBoxes(boxes: readonly BoundingBox[]): BoundingBox | null {
  const sorted = [...boxes].sort((one, other) => one[0] - other[0]);
  const [first] = sorted;
  if (!first) return null;
  let [furthest, widest, west, east] = [first, 0, first[0], first[2]];
  // Once round: the gap before the first box comes last.
  for (const [index, box] of [...sorted.slice(1), first].entries()) {
    const isRound = index === sorted.length - 1;
    const gap = box[0] + (isRound ? 360 : 0) - unrolledEast(furthest);
    if (gap > widest) [widest, west, east] = [gap, box[0], furthest[2]];
    if (unrolledEast(box) > unrolledEast(furthest)) furthest = box;
  }
  const [south, north] = [Math.min(...boxes.map((box) => box[1])), Math.max(...boxes.map((box) => box[3]))];
  return widest === 0 ? [-180, south, 180, north] : [west, south, east, north];
}

/** The east of a box as a number that is not less than its west. */
const unrolledEast = ([west, , east]: BoundingBox) => (east < west ? east + 360 : east);
