import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { prepareClient } from "../../../prisma/generate.ts";
import { pictureTable, timePictures } from "../../bench/picture.ts";
import { syntheticPlaces } from "../../bench/synthetic-places.ts";
import { loadGazetteer } from "../../gazetteer/load.ts";
import { buildPages } from "../project.ts";
import { serving, syntheticSet } from "../synthetic-set.ts";

export interface PictureBenchOptions {
  readonly incidents: number;
  /** Pictures of each format. */
  readonly pictures: number;
  /** Folder whose database is used where it is there, and stays; null for one that is removed afterwards. */
  readonly keep: string | null;
  readonly isJson: boolean;
}

/** `dateline bench picture`: how soon the app answers with pictures of views that nobody has asked for before. */
export async function benchPicture({ incidents, pictures, keep, isJson }: PictureBenchOptions): Promise<number> {
  const log = (line: string) => process.stderr.write(`dateline: ${line}\n`);
  const folder = keep === null ? await mkdtemp(join(tmpdir(), "dateline-bench-")) : resolve(keep);
  try {
    await mkdir(folder, { recursive: true });
    await prepareClient();
    await buildPages(log);
    const file = await syntheticSet(folder, incidents, syntheticPlaces(loadGazetteer()), log);
    const times = await serving(file, (baseUrl) => timePictures(baseUrl, pictures));
    const machine = `${cpus().length} cores, ${cpus()[0]?.model ?? "unknown"}, Node ${process.version}`;
    const result = { machine, incidents, ...times };
    process.stdout.write(`${isJson ? JSON.stringify(result) : pictureTable(result)}\n`);
    return 0;
  } finally {
    if (keep === null) await rm(folder, { recursive: true, force: true });
  }
}
