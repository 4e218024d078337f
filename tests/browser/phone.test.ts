import { expect, it } from "vitest";
import { mercatorY, worldSize } from "#lib/query/mercator";
import { parseView } from "#lib/query/view";
import { describeInBrowser, drawn, incidents, isOnTop, sticksOut } from "./page.ts";

const PHONE = { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true };

describeInBrowser("a phone of 375 pixels", (open) => {
  it.each(["/", "/embed?show=slider,legend,list", "/incidents/none"])("has no sideways scroll at %s", async (path) => {
    const { page } = await open(path, PHONE);
    if (!path.startsWith("/incidents")) await drawn(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  });

  it("raises the sheet in steps and opens a card from its list", async () => {
    const { page } = await open("/", PHONE);
    await drawn(page);
    const panel = page.locator(".panel");
    expect(await panel.getAttribute("data-stop")).toBe("peek");
    await page.getByRole("button", { name: "Show the list", exact: true }).tap();
    await expect.poll(() => panel.getAttribute("data-stop")).toBe("half");
    await page.getByRole("button", { name: "Show the list and the filters" }).tap();
    await page.locator(".sheet-filters").waitFor();
    await page.getByRole("button", { name: "Fold the list" }).tap();
    await page.getByRole("button", { name: "Show the list", exact: true }).tap();
    await page.locator("button.row").first().tap();
    await page.locator(".docked-card").waitFor();
    expect(await panel.getAttribute("data-stop")).toBe("peek");
  });

  it.each(["of a shared address", "of the list"])("shows the mark above the card: an incident %s", async (from) => {
    const towns = (await incidents()).filter(({ places }) => places[0]?.precision === "place");
    // The one farthest to the south would stand under the card.
    const [south] = towns.sort((one, other) => (one.places[0]?.point[1] ?? 0) - (other.places[0]?.point[1] ?? 0));
    const { id = "", places = [] } = south ?? {};
    const [longitude, latitude] = places[0]?.point ?? [0, 0];
    const around = [longitude - 1, latitude - 1, longitude + 1, latitude + 1].map((degrees) => degrees.toFixed(3));
    const isListed = from === "of the list";
    const { page } = await open(isListed ? `/?bbox=${around}` : `/?incident=${id}`, {
      ...PHONE,
      reducedMotion: "reduce",
    });
    if (isListed) {
      await drawn(page);
      await page.locator(".sheet-handle").press("ArrowUp");
      await page.locator(`button.row[data-incident="${id}"]`).tap();
    }
    await page.locator(".docked-card .card h2").waitFor();
    const gap = async () => {
      const { camera } = parseView(new URL(page.url()).searchParams, Date.now()).view;
      const map = await page.locator(".map-canvas").boundingBox();
      const card = await page.locator(".docked-card").boundingBox();
      if (!camera || !map || !card) return "no camera";
      const down = mercatorY(latitude) - mercatorY(camera.latitude);
      const y = map.y + map.height / 2 + down * worldSize(camera.zoom);
      return y > map.y && y < card.y ? "above the card" : `${y} is not between ${map.y} and ${card.y}`;
    };
    await expect.poll(gap).toBe("above the card");
  });

  it("lets the sheet follow the finger, settle at the nearest stop and fly on from a flick", async () => {
    const { page } = await open("/", { ...PHONE, reducedMotion: "reduce", isStill: true });
    await drawn(page);
    const panel = page.locator(".panel");
    const height = () => panel.evaluate((element) => element.clientHeight);
    const top = async () => (await page.locator(".sheet-handle").boundingBox())?.y ?? 0;
    const finger = await page.context().newCDPSession(page);
    let now = Date.now();
    /** The finger is at this height so many milliseconds after it was at the last one. */
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", y: number | null, afterMs: number) => {
      now += afterMs;
      const touchPoints = y === null ? [] : [{ x: 187, y }];
      return finger.send("Input.dispatchTouchEvent", { type, touchPoints, timestamp: now / 1000 });
    };

    const start = (await top()) + 20;
    const peek = await height();
    await touch("touchStart", start, 0);
    await touch("touchMove", start - 100, 20);
    await touch("touchMove", start - 180, 20);
    await expect.poll(height).toBeGreaterThan(peek + 160);
    expect(await panel.getAttribute("data-stop")).toBe("peek");
    // A finger that rests before it leaves throws nothing.
    await touch("touchMove", start - 200, 20);
    await touch("touchEnd", null, 300);
    await expect.poll(() => panel.getAttribute("data-stop")).toBe("half");

    const half = (await top()) + 20;
    await touch("touchStart", half, 500);
    await touch("touchMove", half - 30, 20);
    await touch("touchMove", half - 60, 20);
    await touch("touchEnd", null, 10);
    await expect.poll(() => panel.getAttribute("data-stop")).toBe("full");
    await page.locator(".sheet-filters").waitFor();
  });

  it("moves the sheet by the arrow keys", async () => {
    const { page } = await open("/", { ...PHONE, isStill: true });
    await drawn(page);
    const handle = page.locator(".sheet-handle");
    await handle.press("ArrowUp");
    await handle.press("ArrowUp");
    expect(await page.locator(".panel").getAttribute("data-stop")).toBe("full");
    await handle.press("ArrowDown");
    expect(await page.locator(".panel").getAttribute("data-stop")).toBe("half");
  });

  it("has the list at its side when it is turned, with the filters", async () => {
    const { page } = await open("/", PHONE);
    await drawn(page);
    await page.setViewportSize({ width: 812, height: 375 });
    await expect.poll(() => page.locator(".panel").getAttribute("data-stop")).toBeNull();
    const box = await page.locator(".panel").boundingBox();
    expect(box?.x).toBe(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(375);
    // Filters above the list leave it room: an incident can be read before anything is scrolled.
    const row = await page.locator(".list button.row").first().boundingBox();
    expect((row?.y ?? 375) + 60).toBeLessThan(375);
    await page.locator(".sheet-filters summary").first().tap();
    await page.getByLabel(/^Strike/).tap();
    await expect.poll(() => page.url()).toContain("type=");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(812);
    await page.setViewportSize({ width: 375, height: 812 });
    await expect.poll(() => page.locator(".panel").getAttribute("data-stop")).toBe("peek");
  });

  it("keeps its card, and everything within the window, when it is turned and turned back", async () => {
    const { page } = await open("/", { ...PHONE, viewport: { width: 390, height: 844 } });
    await drawn(page);
    await page.locator(".sheet-handle").press("ArrowUp");
    await page.locator(".list button.row").first().tap();
    await page.locator(".docked-card .card h2").waitFor();
    const title = await page.locator(".card h2").textContent();
    for (const [width, height] of [
      [844, 390],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect.poll(() => page.locator(".panel").getAttribute("data-stop")).toBe(width > height ? null : "peek");
      await drawn(page);
      expect(await page.locator(".card h2").textContent()).toBe(title);
      expect(await isOnTop(page, ".card-close"), `${width} x ${height}`).toBe(true);
      expect(await isOnTop(page, ".card-foot a"), `${width} x ${height}`).toBe(true);
      expect(await sticksOut(page), `${width} x ${height}`).toEqual([]);
    }
  });

  it("has controls of 44 pixels", async () => {
    const { page } = await open("/", PHONE);
    await drawn(page);
    const small = await page.locator("button:visible, select:visible, input:visible").evaluateAll((controls) =>
      controls
        .map((control) => ({
          name: control.getAttribute("aria-label") ?? control.textContent,
          box: control.getBoundingClientRect(),
        }))
        .filter(({ box }) => Math.min(box.width, box.height) < 40)
        .map(({ name, box }) => `${name} ${box.width} x ${box.height}`),
    );
    expect(small).toEqual([]);
  });
});
