import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DOMParser } from "linkedom";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { NO_FILTERS } from "#lib/query/filters";
import { sharedStore } from "#lib/store/shared";
import { openStore } from "#lib/store/store";
import { GET } from "../../app/api/oembed/route";
import { prepareClient } from "../../prisma/generate.ts";
import { CONTEXT, makeReading } from "../store/make";

const folder = mkdtempSync(join(tmpdir(), "dateline-oembed-"));
const SITE = "https://maps.example";
let id = "";

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", `file:${join(folder, "oembed.db")}`);
  await prepareClient();
  const store = await openStore();
  await store.saveReading(makeReading("a", [{}]), CONTEXT);
  id = (await store.listIncidents(NO_FILTERS)).incidents[0]?.id ?? "";
  const view = { name: "strikes", query: "type=strike", title: "Strikes", caption: "", hosts: null };
  await store.saveView(view, { actor: "editor:test", at: new Date() });
  await store.close();
}, 60_000);

afterAll(async () => {
  await (await sharedStore()).close();
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

const ask = (parameters: Record<string, string>) =>
  GET(new Request(`${SITE}/api/oembed?${new URLSearchParams(parameters)}`));
const read = async (address: string, more: Record<string, string> = {}) =>
  (await ask({ url: address, ...more })).json();

test("a view is answered as a rich embed: one frame of the same view, and a picture of it", async () => {
  const response = await ask({ url: `${SITE}/?type=strike&from=2025-03-26&title=My%20map` });
  expect(response.headers.get("content-type")).toContain("application/json");
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(await response.json()).toEqual({
    version: "1.0",
    type: "rich",
    title: "My map",
    provider_name: "Dateline",
    provider_url: SITE,
    cache_age: 3600,
    width: 800,
    height: 496,
    html: `<iframe src="${SITE}/embed?type=strike&amp;from=2025-03-26&amp;title=My+map" title="My map" width="800" height="496" style="border:0;max-width:100%" loading="lazy" allowfullscreen></iframe>`,
    thumbnail_url: `${SITE}/api/picture.png?type=strike&from=2025-03-26&title=My+map&width=1200&height=630`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

test("it fits into the room of the consumer", async () => {
  const sizes = async (room: Record<string, string>) => {
    const { width, height, thumbnail_width, thumbnail_height, html } = await read(`${SITE}/`, room);
    expect(html).toContain(` width="${width}" height="${height}" `);
    return [width, height, thumbnail_width, thumbnail_height];
  };
  expect(await sizes({ maxwidth: "600", maxheight: "300" })).toEqual([600, 300, 571, 300]);
  expect(await sizes({ maxwidth: "320" })).toEqual([320, 360, 320, 168]);
  expect(await sizes({ maxheight: "2000" })).toEqual([800, 496, 1200, 630]);
  expect(await sizes({ maxwidth: "120", maxheight: "90" })).toEqual([120, 90, undefined, undefined]);
});

test("XML says the same, escaped", async () => {
  const address = `${SITE}/?${new URLSearchParams({ title: '"><b>Strikes</b> & more', q: "a&b" })}`;
  const response = await ask({ url: address, format: "xml" });
  expect(response.headers.get("content-type")).toBe("text/xml; charset=utf-8");
  const document = new DOMParser().parseFromString(await response.text(), "text/xml");
  const told = [...document.querySelectorAll("oembed > *")].map(({ tagName, textContent }) => [tagName, textContent]);
  const json = Object.entries(await read(address)).map(([name, value]) => [name, String(value)]);
  expect(told).toEqual(json);
  const { title, html } = await read(address);
  expect(title).toBe('"><b>Strikes</b> & more');
  expect(html).toContain('title="&quot;&gt;&lt;b&gt;Strikes&lt;/b&gt; &amp; more"');
});

test("an incident is embedded with its card open, by its title", async () => {
  const { title, html } = await read(`${SITE}/incidents/${id}?lang=uk`);
  expect(title).toBe("Drone strike on Kharkiv");
  expect(html).toContain(`src="${SITE}/embed?incident=${id}&amp;lang=uk" title="Drone strike on Kharkiv"`);
});

test.each(["/v/strikes", "/embed/strikes", "/v/strikes/"])(
  "a view under a name is embedded by it: %s",
  async (path) => {
    const { title, html, thumbnail_url } = await read(`${SITE}${path}?theme=dark`);
    expect(title).toBe("Strikes");
    expect(html).toContain(`src="${SITE}/embed/strikes?theme=dark"`);
    expect(thumbnail_url).toBe(`${SITE}/v/strikes.png?theme=dark&width=1200&height=630`);
  },
);

test.each([
  "https://other.example/",
  `${SITE}/incidents/none`,
  `${SITE}/incidents/%E0%A4%A`,
  `${SITE}/v/none`,
  `${SITE}/v/No%20Name`,
  `${SITE}/embed/demo`,
  `${SITE}/articles/a`,
  `${SITE}/api/incidents`,
])("there is nothing to embed at %s", async (address) => {
  const response = await ask({ url: address });
  expect(response.status).toBe(404);
  expect((await response.json()).error).toContain("no address of this site that can be embedded");
});

test("a format that is not given is 501, a wrong call 400 with the parameter's name", async () => {
  expect((await ask({ url: `${SITE}/`, format: "yaml" })).status).toBe(501);
  const wrong = [{}, { url: "maps.example" }, { url: "javascript:1" }, { url: `${SITE}/`, maxwidth: "wide" }];
  for (const parameters of wrong) {
    const response = await ask(parameters as Record<string, string>);
    expect(response.status).toBe(400);
    expect((await response.json()).error).toMatch(/^parameter (url|maxwidth)/);
  }
});
