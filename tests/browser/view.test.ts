import { isDeepStrictEqual } from "node:util";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { parseView } from "#lib/query/view";
import { describeInBrowser, drawn, shown } from "./page.ts";

describeInBrowser("the address", (open) => {
  it("restores the whole view", async () => {
    const { page } = await open("/");
    await drawn(page);
    await page.locator("button.row").first().click();
    await page.locator(".card").waitFor();
    await page.getByRole("button", { name: "7d" }).click();
    await page.getByLabel("Sort").selectOption("sources");
    await page.getByRole("button", { name: "Zoom in", exact: true }).click();
    await expect.poll(() => page.url()).toMatch(/at=.*sort=sources/);
    await drawn(page);
    const card = await page.locator(".card h2").textContent();
    const again = await open(page.url());
    await drawn(again.page);
    expect(await again.page.locator(".card h2").textContent()).toBe(card);
    // Both are asked each time: counts and list trail the window by a moment on either page.
    await expect.poll(async () => isDeepStrictEqual(await shown(again.page), await shown(page))).toBe(true);
    expect(await again.page.getByLabel("Sort").inputValue()).toBe("sources");
    expect(again.errors).toEqual([]);
  });

  it("given by the share dialog opens the same view: filters, window, camera, selection, order, language, theme", async () => {
    const { page } = await open("/");
    await drawn(page);
    await page.getByLabel("Sort").selectOption("oldest");
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByLabel("Colours").selectOption("dark");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Type", exact: true }).click();
    await page.getByRole("checkbox", { name: /^Protest/ }).uncheck();
    await page.keyboard.press("Escape");
    await page.getByRole("slider", { name: "Start of the window" }).press("PageUp");
    await page.getByRole("button", { name: "Zoom in", exact: true }).click();
    await page.locator(".list button.row").nth(3).click();
    await page.locator(".card h2").waitFor();
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByLabel("Language").selectOption("uk");
    await page.keyboard.press("Escape");
    await drawn(page);
    const told = async (each: Page) => ({
      ...(await shown(each)),
      first: await each.locator(".list button.row").first().getAttribute("data-incident"),
      card: await each.locator(".card").getAttribute("data-incident"),
      language: await each.locator("html").getAttribute("lang"),
      theme: await each.locator(".app").getAttribute("data-theme"),
      surface: await each.locator(".top-bar").evaluate((bar) => getComputedStyle(bar).backgroundColor),
      window: await each.locator(".timeline-dates").textContent(),
      view: parseView(new URL(each.url()).searchParams, Date.now()).view,
    });
    await expect.poll(async () => (await told(page)).view).toMatchObject({ camera: { zoom: expect.any(Number) } });
    const before = await told(page);
    expect(before).toMatchObject({ language: "uk", theme: "dark", view: { sort: "oldest", language: "uk" } });
    expect(before.view.filters.from).not.toBeNull();
    await page.locator(".share-button").click();
    const again = await open(await page.locator("dialog textarea").first().inputValue());
    await drawn(again.page);
    // Both are asked each time: the list trails the window by a moment on either page.
    await expect.poll(async () => isDeepStrictEqual(await told(again.page), await told(page))).toBe(true);
    expect(again.errors).toEqual([]);
  });

  it("follows each step, and Back and Forward go through them", async () => {
    const { page } = await open("/", { isStill: true });
    await drawn(page);
    const told = async () => ({
      count: (await shown(page)).count,
      cards: await page.locator(".card").count(),
      sort: await page.getByLabel("Sort").inputValue(),
    });
    const steps = [await told()];
    const step = async (act: () => Promise<unknown>) => {
      await act();
      await expect.poll(told).not.toEqual(steps.at(-1));
      steps.push(await told());
    };
    await step(() => page.getByRole("button", { name: "7d" }).click());
    await step(() => page.getByLabel("Sort").selectOption("sources"));
    await step(() => page.locator(".list button.row").first().click());
    for (const known of steps.slice(0, -1).toReversed()) {
      await page.goBack();
      await expect.poll(told).toEqual(known);
    }
    for (const known of steps.slice(1)) {
      await page.goForward();
      await expect.poll(told).toEqual(known);
    }
  });

  it("says which parameter it could not read and shows the map all the same", async () => {
    const { page } = await open("/?from=yesterday", { isStill: true });
    await drawn(page);
    expect(await page.locator(".notices").textContent()).toContain("from=yesterday");
    expect((await shown(page)).count).toBeGreaterThan(10);
  });

  it("asks no other host for anything, in either theme", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const { page, foreign, errors } = await open("/?at=5/48.5/32", { colorScheme });
      await drawn(page);
      expect(foreign).toEqual([]);
      expect(errors).toEqual([]);
    }
  });
});
