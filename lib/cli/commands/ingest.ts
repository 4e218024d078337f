import { parseArgs } from "node:util";
import { prepareClient } from "../../../prisma/generate.ts";
import { UsageError } from "../../errors.ts";
import { ADDITIONS_FOLDER } from "../../gazetteer/add.ts";
import { loadGazetteer } from "../../gazetteer/load.ts";
import { ingest } from "../../ingest.ts";
import { openReader } from "../../readers.ts";
import { openStore } from "../../store/store.ts";

/** `dateline ingest [--json] [--reader NAME] FILE|FOLDER|URL|FEED...`: reads, links and stores; exit code 1 when an article failed. */
export async function run(args: string[]): Promise<number> {
  const options = { json: { type: "boolean" }, reader: { type: "string" } } as const;
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  if (positionals.length === 0) throw new UsageError("ingest needs a FILE, FOLDER, URL or FEED, or - for JSONL");
  const reader = await openReader(values.reader);
  await prepareClient();
  const store = await openStore();
  try {
    const result = await ingest(positionals, {
      store,
      reader,
      gazetteer: loadGazetteer({ folder: ADDITIONS_FOLDER }),
      onArticle: (source, outcome, note) => {
        if (note) process.stderr.write(`${outcome === "failed" ? note : `${source}: ${note}`}\n`);
      },
    });
    const { saved, unchanged, failed, incidents } = result;
    process.stdout.write(
      values.json
        ? `${JSON.stringify(result)}\n`
        : `${saved} saved, ${unchanged} unchanged, ${failed.length} failed; ${incidents} incidents in the store\n`,
    );
    return failed.length === 0 ? 0 : 1;
  } finally {
    await store.close();
  }
}
