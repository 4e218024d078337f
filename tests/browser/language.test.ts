import { expect, it } from "vitest";
import { describeInBrowser, drawn, incidents, site, sticksOut } from "./page.ts";

const html = async (path: string) => /<html[^>]*>/.exec(await (await fetch(site() + path)).text())?.[0];

describeInBrowser("the reader's language", (open) => {
  it("is written by the server, whatever page is asked", async () => {
    const [incident] = await incidents();
    if (!incident) throw new Error("there is no incident");
    for (const path of ["/", "/embed", `/incidents/${encodeURIComponent(incident.id)}`]) {
      expect(await html(path), path).toMatch(/lang="en" dir="ltr"/);
      expect(await html(`${path}?lang=uk`), path).toMatch(/lang="uk" dir="ltr"/);
      expect(await html(`${path}?lang=ar`), path).toMatch(/lang="en" dir="rtl"/);
    }
  });

  it("is Ukrainian by the address, the same from server and browser", async () => {
    const { page, errors } = await open("/?lang=uk&tz=Europe/Kyiv&from=2025-03-26T06:00Z&to=2025-03-27T12:00Z");
    await drawn(page);
    await page.getByRole("button", { name: "Наблизити" }).waitFor();
    expect(await page.title()).toContain("Новини");
    expect(await page.locator(".count").textContent()).toMatch(/^\d+ поді[яїй]$/);
    expect(await page.locator(".timeline-dates").textContent()).toMatch(
      /^26 березня, 08:00 – 27 березня 2025 р., 14:\d\d$/,
    );
    expect(errors).toEqual([]);
  });

  it("changes without loading the page anew, and Back brings the other one back", async () => {
    const { page } = await open("/", { isStill: true });
    await drawn(page);
    await page.getByRole("button", { name: "More" }).click();
    await page.getByLabel("Language").selectOption("uk");
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("uk");
    await page.getByRole("button", { name: "Наблизити" }).waitFor();
    expect(page.url()).toContain("lang=uk");
    await page.goBack();
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("en");
    await page.getByRole("button", { name: "Zoom in" }).waitFor();
  });

  it("is kept from the map to an incident, its article and back", async () => {
    const [incident] = await incidents();
    if (!incident) throw new Error("there is no incident");
    const { page } = await open(`/incidents/${encodeURIComponent(incident.id)}?lang=uk`);
    await page.getByRole("heading", { name: /незалежн/ }).waitFor();
    await page.getByRole("link", { name: "Читати в тексті" }).first().click();
    await page.locator("mark:target").waitFor();
    await page.getByRole("link", { name: "подія", exact: true }).first().click();
    await page.getByRole("heading", { name: /незалежн/ }).waitFor();
    await page.getByRole("link", { name: "Назад до карти" }).click();
    await page.getByRole("button", { name: "Наблизити" }).waitFor();
  });

  it("mirrors the page for languages that run from right to left, but neither map nor time", async () => {
    const { page, errors } = await open("/?lang=ar");
    await drawn(page);
    const middle = async (selector: string) => {
      const box = await page.locator(selector).first().boundingBox();
      return box ? box.x + box.width / 2 : Number.NaN;
    };
    const half = 1100 / 2;
    expect(await middle(".panel")).toBeGreaterThan(half);
    expect(await middle(".stage .map-buttons")).toBeLessThan(half);
    expect(await middle(".brand")).toBeGreaterThan(await middle(".share-button"));
    expect(await middle(".row .type-icon")).toBeGreaterThan(await middle(".row .row-text"));
    await page.locator(".segmented button").first().click();
    expect(await middle(".thumb.start")).toBeLessThan(await middle(".thumb.end"));
    const wide = await sticksOut(page);
    expect(wide).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("mirrors the phone's page and the pages for reading without anything that sticks out", async () => {
    const [incident] = await incidents();
    if (!incident) throw new Error("there is no incident");
    const phone = { viewport: { width: 390, height: 844 } };
    for (const path of [
      "/",
      `/?incident=${encodeURIComponent(incident.id)}`,
      `/incidents/${encodeURIComponent(incident.id)}`,
    ]) {
      const { page } = await open(`${path}${path.includes("?") ? "&" : "?"}lang=he`, phone);
      await page.locator('.app[data-loading="ready"], .page').waitFor();
      expect(await sticksOut(page), path).toEqual([]);
    }
  });
});
