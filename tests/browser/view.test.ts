import { expect, it } from "vitest";
import { describeInBrowser, drawn, shown } from "./page.ts";

describeInBrowser("the address", (open) => {
  it("restores the whole view", async () => {
    const { page } = await open("/");
    await drawn(page);
    await page.locator(".row").first().click();
    await page.locator(".card").waitFor();
    await page.getByRole("button", { name: "7d" }).click();
    await page.getByLabel("Sort").selectOption("sources");
    await page.getByRole("button", { name: "Zoom in", exact: true }).click();
    await expect.poll(() => page.url()).toMatch(/at=.*sort=sources/);
    await drawn(page);
    const card = await page.locator(".card h2").textContent();
    const before = await shown(page);
    const again = await open(page.url());
    await drawn(again.page);
    expect(await again.page.locator(".card h2").textContent()).toBe(card);
    expect(await shown(again.page)).toEqual(before);
    expect(await again.page.getByLabel("Sort").inputValue()).toBe("sources");
    expect(again.errors).toEqual([]);
  });

  it("says which parameter it could not read and shows the map all the same", async () => {
    const { page } = await open("/?from=yesterday");
    await drawn(page);
    expect(await page.locator(".notices").textContent()).toContain("from=yesterday");
    expect((await shown(page)).count).toBeGreaterThan(10);
  });

  it("searches places and quotes", async () => {
    const { page } = await open("/");
    await drawn(page);
    const before = await shown(page);
    await page.locator(".search input").fill("paris");
    await page.locator(".search input").press("Enter");
    await expect.poll(() => shown(page).then(({ count }) => count)).toBeLessThan(before.count);
    expect((await shown(page)).count).toBeGreaterThan(0);
    await expect.poll(() => page.url()).toContain("q=paris");
  });

  it("asks no other host for anything, in either theme", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const { page, foreign, errors } = await open("/?at=5/48.5/32", { colorScheme });
      await drawn(page);
      expect(foreign).toEqual([]);
      expect(errors).toEqual([]);
    }
  });
});
