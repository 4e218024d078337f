import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { makeIncident, makePlace } from "../formats/make.ts";
import { FIXTURE } from "./fixture.ts";
import { given } from "./given.ts";
import { describeInBrowser, drawn, sticksOut } from "./page.ts";

const PHONE = { hasTouch: true, isMobile: true };
const UNKNOWN = { edtf: "", start: null, end: null, precision: "unknown" } as const;

/** Which of some elements lie over one another, by their names; touching edges do not count. */
const overlaps = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) => {
    const boxes = elements.map((element) => ({
      name: element.textContent || element.getAttribute("aria-label"),
      box: element.getBoundingClientRect(),
    }));
    return boxes.flatMap((one, at) =>
      boxes.slice(at + 1).flatMap((other) => {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        return across > 0.5 && down > 0.5 ? [`${one.name} / ${other.name}`] : [];
      }),
    );
  });
const CONTROLS = ".timeline-controls > .icon-button, .timeline-controls .text-button, .timeline-presets button:visible";

describeInBrowser("strange maps", (open) => {
  it("have no slider where no time is known, and keep words of every length and script in their places", async () => {
    const word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk".repeat(3);
    const haifa = makePlace({ id: "haifa", name: "חיפה", point: [34.99, 32.8], admin1: null });
    const { page, errors } = await open("/", {
      prepare: given([
        makeIncident({ id: "long", title: word, time: UNKNOWN }),
        makeIncident({ id: "haifa", title: "פיצוץ בנמל חיפה", places: [haifa], time: UNKNOWN }),
      ]),
    });
    await page.locator(".timeline[data-timeless]").waitFor();
    expect(await page.locator(".timeline-dates").textContent()).toBe("All time");
    await expect.poll(() => page.locator(".timeline-counts").textContent()).toContain("2 of unknown time");
    expect(await page.locator(".timeline-plot, .timeline-presets").count()).toBe(0);

    await page.locator("button.row").nth(1).waitFor();
    const wide = page.locator(".row-title");
    expect(await wide.evaluateAll((titles) => titles.filter((it) => it.scrollWidth > it.clientWidth).length)).toBe(0);
    // What follows a name that runs from right to left does not run with it.
    const line = page.locator(".row-line", { has: page.locator("bdi", { hasText: "חיפה" }) });
    const [name, whole] = [await line.locator("bdi").boundingBox(), await line.boundingBox()];
    expect(name?.x).toBeCloseTo(whole?.x ?? -1, 0);
    expect(errors).toEqual([]);
  });

  it.each(["uk", "ar"])("have room for every control on the narrowest phones in %s", async (language) => {
    const { page } = await open(`/?lang=${language}&from=2025-03-20&to=2025-03-27`, {
      ...PHONE,
      viewport: { width: 430, height: 640 },
      prepare: given(FIXTURE),
    });
    await drawn(page);
    for (const width of [430, 390, 360, 320]) {
      await page.setViewportSize({ width, height: 640 });
      // The timeline measures itself a moment after the window has changed.
      await expect.poll(async () => [width, await overlaps(page, CONTROLS)]).toEqual([width, []]);
      await expect.poll(async () => [width, await sticksOut(page)]).toEqual([width, []]);
    }
  });

  it("have room on a screen of 1280 pixels at twice its size, and tell what is chosen in forced colours", async () => {
    const { page } = await open("/", { viewport: { width: 640, height: 400 }, prepare: given(FIXTURE) });
    await drawn(page);
    expect(await overlaps(page, `.timeline-dates, .timeline-zone, .timeline-plot, ${CONTROLS}`)).toEqual([]);
    const words = page.locator(".timeline-words");
    expect(await words.evaluate((line) => line.scrollHeight - line.clientHeight)).toBeLessThanOrEqual(0);
    expect(await page.locator(".count").evaluate((line) => line.scrollWidth - line.clientWidth)).toBe(0);

    await page.emulateMedia({ forcedColors: "active" });
    const background = (selector: string, part?: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, of) => getComputedStyle(element, of).backgroundColor, part);
    const preset = (isPressed: boolean) => background(`.timeline-presets button[aria-pressed="${isPressed}"]`);
    expect(await preset(true)).not.toBe(await preset(false));
    expect(await background(".thumb.start", "::after")).not.toBe(await background(".timeline"));
  });

  it("are printed whole: the picture of the map, and every incident of the list", async () => {
    const { page } = await open("/?from=2025-03-01", { prepare: given(FIXTURE) });
    await drawn(page);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute("data-printed", "");
    });
    const count = Number.parseInt((await page.locator(".count").textContent()) ?? "", 10);
    await page.keyboard.press("Control+p");
    await page.locator("body[data-printed]").waitFor();
    expect(await page.locator(".print-sheet .row").count()).toBe(count);
    const isDrawn = (image: HTMLImageElement) => image.complete && image.naturalWidth > 0;
    expect(await page.locator(".print-sheet img").evaluate(isDrawn)).toBe(true);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".print-sheet").isVisible()).toBe(true);
    expect(await page.locator(".top-bar, .stage, .timeline, .panel").filter({ visible: true }).count()).toBe(0);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await page.locator(".print-sheet").waitFor({ state: "detached" });
  });
});
