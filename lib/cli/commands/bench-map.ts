import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { prepareClient } from "../../../prisma/generate.ts";
import { launchChromium } from "../../bench/chromium.ts";
import { timeFirstPicture } from "../../bench/first-picture.ts";
import { machineOf, measureSet } from "../../bench/map.ts";
import { type MapBench, mapTable, type SetTimes } from "../../bench/map-table.ts";
import { weighScripts } from "../../bench/page-weight.ts";
import { syntheticIncidents } from "../../bench/synthetic-incidents.ts";
import { syntheticPlaces } from "../../bench/synthetic-places.ts";
import { loadGazetteer } from "../../gazetteer/load.ts";
import { ingest } from "../../ingest.ts";
import { openStore } from "../../store/store.ts";
import { DEMONSTRATION } from "../prepare.ts";
import { buildPages } from "../project.ts";
import { serving, syntheticSet } from "../synthetic-set.ts";

export interface MapBenchOptions {
  /** Sizes of the sets. */
  readonly incidents: readonly number[];
  /** Folder whose databases are used where they are there, and stay; null for one that is removed afterwards. */
  readonly keep: string | null;
  readonly isJson: boolean;
}

const FIRST_PICTURES = 5;

/** `dateline bench map`: how fast the map is over sets of incidents, in Chromium, with MapLibre's own clusters beside it. */
export async function benchMap({ incidents, keep, isJson }: MapBenchOptions): Promise<number> {
  const log = (line: string) => process.stderr.write(`dateline: ${line}\n`);
  // Before the long work, since it may be missing.
  const browser = await launchChromium();
  const folder = keep === null ? await mkdtemp(join(tmpdir(), "dateline-bench-")) : resolve(keep);
  try {
    await mkdir(folder, { recursive: true });
    await prepareClient();
    await buildPages(log);
    const demonstration = join(folder, "demonstration.db");
    if (!existsSync(demonstration)) await writeDemonstration(`file:${demonstration}`);
    log("the demonstration");
    const first = await serving(demonstration, async (baseUrl) => ({
      firstPicture: await timeFirstPicture(browser, baseUrl, FIRST_PICTURES),
      embed: await weighScripts(browser, `${baseUrl}/embed`, '.map-canvas[data-state="idle"]'),
    }));
    const places = syntheticPlaces(loadGazetteer());
    const sets: SetTimes[] = [];
    for (const count of incidents) {
      log(`${count} incidents`);
      const file = await syntheticSet(folder, count, places, log);
      const again = syntheticIncidents(count, places);
      sets.push(
        await serving(file, (baseUrl) =>
          measureSet(browser, { incidents: count, baseUrl, databaseUrl: `file:${file}`, again, log }),
        ),
      );
    }
    const result: MapBench = { machine: machineOf(browser), sets, ...first };
    process.stdout.write(`${isJson ? JSON.stringify(result) : mapTable(result)}\n`);
    return 0;
  } finally {
    await browser.close();
    if (keep === null) await rm(folder, { recursive: true, force: true });
  }
}

/** Reads the articles of the demonstration into a new database. */
export async function writeDemonstration(url: string): Promise<void> {
  const store = await openStore(url);
  try {
    await ingest([DEMONSTRATION], { store, gazetteer: loadGazetteer() });
  } finally {
    await store.close();
  }
}
