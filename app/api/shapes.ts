import { join } from "node:path";
import { type AreaShapes, loadAreas } from "#lib/atlas/areas";
import { readEnvironment } from "#lib/env";
import type { FormatOptions } from "#lib/formats/options";

let areas: AreaShapes | null = null;

/**
 * What formats need to know of this server; the outlines of areas are read when they are first asked for. `asOf` is now
 * where it is left out.
 */
export function formatOptions(url: URL, asOf = new Date().toISOString()): FormatOptions {
  // By the folder of the running server: a bundled module no longer knows where it lay.
  areas ??= loadAreas(join(process.cwd(), "lib", "atlas", "areas.json"));
  const { origin, licence } = readEnvironment();
  return { shapeOf: areas.shape, site: origin ?? url.origin, licence, asOf };
}
