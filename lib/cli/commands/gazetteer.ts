import { parseArgs } from "node:util";
import { messageOf, UsageError } from "../../errors.ts";
import { ADDITIONS_FOLDER, addToGazetteer } from "../../gazetteer/add.ts";
import { describeCandidates } from "../../gazetteer/describe.ts";
import { loadGazetteer } from "../../gazetteer/load.ts";

const USAGE = "gazetteer takes one of: find NAME, add FILE..., build";

/** `dateline gazetteer find NAME | add FILE... | build`: asks it, extends it for this folder, or rebuilds the built-in one. */
export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const [action, ...rest] = positionals;
  if (action === "find" && rest.length > 0) return find(rest.join(" "));
  if (action === "add" && rest.length > 0) return add(rest);
  if (action === "build" && rest.length === 0) {
    // Loaded only here: it brings the tools of the build with it.
    const { buildGazetteer } = await import("../../gazetteer/build.ts");
    await buildGazetteer((line) => process.stderr.write(`${line}\n`));
    return 0;
  }
  throw new UsageError(USAGE);
}

/** Exit code 1 when no place bears the name, as grep does. */
function find(name: string): number {
  const gazetteer = loadGazetteer({ folder: ADDITIONS_FOLDER });
  process.stdout.write(`${describeCandidates(gazetteer, name).join("\n")}\n`);
  return gazetteer.find(name).length > 0 ? 0 : 1;
}

async function add(files: readonly string[]): Promise<number> {
  let failed = 0;
  for (const file of files) {
    try {
      const report = await addToGazetteer(file, { gazetteer: loadGazetteer() });
      const outcome = report.changed
        ? `${report.added} places added, ${report.matched} known ones got more names`
        : "was added before; nothing changed";
      process.stdout.write(`${file}: ${outcome}\n`);
      if (report.estimated > 0)
        process.stderr.write(
          `${file}: the points of ${report.estimated} places are estimates that may be off by 20 km and more\n`,
        );
      for (const { line, reason } of report.badLines) process.stderr.write(`${file}: line ${line}: ${reason}\n`);
      if (report.bad > report.badLines.length)
        process.stderr.write(`${file}: ${report.bad} lines in all could not be read\n`);
    } catch (thrown) {
      failed++;
      process.stderr.write(`${messageOf(thrown)}\n`);
    }
  }
  return failed === 0 ? 0 : 1;
}
