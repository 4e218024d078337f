import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { MultiPolygon, Polygon } from "geojson";
import { InputError, messageOf } from "../errors.ts";
import type { BoundingBox, LngLat } from "../model.ts";
import { type AreaFile, decodeRing } from "./area-file.ts";
import { dissolve, type Ring } from "./dissolve.ts";

/** Outlines of countries and first-order areas by the ids of the area tiles, true to about 5 km. */
export interface AreaShapes {
  /** The areas as one shape; ids that are not known are left out, and null is given when none is known. */
  shape(ids: readonly string[]): Polygon | MultiPolygon | null;
  labelPoint(id: string): LngLat | null;
  /** West is greater than east where the area crosses longitude 180. */
  bbox(id: string): BoundingBox | null;
  /** English name. */
  name(id: string): string | null;
  readonly ids: readonly string[];
}

/** Reads the built outlines. Throws InputError when the file cannot be read. */
export function loadAreas(path = fileURLToPath(new URL("./areas.json", import.meta.url))): AreaShapes {
  const areas = new Map(Object.entries(read(path)));
  const shapes = new Map<string, Polygon | MultiPolygon | null>();
  return {
    shape(ids) {
      const known = [...new Set(ids)].filter((id) => areas.has(id)).sort();
      const key = known.join(" ");
      const kept = shapes.get(key);
      if (kept !== undefined) return kept;
      const made = outline(known.flatMap((id) => polygons(areas.get(id)?.[3] ?? [])));
      if (shapes.size >= MOST_KEPT) shapes.clear();
      shapes.set(key, made);
      return made;
    },
    labelPoint: (id) => areas.get(id)?.[1] ?? null,
    bbox: (id) => areas.get(id)?.[2] ?? null,
    name: (id) => areas.get(id)?.[0] ?? null,
    ids: [...areas.keys()],
  };
}

/** An export asks for the same areas again and again; a few thousand of them are about 20 MB. */
const MOST_KEPT = 2000;

function read(path: string): AreaFile {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as AreaFile;
  } catch (cause) {
    throw new InputError(path, `the outlines of areas cannot be read (${messageOf(cause)})`, { cause });
  }
}

function polygons(stored: readonly (readonly string[])[]): Ring[][] {
  return stored.map((rings) => rings.map(decodeRing));
}

/** Neighbours become one outline, without the borders between them. */
function outline(parts: readonly Ring[][]): Polygon | MultiPolygon | null {
  const coordinates = dissolve(parts);
  const [only] = coordinates;
  if (!only) return null;
  return coordinates.length === 1 ? { type: "Polygon", coordinates: only } : { type: "MultiPolygon", coordinates };
}
