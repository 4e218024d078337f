import { expect, it } from "vitest";
import { describeInBrowser, drawn, incidents, site } from "./page.ts";

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
    const { page, errors } = await open("/?lang=uk&from=2025-03-26&to=2025-03-27");
    await drawn(page);
    await page.getByRole("button", { name: "Наблизити" }).waitFor();
    expect(await page.title()).toContain("Новини");
    expect(errors).toEqual([]);
  });

  it("changes without loading the page anew, and Back brings the other one back", async () => {
    const { page } = await open("/");
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
});
