import { join } from "node:path";
import { type AreaShapes, loadAreas } from "#lib/atlas/areas";
import type { FormatOptions } from "#lib/formats/options";

let areas: AreaShapes | null = null;

/** What formats need to know of this server; the outlines of areas are read when they are first asked for. */
export function formatOptions(url: URL): FormatOptions {
  // By the folder of the running server: a bundled module no longer knows where it lay.
  areas ??= loadAreas(join(process.cwd(), "lib", "atlas", "areas.json"));
  return { shapeOf: areas.shape, site: url.origin, asOf: new Date().toISOString() };
}
