import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareClient } from "../../../prisma/generate.ts";
import { linkCases } from "../../bench/linking.ts";
import { InputError, messageOf, UsageError } from "../../errors.ts";
import { linkingToText, scoreLinking } from "../../evaluate/linking.ts";
import { type LinkingCase, parseLinkingCases } from "../../evaluate/linking-cases.ts";
import { loadGazetteer } from "../../gazetteer/load.ts";
import { openStore } from "../../store/store.ts";

/** `dateline evaluate --linking FOLDER [--json]`: how well reports of a folder of cases are linked, in a store of their own. */
export async function evaluateLinking(folders: readonly string[], isJson: boolean): Promise<number> {
  if (folders.length !== 1) throw new UsageError("evaluate --linking needs one FOLDER of cases");
  const cases = readCases(folders[0] ?? "");
  await prepareClient();
  const folder = mkdtempSync(join(tmpdir(), "dateline-linking-"));
  const store = await openStore(`file:${join(folder, "cases.db")}`);
  try {
    const mentions = await linkCases(cases, { store, gazetteer: loadGazetteer() });
    const all = scoreLinking(mentions);
    const read = scoreLinking(mentions.filter(({ found }) => found !== null));
    process.stdout.write(
      isJson
        ? `${JSON.stringify({ cases: cases.length, all, read })}\n`
        : `${cases.length} cases, reader and linker together: ${linkingToText(all)}\nthe linker alone: ${linkingToText(read)}`,
    );
    return 0;
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function readCases(folder: string): LinkingCase[] {
  try {
    const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
    return files.sort().flatMap((file) => parseLinkingCases(readFileSync(join(folder, file), "utf8"), file));
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(folder, `cannot be read (${messageOf(cause)})`, { cause });
  }
}
