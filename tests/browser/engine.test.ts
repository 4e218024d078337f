import { isDeepStrictEqual } from "node:util";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { matchesFilters } from "#lib/query/filters";
import { parseView } from "#lib/query/view";
import { describeInBrowser, drawn, incidents, shown } from "./page.ts";

/** A window, a filter and a camera that clusters, points and areas stand in. */
const VIEW = "/?from=2025-03-10&to=2025-03-28&type=strike,battle,protest,diplomacy,accident&at=3/45/30";

const asked = (page: Page) => {
  const paths: string[] = [];
  page.on("request", (request) => paths.push(new URL(request.url()).pathname));
  return paths;
};

/** Moves window and map by the controls of the page. */
async function comeCloser(page: Page): Promise<void> {
  await page.getByRole("button", { name: "7d" }).click();
  await page.getByRole("slider", { name: "Start of the window" }).press("ArrowRight");
  await page.getByRole("button", { name: "Zoom in", exact: true }).click();
  await expect.poll(() => page.url()).toMatch(/at=4/);
  await drawn(page);
}

const told = async (page: Page) => ({
  ...(await shown(page)),
  rows: await page.locator(".list .row-title").allTextContents(),
  bars: await page.locator(".timeline-counts").textContent(),
});

describeInBrowser("the incidents, wherever they are counted", (open) => {
  const other = {
    "in the page, where it may start no worker": {
      path: "/api/columns",
      prepare: (page: Page) =>
        page.addInitScript(() => {
          const { Worker: Known } = window;
          window.Worker = new Proxy(Known, {
            construct(target, input: [string | URL, WorkerOptions?]) {
              // The map's own worker is let be: without it there is no map to compare.
              if (!String(input[0]).includes("maplibre")) throw new DOMException("refused", "SecurityError");
              return new target(...input);
            },
          });
        }),
    },
    "by the server, where they are too many to be loaded": {
      path: "/api/cells",
      prepare: (page: Page) => page.route("**/api/columns", (route) => route.fulfill({ json: { size: 300_000 } })),
    },
  };

  it("are the same in the page, where it may start no worker, and by the server, where they are too many to be loaded", async () => {
    const all = await incidents();
    const { filters } = parseView(new URL(VIEW, "http://site").searchParams, Date.now()).view;
    const usual = await open(VIEW);
    await drawn(usual.page);
    const expected = await shown(usual.page);
    expect(expected.count).toBe(all.filter((incident) => matchesFilters(filters, incident)).length);
    const pages: { way: string; page: Page; errors: readonly string[] }[] = [];
    for (const [way, { path, prepare }] of Object.entries(other)) {
      let paths: string[] = [];
      const opened = await open(VIEW, {
        prepare: (page) => {
          paths = asked(page);
          return prepare(page);
        },
      });
      await drawn(opened.page);
      expect(await shown(opened.page), way).toEqual(expected);
      expect(paths, way).toContain(path);
      pages.push({ way, ...opened });
    }

    for (const page of [usual.page, ...pages.map(({ page }) => page)]) await comeCloser(page);
    for (const { way, page, errors } of pages) {
      // Both are asked each time: counts and list trail the window by a moment on either page.
      await expect
        .poll(async () => isDeepStrictEqual(await told(page), await told(usual.page)), { message: way })
        .toBe(true);
      expect(errors, way).toEqual([]);
    }
    expect((await shown(usual.page)).count).toBeLessThan(expected.count);
  });
});
