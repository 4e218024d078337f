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

  it.each(Object.keys(other) as (keyof typeof other)[])("are the same %s", async (way) => {
    const all = await incidents();
    const { filters } = parseView(new URL(VIEW, "http://site").searchParams, Date.now()).view;
    const usual = await open(VIEW);
    await drawn(usual.page);
    const expected = await shown(usual.page);
    expect(expected.count).toBe(all.filter((incident) => matchesFilters(filters, incident)).length);
    const { prepare, path } = other[way];
    let paths: string[] = [];
    const { page, errors } = await open(VIEW, {
      prepare: (opened) => {
        paths = asked(opened);
        return prepare(opened);
      },
    });
    await drawn(page);
    expect(await shown(page)).toEqual(expected);
    expect(paths).toContain(path);

    const [one, two] = [usual.page, page];
    for (const each of [one, two]) {
      await each.getByRole("button", { name: "7d" }).click();
      await each.getByRole("slider", { name: "Start of the window" }).press("ArrowRight");
      await each.getByRole("button", { name: "Zoom in", exact: true }).click();
      await expect.poll(() => each.url()).toMatch(/at=4/);
      await drawn(each);
    }
    await expect.poll(() => shown(two)).toEqual(await shown(one));
    const rows = (each: Page) => each.locator(".list .row-title").allTextContents();
    await expect.poll(() => rows(two)).toEqual(await rows(one));
    const bars = (each: Page) => each.locator(".timeline-counts").textContent();
    expect(await bars(two)).toBe(await bars(one));
    expect(errors).toEqual([]);
  });
});
