import type { Geometry, Position } from "geojson";
import { boxGeometry } from "../geometry/boxes.ts";
import { type FlatGeometry, flatten } from "../geometry/flat.ts";
import type { TokenReader } from "./reader.ts";

const GEOMETRIES = [
  "POINT",
  "LINESTRING",
  "POLYGON",
  "MULTIPOINT",
  "MULTILINESTRING",
  "MULTIPOLYGON",
  "GEOMETRYCOLLECTION",
];
/** A question about more corners than this is refused: each is compared with every outline in its box. */
const MOST_POSITIONS = 2000;

/** Reads a geometry in well-known text, or BBOX(west, south, east, north). */
export function parseGeometry(reader: TokenReader): FlatGeometry {
  const begun = reader.peek();
  const count = { positions: 0 };
  if (reader.takes("BBOX")) return parseBox(reader);
  const flat = flatten(parseWellKnownText(reader, count));
  if (flat === null) reader.fail("a geometry with positions is expected", begun);
  return flat;
}

function parseBox(reader: TokenReader): FlatGeometry {
  const begun = reader.peek();
  const sides = list(reader, () => reader.number());
  if (sides.length !== 4 && sides.length !== 6) reader.fail("BBOX takes west, south, east, north", begun);
  const [west = 0, south = 0] = sides;
  const [east = 0, north = 0] = sides.length === 4 ? sides.slice(2) : sides.slice(3);
  if (south > north) reader.fail("the south of BBOX is greater than its north", begun);
  return boxGeometry([west, south, east, north]);
}

type Count = { positions: number };

function parseWellKnownText(reader: TokenReader, count: Count): Geometry {
  const name = reader.take();
  const position = () => parsePosition(reader, count);
  const line = () => list(reader, position);
  const polygon = () => list(reader, () => parseRing(reader, count));
  switch (name.text.toUpperCase()) {
    case "POINT": {
      const positions = line();
      if (positions.length !== 1) reader.fail("a point has one position", name);
      return { type: "Point", coordinates: positions[0] ?? [] };
    }
    case "LINESTRING":
      return { type: "LineString", coordinates: line() };
    case "POLYGON":
      return { type: "Polygon", coordinates: polygon() };
    case "MULTIPOINT":
      // Both MULTIPOINT(1 2, 3 4) and MULTIPOINT((1 2), (3 4)) are written.
      return {
        type: "MultiPoint",
        coordinates: list(reader, () => (reader.isNext("(") ? (line()[0] ?? []) : position())),
      };
    case "MULTILINESTRING":
      return { type: "MultiLineString", coordinates: list(reader, line) };
    case "MULTIPOLYGON":
      return { type: "MultiPolygon", coordinates: list(reader, polygon) };
    case "GEOMETRYCOLLECTION":
      return { type: "GeometryCollection", geometries: list(reader, () => parseWellKnownText(reader, count)) };
    default:
      return reader.fail(`a geometry is expected: BBOX, ${GEOMETRIES.join(", ")}`, name);
  }
}

function parseRing(reader: TokenReader, count: Count): Position[] {
  const begun = reader.peek();
  const ring = list(reader, () => parsePosition(reader, count));
  const [first, last] = [ring[0], ring.at(-1)];
  const isClosed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  if (ring.length < 4 || !isClosed)
    reader.fail("a ring has at least four positions, the last of which is its first", begun);
  return ring;
}

function parsePosition(reader: TokenReader, count: Count): Position {
  if (++count.positions > MOST_POSITIONS) reader.fail(`a geometry has at most ${MOST_POSITIONS} positions`);
  const [x, y] = [reader.number(), reader.number()];
  if (reader.peek().kind === "number") reader.number();
  return [x, y];
}

/** What stands in brackets, with commas between. */
function list<T>(reader: TokenReader, item: () => T): T[] {
  reader.expect("(");
  const items = [item()];
  while (reader.takes(",")) items.push(item());
  reader.expect(")");
  return items;
}
