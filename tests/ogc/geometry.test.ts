import { booleanIntersects } from "@turf/turf";
import fc from "fast-check";
import type { Geometry, Position } from "geojson";
import { expect, test } from "vitest";
import { boxGeometry } from "#lib/ogc/geometry/boxes";
import { flatten } from "#lib/ogc/geometry/flat";
import { intersects } from "#lib/ogc/geometry/intersects";

function flat(geometry: Geometry) {
  const made = flatten(geometry);
  if (!made) throw new Error("the geometry has no position");
  return made;
}

const square = (x: number, y: number, side: number): Position[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];
const withHole: Geometry = { type: "Polygon", coordinates: [square(0, 0, 10), square(2, 2, 6)] };

test("what lies in a hole does not touch, what lies on its edge does", () => {
  const ring = flat(withHole);
  expect(intersects(ring, flat({ type: "Point", coordinates: [5, 5] }))).toBe(false);
  expect(intersects(ring, flat({ type: "Point", coordinates: [2, 5] }))).toBe(true);
  expect(intersects(ring, flat({ type: "Point", coordinates: [1, 1] }))).toBe(true);
  expect(intersects(ring, flat({ type: "Polygon", coordinates: [square(3, 3, 2)] }))).toBe(false);
  expect(intersects(ring, flat({ type: "Polygon", coordinates: [square(-1, -1, 20)] }))).toBe(true);
  expect(
    intersects(
      ring,
      flat({
        type: "LineString",
        coordinates: [
          [3, 3],
          [9, 9],
        ],
      }),
    ),
  ).toBe(true);
});

test("a box across longitude 180 touches what lies on either side of it", () => {
  const box = boxGeometry([170, -20, -170, -10]);
  const at = (longitude: number) => flat({ type: "Point", coordinates: [longitude, -15] });
  expect([175, 180, -180, -175, 165, 0].map((longitude) => intersects(box, at(longitude)))).toEqual([
    ...[true, true, true, true],
    ...[false, false],
  ]);
});

test("a box without extent is the point that it is", () => {
  const box = boxGeometry([5, 5, 5, 5]);
  expect(intersects(box, flat({ type: "Point", coordinates: [5, 5] }))).toBe(true);
  expect(intersects(box, flat({ type: "Polygon", coordinates: [square(0, 0, 10)] }))).toBe(true);
  expect(intersects(box, flat(withHole))).toBe(false);
});

test("polygons, lines and points intersect as Turf says", () => {
  const coordinate = fc.integer({ min: 0, max: 12 });
  const position = fc.tuple(coordinate, coordinate).map(([x, y]): Position => [x, y]);
  const polygon = fc
    .tuple(coordinate, coordinate, fc.integer({ min: 1, max: 6 }))
    .map(([x, y, side]): Geometry => ({ type: "Polygon", coordinates: [square(x, y, side)] }));
  const line = fc
    .tuple(position, position)
    .filter(([a, b]) => String(a) !== String(b))
    .map(([a, b]): Geometry => ({ type: "LineString", coordinates: [a, b] }));
  const point = position.map((coordinates): Geometry => ({ type: "Point", coordinates }));
  const shape = fc.oneof(polygon, line, point);
  fc.assert(
    fc.property(shape, shape, (one, other) => intersects(flat(one), flat(other)) === booleanIntersects(one, other)),
    { numRuns: 500 },
  );
});
