import { parseArgs } from "node:util";
import { buildAtlas } from "../../atlas/build.ts";
import { writeWorldOutlines } from "../../atlas/build-steps/world-outlines.ts";
import { UsageError } from "../../errors.ts";

/**
 * `dateline atlas build`: rebuilds basemap and areas from their sources; `dateline atlas outlines`: only the coarse
 * countries, from the areas. Run by hand; the outputs are committed.
 */
export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const [what, ...more] = positionals;
  if (more.length > 0 || (what !== "build" && what !== "outlines")) {
    throw new UsageError("atlas takes one word: build or outlines");
  }
  if (what === "outlines") writeWorldOutlines();
  else await buildAtlas((line) => process.stderr.write(`${line}\n`));
  return 0;
}
