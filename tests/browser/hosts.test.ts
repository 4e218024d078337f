import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { FromEmbed } from "../../app/_map/embed-messages.ts";
import { type Host, openHost } from "./host.ts";
import { describeInBrowser, site } from "./page.ts";
import { coloursOf } from "./picture.ts";

type Message = FromEmbed | { readonly type: "embed-size"; readonly sentinel: string; readonly height: number } | string;
interface Hearing {
  heard: Message[];
}

/** In the host page: keeps all that frames say, and gives AMP's frame the height that it asks for. */
const HEAR = `<script>
  heard = [];
  addEventListener("message", ({ data }) => {
    heard.push(data);
    if (data.sentinel === "amp") document.querySelector("iframe").style.height = data.height + "px";
  });
</script>`;

/** In the host page: keeps the events of its elements. */
const EVENTS = `<script>
  heard = [];
  for (const type of ["map-ready", "view-change", "incident-select", "view-problem"])
    addEventListener(type, ({ target, detail }) => heard.push({ type, id: target.id, detail }));
</script>`;

const heard = (page: Page, type: string) =>
  page.evaluate(
    (wanted) =>
      (globalThis as unknown as Hearing).heard.filter(
        (message) => typeof message === "object" && message.type === wanted,
      ) as unknown as Record<string, unknown>[],
    type,
  );

const DRAWN = '.map-canvas[data-state="idle"][data-marks="drawn"]';

/** In a frame: canvases of WebGL that show nothing any more. */
const lostContexts = (canvases: Element[]) =>
  canvases.filter((canvas) => (canvas as HTMLCanvasElement).getContext("webgl2")?.isContextLost()).length;

describeInBrowser("pages of other sites", (open) => {
  let host: Host;
  beforeAll(async () => {
    host = await openHost();
  });
  afterAll(() => host.close());
  const script = () => `<script async src="${site()}/embed.js"></script>`;

  it("may be as strict as they like, if only they let script and frame of the site in", async () => {
    const headers = {
      "content-security-policy": `default-src 'none'; script-src ${site()}; frame-src ${site()}; img-src data:; style-src-attr 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'`,
      "cross-origin-embedder-policy": "require-corp",
      "cross-origin-opener-policy": "same-origin",
    };
    const body = `<incident-map types="strike" height="400"><p id="before">Before</p></incident-map>${script()}`;
    const { page, errors, foreign } = await open(host.page(body, { headers }));
    const frame = page.frameLocator("incident-map iframe");
    await frame.locator('.map-canvas[data-state="idle"][data-marks="drawn"]').waitFor();
    expect(await page.locator("#before").isVisible()).toBe(false);
    expect(await page.locator("incident-map").evaluate((map) => getComputedStyle(map).display)).toBe("block");
    expect(await page.context().cookies()).toEqual([]);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("that refuse the frame keep what they show in its place", async () => {
    const headers = { "content-security-policy": `script-src ${site()}; frame-src 'none'` };
    const body = `<incident-map height="400"><a id="instead" href="${site()}/">Map</a></incident-map>${script()}`;
    const { page } = await open(host.page(body, { headers }));
    await page.locator("incident-map iframe").waitFor({ state: "hidden" });
    expect(await page.locator("#instead").isVisible()).toBe(true);
    expect(await page.locator("incident-map").evaluate((map) => map.clientHeight)).toBeLessThan(100);
  });

  it("that run no script in the frame get the incidents as a list, with a picture and the way to the map", async () => {
    const { page } = await open(
      host.page(`<iframe sandbox src="${site()}/embed?type=strike&title=Strikes" width="600" height="400"></iframe>`),
    );
    const plain = page.frameLocator("iframe").locator(".plain");
    await plain.waitFor();
    expect(await plain.getByRole("heading", { level: 1 }).textContent()).toBe("Strikes");
    expect(await plain.getByRole("link", { name: "Open full map" }).getAttribute("href")).toMatch(/^\/\?type=strike/);
    expect(await plain.getByRole("listitem").count()).toBeGreaterThan(3);
    expect(await plain.getByRole("listitem").first().getByRole("link").getAttribute("href")).toMatch(/^\/incidents\//);
    expect(await plain.locator("img").getAttribute("src")).toContain("/api/picture.svg?type=strike");
    expect(await page.frameLocator("iframe").locator(".app").isVisible()).toBe(false);
  });

  it("scroll on over the map, which says in the reader's language how to zoom", async () => {
    const article = "<p style='height:900px'>Text</p>";
    const frame = `<iframe src="${site()}/embed?lang=uk" title="Map" style="width:100%;height:420px;border:0"></iframe>`;
    const { page } = await open(host.page(frame + article + article));
    const map = page.frameLocator("iframe").locator('.map-canvas[data-state="idle"][data-marks="drawn"]');
    await map.waitFor();
    const drawnCount = () => map.getAttribute("data-points");
    const before = await drawnCount();
    await page.mouse.move(500, 150);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    const hint = page.frameLocator("iframe").locator(".maplibregl-cooperative-gesture-screen");
    expect(await hint.textContent()).toMatch(/Щоб змінити масштаб|Ctrl|⌘/);
    expect(await drawnCount()).toBe(before);
    const scrolled = await page.evaluate(() => scrollY);
    await page.keyboard.down("Control");
    // The browser takes what comes close to the last turn of the wheel for more of it.
    const zoomed = async () => {
      await page.mouse.wheel(0, -200);
      return page.frames()[1]?.evaluate(() => location.search);
    };
    await expect.poll(zoomed, { interval: 500 }).toContain("at=");
    await page.keyboard.up("Control");
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });

  it("hear heights as AMP and pym say them, and are the only ones that are heard", async () => {
    const stranger = `<iframe id="stranger" srcdoc="<script>
      setInterval(() => parent.frames[0].postMessage({ type: 'dateline:set-view', parameters: { type: 'battle' } }, '*'), 20);
    </script>"></iframe>`;
    const frame = `<iframe src="${site()}/embed?childId=map-1" style="width:800px;height:300px"></iframe>`;
    const { page } = await open(host.page(frame + stranger, { head: HEAR }));
    await expect.poll(() => heard(page, "dateline:ready").then(({ length }) => length)).toBe(1);
    await page.frameLocator("iframe").first().locator('.map-canvas[data-marks="drawn"]').waitFor();
    await expect
      .poll(() =>
        page
          .locator("iframe")
          .first()
          .evaluate(({ clientHeight }) => clientHeight),
      )
      .toBe(496);
    expect(await heard(page, "embed-size")).toEqual([{ sentinel: "amp", type: "embed-size", height: 496 }]);
    expect(await heard(page, "dateline:height")).toEqual([{ type: "dateline:height", height: 496 }]);
    const all = await page.evaluate(() => (globalThis as unknown as Hearing).heard);
    expect(all.filter((message) => typeof message === "string")).toEqual(["pymxPYMxmap-1xPYMxheightxPYMx496"]);

    const say = (message: unknown) => page.evaluate((data) => frames[0]?.postMessage(data, "*"), message);
    await say({ type: "dateline:set-view", parameters: { type: "nonsense", theme: "dark" } });
    await expect.poll(() => heard(page, "dateline:problem").then(({ length }) => length)).toBe(1);
    await say({ type: "dateline:set-view", parameters: { type: "protest", theme: "dark" } });
    await page.frameLocator("iframe").first().locator('.app[data-theme="dark"]').waitFor();
    await say({ type: "dateline:ask" });
    await expect.poll(() => heard(page, "dateline:ready").then(({ length }) => length)).toBe(2);
    const [, told] = await heard(page, "dateline:ready");
    expect(told?.view).toMatchObject({ query: "type=protest&theme=dark", types: ["protest"] });
    // What the page itself has set is not told back to it.
    expect(await heard(page, "dateline:view-change")).toEqual([]);
  });

  it("hold an element that they can steer, and that tells what its reader does, without a flood", async () => {
    const before = `<incident-map id="map" src="${site()}" height="420"></incident-map>`;
    const set = "<script>document.getElementById('map').types = 'strike,battle'</script>";
    const { page } = await open(host.page(before + set + script(), { head: EVENTS }), {
      viewport: { width: 1000, height: 700 },
    });
    const ready = () => heard(page, "map-ready").then((events) => events.map(({ detail }) => detail));
    await expect.poll(async () => (await ready()).length).toBe(1);
    expect(await ready()).toMatchObject([{ types: ["strike", "battle"] }]);
    const map = page.locator("incident-map");
    const inside = page.frameLocator("incident-map iframe");
    await inside.locator('.app[data-loading="ready"]').waitFor();
    const count = async () => Number((await inside.locator(".embed-foot .quiet").textContent())?.replace(/\D/g, ""));
    const many = await count();
    const search = () => page.frames()[1]?.evaluate(() => location.search);

    await map.evaluate((element) => element.setAttribute("types", "protest"));
    await expect.poll(search).toBe("?type=protest");
    await expect.poll(count).toBeLessThan(many);
    await page.evaluate(() => {
      const element = document.querySelector("incident-map") as unknown as {
        setWindow(from: string, to: Date): void;
        setFilters(filters: Record<string, string | null>): void;
      };
      element.setWindow("2025-03-26", new Date("2025-03-27T12:00:00Z"));
      element.setFilters({ type: null, minsources: "2" });
    });
    await expect.poll(search).toBe("?minsources=2&from=2025-03-26&to=2025-03-27T12:00:00.000Z");
    expect(await heard(page, "view-change")).toEqual([]);

    const grip = inside.getByRole("slider", { name: "Start of the window" });
    const started = Date.now();
    for (let press = 0; press < 20; press++) await grip.press("ArrowRight");
    await expect.poll(async () => (await heard(page, "view-change")).length).toBeGreaterThan(0);
    const most = (Date.now() - started) / 250 + 2;
    expect((await heard(page, "view-change")).length).toBeLessThanOrEqual(most);

    const { id } = await firstIncident();
    await map.evaluate(
      (element, incident) => (element as unknown as { select(id: string): void }).select(incident),
      id,
    );
    await inside.locator(`.card[data-incident="${id}"]`).waitFor();
    await inside.getByRole("button", { name: "Close" }).click();
    await expect.poll(() => heard(page, "incident-select")).toMatchObject([{ id: "map", detail: null }]);
  });

  it("hold ten of them, and each one that is scrolled to draws, the first ones again at the end", async () => {
    const types = ["strike", "battle", "protest", "justice", "accident", "disaster", "health", "diplomacy", "crime"];
    const maps = [...types, "politics"].map(
      (type) => `<incident-map view="type=${type}&show=" height="200"></incident-map>`,
    );
    const body = `<div style="width:240px;display:grid;gap:200px">${maps.join("")}</div>${script()}`;
    const { page } = await open(host.page(body, { head: EVENTS }), { viewport: { width: 300, height: 240 } });
    const frames = page.locator("incident-map iframe");
    await expect.poll(() => frames.count()).toBe(10);
    const draws = async (at: number) => {
      const frame = frames.nth(at);
      await frame.scrollIntoViewIfNeeded();
      await frame.contentFrame().locator(DRAWN).waitFor({ timeout: 30_000 });
      await frame.contentFrame().locator(".map-rest").waitFor({ state: "detached" });
      expect(await frame.contentFrame().locator("canvas").evaluateAll(lostContexts)).toBe(0);
      // Land, water, labels and marks: a frame that draws nothing has a colour or two.
      expect(await coloursOf(page, await frame.screenshot())).toBeGreaterThan(12);
    };
    for (let at = 0; at < 10; at++) await draws(at);
    // Those that are far away have let go of what the others need, and keep a picture of what they showed.
    await expect.poll(() => frames.first().contentFrame().locator("canvas.maplibregl-canvas").count()).toBe(0);
    await frames.first().contentFrame().locator("img.map-rest").waitFor({ state: "attached" });
    await draws(0);
    const ready = (await heard(page, "map-ready")) as { detail: { types: string[] } }[];
    expect(ready.map(({ detail }) => detail.types.join()).sort()).toEqual([...types, "politics"].sort());
  }, 180_000);

  it("scroll a map away and back to the same place and window", async () => {
    const frame = `<iframe src="${site()}/embed?at=4/49/31&from=2025-03-20" title="Map" style="width:420px;height:320px;border:0"></iframe>`;
    const { page, errors } = await open(host.page(`${frame}<p style="height:3000px">Text</p>`));
    const map = page.frameLocator("iframe");
    await map.locator(DRAWN).waitFor();
    await map.getByRole("button", { name: "Zoom in" }).click();
    const search = () => page.frames()[1]?.evaluate(() => location.search);
    await expect.poll(search).toContain("at=5");
    await map.locator(DRAWN).waitFor();
    const told = () => map.locator(DRAWN).evaluate(({ dataset }) => `${dataset.points} of ${dataset.drawn}`);
    const [before, address] = [await told(), await search()];
    await page.evaluate(() => scrollTo(0, 2500));
    await map.locator(".map-rest").waitFor({ state: "attached" });
    await page.evaluate(() => scrollTo(0, 0));
    await map.locator(".map-rest").waitFor({ state: "detached" });
    await map.locator(DRAWN).waitFor();
    expect([await told(), await search()]).toEqual([before, address]);
    expect(errors).toEqual([]);
  });
});

async function firstIncident(): Promise<{ id: string }> {
  const { features } = await (await fetch(`${site()}/api/incidents?limit=1`)).json();
  return features[0];
}
