import { join } from "node:path";
import { type AreaShapes, loadAreas } from "#lib/atlas/areas";
import { readEnvironment } from "#lib/env";
import type { FormatOptions } from "#lib/formats/options";

let areas: AreaShapes | null = null;

/** The outlines of areas, read when they are first asked for. */
export function areaShapes(): AreaShapes {
  // By the folder of the running server: a bundled module no longer knows where it lay.
  areas ??= loadAreas(join(process.cwd(), "lib", "atlas", "areas.json"));
  return areas;
}

/** What formats need to know of this server. `asOf` is now where it is left out. */
export function formatOptions(url: URL, asOf = new Date().toISOString()): FormatOptions {
  const { licence } = readEnvironment();
  return { shapeOf: areaShapes().shape, site: url.origin, licence, asOf };
}
