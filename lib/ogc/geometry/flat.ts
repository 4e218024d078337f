import type { Geometry, Position } from "geojson";

/** [west, south, east, north] with west not greater than east: shapes are cut at longitude 180. */
export type FlatBox = readonly [west: number, south: number, east: number, north: number];

/** A geometry as plain numbers, longitude and latitude in turn: what many of them are compared by, quickly. */
export interface FlatGeometry {
  readonly points: readonly Float64Array[];
  readonly lines: readonly Float64Array[];
  /** Rings of each polygon, closed, the outer one first. */
  readonly polygons: readonly (readonly Float64Array[])[];
  readonly box: FlatBox;
}

/** A GeoJSON geometry as plain numbers; null for one without any position. */
export function flatten(geometry: Geometry): FlatGeometry | null {
  const parts = partsOf(geometry);
  const all = [...parts.points, ...parts.lines, ...parts.polygons.flat()];
  if (all.every(({ length }) => length === 0)) return null;
  const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
  for (const path of all) {
    for (let at = 0; at < path.length; at += 2) {
      const [x, y] = [path[at] ?? 0, path[at + 1] ?? 0];
      if (x < box[0]) box[0] = x;
      if (y < box[1]) box[1] = y;
      if (x > box[2]) box[2] = x;
      if (y > box[3]) box[3] = y;
    }
  }
  return { ...parts, box };
}

type Parts = Omit<FlatGeometry, "box">;

function partsOf(geometry: Geometry): Parts {
  const none: Parts = { points: [], lines: [], polygons: [] };
  switch (geometry.type) {
    case "Point":
      return { ...none, points: [flat([geometry.coordinates])] };
    case "MultiPoint":
      return { ...none, points: geometry.coordinates.map((position) => flat([position])) };
    case "LineString":
      return { ...none, lines: [flat(geometry.coordinates)] };
    case "MultiLineString":
      return { ...none, lines: geometry.coordinates.map(flat) };
    case "Polygon":
      return { ...none, polygons: [geometry.coordinates.map(flat)] };
    case "MultiPolygon":
      return { ...none, polygons: geometry.coordinates.map((rings) => rings.map(flat)) };
    case "GeometryCollection": {
      const all = geometry.geometries.map(partsOf);
      return {
        points: all.flatMap(({ points }) => points),
        lines: all.flatMap(({ lines }) => lines),
        polygons: all.flatMap(({ polygons }) => polygons),
      };
    }
  }
}

function flat(positions: readonly Position[]): Float64Array {
  const numbers = new Float64Array(positions.length * 2);
  positions.forEach(([x = 0, y = 0], at) => {
    numbers[at * 2] = x;
    numbers[at * 2 + 1] = y;
  });
  return numbers;
}
