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
  const arcs = boxes
    .map(([west, , east]) => ({ west, east: east < west ? east + 360 : east }))
    .sort((one, other) => one.west - other.west);
  const first = arcs[0];
  if (!first) return null;
  let [reach, east, gap] = [first.east, first.east, 0];
  let west = first.west;
  // Once round: the last gap is the one before the first arc.
  for (const arc of [...arcs.slice(1), { west: first.west + 360, east: first.east + 360 }]) {
    if (arc.west - reach > gap) {
      gap = arc.west - reach;
      [west, east] = [arc.west, reach];
    }
    reach = Math.max(reach, arc.east);
  }
  const [south, north] = [Math.min(...boxes.map((box) => box[1])), Math.max(...boxes.map((box) => box[3]))];
  return gap === 0 ? [-180, south, 180, north] : [intoWorld(west), south, intoWorld(east), north];
}

const intoWorld = (longitude: number) => (longitude > 180 ? longitude - 360 : longitude);
