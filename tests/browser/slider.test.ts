import { expect, it } from "vitest";
import { syntheticIncidents } from "#lib/bench/synthetic-incidents";
import { syntheticPlaces } from "#lib/bench/synthetic-places";
import { loadGazetteer } from "#lib/gazetteer/load";
import { type IncidentFilters, type IncidentSummary, matchesFilters, NO_FILTERS } from "#lib/query/filters";
import { endOf, startOf } from "#lib/query/interval";
import { locationsOf } from "#lib/query/placements";
import { parseView } from "#lib/query/view";
import { given } from "./given.ts";
import { describeInBrowser, drawn, incidents, type OpenPage, shown } from "./page.ts";

const DAY_MS = 86_400_000;

/** What the address of the page asks for, counted from what the site gives. */
function expected(all: readonly IncidentSummary[], filters: IncidentFilters) {
  return all.filter((incident) => matchesFilters(filters, incident));
}

/** The filters of the address, once they are as wanted: it follows the slider a moment later. */
async function filtersOf(page: OpenPage["page"], isWanted: (filters: IncidentFilters) => boolean) {
  const now = () => parseView(new URL(page.url()).searchParams, Date.now()).view.filters;
  const start = page.getByRole("slider", { name: "Start of the window" });
  await expect
    .poll(async () => {
      const { from } = now();
      const isSettled = from === null || startOf(from) === Number(await start.getAttribute("aria-valuenow"));
      return isSettled && isWanted(now());
    })
    .toBe(true);
  return now();
}

/** Waits until the count on the page is the one of its address. */
async function agreement(page: OpenPage["page"], all: readonly IncidentSummary[]) {
  await expect
    .poll(async () => {
      const { filters } = parseView(new URL(page.url()).searchParams, Date.now()).view;
      return (await shown(page)).count - expected(all, filters).length;
    })
    .toBe(0);
}

/** Waits until the list has come to rest with the count: it trails a moving window. */
async function listed(page: OpenPage["page"]) {
  await expect
    .poll(async () => {
      const { listed, count } = await shown(page);
      return listed - count;
    })
    .toBe(0);
}

async function boxOf(page: OpenPage["page"], selector: string) {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} has no size`);
  return box;
}

async function drag(page: OpenPage["page"], y: number, from: number, to: number): Promise<void> {
  await page.mouse.move(from, y);
  await page.mouse.down();
  await page.mouse.move((from + to) / 2, y, { steps: 4 });
  await page.mouse.move(to, y, { steps: 4 });
  await page.mouse.up();
}

type Point = readonly [x: number, y: number];

/** Puts fingers down, moves them in a few steps and lifts them. */
async function fingersOn(page: OpenPage["page"]) {
  const session = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly Point[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  return async (from: readonly Point[], to: readonly Point[]) => {
    await send("touchStart", from);
    for (const share of [0.25, 0.5, 0.75, 1]) {
      const between = from.map(([x, y], at): Point => {
        const [toX, toY] = to[at] ?? [x, y];
        return [x + (toX - x) * share, y + (toY - y) * share];
      });
      await send("touchMove", between);
    }
    await send("touchEnd", []);
  };
}

/** How many days the window of filters has. */
function daysOf({ from, to }: IncidentFilters): number {
  return from === null || to === null ? 0 : Math.round((endOf(to) - startOf(from)) / DAY_MS);
}

describeInBrowser("the time slider", (open) => {
  it("filters list, counts and map together, by keys", async () => {
    const { page } = await open("/");
    await drawn(page);
    const all = await incidents();
    const before = await shown(page);
    expect(before.count).toBe(expected(all, NO_FILTERS).length);
    const end = page.getByRole("slider", { name: "End of the window" });
    await end.focus();
    for (let press = 0; press < 2; press++) await page.keyboard.press("PageDown");
    await page.keyboard.press("ArrowRight");
    await filtersOf(page, ({ to }) => to !== null);
    await agreement(page, all);
    await drawn(page);
    await listed(page);
    const after = await shown(page);
    expect(after.count).toBeLessThan(before.count);
    expect(after.drawn).toBeLessThan(before.drawn);
    expect(after.drawn).toBeGreaterThan(0);
    expect(await end.getAttribute("aria-valuetext")).toMatch(/\d{4}/);
  });

  it("is dragged by its thumbs and its band, and Back undoes the drag", async () => {
    const { page } = await open("/");
    await drawn(page);
    const all = await incidents();
    const [thumb, track] = [await boxOf(page, ".thumb.start"), await boxOf(page, ".timeline-track")];
    const y = thumb.y + thumb.height / 2;
    await drag(page, y, thumb.x + thumb.width / 2, track.x + track.width * 0.75);
    await filtersOf(page, ({ from }) => from !== null);
    await agreement(page, all);
    const late = await filtersOf(page, () => true);

    await drag(page, y, track.x + track.width * 0.9, track.x + track.width * 0.5);
    await filtersOf(page, ({ from }) => from !== null && from < (late.from ?? ""));
    await agreement(page, all);

    await page.goBack();
    await filtersOf(page, ({ from }) => from === late.from);
    await agreement(page, all);
  });

  it("zooms and pans its axis by wheel and keys, from all there is to hours, and leaves the window", async () => {
    const { page } = await open("/?from=2025-03-20&to=2025-03-26");
    await drawn(page);
    const axis = page.getByRole("slider", { name: /Shown stretch of time/ });
    const shownTime = () => axis.getAttribute("aria-valuetext");
    const changed = async (act: () => Promise<void>) => {
      const before = await shownTime();
      await act();
      await expect.poll(shownTime).not.toBe(before);
    };
    const track = await boxOf(page, ".timeline-track");
    await page.mouse.move(track.x + track.width / 2, track.y + track.height / 2);
    const first = await shownTime();
    await changed(() => page.mouse.wheel(0, -300));
    await changed(() => page.mouse.wheel(200, 0));
    await axis.focus();
    for (const key of ["ArrowLeft", "ArrowUp", "ArrowDown", "End", "Home", "+", "-"]) {
      await changed(() => page.keyboard.press(key));
    }
    await page.keyboard.press("0");
    await expect.poll(shownTime).toBe(first);
    for (let turn = 0; turn < 8; turn++) await page.mouse.wheel(0, -1000);
    await expect.poll(() => page.locator(".timeline-axis .tick").last().textContent()).toMatch(/^\d\d:00$/);
    await changed(async () => {
      const ticks = await boxOf(page, ".timeline-axis");
      await drag(page, ticks.y + 10, ticks.x + 100, ticks.x + 300);
    });
    const { from, to } = parseView(new URL(page.url()).searchParams, Date.now()).view.filters;
    expect({ from, to }).toEqual({ from: "2025-03-20", to: "2025-03-26" });
  });

  it("has presets, steps and a length that can be chosen", async () => {
    const { page } = await open("/");
    await drawn(page);
    const all = await incidents();
    const week = page.getByRole("button", { name: "7d", exact: true });
    await week.click();
    const chosen = await filtersOf(page, ({ from }) => from !== null);
    expect(daysOf(chosen)).toBe(7);
    await expect.poll(() => week.getAttribute("aria-pressed")).toBe("true");
    await agreement(page, all);

    await page.getByRole("button", { name: "A day earlier" }).click();
    const earlier = await filtersOf(page, ({ from }) => from !== chosen.from);
    expect(startOf(chosen.from ?? "") - startOf(earlier.from ?? "")).toBe(DAY_MS);

    await page.getByRole("button", { name: /How it steps and plays/ }).click();
    await page.getByRole("combobox", { name: "Step", exact: true }).selectOption("week");
    await page.getByRole("combobox", { name: "Window", exact: true }).selectOption("3");
    expect(daysOf(await filtersOf(page, (filters) => daysOf(filters) === 3))).toBe(3);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "A week earlier" }).click();
    await filtersOf(page, ({ from }) => startOf(from ?? "") === startOf(earlier.from ?? "") - 7 * DAY_MS);

    await page.getByRole("button", { name: "All", exact: true }).click();
    await filtersOf(page, ({ from }) => from === null);
    await agreement(page, all);
  });

  it("plays only when asked, and stops when asked", async () => {
    const { page } = await open("/?from=2025-03-10&to=2025-03-12", { reducedMotion: "reduce" });
    await drawn(page);
    const all = await incidents();
    const start = page.getByRole("slider", { name: "Start of the window" });
    const started = async () => Number(await start.getAttribute("aria-valuenow"));
    expect(await started()).toBe(startOf("2025-03-10"));
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await expect.poll(started).toBeGreaterThan(startOf("2025-03-11"));
    await page.getByRole("button", { name: "Pause", exact: true }).click();
    await page.getByRole("button", { name: "Play", exact: true }).waitFor();
    expect(daysOf(await filtersOf(page, ({ from }) => from !== "2025-03-10"))).toBe(3);
    await agreement(page, all);
    await page.goBack();
    await filtersOf(page, ({ from }) => from === "2025-03-10");
  });

  it("keeps to the days of the chosen time zone, also where they have 23 hours", async () => {
    const { page } = await open("/?from=2025-03-30&to=2025-03-30", { isStill: true });
    await drawn(page);
    await page.getByLabel("Time zone").selectOption("Europe/Kyiv");
    const { from, to } = await filtersOf(page, (filters) => filters.from !== "2025-03-30");
    expect({ from, to }).toEqual({ from: "2025-03-30T00:00+02:00", to: "2025-03-30T23:59+03:00" });
    expect(page.url()).toContain("tz=Europe/Kyiv");
    const dates = () => page.locator(".timeline-dates").textContent();
    await expect.poll(dates).toBe("30 March 2025");
    await page.getByRole("button", { name: "A day later" }).click();
    const next = await filtersOf(page, (filters) => filters.from !== from);
    expect([next.from, next.to]).toEqual(["2025-03-31T00:00+03:00", "2025-03-31T23:59+03:00"]);
    await expect.poll(dates).toBe("31 March 2025");
    await page.getByLabel("Time zone").selectOption("UTC");
    await filtersOf(page, (filters) => filters.from === "2025-03-31" && filters.to === "2025-03-31");
  });

  it("leads to the incidents of unknown time", async () => {
    const unknown = (await incidents()).filter(({ time }) => time.start === null);
    expect(unknown.length).toBeGreaterThan(0);
    const { page } = await open("/?from=2025-03-10&to=2025-03-12", { isStill: true });
    await drawn(page);
    await page.getByRole("button", { name: `${unknown.length} of unknown time, not shown` }).click();
    await filtersOf(page, ({ from }) => from === null);
    await expect
      .poll(() => shown(page).then(({ count }) => count))
      .toBe(expected(await incidents(), NO_FILTERS).length);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-incident"));
    await expect.poll(async () => unknown.map(({ id }) => id).includes((await focused()) ?? "")).toBe(true);
  });

  it("is dragged and pinched by fingers, which have 44 pixels to hold", async () => {
    const { page } = await open("/", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await drawn(page);
    const touch = await fingersOn(page);
    const thumb = await boxOf(page, ".thumb.start");
    expect(thumb.width).toBeGreaterThanOrEqual(44);
    const y = thumb.y + thumb.height / 2;
    await touch([[thumb.x + 20, y]], [[thumb.x + 170, y]]);
    const chosen = await filtersOf(page, ({ from }) => from !== null);
    await agreement(page, await incidents());

    const axis = page.getByRole("slider", { name: /Shown stretch of time/ });
    const before = await axis.getAttribute("aria-valuetext");
    await touch(
      [
        [160, y],
        [230, y],
      ],
      [
        [60, y],
        [330, y],
      ],
    );
    await expect.poll(() => axis.getAttribute("aria-valuetext")).not.toBe(before);
    expect(await filtersOf(page, () => true)).toEqual(chosen);
  });

  it("counts ten thousand incidents as exactly, wherever it is dragged", async () => {
    const all = [...syntheticIncidents(10_000, syntheticPlaces(loadGazetteer()))];
    const { page, errors } = await open("/?at=3/45/30&status=reported,claimed", { prepare: given(all) });
    await drawn(page);
    await agreement(page, all);
    const before = await shown(page);
    const [thumb, track] = [await boxOf(page, ".thumb.start"), await boxOf(page, ".timeline-track")];
    const y = thumb.y + thumb.height / 2;
    await drag(page, y, thumb.x + thumb.width / 2, track.x + track.width * 0.6);
    const late = await filtersOf(page, ({ from }) => from !== null);
    await agreement(page, all);
    await drag(page, y, track.x + track.width * 0.8, track.x + track.width * 0.5);
    await filtersOf(page, ({ from }) => from !== null && from < (late.from ?? ""));
    await agreement(page, all);
    await drawn(page);
    await listed(page);
    const after = await shown(page);
    expect(after.drawn).toBeGreaterThan(0);
    expect(after.drawn).toBeLessThan(before.drawn);
    await page.locator(".list .row-title").first().waitFor();
    expect(errors).toEqual([]);
  });

  it("tells an empty window and offers what would show something", async () => {
    const { page } = await open("/?from=1990-01-01&to=1990-01-02", { isStill: true });
    await page.locator(".empty").waitFor();
    expect(await page.locator(".empty").textContent()).toContain("Nothing in this window.");
    await page.getByRole("button", { name: /Show all time/ }).click();
    await expect.poll(() => shown(page).then(({ count }) => count)).toBeGreaterThan(10);
  });

  it("lists incidents without a place under a heading of their own", async () => {
    const { page } = await open("/?sort=oldest", { isStill: true });
    await drawn(page);
    const placeless = expected(await incidents(), NO_FILTERS).filter((incident) => locationsOf(incident).length === 0);
    expect(placeless.length).toBeGreaterThan(0);
    await page.locator(".list").evaluate((list) => list.scrollTo(0, list.scrollHeight));
    await page.locator(".list-heading").waitFor();
    expect(await page.locator(".list-heading").textContent()).toBe(`Not on the map (${placeless.length})`);
  });

  it("turns statements on when they are asked for", async () => {
    const all = await incidents();
    const statements = all.filter(({ type }) => type === "statement").length;
    const { page } = await open("/", { isStill: true });
    await drawn(page);
    const before = await shown(page);
    await page.getByRole("button", { name: "Type", exact: true }).click();
    await page.getByRole("checkbox", { name: /Statement/ }).click();
    await expect.poll(() => shown(page).then(({ count }) => count)).toBe(before.count + statements);
    expect(page.url()).toContain("statement");
  });
});
