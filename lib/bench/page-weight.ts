import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { newPage } from "./open-map.ts";

/** JavaScript in bytes, after gzip at its best. */
export interface PageWeight {
  /** All that a page and its workers ask for. */
  readonly all: number;
  /** MapLibre and its worker as they are published. */
  readonly mapLibre: number;
  /** The difference: the bundler puts code of its own choice into one file with MapLibre, so that files cannot be told apart. */
  readonly own: number;
}

/** Loads a page once and weighs its scripts. `isReady` selects what is there when all were asked for. */
export async function weighScripts(browser: Browser, address: string, isReady: string): Promise<PageWeight> {
  const page = await newPage(browser);
  const bodies = new Map<string, Promise<Buffer>>();
  page.context().on("response", (response) => {
    const type = response.headers()["content-type"] ?? "";
    if (type.includes("javascript")) bodies.set(response.url(), response.body());
  });
  await page.goto(address);
  await page.locator(isReady).waitFor();
  const all = weigh(await Promise.all(bodies.values()));
  await page.context().close();
  const files = ["maplibre-gl.mjs", "maplibre-gl-worker.mjs"].map((name) =>
    readFile(fileURLToPath(import.meta.resolve(`maplibre-gl/dist/${name}`))),
  );
  const mapLibre = weigh(await Promise.all(files));
  return { all, mapLibre, own: all - mapLibre };
}

const weigh = (scripts: readonly Buffer[]) =>
  scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0);
