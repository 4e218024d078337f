import type { Geometry, Position } from "geojson";
import type { BoundingBox } from "../model.ts";

const TYPES = { Point: 1, Polygon: 3, MultiPoint: 4, MultiPolygon: 6, GeometryCollection: 7 } as const;
/** "GP", version 0; little-endian with an envelope of two dimensions. */
const MAGIC = [0x47, 0x50, 0, 0b11] as const;
const WGS_84 = 4326;

/** A geometry as GeoPackage keeps it (its clause 2.1.3): a header with its bounds, then well-known binary. */
export function toGeoPackageBinary(
  geometry: Geometry,
  [west, south, east, north]: BoundingBox,
): Uint8Array<ArrayBuffer> {
  const writer = byteWriter();
  for (const byte of MAGIC) writer.byte(byte);
  writer.integer(WGS_84);
  for (const bound of [west, east, south, north]) writer.double(bound);
  writeGeometry(writer, geometry);
  return writer.bytes();
}

type ByteWriter = ReturnType<typeof byteWriter>;

function writeGeometry(writer: ByteWriter, geometry: Geometry): void {
  if (!(geometry.type in TYPES)) throw new RangeError(`an incident is never drawn as ${geometry.type}`);
  writer.byte(1);
  writer.integer(TYPES[geometry.type as keyof typeof TYPES]);
  if (geometry.type === "Point") writePosition(writer, geometry.coordinates);
  else if (geometry.type === "Polygon") writeRings(writer, geometry.coordinates);
  else writeParts(writer, partsOf(geometry));
}

/** What a geometry of several is made of. */
function partsOf(geometry: Geometry): readonly Geometry[] {
  if (geometry.type === "MultiPoint")
    return geometry.coordinates.map((coordinates) => ({ type: "Point", coordinates }));
  if (geometry.type === "MultiPolygon")
    return geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
  return geometry.type === "GeometryCollection" ? geometry.geometries : [];
}

function writeParts(writer: ByteWriter, parts: readonly Geometry[]): void {
  writer.integer(parts.length);
  for (const part of parts) writeGeometry(writer, part);
}

function writeRings(writer: ByteWriter, rings: readonly Position[][]): void {
  writer.integer(rings.length);
  for (const ring of rings) {
    writer.integer(ring.length);
    for (const position of ring) writePosition(writer, position);
  }
}

function writePosition(writer: ByteWriter, [x = Number.NaN, y = Number.NaN]: Position): void {
  writer.double(x);
  writer.double(y);
}

/** Little-endian numbers, one after the other, in a buffer that grows. */
function byteWriter() {
  let view = new DataView(new ArrayBuffer(256));
  let length = 0;
  const room = (size: number) => {
    const at = length;
    length += size;
    if (length > view.byteLength) {
      const larger = new Uint8Array(2 * length);
      larger.set(new Uint8Array(view.buffer));
      view = new DataView(larger.buffer);
    }
    return at;
  };
  return {
    byte(value: number) {
      const at = room(1);
      view.setUint8(at, value);
    },
    integer(value: number) {
      const at = room(4);
      view.setUint32(at, value, true);
    },
    double(value: number) {
      const at = room(8);
      view.setFloat64(at, value, true);
    },
    bytes: () => new Uint8Array(view.buffer.slice(0, length) as ArrayBuffer),
  };
}
