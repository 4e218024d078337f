import { parseArgs } from "node:util";
import { prepareClient } from "../../../prisma/generate.ts";
import { UsageError } from "../../errors.ts";
import { openStore } from "../../store/store.ts";
import { editorNamed } from "../editor.ts";

/** `dateline merge ID ID... [--by NAME]`: puts incidents together for good; the first keeps its id, the others lead there. */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { by: { type: "string" } } });
  const [into, ...others] = positionals;
  if (into === undefined || others.length === 0) throw new UsageError("merge needs the ids of two incidents or more");
  const actor = editorNamed(values.by);
  await prepareClient();
  const store = await openStore();
  try {
    let kept = into;
    for (const from of others) kept = await store.merge({ into: kept, from, actor, at: new Date() });
    process.stdout.write(`${kept}\n`);
    return 0;
  } finally {
    await store.close();
  }
}
