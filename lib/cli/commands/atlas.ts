import { parseArgs } from "node:util";
import { buildAtlas } from "../../atlas/build.ts";
import { UsageError } from "../../errors.ts";

/** `dateline atlas build`: rebuilds basemap and areas from their sources; run by hand, its outputs are committed. */
export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  if (positionals[0] !== "build" || positionals.length !== 1) throw new UsageError("atlas takes one word: build");
  await buildAtlas((line) => process.stderr.write(`${line}\n`));
  return 0;
}
