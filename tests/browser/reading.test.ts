import { expect, it } from "vitest";
import { describeInBrowser, incidents, site } from "./page.ts";

describeInBrowser("the pages for reading", (open) => {
  it("show text that looks like markup as text, on every page", async () => {
    const hostile = (await incidents()).find(({ publishers }) => publishers.some((name) => name.startsWith("Hostile")));
    if (!hostile) throw new Error("no incident was read in the hostile article");
    const { page, errors } = await open(`/incidents/${encodeURIComponent(hostile.id)}`);
    expect(await page.locator(".report-source").last().textContent()).toContain("<img src=x");
    await page.getByRole("link", { name: "Read in context" }).last().click();
    await page.locator(".article-text").waitFor();
    expect(await page.locator(".article-text").textContent()).toContain('<img src=x onerror="window.attacked=1">');
    expect(await page.locator(".article-text").textContent()).toContain("<script>window.attacked=1</script>");
    expect(await page.locator("main img, main script").count()).toBe(0);
    expect(await page.locator('main a[href^="javascript"]').count()).toBe(0);
    expect(await page.evaluate(() => "attacked" in window)).toBe(false);
    await page.goto(`${site()}/?incident=${encodeURIComponent(hostile.id)}`);
    await page.locator(".card blockquote").first().waitFor();
    expect(await page.locator(".card img").count()).toBe(0);
    expect(await page.evaluate(() => "attacked" in window)).toBe(false);
    expect(errors).toEqual([]);
  });

  it("lead from an incident to each quote, highlighted in its article", async () => {
    const shared = (await incidents()).find(({ sources }) => sources >= 2);
    if (!shared) throw new Error("no incident has two sources");
    const { page } = await open(`/incidents/${encodeURIComponent(shared.id)}`);
    expect(await page.locator("h1").textContent()).toBe(shared.title);
    expect(await page.locator(".report-source").count()).toBeGreaterThanOrEqual(2);
    const quote = await page.locator(".report-source mark").first().textContent();
    await page.getByRole("link", { name: "Read in context" }).first().click();
    await page.locator("mark:target").waitFor();
    expect(await page.locator("mark[data-chosen]").count()).toBeGreaterThan(0);
    expect(await page.locator(".article-text").textContent()).toContain(quote);
    const place = page.locator(".toponym").first();
    expect(await place.getAttribute("title")).not.toBe("");
  });

  it("answer an address without a page by 404", async () => {
    for (const path of ["/incidents/none", "/articles/none", "/nowhere"]) {
      expect((await fetch(site() + path)).status, path).toBe(404);
    }
  });
});
