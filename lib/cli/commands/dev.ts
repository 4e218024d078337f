import { parseArgs } from "node:util";
import { deliverWhile } from "../deliveries.ts";
import { prepareData } from "../prepare.ts";
import { buildEmbed, freePort, PROJECT, runNext, waitUntilServed } from "../project.ts";

/** `dateline dev`: as start, with pages compiled as they are asked for and reloaded as they change. Embeds are built once, before. */
export async function run(args: string[]): Promise<number> {
  parseArgs({ args, options: {} });
  const log = (line: string) => process.stdout.write(`dateline: ${line}\n`);
  const port = await freePort();
  await prepareData(log);
  await buildEmbed(log);
  const address = `http://localhost:${port}`;
  const { done } = runNext(["dev", PROJECT, "-p", String(port)]);
  await waitUntilServed(address, done);
  log(`the map is at ${address}, reloading on change (stop with Ctrl+C)`);
  return deliverWhile(done, address);
}
