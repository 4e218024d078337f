import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { prepareClient } from "../../../prisma/generate.ts";
import { loadAreas } from "../../atlas/areas.ts";
import { measureOgc } from "../../bench/ogc.ts";
import { ogcTable } from "../../bench/ogc-table.ts";
import { syntheticIncidents } from "../../bench/synthetic-incidents.ts";
import { syntheticPlaces } from "../../bench/synthetic-places.ts";
import { loadGazetteer } from "../../gazetteer/load.ts";
import { anyPort, buildPages } from "../project.ts";
import { serving, syntheticSet } from "../synthetic-set.ts";

export interface OgcBenchOptions {
  readonly incidents: number;
  /** Folder whose database is used where it is there, and stays; null for one that is removed afterwards. */
  readonly keep: string | null;
  readonly isJson: boolean;
}

/** `dateline bench ogc`: how fast OGC API - Features and the tiles answer, with GDAL as a reader and MapServer beside it. */
export async function benchOgc({ incidents, keep, isJson }: OgcBenchOptions): Promise<number> {
  const log = (line: string) => process.stderr.write(`dateline: ${line}\n`);
  const work = await mkdtemp(join(tmpdir(), "dateline-bench-"));
  try {
    const folder = keep === null ? work : resolve(keep);
    await mkdir(folder, { recursive: true });
    await prepareClient();
    await buildPages(log);
    const places = syntheticPlaces(loadGazetteer());
    const file = await syntheticSet(folder, incidents, places, log);
    const result = await serving(file, async (baseUrl) =>
      measureOgc({
        machine: `${cpus().length} cores, ${cpus()[0]?.model ?? "unknown"}, Node ${process.version}`,
        ...{ incidents, baseUrl, places, log, folder: work },
        port: await anyPort(),
        again: syntheticIncidents(incidents, places),
        shapeOf: loadAreas().shape,
      }),
    );
    process.stdout.write(`${isJson ? JSON.stringify(result) : ogcTable(result)}\n`);
    return 0;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
