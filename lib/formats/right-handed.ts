import type { MultiPolygon, Polygon, Position } from "geojson";

const turned = new WeakMap<Polygon | MultiPolygon, Polygon | MultiPolygon>();

/** A shape with its outer rings counterclockwise and its holes clockwise, as RFC 7946 asks; the same one where it is so. */
export function rightHanded(shape: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const known = turned.get(shape);
  if (known) return known;
  const made: Polygon | MultiPolygon =
    shape.type === "Polygon"
      ? { type: "Polygon", coordinates: turn(shape.coordinates) }
      : { type: "MultiPolygon", coordinates: shape.coordinates.map(turn) };
  // An outline is asked for again with each incident of its area.
  turned.set(shape, made);
  return made;
}

function turn(rings: Position[][]): Position[][] {
  return rings.map((ring, index) => (isCounterclockwise(ring) === (index === 0) ? ring : [...ring].reverse()));
}

/** By the sign of the area under the ring. */
function isCounterclockwise(ring: readonly Position[]): boolean {
  let area = 0;
  let [lastX = 0, lastY = 0] = ring.at(-1) ?? [];
  for (const [x = 0, y = 0] of ring) {
    area += (x - lastX) * (y + lastY);
    [lastX, lastY] = [x, y];
  }
  return area < 0;
}
