import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { syntheticIncidents } from "../bench/synthetic-incidents.ts";
import type { SyntheticPlaces } from "../bench/synthetic-places.ts";
import { writeSyntheticStore } from "../bench/synthetic-store.ts";
import { openStore } from "../store/store.ts";
import { anyPort, runNext, waitUntilServed } from "./project.ts";

/** The file of a database with so many made-up incidents, written unless it is there. */
export async function syntheticSet(
  folder: string,
  count: number,
  places: SyntheticPlaces,
  log: (line: string) => void,
): Promise<string> {
  const file = join(folder, `synthetic-${count}.db`);
  if (await isWritten(file, count)) return file;
  log("writing the database");
  for (const part of ["", "-wal", "-shm"]) await rm(file + part, { force: true });
  await writeSyntheticStore(`file:${file}`, syntheticIncidents(count, places));
  return file;
}

/** Whether a database is there with all its incidents: they come in one transaction, so that half of it is nothing. */
async function isWritten(file: string, count: number): Promise<boolean> {
  if (!existsSync(file)) return false;
  const store = await openStore(`file:${file}`);
  try {
    return (await store.stats()).incidents === count;
  } finally {
    await store.close();
  }
}

/** Serves the built app over a database while the work goes on. */
export async function serving<T>(file: string, work: (baseUrl: string) => Promise<T>): Promise<T> {
  const port = await anyPort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const server = runNext(["start", "-H", "127.0.0.1", "-p", String(port)], {
    NODE_ENV: "production",
    DATABASE_URL: `file:${file}`,
  });
  try {
    await waitUntilServed(baseUrl, server.done);
    return await work(baseUrl);
  } finally {
    server.kill();
    await server.done;
  }
}
