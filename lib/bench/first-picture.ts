import type { Browser } from "playwright-core";
import { DRAWN_MARK } from "./drag.ts";
import { type Timing, timingOf } from "./measure.ts";
import { newPage } from "./open-map.ts";

/**
 * Milliseconds from asking for a page to the first incidents on its map, each time with nothing in the cache: by the
 * page's mark, or where it leaves none by its map having come to rest.
 */
export async function timeFirstPicture(browser: Browser, address: string, times: number): Promise<Timing> {
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const page = await newPage(browser);
    await page.goto(address);
    const found = await page.waitForFunction((name) => {
      const [mark] = performance.getEntriesByName(name);
      const map = document.querySelector('.map-canvas[data-state="idle"]');
      return mark?.startTime ?? (map && Number(map.getAttribute("data-drawn")) > 0 ? performance.now() : null);
    }, DRAWN_MARK);
    taken.push(Number(await found.jsonValue()));
    await page.context().close();
  }
  return timingOf(taken);
}
