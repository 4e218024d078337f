import { parseArgs } from "node:util";
import { buildPackage, PACKAGE } from "../package/build.ts";

/** `dateline package`: compiles lib to JavaScript with types, as a package for other programs: `npm pack ./dist`. */
export async function run(args: string[]): Promise<number> {
  parseArgs({ args, options: {} });
  await buildPackage();
  process.stderr.write(`dateline: the package lies in ${PACKAGE}\n`);
  return 0;
}
