import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser, drawn, shown, site } from "./page.ts";

const menu = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Filters" }).getByRole("button", { name });
const count = (page: Page) => shown(page).then((told) => told.count);

describeInBrowser("the filters", (open) => {
  it("narrow a type to its kinds, and drop them with the type", async () => {
    const { page } = await open("/?type=strike,battle", { isStill: true });
    await drawn(page);
    const all = await count(page);
    await menu(page, "Type").click();
    await page.getByRole("button", { name: "Kinds of: Strike" }).click();
    await page.getByRole("group", { name: "Kinds of: Strike" }).getByLabel("drone").check();
    await expect.poll(() => page.url()).toContain("subtype=drone");
    await expect.poll(() => count(page)).toBeLessThan(all);
    expect(await count(page)).toBeGreaterThan(0);
    await page.getByLabel(/^Strike/).uncheck();
    await expect.poll(() => page.url()).not.toContain("subtype");
  });

  it("ask for sources, precision and toll, each named by a chip that takes it away", async () => {
    const { page } = await open("/", { isStill: true });
    await drawn(page);
    const all = await count(page);
    await menu(page, "Source").click();
    await page.getByRole("button", { name: /^2\+/ }).click();
    await expect.poll(() => count(page)).toBeLessThan(all);
    await page.keyboard.press("Escape");
    await menu(page, "Place").click();
    for (const unwanted of ["exact site", "town"]) await page.getByLabel(unwanted, { exact: false }).uncheck();
    await page.keyboard.press("Escape");
    await menu(page, "Toll").click();
    await page.getByLabel("Killed, at least").fill("3");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.url()).toMatch(/minsources=2.*precision=near,admin2.*killed=3/);
    const chips = page.getByRole("list", { name: "What is filtered" });
    expect(await chips.getByRole("button").allTextContents()).toEqual([
      "At least 2 sources, remove this filter",
      expect.stringMatching(/^near this place, district only and \d more, remove this filter$/),
      "At least 3 killed, remove this filter",
      "Clear all filters",
    ]);
    await chips.getByRole("button", { name: "At least 3 killed" }).click();
    await expect.poll(() => page.url()).not.toContain("killed");
    await chips.getByRole("button", { name: "Clear all filters" }).click();
    await expect.poll(() => count(page)).toBe(all);
    await page.goBack();
    await expect.poll(() => page.url()).toMatch(/minsources=2/);
  });

  it("keep a half-typed number and refuse what is none", async () => {
    const { page } = await open("/", { isStill: true });
    await drawn(page);
    await menu(page, "Toll").click();
    const field = page.getByLabel("Injured, at least");
    await field.fill("1x");
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(page.url()).not.toContain("injured");
    await page
      .getByRole("button", { name: /^100\+/ })
      .nth(1)
      .click();
    await expect.poll(() => field.inputValue()).toBe("100");
    await expect.poll(() => page.url()).toContain("injured=100");
  });

  it("say which of them shows nothing and loosen just that", async () => {
    const { page } = await open("/?q=zzqqxx", { isStill: true });
    await page.locator(".empty").waitFor();
    expect(await page.locator(".empty p").first().textContent()).toBe("No incident here has all of these words.");
    await page.getByRole("button", { name: /^Clear the search \d/ }).click();
    await expect.poll(() => count(page)).toBeGreaterThan(10);
  });
});

describeInBrowser("the export", (open) => {
  it("gives files of exactly what is shown", async () => {
    const { page } = await open("/?type=strike,battle&from=2025-03-10&to=2025-03-27&minsources=2", { isStill: true });
    await drawn(page);
    const told = await count(page);
    await page.getByRole("button", { name: "Export" }).click();
    expect(await page.locator(".export-of").textContent()).toBe(`Exactly this view: ${told} incidents`);
    const links = page.locator("a.export-link");
    expect(await links.count()).toBe(7);
    for (const link of await links.all()) {
      const address = new URL((await link.getAttribute("href")) ?? "", site());
      const response = await fetch(address);
      expect(response.status, address.search).toBe(200);
      const text = await response.text();
      expect(text.length, address.search).toBeGreaterThan(100);
      if (address.searchParams.get("format") === "geojson") expect(JSON.parse(text).features).toHaveLength(told);
      if (address.searchParams.get("format") === "jsonl") expect(text.trim().split("\n")).toHaveLength(told);
    }
  });
});
