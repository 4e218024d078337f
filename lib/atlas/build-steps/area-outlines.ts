import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BoundingBox } from "../../model.ts";
import { encodeRing, type StoredArea } from "../area-file.ts";
import { ROOT } from "../sources.ts";
import type { Admin1Area } from "./admin.ts";
import { type AreaFeature, adminShapes } from "./admin-shapes.ts";
import { type Polygon, type Position, polygonsOf } from "./geojson.ts";
import { boundingBox } from "./geometry.ts";

/** Writes `areas.json`: outlines of all countries and first-order areas, coarse enough for exports on the server. */
export function writeAreaFile(areas: readonly Admin1Area[], points: ReadonlyMap<string, Position>): void {
  const names = new Map(areas.map(({ id, name }) => [id, name]));
  const file: Record<string, StoredArea> = {};
  for (const kind of ["country", "admin1"] as const) {
    const idOf = ({ properties }: AreaFeature) => (kind === "country" ? properties.country : properties.id);
    const boxes = new Map(adminShapes(kind, "c").map((shape) => [idOf(shape), boundingBox(shape.geometry)]));
    for (const shape of adminShapes(kind, "export")) {
      const id = idOf(shape);
      const name = kind === "country" ? (countryNames.of(id) ?? id) : (names.get(id) ?? id);
      const stored = storedArea(shape, name, points.get(id), boxes.get(id) ?? boundingBox(shape.geometry));
      if (stored) file[id] = stored;
    }
  }
  const rows = Object.entries(file).map(([id, area]) => `${JSON.stringify(id)}:${JSON.stringify(area)}`);
  writeFileSync(join(ROOT, "lib", "atlas", "areas.json"), `{\n${rows.join(",\n")}\n}\n`);
}

const countryNames = new Intl.DisplayNames(["en"], { type: "region" });

function storedArea(
  { geometry }: AreaFeature,
  name: string,
  point: Position | undefined,
  bbox: BoundingBox,
): StoredArea | null {
  const [west = 0, south = 0, east = 0, north = 0] = bbox.map((degrees) => Math.round(degrees * 1000) / 1000);
  const polygons = polygonsOf(geometry)
    .map(withoutTinyRings)
    .filter((polygon) => polygon.length > 0);
  if (polygons.length === 0) return null;
  const label = point ?? [(west + east) / 2, (south + north) / 2];
  return [name, label, [west, south, east, north], polygons.map((polygon) => polygon.map(encodeRing))];
}

/** A ring that the file's precision leaves without an area is dropped; with the outer one goes the polygon. */
function withoutTinyRings(polygon: Polygon): Polygon {
  const kept = polygon.filter((ring) => new Set(ring.map(([x, y]) => `${x.toFixed(3)},${y.toFixed(3)}`)).size > 2);
  return kept[0] === polygon[0] ? kept : [];
}
