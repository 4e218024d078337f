import { existsSync } from "node:fs";
import { join } from "node:path";
import { type AreaShapes, loadAreas } from "./areas.ts";

let areas: AreaShapes | null = null;

/** The outlines of areas, read when they are first asked for. */
export function sharedAreas(): AreaShapes {
  // By the folder of the running server: a bundled module no longer knows where it lay.
  const served = join(process.cwd(), "lib", "atlas", "areas.json");
  areas ??= existsSync(served) ? loadAreas(served) : loadAreas();
  return areas;
}
