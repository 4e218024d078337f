import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser, drawn, shown } from "./page.ts";

const box = (page: Page) => page.getByRole("combobox", { name: "Search places, words" });
/** Not those of the sort. */
const options = (page: Page) => page.getByRole("listbox", { name: "What the search box offers" }).getByRole("option");
/** Latitude and longitude of the middle of the map, as the address has them. */
const middle = (page: Page) => /at=[\d.]+\/(-?[\d.]+)\/(-?[\d.]+)/.exec(page.url())?.slice(1).map(Number);

describeInBrowser("the search box", (open) => {
  it("moves the map to a place that is chosen by keys, and filters nothing", async () => {
    const { page, errors } = await open("/");
    await drawn(page);
    const before = await shown(page);
    await box(page).fill("khark");
    await page.getByRole("option", { name: "Kharkiv town · Kharkiv Oblast, Ukraine" }).waitFor();
    expect(await box(page).getAttribute("aria-expanded")).toBe("true");
    await box(page).press("ArrowDown");
    await box(page).press("ArrowDown");
    const active = await box(page).getAttribute("aria-activedescendant");
    const chosen = page.locator('[role="option"][aria-selected="true"]');
    expect(await chosen.getAttribute("id")).toBe(active);
    expect(await chosen.textContent()).toContain("Kharkiv");
    await box(page).press("Enter");
    await expect.poll(() => middle(page)?.map(Math.round)).toEqual([50, 36]);
    await expect.poll(() => options(page).count()).toBe(0);
    expect((await shown(page)).count).toBe(before.count);
    expect(page.url()).not.toContain("q=");
    expect(await box(page).inputValue()).toBe("");
    expect(await page.getByText("The map shows Kharkiv.").count()).toBe(1);
    expect(errors).toEqual([]);
  });

  it("takes latitude and longitude for a place", async () => {
    const { page } = await open("/");
    await drawn(page);
    await box(page).fill("-33.9, 151.2");
    await page.getByRole("option", { name: "-33.9, 151.2 latitude, longitude" }).click();
    await expect.poll(() => middle(page)?.map(Math.round)).toEqual([-34, 151]);
  });

  it("filters by the words on Enter, and on the first choice", async () => {
    const { page } = await open("/", { isStill: true });
    await drawn(page);
    const before = await shown(page);
    await box(page).fill("paris");
    await options(page).nth(1).waitFor();
    expect((await shown(page)).count).toBe(before.count);
    await box(page).press("Enter");
    await expect.poll(() => shown(page).then(({ count }) => count)).toBeLessThan(before.count);
    expect((await shown(page)).count).toBeGreaterThan(0);
    await expect.poll(() => page.url()).toContain("q=paris");
    await page.getByRole("button", { name: "Clear the search" }).click();
    await expect.poll(() => shown(page).then(({ count }) => count)).toBe(before.count);
    await box(page).fill("sumy");
    await options(page).first().click();
    await expect.poll(() => page.url()).toContain("q=sumy");
  });

  it("closes on Escape, then takes back what was typed", async () => {
    const { page } = await open("/?q=paris", { isStill: true });
    await drawn(page);
    await box(page).fill("paris, tex");
    await page.getByRole("option", { name: "Paris town · Texas, United States" }).waitFor();
    await box(page).press("Escape");
    await expect.poll(() => options(page).count()).toBe(0);
    expect(await box(page).inputValue()).toBe("paris, tex");
    await box(page).press("Escape");
    expect(await box(page).inputValue()).toBe("paris");
  });

  it("offers the words alone when places cannot be asked", async () => {
    const { page } = await open("/");
    await drawn(page);
    await page.route("**/api/places*", (route) => route.abort());
    const failed = page.waitForEvent("requestfailed", (request) => request.url().includes("/api/places"));
    await box(page).fill("kyiv");
    await failed;
    expect(await options(page).count()).toBe(1);
    expect(await page.locator(".notice").count()).toBe(0);
  });
});

describeInBrowser("a first visit", (open) => {
  it("is told what it sees, once, and the map stays where it is", async () => {
    const { page } = await open("/", { isFirstVisit: true });
    await drawn(page);
    const intro = page.getByRole("region", { name: "What you see here" });
    await intro.waitFor();
    const before = await page.locator(".map-canvas").boundingBox();
    await intro.getByRole("button", { name: "Show the legend" }).press("Enter");
    await intro.waitFor({ state: "detached" });
    expect(await page.locator(".legend").getAttribute("open")).not.toBeNull();
    expect(await page.evaluate(() => document.activeElement?.closest(".legend") !== null)).toBe(true);
    expect(await page.locator(".map-canvas").boundingBox()).toEqual(before);
    await page.reload();
    await drawn(page);
    expect(await intro.count()).toBe(0);
  });

  it("is told nothing in an embed", async () => {
    const { page } = await open("/embed", { isFirstVisit: true });
    await drawn(page);
    expect(await page.locator(".intro").count()).toBe(0);
  });
});

describeInBrowser("without a network", (open) => {
  it("says so, and loads by itself when it comes back", async () => {
    const { page } = await open("/", { isStill: true });
    await drawn(page);
    await page.route("**/api/columns*", (route) => route.abort());
    await page.reload();
    await page.locator('.app[data-loading="failed"]').waitFor();
    expect(await page.locator(".notice").textContent()).toContain("could not be loaded");
    await page.context().setOffline(true);
    await expect.poll(() => page.locator(".notice").textContent()).toContain("no network connection");
    await page.unroute("**/api/columns*");
    await page.context().setOffline(false);
    await page.locator('.app[data-loading="ready"]').waitFor();
  });
});
