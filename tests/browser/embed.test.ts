import { createServer, type Server } from "node:http";
import { gzipSync } from "node:zlib";
import type { Response } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser, drawn, incidents, site } from "./page.ts";

/** What a newsroom's reader waits for: scripts of an embed in bytes, compressed, beside MapLibre and its worker. */
const MOST_SCRIPT = 130_000;

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
    pages.set("/sandbox", `<iframe sandbox="allow-scripts" src="${site()}/embed" width="700" height="480"></iframe>`);
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
    for (const path of ["/", "/incidents/none", "/articles/none", "/api/incidents", "/embedded", "/embed/demo"]) {
      expect(await headers(path), path).toContain("frame-ancestors 'none'");
    }
    const { page, errors } = await open(`${hostUrl}/whole`);
    await expect.poll(() => errors.join()).toContain("frame-ancestors");
    expect(await page.frames()[1]?.locator(".app").count()).toBe(0);
  });

  it.each([
    ["slider", ""],
    ["every part", "?show=slider,legend,list,title&title=Talks&lang=uk"],
  ])("weighs little with %s until its marks are drawn", async (parts, query) => {
    const { page } = await open("about:blank");
    const scripts = new Map<string, Response>();
    page.context().on("response", (response) => {
      const isScript = response.headers()["content-type"]?.includes("javascript");
      if (isScript) scripts.set(new URL(response.url()).pathname, response);
    });
    await page.goto(`${site()}/embed${query}`);
    await drawn(page);
    const weights = await Promise.all(
      [...scripts].map(
        async ([path, response]) => [path, gzipSync(await response.body(), { level: 9 }).length] as const,
      ),
    );
    const isMapLibre = (path: string) => path.startsWith("/embed-assets/maplibre");
    expect(weights.filter(([path]) => isMapLibre(path))).toHaveLength(2);
    const own = weights.reduce((sum, [path, weight]) => sum + (isMapLibre(path) ? 0 : weight), 0);
    console.info(`an embed with ${parts} loads ${(own / 1000).toFixed(1)} kB of script beside MapLibre`);
    expect(own).toBeGreaterThan(10_000);
    expect(own).toBeLessThan(MOST_SCRIPT);
  });

  it("whose script does not come is a list with a picture, which nobody else has to load", async () => {
    const { page } = await open(`${hostUrl}/frame`, {
      prepare: async (page) => {
        await page.route("**/embed-assets/*.js", (route) => route.abort());
        // What decides whether the picture is asked for may not wait for the style sheet.
        await page.route("**/embed-assets/*.css", async (route) => {
          await page.frameLocator("iframe").locator(".plain footer").waitFor({ state: "attached" });
          await route.continue();
        });
      },
    });
    const plain = page.frameLocator("iframe").locator(".plain");
    await plain.locator("footer").waitFor({ state: "attached" });
    // On a machine so slow that the wait is over by now, nothing can be seen of it.
    const before = await plain.evaluate((element) => ({
      isWaiting: element.getAnimations().some(({ playState }) => playState === "running"),
      isVisible: getComputedStyle(element).visibility === "visible",
      picture: element.querySelector("img")?.naturalWidth,
    }));
    if (before.isWaiting) expect(before).toEqual({ isWaiting: true, isVisible: false, picture: 0 });
    const picture = () => plain.locator("img").evaluate((img) => (img as HTMLImageElement).naturalWidth);
    // The seconds for which the script is waited for.
    await plain.evaluate((element) => element.getAnimations().map((animation) => animation.finish()));
    await plain.waitFor();
    expect(await plain.getByRole("listitem").count()).toBeGreaterThan(3);
    await expect.poll(picture).toBeGreaterThan(0);
    expect(await plain.getByRole("link", { name: "Open full map" }).getAttribute("href")).toMatch(/^\/\?type=strike/);

    const asked: string[] = [];
    const { page: whole } = await open("about:blank");
    whole.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await whole.goto(`${site()}/embed`);
    await drawn(whole);
    expect(asked.filter((path) => path.startsWith("/api/picture"))).toEqual([]);
  });

  it("works in a frame that is refused an origin of its own", async () => {
    const { page, errors } = await open(`${hostUrl}/sandbox`);
    const frame = page.frameLocator("iframe");
    await frame.locator('.map-canvas[data-state="idle"][data-marks="drawn"]').waitFor();
    await expect.poll(() => frame.locator(".embed-foot").textContent()).toMatch(/[1-9]\d* incidents/);
    expect(errors).toEqual([]);
  });

  it("opens an incident of its list, steps through time and gives the focus back", async () => {
    const { page, errors } = await open("/embed?show=slider,list");
    await drawn(page);
    const row = page.locator("button.row").nth(1);
    const id = await row.getAttribute("data-incident");
    await row.click();
    const card = page.getByRole("dialog");
    await card.waitFor();
    expect(await card.getAttribute("data-incident")).toBe(id);
    await expect.poll(() => new URL(page.url()).searchParams.get("incident")).toBe(id);
    expect(await card.getByRole("link", { name: "Full page" }).getAttribute("target")).toBe("_blank");
    await card.getByRole("button", { name: "Earlier incident" }).click();
    await expect.poll(() => card.getAttribute("data-incident")).not.toBe(id);
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("row");
    expect(errors).toEqual([]);
  });

  it("shows its list to those who ask for it by keys, where none is shown", async () => {
    const { page } = await open("/embed", { isStill: true });
    await drawn(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(".list button.row").first().waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("incidents");
  });

  it.each([
    ["slider,list", "the dates and the zone beside its list", [".timeline-dates-text", ".timeline-zone"]],
    [
      "slider",
      "the counts too, where no list tells them",
      [".timeline-dates-text", ".timeline-zone", ".timeline-counts"],
    ],
  ])("in a low frame with %s tells %s", async (parts, _, told) => {
    const viewport = { width: 640, height: 480 };
    const { page } = await open(`/embed?show=${parts}&lang=uk`, { viewport, isStill: true });
    await drawn(page);
    const words = await page.locator(".timeline-words").boundingBox();
    for (const selector of told) {
      const box = await page.locator(selector).boundingBox();
      // The zone's own margin lets its words begin at the edge.
      expect(box?.x, selector).toBeGreaterThanOrEqual((words?.x ?? 0) - 6);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((words?.x ?? 0) + (words?.width ?? 0));
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((words?.y ?? 0) + (words?.height ?? 0) + 1);
    }
  });

  it("opens the incident that its address names", async () => {
    const [incident] = await incidents();
    const { page } = await open(`/embed?incident=${encodeURIComponent(incident?.id ?? "")}`);
    await page.locator(`.card[data-incident="${incident?.id}"]`).waitFor();
  });

  it("says how its slider plays, by keys alone", async () => {
    const { page } = await open("/embed");
    await drawn(page);
    const settings = page.getByRole("button", { name: /^How it steps and plays/ });
    await settings.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("SELECT");
    await page.getByRole("combobox", { name: "Step" }).selectOption("week");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await settings.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await settings.textContent()).toContain("week");
  });

  it("is markup of its own: nothing of the address becomes part of it, and no script stands in it", async () => {
    const query = new URLSearchParams({ q: '"><img src=x onerror=alert(1)>', title: "</title><script>1</script>" });
    const html = await (await fetch(`${site()}/embed?${query}&lang=ar&theme=dark`)).text();
    expect(html).not.toMatch(/<img src=x|onerror=|<script(?! type="module" async crossorigin src="[/\w.-]+"><)/);
    expect(html).toContain('<html lang="en" dir="rtl" data-theme="dark">');
    expect(html).toMatch(/href="\/\?q=%22%3E%3Cimg/);
    const { headers } = await fetch(`${site()}/embed`);
    expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(headers.get("set-cookie")).toBeNull();
    const { page } = await open("/embed?show=slider,list", { isFirstVisit: true });
    await drawn(page);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
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
    const search = () => page.frames()[1]?.evaluate(() => location.search);
    await expect.poll(search).toBe("?type=protest");
  });

  it("is shown in each way by a page that runs, and found by its address", async () => {
    const { page, errors, foreign } = await open("/embed/demo");
    await page.locator("#element").scrollIntoViewIfNeeded();
    await page.locator(".demo-log").getByText("map-ready").waitFor();
    await page.getByRole("button", { name: 'map.setFilters({ type: "strike" })' }).click();
    const inElement = async () => {
      const frame = await (await page.$("incident-map iframe"))?.contentFrame();
      return frame?.evaluate(() => location.search);
    };
    await expect.poll(inElement).toBe("?type=strike");
    await page.locator("#plain").scrollIntoViewIfNeeded();
    await page.frameLocator("#plain iframe").locator(".plain li").first().waitFor();
    // The frame without scripts says that it was refused them.
    expect(errors.filter((error) => !error.includes("allow-scripts"))).toEqual([]);
    expect(foreign).toEqual([]);

    const html = await (await fetch(`${site()}/?type=strike`)).text();
    const [, address = ""] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html) ?? [];
    const oembed = await (await fetch(address.replaceAll("&amp;", "&"))).json();
    expect(oembed).toMatchObject({ type: "rich", version: "1.0" });
    expect(oembed.html).toContain(`src="${site()}/embed?type=strike"`);
    expect((await fetch(oembed.thumbnail_url, { method: "HEAD" })).headers.get("content-type")).toBe("image/png");
  });

  it("is told by the share dialog, with the view as it stands", async () => {
    const { page } = await open("/?type=strike&from=2025-03-20", { isStill: true });
    await page.getByRole("button", { name: "Share" }).click();
    const dialog = page.getByRole("dialog", { name: "Share this view" });
    expect(await dialog.getByLabel("Link", { exact: true }).inputValue()).toBe(
      `${site()}/?type=strike&from=2025-03-20`,
    );
    expect(await dialog.getByLabel("Frame for any page").inputValue()).toMatch(
      /^<iframe src="http.*\/embed\?type=strike&amp;from=2025-03-20.*<\/iframe>$/,
    );
    expect(await dialog.getByLabel("Web component").inputValue()).toContain(
      `<incident-map src="${site()}" view="type=strike&amp;from=2025-03-20`,
    );
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  });
});
