import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser, site } from "./page.ts";

describeInBrowser("the embed", (open) => {
  let host: Server;
  let hostUrl = "";
  const pages = new Map<string, string>();

  beforeAll(async () => {
    host = createServer((request, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(`<!doctype html><title>Host</title><body>${pages.get(request.url ?? "") ?? ""}`);
    });
    await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
    const address = host.address();
    hostUrl = `http://localhost:${typeof address === "object" ? address?.port : ""}`;
    pages.set(
      "/frame",
      `<iframe src="${site()}/embed?type=strike&show=slider,legend" width="700" height="480"></iframe>`,
    );
    pages.set("/whole", `<iframe src="${site()}/" width="700" height="480"></iframe>`);
    pages.set("/tag", `<script async src="${site()}/embed.js" data-view="type=strike&amp;show=slider"></script>`);
    pages.set(
      "/element",
      `<incident-map view="type=diplomacy" title="Talks" height="500">Before</incident-map><script src="${site()}/embed.js"></script>`,
    );
  });
  afterAll(() => new Promise((resolve) => host.close(resolve)));

  it("is framed by another origin, with the filters of its address", async () => {
    const { page } = await open(`${hostUrl}/frame`);
    const frame = page.frameLocator("iframe");
    await frame.locator('.app[data-embed][data-loading="ready"]').waitFor();
    await frame.locator(".timeline").waitFor();
    await frame.locator(".legend").waitFor();
    expect(await frame.locator(".top-bar").count()).toBe(0);
    const full = await frame.getByRole("link", { name: "Open full map" }).getAttribute("href");
    expect(full).toMatch(/^\/\?type=strike/);
  });

  it("is the only page that may be framed", async () => {
    const headers = async (path: string) => (await fetch(site() + path)).headers.get("content-security-policy");
    expect(await headers("/embed")).toContain("frame-ancestors *");
    for (const path of ["/", "/incidents/none", "/articles/none", "/api/incidents", "/embedded"]) {
      expect(await headers(path), path).toContain("frame-ancestors 'none'");
    }
    const { page, errors } = await open(`${hostUrl}/whole`);
    await expect.poll(() => errors.join()).toContain("frame-ancestors");
    expect(await page.frames()[1]?.locator(".app").count()).toBe(0);
  });

  it("comes into a page by one tag and takes the height that it asks for", async () => {
    const { page, errors } = await open(`${hostUrl}/tag`, { viewport: { width: 1000, height: 900 } });
    const frame = page.locator("incident-map iframe");
    await frame.waitFor();
    expect(await frame.getAttribute("src")).toBe(`${site()}/embed?type=strike&show=slider`);
    await page.frameLocator("incident-map iframe").locator('.app[data-loading="ready"]').waitFor();
    const width = await frame.evaluate((element) => element.clientWidth);
    await expect.poll(() => frame.evaluate((element) => element.clientHeight)).toBe(Math.round(width * 0.62));
    expect(errors).toEqual([]);
  });

  it("comes as an element with a height of its own, and follows its attributes", async () => {
    const { page } = await open(`${hostUrl}/element`);
    const frame = page.locator("incident-map iframe");
    await frame.waitFor();
    expect(await frame.getAttribute("title")).toBe("Talks");
    expect(await frame.evaluate((element) => element.clientHeight)).toBe(500);
    await page.locator("incident-map").evaluate((element) => element.setAttribute("view", "type=protest"));
    await expect.poll(() => frame.getAttribute("src")).toBe(`${site()}/embed?type=protest`);
  });

  it("is told by the share dialog, with the view as it stands", async () => {
    const { page } = await open("/?type=strike&from=2025-03-20");
    await page.getByRole("button", { name: "Share" }).click();
    const dialog = page.getByRole("dialog", { name: "Share this view" });
    expect(await dialog.getByLabel("Link", { exact: true }).inputValue()).toBe(
      `${site()}/?type=strike&from=2025-03-20`,
    );
    expect(await dialog.getByLabel("Frame for any page").inputValue()).toMatch(
      /^<iframe src="http.*\/embed\?type=strike&amp;from=2025-03-20.*<\/iframe>$/,
    );
    expect(await dialog.getByLabel("One tag, sized by itself").inputValue()).toContain(
      '/embed.js" data-view="type=strike',
    );
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  });
});
