import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { sharedStore } from "#lib/store/shared";
import { openStore } from "#lib/store/store";
import { GET as png } from "../../app/api/picture.png/route";
import { GET as viewSvg } from "../../app/api/picture.svg/[view]/route";
import { GET as svg } from "../../app/api/picture.svg/route";
import { GET as incidentPng } from "../../app/incidents/[id]/picture.png/route";
import { GET as robots } from "../../app/robots.txt/route";
import { GET as siteMap } from "../../app/sitemap.xml/route";
import { prepareClient } from "../../prisma/generate.ts";
import { CONTEXT, CRIMEA, located, makeReading } from "../store/make";

const folder = mkdtempSync(join(tmpdir(), "dateline-picture-"));
const SITE = "http://localhost:3000";
const EDITOR = { actor: "editor:test", at: new Date("2025-04-01T00:00:00Z") };

// The first picture opens fonts and tiles, which takes a second, and many on a machine with much else to do.
vi.setConfig({ testTimeout: 30_000 });

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", `file:${join(folder, "picture.db")}`);
  await prepareClient();
  const store = await openStore();
  await store.saveReading(makeReading("a", [{}]), CONTEXT);
  await store.saveReading(
    makeReading("b", [{ type: "politics", subtype: "vote", title: "A vote", places: [] }]),
    CONTEXT,
  );
  const view = {
    name: "kharkiv",
    query: "at=6/49.9/36&theme=dark",
    title: "Kharkiv",
    caption: "Told by two.",
    hosts: null,
  };
  await store.saveView(view, EDITOR);

  await store.freezeView({ ...view, name: "then" }, EDITOR);
  await store.saveReading(makeReading("c", [{ type: "battle", subtype: null, places: [located(CRIMEA)] }]), CONTEXT);
  await store.close();
  await svg(ask("/api/picture.svg"));
}, 60_000);

afterAll(async () => {
  await (await sharedStore()).close();
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

const ask = (path: string, headers: Record<string, string> = {}) => new Request(`${SITE}${path}`, { headers });
const askView = (view: string, query = "") =>
  viewSvg(ask(`/v/${view}.svg${query}`), { params: Promise.resolve({ view }) });
const askIncident = (id: string) =>
  incidentPng(ask(`/incidents/${id}/picture.png?width=600&height=315`), { params: Promise.resolve({ id }) });
const described = (picture: string) => /<desc[^>]*>(.*?)<\/desc>/.exec(picture)?.[1];

describe("a view as a picture", () => {
  test("is an SVG that other sites may show, asked again by its tag", async () => {
    const response = await svg(ask("/api/picture.svg?at=5/47/35&title=War+%26+talks"));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(response.headers.get("set-cookie")).toBeNull();
    const text = await response.text();
    expect(text.slice(0, 120)).toContain('<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"');
    expect(text).toContain('<title id="title">War &amp; talks – Dateline</title>');
    const tag = response.headers.get("etag") ?? "";
    const again = await svg(
      ask("/api/picture.svg?at=5/47/35&title=War+%26+talks", { "if-none-match": `"x", W/${tag}` }),
    );
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const other = await svg(ask("/api/picture.svg?at=5/47/35", { "if-none-match": tag }));
    expect(other.status).toBe(200);
  });

  test("is a PNG of the size that is asked", async () => {
    const response = await png(ask("/api/picture.png?width=300&height=200&scale=2"));
    expect(response.headers.get("content-type")).toBe("image/png");
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([600, 400]);
  });

  test.each([
    ["width=100", /parameter width=100 must be a whole number from 200 to 2400/],
    ["height=1e3", /parameter height=1e3 must be a whole number/],
    ["width=2400&height=2400&scale=2", /parameter scale=2 makes 23040000 pixels/],
    ["legend=yes", /parameter legend=yes must be 0 or 1/],
    ["from=yesterday", /parameter from/],
    ["at=here", /parameter at/],
    ["color=red", /parameter color is not known/],
    ["theme=dark&theme=light", /parameter theme is given more than once/],
  ])("refuses %s with a sentence that names it", async (query, sentence) => {
    const response = await svg(ask(`/api/picture.svg?${query}`));
    expect(response.status).toBe(400);
    expect((await response.json()).error).toMatch(sentence);
  });

  test("of a saved one has its words and its address, and what an address lays over it", async () => {
    const live = await (await askView("kharkiv")).text();
    expect(live).toContain("Kharkiv – Dateline");
    expect(described(live)).toContain("Told by two.");
    expect(live).toContain('fill="#171b21"');
    const light = await (await askView("kharkiv", "?theme=light&width=400&height=300")).text();
    expect(light.slice(0, 200)).toContain('width="400" height="300"');
    expect(light).not.toContain('fill="#171b21"');
    expect((await askView("nothing")).status).toBe(404);
  });

  test("of a frozen one shows what was there then, and says when", async () => {
    expect(described(await (await askView("kharkiv", "?at=")).text())).toContain("3 incidents");
    const frozen = described(await (await askView("then", "?at=")).text());
    expect(frozen).toContain("2 incidents");
    expect(frozen).toContain("as of 1 April 2025");
  });
});

test("an incident is pictured on its map, and one without a place in words", async () => {
  const { incidents } = await (await sharedStore()).listIncidents(
    { ...(await import("#lib/query/filters")).NO_FILTERS },
    { limit: 10, offset: 0 },
  );
  expect(incidents).toHaveLength(3);
  for (const { id } of incidents) {
    const response = await askIncident(id);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "image/png"]);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([600, 315]);
  }
  expect((await askIncident("inc_none")).status).toBe(404);
});

describe("search engines", () => {
  test("are told of the map, the views and every incident, at the public address", async () => {
    const text = await (await siteMap(ask("/sitemap.xml"))).text();
    expect(text.match(/<loc>[^<]*<\/loc>/g)).toHaveLength(1 + 2 + 3);
    expect(text).toContain(`<loc>${SITE}/v/kharkiv</loc><lastmod>2025-04-01T00:00:00.000Z</lastmod>`);
    expect(text).toMatch(/<loc>http:\/\/localhost:3000\/incidents\/inc_[0-9a-f]{16}<\/loc>/);
    expect((await siteMap(ask("/sitemap.xml?part=2"))).status).toBe(400);
    vi.stubEnv("DATELINE_ORIGIN", "https://news.example/");
    expect(await robots(ask("/robots.txt")).text()).toContain("Sitemap: https://news.example/sitemap.xml");
    vi.stubEnv("DATELINE_ORIGIN", "");
    const behindProxy = { "x-forwarded-host": "maps.example", "x-forwarded-proto": "https" };
    expect(await robots(ask("/robots.txt", behindProxy)).text()).toContain("Sitemap: https://maps.example/sitemap.xml");
  });

  test.each([
    "https://news.example/path",
    "news.example",
    "https://a:b@news.example",
    "ftp://news.example",
    "https://news.example/?q",
  ])("are not told of %s, which is no public address", async (origin) => {
    const { readEnvironment } = await import("#lib/env");
    expect(() => readEnvironment({ DATELINE_ORIGIN: origin })).toThrow(/DATELINE_ORIGIN must be the public address/);
  });
});
