import type { FlatBox, FlatGeometry } from "./flat.ts";

/** Whether two boxes share a point, their edges among them. */
export function boxesTouch(one: FlatBox, other: FlatBox): boolean {
  return one[0] <= other[2] && one[2] >= other[0] && one[1] <= other[3] && one[3] >= other[1];
}

/** Whether two geometries share a point, in the plane of longitude and latitude: what `S_INTERSECTS` asks. */
export function intersects(one: FlatGeometry, other: FlatGeometry): boolean {
  if (!boxesTouch(one.box, other.box)) return false;
  // Either a position of one lies on or in the other, or two edges cross.
  return hasPositionIn(one, other) || hasPositionIn(other, one) || edgesCross(one, other);
}

/** Whether a point, or the first position of a line or ring, lies on the other geometry; edges find all other cases. */
function hasPositionIn(one: FlatGeometry, other: FlatGeometry): boolean {
  const firsts = [...one.points, ...one.lines, ...one.polygons.map(([outer]) => outer)];
  return firsts.some((path) => path !== undefined && path.length > 0 && isOn(path[0] ?? 0, path[1] ?? 0, other));
}

function isOn(x: number, y: number, { points, lines, polygons, box }: FlatGeometry): boolean {
  if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) return false;
  return (
    points.some((point) => point[0] === x && point[1] === y) ||
    lines.some((line) => isOnPath(x, y, line)) ||
    polygons.some((rings) => isInPolygon(x, y, rings))
  );
}

function isInPolygon(x: number, y: number, rings: readonly Float64Array[]): boolean {
  let isInside = false;
  for (const ring of rings) {
    for (let at = 0; at + 3 < ring.length; at += 2) {
      const [ax, ay] = [ring[at] ?? 0, ring[at + 1] ?? 0];
      const [bx, by] = [ring[at + 2] ?? 0, ring[at + 3] ?? 0];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
    }
  }
  return isInside || rings.some((ring) => isOnPath(x, y, ring));
}

function isOnPath(x: number, y: number, path: Float64Array): boolean {
  for (let at = 0; at + 3 < path.length; at += 2) {
    if (isOnEdge(x, y, path[at] ?? 0, path[at + 1] ?? 0, path[at + 2] ?? 0, path[at + 3] ?? 0)) return true;
  }
  return path.length === 2 && path[0] === x && path[1] === y;
}

function isOnEdge(x: number, y: number, ax: number, ay: number, bx: number, by: number): boolean {
  if (x < Math.min(ax, bx) || x > Math.max(ax, bx) || y < Math.min(ay, by) || y > Math.max(ay, by)) return false;
  return turn(ax, ay, bx, by, x, y) === 0;
}

/** Twice the area of a triangle, positive when it goes round to the left. */
function turn(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

function edgesCross(one: FlatGeometry, other: FlatGeometry): boolean {
  // Edges outside of what both boxes share cannot cross.
  const shared: FlatBox = [
    Math.max(one.box[0], other.box[0]),
    Math.max(one.box[1], other.box[1]),
    Math.min(one.box[2], other.box[2]),
    Math.min(one.box[3], other.box[3]),
  ];
  const [mine, theirs] = [edgesWithin(one, shared), edgesWithin(other, shared)];
  for (let a = 0; a < mine.length; a += 4) {
    const [ax, ay, bx, by] = [mine[a] ?? 0, mine[a + 1] ?? 0, mine[a + 2] ?? 0, mine[a + 3] ?? 0];
    for (let b = 0; b < theirs.length; b += 4) {
      const [cx, cy, dx, dy] = [theirs[b] ?? 0, theirs[b + 1] ?? 0, theirs[b + 2] ?? 0, theirs[b + 3] ?? 0];
      if (edgeMeetsEdge(ax, ay, bx, by, cx, cy, dx, dy)) return true;
    }
  }
  return false;
}

function edgesWithin({ lines, polygons }: FlatGeometry, [west, south, east, north]: FlatBox): number[] {
  const edges: number[] = [];
  for (const path of [...lines, ...polygons.flat()]) {
    for (let at = 0; at + 3 < path.length; at += 2) {
      const [ax, ay] = [path[at] ?? 0, path[at + 1] ?? 0];
      const [bx, by] = [path[at + 2] ?? 0, path[at + 3] ?? 0];
      const isApart =
        (ax < west && bx < west) ||
        (ax > east && bx > east) ||
        (ay < south && by < south) ||
        (ay > north && by > north);
      if (!isApart) edges.push(ax, ay, bx, by);
    }
  }
  return edges;
}

function edgeMeetsEdge(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const [c, d] = [turn(ax, ay, bx, by, cx, cy), turn(ax, ay, bx, by, dx, dy)];
  const [a, b] = [turn(cx, cy, dx, dy, ax, ay), turn(cx, cy, dx, dy, bx, by)];
  if (c > 0 !== d > 0 && a > 0 !== b > 0 && c !== 0 && d !== 0 && a !== 0 && b !== 0) return true;
  return (
    (c === 0 && isOnEdge(cx, cy, ax, ay, bx, by)) ||
    (d === 0 && isOnEdge(dx, dy, ax, ay, bx, by)) ||
    (a === 0 && isOnEdge(ax, ay, cx, cy, dx, dy)) ||
    (b === 0 && isOnEdge(bx, by, cx, cy, dx, dy))
  );
}
