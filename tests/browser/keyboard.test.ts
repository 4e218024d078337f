import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { LngLat } from "#lib/model";
import type { IncidentSummary } from "#lib/query/filters";
import { locationsOf, markOf } from "#lib/query/placements";
import { DEFAULT_VIEW, viewHref } from "#lib/query/view";
import { clickPoint, describeInBrowser, drawn, incidents } from "./page.ts";

/** The point at which the most incidents happened, and these. */
function fullestSpot(all: readonly IncidentSummary[]): { point: LngLat; ids: ReadonlySet<string> } {
  const spots = new Map<string, { point: LngLat; ids: Set<string> }>();
  for (const incident of all.filter(({ type }) => type !== "statement")) {
    for (const { point, precision } of locationsOf(incident)) {
      if (markOf(precision) === "area") continue;
      const spot = spots.get(point.join()) ?? { point, ids: new Set() };
      spots.set(point.join(), spot);
      spot.ids.add(incident.id);
    }
  }
  const [fullest] = [...spots.values()].sort((one, other) => other.ids.size - one.ids.size);
  if (!fullest || fullest.ids.size < 3) throw new Error("no three incidents share a point");
  return fullest;
}

/** Part of the page that has the focus, what it is called there, and whether it can be seen. */
async function focused(page: Page) {
  return page.evaluate(() => {
    const active = document.activeElement;
    if (!active || active === document.body) return null;
    const part = active.closest(".skip-link, .top-bar, .stage, .panel, .timeline");
    const { width, height, top, left } = active.getBoundingClientRect();
    return {
      part: part?.classList[0] ?? "",
      name: active.getAttribute("aria-label") ?? active.textContent ?? "",
      incident: active.getAttribute("data-incident"),
      isSeen: width > 0 && height > 0 && top < innerHeight && left < innerWidth && top + height > 0 && left + width > 0,
    };
  });
}

type Stop = NonNullable<Awaited<ReturnType<typeof focused>>>;

describeInBrowser("without a mouse", (open) => {
  it("the Tab key goes once round the page, part by part, and back the same way", async () => {
    const { page } = await open("/");
    await drawn(page);
    const stops: Stop[] = [];
    for (let press = 0; press < 80; press++) {
      await page.keyboard.press("Tab");
      const stop = await focused(page);
      if (stop === null) break;
      stops.push(stop);
    }
    // The page lets go of the focus at its end.
    expect(await focused(page), stops.at(-1)?.name).toBeNull();
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    const parts = stops.map(({ part }) => part);
    expect(parts.filter((part, at) => part !== parts[at - 1])).toEqual([
      "skip-link",
      "top-bar",
      "stage",
      "panel",
      "timeline",
    ]);
    expect(stops.filter(({ incident }) => incident !== null)).toHaveLength(1);
    const names = stops.map(({ name }) => name);
    for (const name of ["Search places, words", "Zoom in", "Start of the window", "End of the window", "Play"]) {
      expect(names, name).toContain(name);
    }
    for (const name of names.toReversed()) {
      await page.keyboard.press("Shift+Tab");
      expect((await focused(page))?.name).toBe(name);
    }
  });

  it("arrows, Home and End walk the list to its last row, of which Tab then stops at no other", async () => {
    const { page } = await open("/", { isStill: true });
    await drawn(page);
    await page.locator(".list button.row").first().focus();
    const place = () =>
      page.evaluate(() => Number(document.activeElement?.closest("[aria-posinset]")?.getAttribute("aria-posinset")));
    await page.keyboard.press("End");
    const total = Number(await page.locator(".list [aria-setsize]").first().getAttribute("aria-setsize"));
    await expect.poll(place).toBe(total);
    await page.keyboard.press("ArrowUp");
    await expect.poll(place).toBe(total - 1);
    await page.keyboard.press("Tab");
    expect((await focused(page))?.part).toBe("timeline");
    await page.keyboard.press("Shift+Tab");
    await expect.poll(place).toBe(total - 1);
    await page.keyboard.press("Home");
    await expect.poll(place).toBe(1);
  });

  it("each incident of one spot is reached, and opened", async () => {
    const { point, ids } = fullestSpot(await incidents());
    const camera = { zoom: 11, latitude: point[1], longitude: point[0] };
    const { page } = await open(viewHref("/", { ...DEFAULT_VIEW, camera }));
    await drawn(page);
    await clickPoint(page, camera, point);
    const stack = page.getByRole("dialog").and(page.locator(".stack-card"));
    await stack.locator("button.row").nth(2).waitFor();
    expect(await stack.locator(".quiet").textContent()).toContain(`${ids.size} incidents`);
    await page.keyboard.press("Tab");
    const reached: (string | null | undefined)[] = [(await focused(page))?.incident];
    for (let press = 1; press < ids.size; press++) {
      await page.keyboard.press("ArrowDown");
      await expect.poll(async () => (await focused(page))?.incident).not.toBe(reached.at(-1));
      reached.push((await focused(page))?.incident);
    }
    expect(new Set(reached)).toEqual(ids);
    expect(reached).toHaveLength(ids.size);
    await page.keyboard.press("Tab");
    expect((await focused(page))?.name).toBe("Close");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await page.locator(`.card[data-incident="${reached.at(-1)}"]`).waitFor();
    await stack.waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    await page.locator(".card").waitFor({ state: "detached" });
  });
});
