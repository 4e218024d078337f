import { expect, it } from "vitest";
import { type IncidentFilters, type IncidentSummary, matchesFilters, NO_FILTERS } from "#lib/query/filters";
import { startOf } from "#lib/query/interval";
import { locationsOf } from "#lib/query/placements";
import { parseView } from "#lib/query/view";
import { describeInBrowser, drawn, incidents, type OpenPage, shown } from "./page.ts";

/** What the address of the page asks for, counted from what the site gives. */
function expected(all: readonly IncidentSummary[], filters: IncidentFilters) {
  return all.filter((incident) => matchesFilters(filters, incident));
}

/** The filters of the address, once they are as wanted: it follows the slider a moment later. */
async function filtersOf(page: OpenPage["page"], isWanted: (filters: IncidentFilters) => boolean) {
  const now = () => parseView(new URL(page.url()).searchParams).view.filters;
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
      const { filters } = parseView(new URL(page.url()).searchParams).view;
      return (await shown(page)).count - expected(all, filters).length;
    })
    .toBe(0);
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
    const after = await shown(page);
    expect(after.count).toBeLessThan(before.count);
    expect(after.listed).toBe(after.count);
    expect(after.drawn).toBeLessThan(before.drawn);
    expect(after.drawn).toBeGreaterThan(0);
    expect(await end.getAttribute("aria-valuetext")).toMatch(/\d{4}/);
  });

  it("is dragged by its thumbs and its band, and Back undoes the drag", async () => {
    const { page } = await open("/");
    await drawn(page);
    const all = await incidents();
    const thumb = await page.getByRole("slider", { name: "Start of the window" }).boundingBox();
    const track = await page.locator(".timeline-track").boundingBox();
    if (!thumb || !track) throw new Error("the slider has no size");
    const y = thumb.y + thumb.height / 2;
    const drag = async (from: number, to: number) => {
      await page.mouse.move(from, y);
      await page.mouse.down();
      await page.mouse.move((from + to) / 2, y, { steps: 4 });
      await page.mouse.move(to, y, { steps: 4 });
      await page.mouse.up();
    };
    await drag(thumb.x + thumb.width / 2, track.x + track.width * 0.75);
    await filtersOf(page, ({ from }) => from !== null);
    await agreement(page, all);
    const late = await filtersOf(page, () => true);

    await drag(track.x + track.width * 0.9, track.x + track.width * 0.5);
    await filtersOf(page, ({ from }) => from !== null && from < (late.from ?? ""));
    await agreement(page, all);

    await page.goBack();
    await filtersOf(page, ({ from }) => from === late.from);
    await agreement(page, all);
  });

  it("tells an empty window and offers what would show something", async () => {
    const { page } = await open("/?from=1990-01-01&to=1990-01-02");
    await page.locator(".empty").waitFor();
    expect(await page.locator(".empty").textContent()).toContain("Nothing in this window.");
    await page.getByRole("button", { name: /Show all time/ }).click();
    await expect.poll(() => shown(page).then(({ count }) => count)).toBeGreaterThan(10);
  });

  it("lists incidents without a place under a heading of their own", async () => {
    const { page } = await open("/?sort=oldest");
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
    const { page } = await open("/");
    await drawn(page);
    const before = await shown(page);
    await page.getByRole("button", { name: "Type", exact: true }).click();
    await page.getByRole("checkbox", { name: /Statement/ }).click();
    await expect.poll(() => shown(page).then(({ count }) => count)).toBe(before.count + statements);
    expect(page.url()).toContain("statement");
  });
});
