import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, inject } from "vitest";
import type { LngLat } from "#lib/model";
import { type IncidentSummary, TYPE_NAMES } from "#lib/query/filters";
import { mercatorX, mercatorY, worldSize } from "#lib/query/mercator";
import type { Camera } from "#lib/query/view";
import { CHROMIUM_ARGUMENTS, findChromium } from "./chromium.ts";

/** The site's address; only asked within `describeInBrowser`, where there is one. */
export function site(): string {
  const baseUrl = inject("baseUrl");
  if (baseUrl === null) throw new Error("there is no browser to test with");
  return baseUrl;
}

export interface OpenPage {
  readonly page: Page;
  /** Requests that left the own origin; none was let through. */
  readonly foreign: readonly string[];
  /** Errors that the page threw or logged. */
  readonly errors: readonly string[];
}

interface OpenOptions extends BrowserContextOptions {
  /** Whether the page may tell what a first visit is told; else it was read before, and covers nothing. */
  readonly isFirstVisit?: boolean;
  /**
   * Whether the page has no WebGL, so that a picture stands in for the map: half the work, for what is told of list,
   * filters and address alone.
   */
  readonly isStill?: boolean;
  /** Done before the page is asked for: what it is refused, or answered otherwise than by the site. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

type Open = (path: string, options?: OpenOptions) => Promise<OpenPage>;

/** Tests with one Chromium; left out where there is none, which the setup has said then. */
export function describeInBrowser(name: string, tests: (open: Open) => void): void {
  describe.skipIf(inject("baseUrl") === null)(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({
        executablePath: findChromium() ?? "chromium",
        args: CHROMIUM_ARGUMENTS,
      });
    });
    afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
    afterAll(() => browser?.close());
    // A small window: without a graphics card each picture costs the processor some tenths of a second.
    tests(async (path, { isFirstVisit = false, isStill = false, prepare, ...options } = {}) => {
      const context = await browser.newContext({
        viewport: { width: 960, height: 620 },
        // Each picture on the way to where a motion ends costs as much as the last one.
        reducedMotion: "reduce",
        ...options,
      });
      // Not in frames: those may be refused the storage, and tell nothing of the kind.
      const skipIntro = () => window.top === window && localStorage.setItem("dateline:intro-closed", "1");
      if (!isFirstVisit) await context.addInitScript(skipIntro);
      if (isStill) await context.addInitScript(refuseWebGl, 0);
      const page = await context.newPage();
      const foreign: string[] = [];
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      const own = new URL(site()).hostname;
      await page.route("**/*", (route) => {
        const { hostname, protocol } = new URL(route.request().url());
        if (hostname === own || hostname === "localhost" || protocol === "data:" || protocol === "blob:") {
          return route.continue();
        }
        foreign.push(route.request().url());
        return route.abort();
      });
      await prepare?.(page);
      await page.goto(new URL(path, site()).href);
      return { page, foreign, errors };
    });
  });
}

/** Takes WebGL from the page as a browser without it does; `most` contexts are granted before. */
export const refuseWebGl = (most: number) => {
  let granted = 0;
  const plain = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    if (kind.startsWith("webgl") && granted++ >= most) return null;
    return plain.call(this, kind as "2d", ...(rest as []));
  } as typeof plain;
};

/** Waits until the incidents are there and the map has drawn them. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('.app[data-loading="ready"]').waitFor();
  await page.locator('.map-canvas[data-state="idle"][data-marks="drawn"]').waitFor({ timeout: 30_000 });
}

/** Clicks where a point of the world lies on the map as a camera shows it. */
export async function clickPoint(page: Page, camera: Camera, [longitude, latitude]: LngLat): Promise<void> {
  const box = await page.locator(".map-canvas").boundingBox();
  if (!box) throw new Error("the map has no size");
  const size = worldSize(camera.zoom);
  await page.mouse.click(
    box.x + box.width / 2 + (mercatorX(longitude) - mercatorX(camera.longitude)) * size,
    box.y + box.height / 2 + (mercatorY(latitude) - mercatorY(camera.latitude)) * size,
  );
}

/** All incidents of the site. */
export async function incidents(): Promise<readonly IncidentSummary[]> {
  const get = async (path: string) => (await fetch(`${site()}${path}`)).json();
  const { features } = await get(`/api/incidents?limit=1000&type=${TYPE_NAMES.join(",")}`);
  const ids: string[] = features.map(({ id }: { id: string }) => id);
  const pages = Array.from({ length: Math.ceil(ids.length / 100) }, (_, page) =>
    ids.slice(page * 100, page * 100 + 100),
  );
  const found = await Promise.all(pages.map((page) => get(`/api/rows?ids=${page.join(",")}`)));
  return found.flatMap((body: { incidents: readonly IncidentSummary[] }) => body.incidents);
}

/** What the page tells of how many incidents it shows: in the panel, in the list, on the map; there, points of their own. */
export async function shown(page: Page): Promise<{ count: number; listed: number; drawn: number; points: number }> {
  const number = async (text: Promise<string | null>) => Number(((await text) ?? "").replace(/\D/g, ""));
  const row = page.locator(".list li[aria-setsize]").first();
  return {
    count: await number(page.locator(".count").textContent()),
    listed: (await row.count()) === 0 ? 0 : Number(await row.getAttribute("aria-setsize")),
    drawn: await number(page.locator(".map-canvas").getAttribute("data-drawn")),
    points: await number(page.locator(".map-canvas").getAttribute("data-points")),
  };
}

/** What sticks out of the window sideways, and whether the page scrolls that way. */
export async function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const hidden =
      ".map-canvas *, .timeline-chart *, .timeline-axis *, .thumb, .veil, .visually-hidden, .skip-link, .list li *";
    const out = [...document.querySelectorAll("body *")].filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 0 && (left < -1 || right > width + 1) && !element.matches(hidden);
    });
    const names = out.map((element) => `${element.tagName} ${element.className}`);
    return document.documentElement.scrollWidth > width ? [...names, "the page scrolls"] : names;
  });
}

/** Whether a finger on the middle of the first such element meets it, rather than what lies over it. */
export async function isOnTop(page: Page, selector: string): Promise<boolean> {
  const element = page.locator(selector).first();
  return element.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
}
