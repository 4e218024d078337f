import { gzipSync } from "node:zlib";
import type { Browser, Response } from "playwright-core";
import { newPage } from "./open-map.ts";

/** JavaScript in bytes, after gzip at its best. */
export interface PageWeight {
  /** All that a page and its workers ask for. */
  readonly all: number;
  /** MapLibre and its worker, which stand in files of their own. */
  readonly mapLibre: number;
  readonly own: number;
}

const MAPLIBRE = /^\/embed-assets\/maplibre/;

/** Loads the page of an embed once and weighs its scripts. `isReady` selects what is there when all were asked for. */
export async function weighScripts(browser: Browser, address: string, isReady: string): Promise<PageWeight> {
  const page = await newPage(browser);
  const scripts = new Map<string, Response>();
  page.context().on("response", (response) => {
    const type = response.headers()["content-type"] ?? "";
    if (type.includes("javascript")) scripts.set(new URL(response.url()).pathname, response);
  });
  await page.goto(address);
  await page.locator(isReady).waitFor();
  const weights = await Promise.all(
    [...scripts].map(async ([path, response]) => [path, weigh(await response.body())] as const),
  );
  await page.context().close();
  const sum = (some: typeof weights) => some.reduce((total, [, weight]) => total + weight, 0);
  const mapLibre = sum(weights.filter(([path]) => MAPLIBRE.test(path)));
  return { all: sum(weights), mapLibre, own: sum(weights) - mapLibre };
}

const weigh = (script: Buffer) => gzipSync(script, { level: 9 }).length;
