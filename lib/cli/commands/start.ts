import { parseArgs } from "node:util";
import { deliverWhile } from "../deliveries.ts";
import { prepareData } from "../prepare.ts";
import { buildPages, freePort, PROJECT, runNext, waitUntilServed } from "../project.ts";

/** `dateline start`: prepares database, demonstration and pages where that is not done yet, and serves the map until stopped. */
export async function run(args: string[]): Promise<number> {
  parseArgs({ args, options: {} });
  const log = (line: string) => process.stdout.write(`dateline: ${line}\n`);
  const port = await freePort();
  await prepareData(log);
  await buildPages(log);
  const address = `http://localhost:${port}`;
  const { done } = runNext(["start", PROJECT, "-p", String(port)], { NODE_ENV: "production" });
  await waitUntilServed(address, done);
  log(`the map is at ${address} (stop with Ctrl+C)`);
  return deliverWhile(done, address);
}
