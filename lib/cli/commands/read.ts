import { parseArgs } from "node:util";
import { readSources } from "../../articles/read.ts";
import { messageOf, UsageError } from "../../errors.ts";
import { ADDITIONS_FOLDER } from "../../gazetteer/add.ts";
import { loadGazetteer } from "../../gazetteer/load.ts";
import { openReader } from "../../readers.ts";
import { readingToJson } from "../reading-json.ts";

/** `dateline read [--json] [--reader NAME] FILE... | -`: one JSON object a line for each article, in the order of the input. */
export async function run(args: string[]): Promise<number> {
  const options = { json: { type: "boolean" }, reader: { type: "string" } } as const;
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  if (positionals.length === 0) throw new UsageError("read needs a FILE, or - for JSONL on standard input");
  const reader = await openReader(values.reader);
  const gazetteer = loadGazetteer({ folder: ADDITIONS_FOLDER });
  let failed = 0;
  for await (const result of readSources(positionals)) {
    try {
      if ("error" in result) throw result.error;
      const reading = await reader.read(result.article, gazetteer);
      if (reading.unread) process.stderr.write(`${result.source}: ${reading.unread}\n`);
      process.stdout.write(`${JSON.stringify(readingToJson(reading))}\n`);
    } catch (thrown) {
      failed++;
      process.stderr.write(`${messageOf(thrown)}\n`);
    }
  }
  return failed === 0 ? 0 : 1;
}
