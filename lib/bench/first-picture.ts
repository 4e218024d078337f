import type { Browser } from "playwright-core";
import { type Timing, timingOf } from "./measure.ts";
import { newPage } from "./open-map.ts";
import { DRAWN_MARK, type PageMarks } from "./page-marks.ts";

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
      const mark = (globalThis as unknown as PageMarks).datelineBench[name]?.[0];
      const map = document.querySelector('.map-canvas[data-state="idle"]');
      return mark ?? (map && Number(map.getAttribute("data-drawn")) > 0 ? performance.now() : null);
    }, DRAWN_MARK);
    taken.push(Number(await found.jsonValue()));
    await page.context().close();
  }
  return timingOf(taken);
}
