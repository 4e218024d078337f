import { parseArgs } from "node:util";
import { prepareClient } from "../../../prisma/generate.ts";
import { UsageError } from "../../errors.ts";
import { openStore } from "../../store/store.ts";
import { editorNamed } from "../editor.ts";

/** `dateline split REPORT_ID... [--by NAME]`: takes reports out of their incident into one of their own, for good. */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { by: { type: "string" } } });
  if (positionals.length === 0) throw new UsageError("split needs the ids of one report or more of one incident");
  const actor = editorNamed(values.by);
  await prepareClient();
  const store = await openStore();
  try {
    process.stdout.write(`${await store.split({ reportIds: positionals, actor, at: new Date() })}\n`);
    return 0;
  } finally {
    await store.close();
  }
}
