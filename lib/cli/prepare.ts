import { join } from "node:path";
import { prepareClient } from "../../prisma/generate.ts";
import { ADDITIONS_FOLDER } from "../gazetteer/add.ts";
import { loadGazetteer } from "../gazetteer/load.ts";
import { ingest } from "../ingest.ts";
import { openStore } from "../store/store.ts";
import { PROJECT } from "./project.ts";

/** Folder of the demonstration articles. */
export const DEMONSTRATION = join(PROJECT, "lib", "demonstration", "articles");

/**
 * Brings the database to what the pages need: client generated, migrations applied and, in an empty database, the
 * demonstration articles read. DATELINE_DEMONSTRATION=off leaves them out. What is there already is left alone.
 */
export async function prepareData(log: (line: string) => void): Promise<void> {
  await prepareClient();
  const store = await openStore();
  try {
    const { articles } = await store.stats();
    if (articles > 0 || process.env.DATELINE_DEMONSTRATION === "off") {
      log(`the database holds ${articles} articles`);
      return;
    }
    log("reading the demonstration articles");
    const result = await ingest([DEMONSTRATION], { store, gazetteer: loadGazetteer({ folder: ADDITIONS_FOLDER }) });
    for (const { source, error } of result.failed) log(`${source}: ${error}`);
    log(`${result.saved} articles read, ${result.incidents} incidents on the map`);
  } finally {
    await store.close();
  }
}
