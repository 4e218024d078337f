import { parseArgs } from "node:util";
import { prepareClient } from "../../../prisma/generate.ts";
import { buildPages } from "../project.ts";

/** `dateline build`: generates the database client and builds the pages, each only where it is stale. */
export async function run(args: string[]): Promise<number> {
  parseArgs({ args, options: {} });
  const log = (line: string) => process.stderr.write(`dateline: ${line}\n`);
  await prepareClient();
  if (!(await buildPages(log))) log("the pages are built already");
  return 0;
}
