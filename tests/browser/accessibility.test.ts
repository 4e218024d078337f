import { expect, it } from "vitest";
import { DEFAULT_VIEW, viewHref } from "#lib/query/view";
import { FIXTURE } from "./fixture.ts";
import { detailOf } from "./fixture-detail.ts";
import { given } from "./given.ts";
import { clickPoint, describeInBrowser, drawn, incidents, refuseWebGl } from "./page.ts";
import { violations } from "./violations.ts";

describeInBrowser("accessibility", (open) => {
  it.each(["light", "dark"] as const)("of the map with a card, in the %s theme", async (colorScheme) => {
    const { page } = await open("/?from=2025-03-10", { colorScheme });
    await drawn(page);
    expect(await violations(page)).toEqual([]);
    await page.locator(".row").first().click();
    await page.locator(".card").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Type", exact: true }).click();
    expect(await violations(page)).toEqual([]);
  });

  it.each(["light", "dark"] as const)(
    "of the search, the filters and a first visit, in the %s theme",
    async (colorScheme) => {
      const { page } = await open("/?subtype=drone&minsources=2", { colorScheme, isFirstVisit: true });
      await drawn(page);
      await page.locator(".search input").fill("khark");
      await page.locator(".search-option").nth(1).waitFor();
      await page.locator(".search input").press("ArrowDown");
      expect(await violations(page)).toEqual([]);
      await page.locator(".search input").press("Escape");
      // The menus have one palette: what one of them shows in the dark, all do.
      const menus = ["Type", "Status", "Source", "Place", "Toll", "Export"];
      for (const name of colorScheme === "dark" ? menus.slice(-1) : menus) {
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
    },
  );

  it.each(["light", "dark"] as const)("of the picture without WebGL, in the %s theme", async (colorScheme) => {
    const { page } = await open("/", { colorScheme, prepare: (page) => page.addInitScript(refuseWebGl, 0) });
    await drawn(page);
    await page.locator(".still-mark").first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it.each(["light", "dark"] as const)(
    "of a spot's list, an empty window and the pages of other languages, in the %s theme",
    async (colorScheme) => {
      const prepare = given(FIXTURE, [detailOf("strike-kharkiv")]);
      const camera = { zoom: 11, latitude: 50.4501, longitude: 30.5234 };
      const kyiv = await open(viewHref("/", { ...DEFAULT_VIEW, camera, language: "uk" }), { colorScheme, prepare });
      await drawn(kyiv.page);
      await clickPoint(kyiv.page, camera, [camera.longitude, camera.latitude]);
      await kyiv.page.locator(".stack-card .row").nth(2).waitFor();
      expect(await violations(kyiv.page)).toEqual([]);
      const arabic = await open("/?lang=ar&incident=strike-kharkiv", { colorScheme, prepare });
      await drawn(arabic.page);
      await arabic.page.locator(".card .quote").first().waitFor();
      expect(await violations(arabic.page)).toEqual([]);
      const { page } = await open("/?from=1990-01-01&to=1990-01-02", { colorScheme, prepare });
      await page.locator(".empty").waitFor();
      expect(await violations(page)).toEqual([]);
    },
  );

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
