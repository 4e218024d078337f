import { expect, it } from "vitest";
import type { Relation } from "#lib/model";
import type { IncidentSummary } from "#lib/query/filters";
import { locationsOf, markOf } from "#lib/query/placements";
import { relatedPoints } from "#lib/query/related";
import { DEFAULT_VIEW, viewHref } from "#lib/query/view";
import type { NamedPlace, NearbyIncident } from "../../app/_map/detail.ts";
import { clickPoint, describeInBrowser, drawn, incidents, site } from "./page.ts";

/** An incident that stands alone at a point, far from every other. */
function lonely(all: readonly IncidentSummary[]): IncidentSummary {
  const points = all.flatMap((incident) => locationsOf(incident).map((place) => ({ incident, place })));
  const found = points.find(
    ({ incident, place }) =>
      incident.type !== "statement" &&
      place.precision === "place" &&
      points.every(
        (other) =>
          other.incident === incident ||
          Math.hypot(other.place.point[0] - place.point[0], other.place.point[1] - place.point[1]) > 0.4,
      ),
  );
  if (!found) throw new Error("no incident stands alone");
  return found.incident;
}

/** An incident known only to an area, which a search for its title alone finds. */
async function regional(all: readonly IncidentSummary[]) {
  for (const incident of all) {
    const [place, ...others] = locationsOf(incident);
    if (!place || others.length > 0 || place.areas.length === 0 || markOf(place.precision) !== "area") continue;
    const query = new URLSearchParams({ type: incident.type, q: incident.title });
    const found: { features: unknown[] } = await (await fetch(`${site()}/api/incidents?${query}`)).json();
    if (found.features.length === 1) return { incident, place };
  }
  throw new Error("no incident is known to an area only");
}

/** An incident that arcs lead from, and the first that it is related to. */
async function related(all: readonly IncidentSummary[]) {
  for (const incident of all) {
    const answer = await fetch(`${site()}/api/incidents/${encodeURIComponent(incident.id)}`);
    const { relations }: { relations: readonly Relation[] } = await answer.json();
    const [first] = relations;
    if (first && relatedPoints(incident, relations).length > 0) return { incident, first };
  }
  throw new Error("no incident is related to one elsewhere");
}

const api = async <T>(id: string, part: "why" | "nearby"): Promise<T> => {
  const answer: T = await (await fetch(`${site()}/api/incidents/${encodeURIComponent(id)}/${part}`)).json();
  return answer;
};

/** An incident with a name that may mean two places, and that name. */
async function ambiguous(all: readonly IncidentSummary[]) {
  for (const incident of all) {
    const { names } = await api<{ names: readonly NamedPlace[] }>(incident.id, "why");
    const name = names.find(({ given, candidates }) => given?.role === "location" && candidates.length > 1);
    if (name) return { incident, name };
  }
  throw new Error("no incident has a name that may mean two places");
}

describeInBrowser("the card of an incident", (open) => {
  it("opens by a click on its point and shows its sources' own words", async () => {
    const incident = lonely(await incidents());
    const [place] = locationsOf(incident);
    const point = place?.point ?? [0, 0];
    const camera = { zoom: 8, latitude: point[1] - 0.2, longitude: point[0] - 0.2 };
    const { page } = await open(viewHref("/", { ...DEFAULT_VIEW, camera }));
    await drawn(page);
    await clickPoint(page, camera, point);
    await page.locator(".card blockquote").first().waitFor();
    expect(await page.locator(".card h2").textContent()).toBe(incident.title);
    expect(page.url()).toContain(`incident=${encodeURIComponent(incident.id)}`);
    expect((await page.locator(".card blockquote").first().textContent())?.length).toBeGreaterThan(10);
    expect(await page.locator(".card a", { hasText: "Read in context" }).first().getAttribute("href")).toMatch(
      /^\/articles\/.+#at-\d+$/,
    );
  });

  it("opens from the list by keys, takes the focus, and gives it back on Escape", async () => {
    const { page } = await open("/", { isStill: true });
    await drawn(page);
    await page.locator(".list button.row").first().waitFor();
    await page.locator(".skip-link").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-incident") ?? "");
    await expect.poll(focused).not.toBe("");
    const id = await focused();
    await page.keyboard.press("Enter");
    await page.locator(`.card[data-incident="${id}"]`).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest(".card") !== null)).toBe(true);
    await page.keyboard.press("Escape");
    await page.locator(".card").waitFor({ state: "detached" });
    await expect.poll(focused).toBe(id);
  });

  it("steps through time by the arrow keys", async () => {
    const all = (await incidents()).filter(({ type, time }) => type !== "statement" && time.start !== null);
    const [incident] = all.slice(Math.floor(all.length / 2));
    const { page } = await open(`/?incident=${encodeURIComponent(incident?.id ?? "")}`, { isStill: true });
    const heading = page.locator(".card h2");
    await heading.waitFor();
    await drawn(page);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.locator(".card").getAttribute("data-incident")).not.toBe(incident?.id);
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => page.locator(".card").getAttribute("data-incident")).toBe(incident?.id);
  });

  it("opens an area's incidents from its shade, and draws no point for them", async () => {
    const { incident, place } = await regional(await incidents());
    const camera = { zoom: 6, latitude: place.point[1], longitude: place.point[0] };
    const { page } = await open(
      viewHref("/", {
        ...DEFAULT_VIEW,
        camera,
        filters: { ...DEFAULT_VIEW.filters, types: [incident.type], text: incident.title },
      }),
    );
    await drawn(page);
    await expect.poll(() => page.locator(".count").textContent()).toBe("1 incident");
    await drawn(page);
    expect(await page.locator(".map-canvas").getAttribute("data-points")).toBe("0");
    expect(await page.locator(".map-canvas").getAttribute("data-drawn")).toBe("1");
    await clickPoint(page, camera, place.point);
    await page.locator(".card").waitFor();
    expect(await page.locator(".card h2").textContent()).toBe(incident.title);
  });

  it("joins related incidents on the map until another is opened, which each of them can be", async () => {
    const { incident, first } = await related(await incidents());
    const { page } = await open(`/?incident=${encodeURIComponent(incident.id)}`);
    await drawn(page);
    const shown = page.getByRole("button", { name: "Show on the map", exact: true });
    const fold = page.locator(".fold summary", { hasText: "Related incidents" });
    await fold.click();
    await shown.click();
    await expect.poll(() => shown.getAttribute("aria-pressed")).toBe("true");
    await drawn(page);
    await page.getByRole("region", { name: "Related incidents" }).getByRole("button").first().click();
    await page.locator(`.card[data-incident="${first.incidentId}"]`).waitFor();
    await page.goBack();
    await page.locator(`.card[data-incident="${incident.id}"]`).waitFor();
    await fold.click();
    await expect.poll(() => shown.getAttribute("aria-pressed")).toBe("false");
  });

  it("shows a quote between its neighbours, and leads to it in the article", async () => {
    const incident = lonely(await incidents());
    const { page } = await open(`/?incident=${encodeURIComponent(incident.id)}`, { isStill: true });
    const quote = page.locator(".card .quote").first();
    const words = await quote.locator("mark").textContent();
    expect(await quote.locator("blockquote").textContent()).toContain(words);
    await expect.poll(() => quote.locator(".beside").count()).toBeGreaterThan(0);
    await quote.getByRole("link", { name: "Read in context" }).click();
    await page.waitForURL(/\/articles\/.+#at-\d+$/);
    const target = page.locator(":target");
    await expect.poll(() => target.count()).toBe(1);
    expect(words?.startsWith((await target.textContent()) ?? "?")).toBe(true);
  });

  it("tells which places a name may mean once it is asked, and not before", async () => {
    const { incident, name } = await ambiguous(await incidents());
    const { page } = await open(`/?incident=${encodeURIComponent(incident.id)}`, { isStill: true });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.locator(".card .quote").first().waitFor();
    expect(asked.filter((path) => path.endsWith("/why"))).toEqual([]);
    await page.locator(".card summary", { hasText: "Why here?" }).click();
    const candidates = page
      .locator(".weighed", { hasText: `“${name.name}”` })
      .first()
      .locator(".candidate");
    await expect.poll(() => candidates.count()).toBe(name.candidates.length);
    const chosen = name.candidates.find(({ isChosen }) => isChosen);
    expect(await candidates.first().textContent()).toMatch(/\d%/);
    expect(await page.locator(".candidate-name[data-chosen]").first().textContent()).toContain(chosen?.place.name);
    expect(asked.filter((path) => path.endsWith("/why"))).toHaveLength(1);
  });

  it("lists what happened nearby with distance and date, and opens it", async () => {
    const incident = lonely(await incidents());
    const { nearby } = await api<{ nearby: readonly NearbyIncident[] }>(incident.id, "nearby");
    const [nearest] = nearby;
    const { page } = await open(`/?incident=${encodeURIComponent(incident.id)}`);
    await page.locator(".card summary", { hasText: "Nearby" }).click();
    const rows = page.locator(".card .nearby li");
    await expect.poll(() => rows.count()).toBe(5);
    expect(await rows.first().textContent()).toMatch(/\d km · .+ 20\d\d/);
    await rows.first().getByRole("button").click();
    await page.locator(`.card[data-incident="${nearest?.incident.id}"]`).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(nearest?.incident.title);
  });

  it("gives its permanent address, and a text by which an error is reported", async () => {
    const incident = lonely(await incidents());
    const permissions = ["clipboard-read", "clipboard-write"];
    const { page } = await open(`/?incident=${encodeURIComponent(incident.id)}`, { permissions, isStill: true });
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.locator(".card").getByRole("button", { name: "Copy link" }).click();
    await page.locator(".card").getByRole("button", { name: "Copied" }).waitFor();
    const address = `${site()}/incidents/${incident.id}`;
    expect(await copied()).toBe(address);
    await page.locator(".card summary", { hasText: "Report an error" }).click();
    const text = page.getByLabel("Copy this text into a mail or a tracker");
    for (const part of [incident.id, incident.title, address, "Quote: “", "read by "])
      expect(await text.inputValue()).toContain(part);
    // In a text, arrows move within it and not through time.
    await text.focus();
    await page.keyboard.press("ArrowLeft");
    expect(await page.locator(".card").getAttribute("data-incident")).toBe(incident.id);
    await page.locator(".correction").getByRole("button", { name: "Copy" }).click();
    await expect.poll(copied).toBe(await text.inputValue());
    // Scrolled to its end, the cross is still there to be clicked.
    await page.locator(".card").getByRole("button", { name: "Close" }).click();
    await page.locator(".card").waitFor({ state: "detached" });
  });

  it("is not drawn again while the window moves past others", async () => {
    const dated = (await incidents()).filter(({ type, time }) => type !== "statement" && time.precision === "day");
    const ordered = dated.sort((one, other) => ((one.time.start ?? "") < (other.time.start ?? "") ? -1 : 1));
    const incident = ordered[Math.floor(ordered.length / 2)];
    const { page } = await open(`/?incident=${encodeURIComponent(incident?.id ?? "")}`);
    await page.locator(".card .quote").first().waitFor();
    await drawn(page);
    // React leaves the properties of its last rendering on each element.
    const properties = await page.locator(".card .card-scroll").evaluateHandle((element) => {
      const key = Object.keys(element).find((name) => name.startsWith("__reactProps$"));
      return { key, value: key === undefined ? null : Reflect.get(element, key) };
    });
    expect(await properties.evaluate(({ value }) => value !== null)).toBe(true);
    const thumb = page.getByRole("slider", { name: "Start of the window" });
    await thumb.focus();
    const before = await page.locator(".count").textContent();
    // Not as far as its own neighbours in time.
    for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.locator(".count").textContent()).not.toBe(before);
    await drawn(page);
    const isSame = await page
      .locator(".card .card-scroll")
      .evaluate((element, { key, value }) => key !== undefined && Reflect.get(element, key) === value, properties);
    expect(isSame).toBe(true);
  });

  it("says on its page what the card says", async () => {
    const { incident, name } = await ambiguous(await incidents());
    const { page, errors } = await open(`/incidents/${encodeURIComponent(incident.id)}`);
    expect(await page.locator("h1").textContent()).toBe(incident.title);
    await page.locator("summary", { hasText: "Why here?" }).click();
    const candidates = page
      .locator(".weighed", { hasText: `“${name.name}”` })
      .first()
      .locator(".candidate");
    expect(await candidates.count()).toBe(name.candidates.length);
    expect(await page.locator(".nearby li").count()).toBe(5);
    await page.locator("summary", { hasText: "Report an error" }).click();
    expect(await page.locator(".correction textarea").inputValue()).toContain(incident.id);
    expect(errors).toEqual([]);
  });
});
