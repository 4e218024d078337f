import { join } from "node:path";
import { ADDITIONS_FOLDER } from "#lib/gazetteer/add";
import type { Gazetteer } from "#lib/gazetteer/gazetteer";
import { loadGazetteer } from "#lib/gazetteer/load";

let gazetteer: Gazetteer | null = null;

/** The built-in gazetteer with the user's additions, read when it is first asked: 20 MB that not every server needs. */
export function sharedGazetteer(): Gazetteer {
  // By the folder of the running server: a bundled module no longer knows where it lay.
  const path = join(process.cwd(), "lib", "gazetteer", "gazetteer.bin");
  gazetteer ??= loadGazetteer({ path, folder: ADDITIONS_FOLDER });
  return gazetteer;
}
