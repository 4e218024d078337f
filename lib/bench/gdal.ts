import { execFile, execFileSync } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { drawIncident, type ShapeOf } from "../formats/geometry.ts";
import type { BoundingBox } from "../model.ts";
import { flatten } from "../ogc/geometry/flat.ts";
import type { IncidentSummary } from "../query/filters.ts";

const run = promisify(execFile);
/** A tenth of a metre and a little: to which positions are written. */
const NEAR_DEGREES = 2e-6;

/** Whether GDAL is installed (Debian's gdal-bin). */
export function hasGdal(): boolean {
  try {
    execFileSync("ogr2ogr", ["--version"]);
    return true;
  } catch {
    return false;
  }
}

export interface GdalReading {
  readonly seconds: number;
  readonly features: number;
  /** Features whose box is another than that of what was stored. */
  readonly wrongBoxes: number;
}

/** How long GDAL takes to read all items of a service, in pages of 1000 as it does since version 3.7, and whether they are right. */
export async function readByGdal(
  service: string,
  folder: string,
  incidents: Iterable<IncidentSummary>,
  shapeOf: ShapeOf,
): Promise<GdalReading> {
  const file = join(folder, "read-by-gdal.json");
  const started = performance.now();
  await run("ogr2ogr", [
    ...["-f", "GeoJSON", "-lco", "WRITE_BBOX=YES", "-select", "id", file, `OAPIF:${service}`, "incidents"],
    ...["-oo", "PAGE_SIZE=1000"],
  ]);
  const seconds = (performance.now() - started) / 1000;
  const { features } = JSON.parse(await readFile(file, "utf8")) as { features: ReadFeature[] };
  await rm(file);
  const boxes = new Map(features.map(({ properties, bbox }) => [properties.id, bbox ?? null]));
  let wrongBoxes = 0;
  for (const incident of incidents) {
    const { geometry } = drawIncident(incident, shapeOf);
    const [stored, read] = [geometry ? (flatten(geometry)?.box ?? null) : null, boxes.get(incident.id)];
    const isSame =
      stored && read
        ? stored.every((side, at) => Math.abs(side - (read[at] ?? Infinity)) < NEAR_DEGREES)
        : stored === read;
    if (!isSame) wrongBoxes++;
  }
  return { seconds, features: features.length, wrongBoxes };
}

interface ReadFeature {
  readonly bbox?: BoundingBox;
  readonly properties: { readonly id: string };
}
