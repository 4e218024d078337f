import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { LngLat } from "#lib/model";
import { isWithinArea } from "#lib/query/area";
import { mercatorX, mercatorY, worldSize } from "#lib/query/mercator";
import { parseView } from "#lib/query/view";
import { describeInBrowser, drawn, shown } from "./page.ts";

const CAMERA = { zoom: 4, latitude: 48, longitude: 31 };
const START = `/?at=${CAMERA.zoom}/${CAMERA.latitude}/${CAMERA.longitude}`;
/** Around Ukraine and little else. */
const TRIANGLE: readonly LngLat[] = [
  [20, 44],
  [42, 44],
  [31, 51.5],
];
/** Nothing stands there that a click would open. */
const BLACK_SEA: LngLat = [34, 43.2];
const KYIV: LngLat = [30.5234, 50.4501];
const bar = (page: Page) => page.getByRole("region", { name: "Draw an area" });
const count = (page: Page) => shown(page).then((told) => told.count);
const areaOf = (page: Page) => parseView(new URL(page.url()).searchParams, Date.now()).view.filters.area;

/** Pixels of the page at which a point of the world stands, for the camera above. */
async function pixelsOf(page: Page, [longitude, latitude]: LngLat) {
  const box = await page.locator(".map-canvas").boundingBox();
  if (!box) throw new Error("the map is not in the page");
  const size = worldSize(CAMERA.zoom);
  return {
    x: box.x + box.width / 2 + (mercatorX(longitude) - mercatorX(CAMERA.longitude)) * size,
    y: box.y + box.height / 2 + (mercatorY(latitude) - mercatorY(CAMERA.latitude)) * size,
  };
}

async function startDrawing(page: Page): Promise<void> {
  await page.getByRole("navigation", { name: "Filters" }).getByRole("button", { name: "Place" }).click();
  await page.getByRole("button", { name: /^Draw (an|another) area/ }).click();
  await bar(page).waitFor();
}

async function clickAt(page: Page, point: LngLat): Promise<void> {
  const { x, y } = await pixelsOf(page, point);
  await page.mouse.click(x, y);
}

describeInBrowser("an area drawn on the map", (open) => {
  it("is closed by a double click, which does not zoom", async () => {
    const { page } = await open(START);
    await drawn(page);
    await startDrawing(page);
    for (const corner of TRIANGLE) await clickAt(page, corner);
    const first = await pixelsOf(page, TRIANGLE[0] ?? KYIV);
    await page.mouse.dblclick(first.x, first.y);
    await bar(page).waitFor({ state: "detached" });
    await expect.poll(() => areaOf(page)?.length).toBe(3);
    // The next double click zooms again, from where the map stood.
    const { x, y } = await pixelsOf(page, BLACK_SEA);
    const zoom = () => parseView(new URL(page.url()).searchParams, Date.now()).view.camera?.zoom;
    expect(zoom()).toBe(CAMERA.zoom);
    await page.mouse.dblclick(x, y);
    await expect.poll(zoom).toBe(CAMERA.zoom + 1);
  });

  it("filters, stays in the address and goes with its chip", async () => {
    const { page, errors } = await open(START);
    await drawn(page);
    const all = await count(page);
    await startDrawing(page);
    for (const corner of TRIANGLE) await clickAt(page, corner);
    expect(await bar(page).getByRole("status").textContent()).toContain("3 corners.");
    const first = await pixelsOf(page, [20, 44]);
    // Near the first corner is on it.
    await page.mouse.click(first.x + 5, first.y + 3);
    await bar(page).waitFor({ state: "detached" });
    await expect.poll(() => count(page)).toBeLessThan(all);
    const inside = await count(page);
    expect(inside).toBeGreaterThan(5);
    const area = areaOf(page) ?? [];
    expect(area).toHaveLength(3);
    expect([isWithinArea(area, ...KYIV), isWithinArea(area, 2.35, 48.86)]).toEqual([true, false]);

    await page.reload();
    await drawn(page);
    expect(await shown(page)).toMatchObject({ count: inside, listed: inside });
    await page.getByRole("button", { name: "Drawn area" }).click();
    await expect.poll(() => count(page)).toBe(all);
    expect(areaOf(page)).toBeNull();
    await page.goBack();
    await expect.poll(() => count(page)).toBe(inside);
    expect(errors).toEqual([]);
  });

  it("opens no incident while it is drawn, refuses to cross itself and can be given up", async () => {
    const { page } = await open(START);
    await drawn(page);
    await startDrawing(page);
    // Upon a mark: a corner is placed, no card opens.
    await clickAt(page, KYIV);
    expect(await bar(page).getByRole("status").textContent()).toContain("1 corner.");
    for (const corner of [
      [40, 44],
      [40, 52],
      [31, 44],
    ] as const)
      await clickAt(page, corner);
    expect(await bar(page).getByRole("status").textContent()).toContain("cross itself");
    expect(await page.locator(".draw-corner").count()).toBe(3);
    await bar(page).getByRole("button", { name: "Remove corner" }).click();
    await page.keyboard.press("Backspace");
    expect(await page.locator(".draw-corner").count()).toBe(1);
    expect(await bar(page).getByRole("button", { name: "Done" }).isDisabled()).toBe(true);
    await page.keyboard.press("Escape");
    await bar(page).waitFor({ state: "detached" });
    expect(areaOf(page)).toBeNull();
    expect(await page.locator(".card").count()).toBe(0);
    await clickAt(page, KYIV);
    await page.locator(".card").waitFor();
  });

  it("is drawn by keys alone", async () => {
    const { page } = await open(START, { reducedMotion: "reduce" });
    await drawn(page);
    const all = await count(page);
    const place = page.getByRole("navigation", { name: "Filters" }).getByRole("button", { name: "Place" });
    await place.press("Enter");
    await page.getByRole("button", { name: "Draw an area" }).press("Enter");
    await bar(page).waitFor();
    await page.locator(".draw-cross").waitFor();
    const move = async (...keys: string[]) => {
      for (const key of keys) {
        const before = page.url();
        await page.keyboard.press(key);
        await expect.poll(() => page.url()).not.toBe(before);
      }
    };
    await page.keyboard.press("Enter");
    expect(await bar(page).getByRole("status").textContent()).toContain("at least 3 corners");
    await move("ArrowLeft", "ArrowDown");
    await page.keyboard.press("Space");
    await move("ArrowRight", "ArrowRight");
    await page.keyboard.press("Space");
    await move("ArrowUp", "ArrowUp", "ArrowUp", "ArrowLeft");
    await page.keyboard.press("Space");
    expect(await page.locator(".draw-corner").count()).toBe(3);
    await page.keyboard.press("Enter");
    await bar(page).waitFor({ state: "detached" });
    await expect.poll(() => count(page)).toBeLessThan(all);
    expect(areaOf(page)).toHaveLength(3);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain("maplibregl-canvas");
  });

  it("is drawn by touch on a phone", async () => {
    const { page } = await open(START, { viewport: { width: 390, height: 844 }, hasTouch: true });
    await drawn(page);
    const all = await count(page);
    await page.locator(".sheet-handle").press("ArrowUp");
    await page.locator(".sheet-handle").press("ArrowUp");
    await page.locator(".sheet-filters summary", { hasText: "Place" }).click();
    await page.getByRole("button", { name: "Draw an area" }).tap();
    await bar(page).waitFor();
    // The sheet has gone down, so that the map has its whole height.
    await expect.poll(async () => (await page.locator(".map-canvas").boundingBox())?.height).toBeGreaterThan(400);
    const map = await page.locator(".map-canvas").boundingBox();
    if (!map) throw new Error("the map is not in the page");
    for (const [x, y] of [
      [40, 250],
      [300, 250],
      [200, map.height - 60],
    ] as const) {
      await page.touchscreen.tap(map.x + x, map.y + y);
    }
    await bar(page).getByRole("button", { name: "Done" }).tap();
    await expect.poll(() => count(page)).toBeLessThan(all);
    expect(areaOf(page)).toHaveLength(3);
  });
});
