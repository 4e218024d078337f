import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser, drawn, refuseWebGl, shown } from "./page.ts";

const still = (page: Page) => page.locator(".map-canvas[data-still]");
const marks = (page: Page) => page.locator(".still-mark");

describeInBrowser("without WebGL", (open) => {
  it.each([0, 1])("a picture stands in for the map, where %i contexts are granted", async (most) => {
    const { page } = await open("/", { prepare: (page) => page.addInitScript(refuseWebGl, most) });
    await drawn(page);
    await still(page).waitFor();
    const told = await shown(page);
    expect(told.count).toBe(told.listed);
    expect(told.drawn).toBeGreaterThan(10);
    await expect.poll(() => page.locator(".still-land path").count()).toBeGreaterThan(150);
    expect(await page.getByRole("status").filter({ hasText: "Without WebGL" }).count()).toBe(1);
    expect(await page.locator("canvas.maplibregl-canvas").count()).toBe(0);
  });

  it("its marks open by mouse and keys, and a cluster comes nearer", async () => {
    const { page } = await open("/?type=strike,battle", { isStill: true });
    await drawn(page);
    const cluster = page.locator(".still-mark[data-kind=cluster]").first();
    const before = page.url();
    await cluster.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).not.toBe(before);
    await drawn(page);
    const single = page.locator(".still-mark[data-kind=single]").first();
    expect(await single.getAttribute("aria-label")).toMatch(/^(Strike|Fighting), /);
    await single.click();
    await page.locator(".docked-card .card").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".card").waitFor({ state: "detached" });
    const at = new URL(page.url()).searchParams.get("at");
    await single.focus();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => new URL(page.url()).searchParams.get("at")).not.toBe(at);
  });

  it("follows the window and the filters, and offers nothing to be drawn", async () => {
    const { page } = await open("/", { isStill: true });
    await drawn(page);
    const all = await shown(page);
    await page.getByRole("button", { name: "Place" }).click();
    expect(await page.getByRole("button", { name: "Draw an area" }).count()).toBe(0);
    await page.goto(`${page.url().split("?")[0]}?type=strike`);
    await drawn(page);
    const fewer = await shown(page);
    expect(fewer.count).toBeLessThan(all.count);
    expect(fewer.drawn).toBeLessThan(all.drawn);
  });

  it("takes over where the map was when WebGL is lost and stays away", async () => {
    const { page } = await open("/?at=5.00/49.00/32.00");
    await drawn(page);
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>("canvas.maplibregl-canvas");
      canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    });
    await still(page).waitFor();
    await drawn(page);
    expect(await marks(page).count()).toBeGreaterThan(2);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => page.url()).toContain("at=6/49/32");
  });
});

describeInBrowser("without tiles", (open) => {
  it("the map has coarse outlines, and says so", async () => {
    const { page } = await open("/", {
      prepare: (page) => page.route("**/basemap.pmtiles", (route) => route.abort()),
    });
    const outlines = page.waitForResponse("**/outlines.json");
    expect((await outlines).ok()).toBe(true);
    await page.getByText("coarse outlines are shown").waitFor();
    await drawn(page);
    expect((await shown(page)).drawn).toBeGreaterThan(10);
  });
});
