import { parseArgs } from "node:util";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { messageOf, UsageError } from "../../errors.ts";
import { ADDITIONS_FOLDER } from "../../gazetteer/add.ts";
import { loadGazetteer } from "../../gazetteer/load.ts";
import { createMcpServer } from "../../mcp/server.ts";
import { sharedStore } from "../../store/shared.ts";
import { sharedExplorer } from "../../store/shared-explorer.ts";
import { prepareData } from "../prepare.ts";

/** `dateline mcp [--site ADDRESS]`: answers an assistant on this machine on standard input and output until it leaves. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { site: { type: "string" } } });
  const site = siteOf(values.site ?? `http://localhost:${process.env.PORT ?? 3000}`);
  // Standard output belongs to the protocol.
  const log = (line: string) => process.stderr.write(`dateline: ${line}\n`);
  await prepareData(log);
  let gazetteer: ReturnType<typeof loadGazetteer> | undefined;
  const sources = {
    store: sharedStore,
    explorer: async (text: string) => (await sharedExplorer(text)).explorer,
    gazetteer: () => (gazetteer ??= loadGazetteer({ folder: ADDITIONS_FOLDER })),
    site,
  };
  const left = new Promise<void>((resolve) => process.stdin.once("close", resolve).once("end", resolve));
  const onerror = (failure: unknown) => log(messageOf(failure));
  const handle = serveStdio(() => createMcpServer(sources, onerror), { onerror });
  await left;
  await handle.close();
  await (await sharedStore()).close();
  return 0;
}

function siteOf(given: string): string {
  if (!/^https?:\/\/./.test(given) || !URL.canParse(given)) {
    throw new UsageError(`--site ${given} must be the address of the map, as https://map.example.org`);
  }
  return given.replace(/\/+$/, "");
}
