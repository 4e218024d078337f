import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareClient } from "../../../prisma/generate.ts";
import { launchChromium } from "../../bench/chromium.ts";
import { timeEmbed } from "../../bench/embed.ts";
import { machineOf } from "../../bench/map.ts";
import { buildPages } from "../project.ts";
import { serving } from "../synthetic-set.ts";
import { writeDemonstration } from "./bench-map.ts";

/** `dateline bench embed`: how soon an embed in a page of another site shows incidents, with nothing of it in the cache. */
export async function benchEmbed(rounds: number, isJson: boolean): Promise<number> {
  const browser = await launchChromium();
  const folder = await mkdtemp(join(tmpdir(), "dateline-bench-"));
  try {
    await prepareClient();
    await buildPages((line) => process.stderr.write(`dateline: ${line}\n`));
    const file = join(folder, "demonstration.db");
    await writeDemonstration(`file:${file}`);
    const times = await serving(file, async (site) => {
      // The first answer of a server opens its store and reads its files.
      await fetch(`${site}/embed`).then((response) => response.text());
      await fetch(`${site}/api/columns`).then((response) => response.arrayBuffer());
      return timeEmbed(browser, site, rounds);
    });
    const { firstIncident, otherHosts, requests, bytes } = times;
    const [median, lower, upper] = [firstIncident.median, firstIncident.lower, firstIncident.upper].map(Math.round);
    process.stdout.write(
      isJson
        ? `${JSON.stringify({ machine: machineOf(browser), ...times })}\n`
        : `${machineOf(browser)}\nfirst incident of an embed, cold: ${median} ms (quartiles ${lower} and ${upper} of ${firstIncident.count})\n${requests} requests, ${Math.round(bytes / 1000)} kB; ${otherHosts} to other hosts\n`,
    );
    return 0;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}
