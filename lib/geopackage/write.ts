import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Client, createClient, type InValue } from "@libsql/client";
import { uniteBoxes } from "../formats/boxes.ts";
import { CSV_COLUMNS } from "../formats/csv-columns.ts";
import type { ExportPages } from "../formats/exported.ts";
import { drawIncident } from "../formats/geometry.ts";
import type { FormatOptions } from "../formats/options.ts";
import { rightsOf } from "../formats/rights.ts";
import { toGeoPackageBinary } from "../formats/wkb.ts";
import type { BoundingBox } from "../model.ts";
import { GEOMETRY, geoPackageTables, TABLE } from "./tables.ts";

/** The columns of CSV, but for whose data it is: that stands once, where the format has a place for it. */
const COLUMNS = CSV_COLUMNS.filter(({ name }) => name !== "licence");

/**
 * Incidents as a GeoPackage, the database that geographic programs exchange. It is written to a temporary file, since
 * a database is no stream, and given out from there; the file is gone afterwards, also when nobody reads to the end.
 */
export async function* incidentsToGeoPackage(
  pages: ExportPages,
  options: FormatOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-gpkg-"));
  try {
    const path = join(folder, "incidents.gpkg");
    const client = createClient({ url: `file:${path}` });
    try {
      await fill(client, pages, options);
    } finally {
      client.close();
    }
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function fill(client: Client, pages: ExportPages, options: FormatOptions): Promise<void> {
  // One file of its own, written once: nothing of it is to be saved from a crash.
  for (const pragma of ["journal_mode = OFF", "synchronous = OFF"]) await client.execute(`PRAGMA ${pragma}`);
  for (const statement of geoPackageTables(COLUMNS)) await client.execute(statement);
  const names = [GEOMETRY, ...COLUMNS.map(({ name }) => name)];
  const sql = `INSERT INTO "${TABLE}" (${names.map((name) => `"${name}"`).join(", ")}) VALUES (${names.map(() => "?").join(", ")})`;
  let box: BoundingBox | null = null;
  for await (const page of pages) {
    const rows = page.map((incident) => {
      const { geometry, bbox } = drawIncident(incident, options.shapeOf);
      if (bbox) box = uniteBoxes(box ? [box, bbox] : [bbox]);
      const cells = COLUMNS.map(({ value }) => value(incident, options, "levels"));
      return { sql, args: [geometry && bbox ? toGeoPackageBinary(geometry, flat(bbox)) : null, ...cells] as InValue[] };
    });
    await client.batch(rows, "write");
  }
  const [west, south, east, north]: readonly (number | null)[] = box ? flat(box) : [null, null, null, null];
  await client.execute({
    sql: "INSERT INTO gpkg_contents VALUES (?, 'features', 'Incidents', ?, ?, ?, ?, ?, ?, 4326)",
    args: [TABLE, rightsOf(options), options.asOf, west ?? null, south ?? null, east ?? null, north ?? null],
  });
  await client.execute(`INSERT INTO gpkg_geometry_columns VALUES ('${TABLE}', '${GEOMETRY}', 'GEOMETRY', 4326, 0, 0)`);
}

/** Bounds in which west is never greater than east: this format knows no other. */
const flat = ([west, south, east, north]: BoundingBox): BoundingBox =>
  west <= east ? [west, south, east, north] : [-180, south, 180, north];
