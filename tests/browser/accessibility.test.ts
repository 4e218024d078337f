import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { DEFAULT_VIEW, viewHref } from "#lib/query/view";
import { FIXTURE } from "./fixture.ts";
import { detailOf } from "./fixture-detail.ts";
import { given } from "./given.ts";
import { clickPoint, describeInBrowser, drawn, incidents, refuseWebGl } from "./page.ts";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const THEMES = ["light", "dark"] as const;

/** What axe-core has against a page as it stands, in either theme, with where that is. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found: string[] = [];
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    const results = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
    for (const { id, impact, nodes } of results.violations)
      found.push(`${colorScheme}: ${id} (${impact}): ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  }
  return found;
}

describeInBrowser("accessibility", (open) => {
  it("of the map with a card", async () => {
    const { page } = await open("/?from=2025-03-10");
    await drawn(page);
    expect(await violations(page)).toEqual([]);
    await page.locator(".row").first().click();
    await page.locator(".card").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Type", exact: true }).click();
    expect(await violations(page)).toEqual([]);
  });

  it("of the search, the filters and a first visit", async () => {
    const { page } = await open("/?subtype=drone&minsources=2", { isFirstVisit: true });
    await drawn(page);
    await page.locator(".search input").fill("khark");
    await page.locator(".search-option").nth(1).waitFor();
    await page.locator(".search input").press("ArrowDown");
    expect(await violations(page)).toEqual([]);
    await page.locator(".search input").press("Escape");
    for (const name of ["Type", "Status", "Source", "Place", "Toll", "Export"]) {
      await page.locator(".bar-button", { hasText: name }).click();
      await page.locator(".menu").waitFor();
      expect(await violations(page), name).toEqual([]);
      await page.keyboard.press("Escape");
      await page.locator(".menu").waitFor({ state: "detached" });
    }
    await page.locator(".legend summary").first().click();
    await page.locator(".legend-types summary").click();
    await page.locator(".bar-button", { hasText: "Place" }).click();
    await page.getByRole("button", { name: "Draw an area" }).click();
    await page.keyboard.press("Space");
    expect(await violations(page), "drawing").toEqual([]);
  });

  it("of the picture without WebGL", async () => {
    const { page } = await open("/", { prepare: (page) => page.addInitScript(refuseWebGl, 0) });
    await drawn(page);
    await page.locator(".still-mark").first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it("of a spot's list, an empty window and the pages of other languages", async () => {
    const prepare = given(FIXTURE, [detailOf("strike-kharkiv")]);
    const camera = { zoom: 11, latitude: 50.4501, longitude: 30.5234 };
    const kyiv = await open(viewHref("/", { ...DEFAULT_VIEW, camera, language: "uk" }), { prepare });
    await drawn(kyiv.page);
    await clickPoint(kyiv.page, camera, [camera.longitude, camera.latitude]);
    await kyiv.page.locator(".stack-card .row").nth(2).waitFor();
    expect(await violations(kyiv.page)).toEqual([]);
    const arabic = await open("/?lang=ar&incident=strike-kharkiv", { prepare });
    await drawn(arabic.page);
    await arabic.page.locator(".card .quote").first().waitFor();
    expect(await violations(arabic.page)).toEqual([]);
    const { page } = await open("/?from=1990-01-01&to=1990-01-02", { prepare });
    await page.locator(".empty").waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it("of a phone, an embed and the pages for reading", async () => {
    const phone = await open("/", { viewport: { width: 375, height: 812 } });
    await drawn(phone.page);
    expect(await violations(phone.page)).toEqual([]);
    await phone.page.locator(".sheet-handle").press("ArrowUp");
    await phone.page.locator(".sheet-handle").press("ArrowUp");
    for (const summary of await phone.page.locator(".sheet-filters summary").all()) await summary.click();
    expect(await violations(phone.page)).toEqual([]);
    const embed = await open("/embed?show=slider,legend,list");
    await drawn(embed.page);
    expect(await violations(embed.page)).toEqual([]);
    const [incident] = await incidents();
    const { page } = await open(`/incidents/${encodeURIComponent(incident?.id ?? "")}`);
    expect(await violations(page)).toEqual([]);
    await page.getByRole("link", { name: "Read in context" }).first().click();
    await page.locator(".article-text").waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
