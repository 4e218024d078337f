import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { DEFAULT_VIEW, viewHref } from "#lib/query/view";
import { FIXTURE } from "./fixture.ts";
import { detailOf } from "./fixture-detail.ts";
import { given } from "./given.ts";
import { clickPoint, describeInBrowser, drawn, incidents } from "./page.ts";
import { violations } from "./violations.ts";

/** Does the same on a page in the light theme and then in the dark one, which it changes to as it stands. */
async function inBothThemes(page: Page, look: (theme: "light" | "dark") => Promise<void>): Promise<void> {
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await page.waitForFunction((dark) => matchMedia("(prefers-color-scheme: dark)").matches === dark, theme === "dark");
    await drawn(page);
    await look(theme);
  }
}

describeInBrowser("accessibility", (open) => {
  it("of the map with a card, in either theme", async () => {
    const { page } = await open("/?from=2025-03-10");
    await inBothThemes(page, async (theme) => {
      expect(await violations(page), theme).toEqual([]);
      await page.locator("button.row").first().click();
      await page.locator(".card").waitFor();
      expect(await violations(page), `${theme}, card`).toEqual([]);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Type", exact: true }).click();
      expect(await violations(page), `${theme}, types`).toEqual([]);
      await page.keyboard.press("Escape");
    });
  });

  it("of the search, the filters and a first visit, in either theme", async () => {
    const { page } = await open("/?subtype=drone&minsources=2", { isFirstVisit: true });
    await inBothThemes(page, async (theme) => {
      await page.locator(".search input").fill("khark");
      await page.locator(".search-option").nth(1).waitFor();
      await page.locator(".search input").press("ArrowDown");
      expect(await violations(page), theme).toEqual([]);
      // Once for the list, once for what was typed.
      for (let press = 0; press < 2; press++) await page.locator(".search input").press("Escape");
      // The menus have one palette: what one of them shows in the dark, all do.
      const menus = ["Type", "Status", "Source", "Place", "Toll", "Export"];
      for (const name of theme === "dark" ? menus.slice(-1) : menus) {
        await page.locator(".bar-button", { hasText: name }).click();
        await page.locator(".menu").waitFor();
        expect(await violations(page), `${theme}, ${name}`).toEqual([]);
        await page.keyboard.press("Escape");
        await page.locator(".menu").waitFor({ state: "detached" });
      }
      for (const summary of [".legend > summary", ".legend-types summary"]) await page.locator(summary).click();
      await page.locator(".bar-button", { hasText: "Place" }).click();
      await page.getByRole("button", { name: "Draw an area" }).click();
      await page.keyboard.press("Space");
      expect(await violations(page), `${theme}, drawing`).toEqual([]);
      await page.keyboard.press("Escape");
      for (const summary of [".legend-types summary", ".legend > summary"]) await page.locator(summary).click();
    });
  });

  it("of the picture without WebGL, in either theme", async () => {
    const { page } = await open("/", { isStill: true });
    await inBothThemes(page, async (theme) => {
      await page.locator(".still-mark").first().waitFor();
      expect(await violations(page), theme).toEqual([]);
    });
  });

  it("of a spot's list, an empty window and the pages of other languages, in either theme", async () => {
    const prepare = given(FIXTURE, [detailOf("strike-kharkiv")]);
    const camera = { zoom: 11, latitude: 50.4501, longitude: 30.5234 };
    const kyiv = await open(viewHref("/", { ...DEFAULT_VIEW, camera, language: "uk" }), { prepare });
    await drawn(kyiv.page);
    await clickPoint(kyiv.page, camera, [camera.longitude, camera.latitude]);
    await kyiv.page.locator(".stack-card button.row").nth(2).waitFor();
    const arabic = await open("/?lang=ar&incident=strike-kharkiv", { prepare });
    await arabic.page.locator(".card .quote").first().waitFor();
    const empty = await open("/?from=1990-01-01&to=1990-01-02", { prepare });
    await empty.page.locator(".empty").waitFor();
    for (const [name, { page }] of Object.entries({ kyiv, arabic, empty })) {
      await inBothThemes(page, async (theme) => expect(await violations(page), `${theme}, ${name}`).toEqual([]));
    }
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
    const { page } = await open(`/incidents/${encodeURIComponent(incident?.id ?? "")}`, { colorScheme: "dark" });
    expect(await violations(page)).toEqual([]);
    await page.getByRole("link", { name: "Read in context" }).first().click();
    await page.locator(".article-text").waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
