import type { Browser, Page } from "playwright-core";
import type { Track } from "./drag.ts";
import { keepMarks } from "./page-marks.ts";
import { SYNTHETIC } from "./synthetic-settings.ts";

const VIEWPORT = { width: 1280, height: 800 };
/** Zoom, latitude and longitude of both maps: the world's towns. */
const CAMERA = "2/25/20";
const DAY_MS = 86_400_000;
/** A million incidents take their time with any map, and a machine may have others to serve. */
const PATIENCE_MS = 300_000;

/** A map ready to be dragged. */
export interface OpenMap {
  readonly page: Page;
  readonly track: Track;
  /** Milliseconds from opening the page until it could be used. */
  readonly ready: number;
}

/** A page of its own context, so that nothing is in its cache. */
export async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT, deviceScaleFactor: 1 });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  // The runner of TypeScript wraps functions in calls of this one, those too that are sent to the page.
  await page.addInitScript("globalThis.__name ??= (value) => value");
  await page.addInitScript(keepMarks);
  return page;
}

/** Opens the app with a window of a tenth of the synthetic time at its beginning. */
export async function openApp(browser: Browser, baseUrl: string): Promise<OpenMap> {
  const page = await newPage(browser);
  const started = performance.now();
  const day = (days: number) => new Date(SYNTHETIC.from + days * DAY_MS).toISOString().slice(0, 10);
  await page.goto(`${baseUrl}/?from=${day(0)}&to=${day(Math.round(SYNTHETIC.days / 10) - 1)}&at=${CAMERA}`);
  await page.locator('.app[data-loading="ready"]').waitFor();
  await page.locator('.map-canvas[data-state="idle"]').waitFor();
  const ready = performance.now() - started;
  const [band, track] = [await boxOf(page, ".timeline-track .band"), await boxOf(page, ".timeline-track")];
  const from = band.x + band.width / 2;
  return {
    page,
    ready,
    track: { from, to: from + track.x + track.width - (band.x + band.width), y: band.y + band.height / 2 },
  };
}

/** Opens the page of the yardstick; `baseUrl` is the app that its basemap is from. */
export async function openPlain(browser: Browser, address: string, baseUrl: string): Promise<OpenMap> {
  const page = await newPage(browser);
  const started = performance.now();
  await page.goto(`${address}?ground=${encodeURIComponent(`${baseUrl}/basemap/style.json`)}#${CAMERA}`);
  await page.locator('body[data-state="ready"]').waitFor();
  const ready = performance.now() - started;
  const { x, y, width, height } = await boxOf(page, "#track");
  return { page, ready, track: { from: x, to: x + width - 1, y: y + height / 2 } };
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`the page shows no ${selector}`);
  return box;
}
