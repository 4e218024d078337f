import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FeatureCollection, Geometry } from "geojson";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { incidentId } from "#lib/store/identify";
import { sharedStore } from "#lib/store/shared";
import { openStore } from "#lib/store/store";
import { prepareClient } from "../../prisma/generate.ts";
import { CONTEXT, CRIMEA, day, FIJI, KHARKIV, located, makeReading } from "../store/make";
import { route } from "./serve";

const folder = mkdtempSync(join(tmpdir(), "dateline-ogc-"));
const SITE = "http://localhost:3000";
/** Incidents of the strikes on Kharkiv, one a day. */
const STRIKES = 25;

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", `file:${join(folder, "ogc.db")}`);
  await prepareClient();
  const store = await openStore();
  const strikes = Array.from({ length: STRIKES }, (_, at) => ({
    status: "claimed" as const,
    claimedBy: `Unit ${at}`,
    time: day(`2025-01-${String(at + 1).padStart(2, "0")}`),
    casualties: at < 5 ? { killed: { low: at + 1, high: at + 1 } } : {},
    sentence: `Strike number ${at} hit Kharkiv.`,
  }));
  await store.saveReading(makeReading("s", strikes), CONTEXT);
  const storm = { type: "disaster", subtype: "storm", title: "Storm over Fiji", places: [located(FIJI)] } as const;
  const battle = { type: "battle", subtype: null, places: [located(CRIMEA)], time: day("2025-03-05") } as const;
  const near = {
    type: "accident",
    subtype: "fire",
    status: "claimed",
    claimedBy: "<b>the chief</b>",
    places: [{ ...located(KHARKIV), precision: "near", radiusKm: 12 }],
    time: { edtf: "2025-02-03T10:15Z", start: "2025-02-03T10:15Z", end: "2025-02-03T10:15Z", precision: "minute" },
  } as const;
  await store.saveReading(makeReading("b", [storm, battle, near], { publisher: "Post" }), CONTEXT);
  const threat = {
    ...({ type: "statement", subtype: "threat", places: [], sentence: "An envoy promised fire." } as const),
    time: { edtf: "", start: null, end: null, precision: "unknown" } as const,
  };
  await store.saveReading(makeReading("c", [threat]), CONTEXT);
  await store.close();
}, 60_000);

afterAll(async () => {
  await (await sharedStore()).close();
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

const ask = (path: string, headers: Record<string, string> = {}) => route(new Request(`${SITE}${path}`, { headers }));
const askJson = async (path: string) => (await ask(path)).json();
type Items = FeatureCollection<Geometry | null, Record<string, string | number | null>> & {
  numberMatched: number;
  numberReturned: number;
  links: { rel: string; href: string; type: string }[];
};
const items = (query: string, collection = "incidents"): Promise<Items> =>
  askJson(`/ogc/collections/${collection}/items?${query}`);
const count = async (query: string, collection = "incidents") => (await items(query, collection)).numberMatched;
const filtered = (filter: string) => count(`filter=${encodeURIComponent(filter)}`);

test("the first page leads to definition, conformance and data, and each link is answered", async () => {
  const landing = await askJson("/ogc");
  const rels = landing.links.map(({ rel }: { rel: string }) => rel);
  expect(rels).toEqual(
    expect.arrayContaining(["self", "alternate", "service-desc", "service-doc", "conformance", "data"]),
  );
  for (const { href, type } of landing.links) {
    const response = await ask(href.slice(SITE.length));
    expect([href, response.status]).toEqual([href, 200]);
    expect(response.headers.get("content-type")?.split(";")[0]).toBe(type.split(";")[0]);
  }
  const { conformsTo } = await askJson("/ogc/conformance");
  expect(conformsTo).toContain("http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core");
});

test("collections tell their extent, and the definition has a path for what each answers", async () => {
  const { collections } = await askJson("/ogc/collections");
  expect(collections.map(({ id }: { id: string }) => id)).toEqual(["incidents", "reports", "places"]);
  expect(collections[0].extent.temporal.interval).toEqual([["2025-01-01T00:00:00Z", "2025-03-26T23:59:59Z"]]);
  const [bbox] = collections[0].extent.spatial.bbox;
  expect(bbox[0]).toBeGreaterThanOrEqual(-180);
  expect(bbox[2]).toBe(180);
  for (const { href } of collections[0].links)
    expect([href, (await ask(href.slice(SITE.length))).status]).toEqual([href, 200]);

  const api = await askJson("/ogc/api");
  expect(api.openapi).toMatch(/^3\.0/);
  const { parameters } = api.paths["/collections/incidents/items"].get;
  const { properties } = await askJson("/ogc/collections/incidents/queryables");
  const named = parameters.flatMap(({ name }: { name?: string }) => name ?? []);
  expect(Object.keys(properties).filter((name) => name !== "geometry")).toEqual(named);
  const pointers = JSON.stringify(api).matchAll(/"\$ref":"#\/([^"]+)"/g);
  for (const [, path = ""] of pointers) {
    expect(path.split("/").reduce((part, name) => part?.[name], api)).toBeDefined();
  }
});

test("features are flat, and nothing but a known town or site is a point", async () => {
  const { features } = await items("");
  const drawn = (type: string) => features.find(({ properties }) => properties.type === type);
  expect(drawn("strike")).toMatchObject({
    geometry: { type: "Point", coordinates: KHARKIV.point },
    properties: { place_precision: "place", drawing: "point", place: "Kharkiv", country: "UA", killed: null },
  });
  expect(drawn("battle")).toMatchObject({
    geometry: { type: expect.stringMatching(/Polygon/) },
    properties: {
      place_precision: "admin1",
      drawing: "area",
      start: "2025-03-05T00:00:00Z",
      end: "2025-03-05T23:59:59Z",
    },
  });
  expect(drawn("accident")).toMatchObject({
    geometry: { type: "Polygon" },
    properties: { place_precision: "near", drawing: "circle", radius_km: 12, where_prec: 2 },
  });
  expect(drawn("statement")).toMatchObject({ geometry: null, properties: { place_precision: "none", start: null } });
  const { properties: described } = await askJson("/ogc/collections/incidents/schema");
  const names = Object.keys(described.properties.properties);
  for (const { properties } of features) {
    expect(Object.keys(properties).sort()).toEqual(["id", ...names].sort());
    for (const value of Object.values(properties)) expect(typeof value === "object" ? value : null).toBeNull();
  }
});

test("pages follow one another by links, and hold everything once", async () => {
  const seen: string[] = [];
  let next: string | undefined = "/ogc/collections/incidents/items?limit=4";
  let pages = 0;
  while (next) {
    const page: Items = await askJson(next.replace(SITE, ""));
    expect(page.numberMatched).toBe(STRIKES + 4);
    expect(page.numberReturned).toBe(page.features.length);
    seen.push(...page.features.map(({ id }) => String(id)));
    next = page.links.find(({ rel }) => rel === "next")?.href;
    pages++;
  }
  expect(pages).toBe(Math.ceil((STRIKES + 4) / 4));
  expect(new Set(seen).size).toBe(STRIKES + 4);
  // Those of unknown time last.
  expect(seen.at(-1)).toBe(incidentId("rep_c_0"));
  expect((await items("cursor=u~zzzz")).features).toEqual([expect.objectContaining({ id: incidentId("rep_c_0") })]);
  expect(await items("limit=1&type=battle").then(({ links }) => links.some(({ rel }) => rel === "next"))).toBe(false);
});

test("a box finds what is drawn in it, also across longitude 180", async () => {
  expect(await count("bbox=36,49,37,50")).toBe(STRIKES + 1);
  // The circle reaches in, the town does not.
  expect(await count("bbox=36.3,49.9,36.4,50.1")).toBe(1);
  // Within the bounds of Crimea, but in the sea beside its outline.
  expect(await count("bbox=32.5,44.4,32.6,44.5")).toBe(0);
  expect(await count("bbox=34,45,34.1,45.1")).toBe(1);
  expect(await count("bbox=170,-30,-170,0")).toBe(1);
  expect(await count("bbox=36,49,0,37,50,100")).toBe(STRIKES + 1);
});

test.each([
  ["2025-01-05", 1],
  ["2025-01-05T12:00:00Z", 1],
  ["2025-01-05/2025-01-07", 3],
  ["../2025-01-02", 2],
  ["2025-03-05/..", 2],
  ["2025-02-03T10:15:00Z", 1],
  ["2025-02-03T10:16:00Z", 0],
])("datetime=%s finds %i", async (datetime, found) => {
  expect(await count(`datetime=${datetime}`)).toBe(found);
});

test.each([
  ["type = 'strike'", STRIKES],
  ["type <> 'strike'", 4],
  ["type IN ('battle','disaster') OR killed >= 4", 4],
  ["NOT (type = 'strike')", 4],
  ["killed BETWEEN 2 AND 3", 2],
  ["killed IS NULL", STRIKES - 1],
  ["NOT killed > 3", 3],
  ["claimed_by LIKE 'Unit 1_'", 10],
  ["claimed_by LIKE 'unit%'", 0],
  ["claimed_by NOT LIKE 'Unit%' AND claimed_by LIKE '%<%'", 1],
  ["claimed_by LIKE '%*%'", 0],
  ["claimed_by IS NULL", 3],
  ["place = 'Crimea'", 1],
  ["place IS NULL", 1],
  ["place_precision = 'none'", 1],
  ["country IN ('UA') AND NOT place = 'Kharkiv'", 1],
  ["country < 'G'", 1],
  ["confidence > 0.5 AND type = 'battle'", 1],
  ["publishers = 'Post'", 3],
  ["group = 'hazard'", 2],
  ["S_INTERSECTS(geometry, POINT(36.25272 49.98081))", STRIKES + 1],
  ["S_INTERSECTS(geometry, POLYGON((30 40, 40 40, 40 47, 30 47, 30 40)))", 1],
  ["NOT S_INTERSECTS(geometry, BBOX(30,40,40,55))", 1],
  ["S_INTERSECTS(geometry, BBOX(170,-30,-170,0))", 1],
  ["geometry IS NULL", 1],
  ["T_AFTER(start, DATE('2025-03-01'))", 2],
  ["T_BEFORE(INTERVAL(start,end), DATE('2025-01-03'))", 2],
  ["T_INTERSECTS(INTERVAL(start,end), INTERVAL('2025-01-24','..'))", 5],
  ["T_DURING(INTERVAL(start,end), INTERVAL('2025-01-01','2025-01-04'))", 2],
  ["T_EQUALS(INTERVAL(start,end), DATE('2025-01-04'))", 1],
  ["NOT T_AFTER(start, DATE('2025-01-02'))", 2],
  ["start >= TIMESTAMP('2025-03-05T00:00:00Z') AND type = 'battle' AND title LIKE '%a%'", 1],
  ["start = DATE('2025-01-04')", 1],
  ["id = 'nothing' OR claimed_by = 'Unit 3'", 1],
  ["TRUE", STRIKES + 4],
  ["FALSE OR type = 'battle'", 1],
])("filter %s finds %i", async (filter, found) => {
  expect(await filtered(filter)).toBe(found);
});

test("properties may be asked for by their names, together with everything else", async () => {
  expect(await count("type=battle,disaster")).toBe(2);
  expect(await count("country=UA&type=battle")).toBe(1);
  expect(await count("killed=3")).toBe(1);
  expect(await count("claimed_by=Unit%203")).toBe(1);
  expect(await count("type=strike&bbox=36,49,37,50&datetime=2025-01-01/2025-01-10&filter=killed%3E2")).toBe(3);
});

test.each([
  ["bbox=1,2,3", "parameter bbox"],
  ["bbox=1,2,3,1", "parameter bbox"],
  ["bbox=170,0,200,1", "parameter bbox"],
  ["datetime=yesterday", "parameter datetime"],
  ["limit=0", "parameter limit"],
  ["cursor=x", "parameter cursor"],
  ["colour=red", "parameter colour is not known"],
  ["type=earthquake", "parameter type"],
  ["killed=many", "parameter killed"],
  ["crs=http://www.opengis.net/def/crs/EPSG/0/3857", "parameter crs"],
  ["filter-lang=cql2-json&filter=1", "parameter filter-lang"],
  ["filter=colour%3D1", "parameter filter=colour=1: character 1, at colour"],
  ["f=xml", "parameter f"],
])("?%s is refused with a reason", async (query, reason) => {
  const response = await ask(`/ogc/collections/incidents/items?${query}`);
  expect(response.status).toBe(400);
  const { code, description } = await response.json();
  expect(code).toBe("InvalidParameterValue");
  expect(description).toContain(reason);
});

test("reports and places are collections as well", async () => {
  expect(await count("", "reports")).toBe(STRIKES + 4);
  expect(await count("datetime=2025-03-05&bbox=30,40,40,50", "reports")).toBe(1);
  expect(await count("publisher=Post", "reports")).toBe(3);
  const [report] = (await items("filter=claimed_by%20LIKE%20'%25t%203'", "reports")).features;
  expect(report?.properties).toMatchObject({ quote: "Strike number 3 hit Kharkiv.", publisher: "Wire" });
  expect(report?.properties.url).toBe(`${SITE}/incidents/${report?.properties.incident_id}`);
  const places = await items("", "places");
  const kharkiv = places.features.find(({ id }) => id === KHARKIV.id);
  expect(kharkiv).toMatchObject({
    geometry: { type: "Point" },
    properties: { incidents: STRIKES + 1, same_as: "https://sws.geonames.org/706483/" },
  });
  expect(await count("filter=incidents%3E1", "places")).toBe(1);
  expect(await count("kind=admin1,country", "places")).toBe(2);
  expect(await count("datetime=2025-03-05", "places")).toBe(0);
  expect((await ask(`/ogc/collections/places/items/${encodeURIComponent(KHARKIV.id)}`)).status).toBe(200);
});

test("one feature is answered by its id, and what is not there is told", async () => {
  const id = incidentId("rep_b_1");
  const response = await ask(`/ogc/collections/incidents/items/${id}`);
  expect(response.headers.get("content-type")).toBe("application/geo+json");
  expect(response.headers.get("content-crs")).toBe("<http://www.opengis.net/def/crs/OGC/1.3/CRS84>");
  expect(await response.json()).toMatchObject({ type: "Feature", id, links: expect.any(Array) });
  expect((await ask("/ogc/collections/incidents/items/inc_none")).status).toBe(404);
  expect((await ask("/ogc/collections/streets")).status).toBe(404);
  expect((await ask("/ogc/collections/constructor/items")).status).toBe(404);
});

test("browsers get pages, and text of articles is never markup", async () => {
  const browser = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
  for (const path of ["", "/conformance", "/api", "/collections", "/collections/incidents"]) {
    const response = await ask(`/ogc${path}`, browser);
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(await response.text()).toContain("<h1>");
  }
  const page = await (await ask("/ogc/collections/incidents/items?type=accident", browser)).text();
  expect(page).toContain("1 of 1 on this page");
  const one = await ask(`/ogc/collections/incidents/items/${incidentId("rep_b_2")}?f=html`);
  const text = await one.text();
  expect(text).toContain("&lt;b&gt;the chief&lt;/b&gt;");
  expect(text).not.toContain("<b>");
  expect((await ask("/ogc?f=json", browser)).headers.get("content-type")).toBe("application/json");
});

test("an answer that is known already is not sent again, and its other form has a tag of its own", async () => {
  const path = "/ogc/collections/incidents/items?limit=2";
  const etag = (await ask(path)).headers.get("etag") ?? "";
  expect((await ask(path, { "if-none-match": etag })).status).toBe(304);
  expect((await ask(`${path}&f=html`, { "if-none-match": etag })).status).toBe(200);
});

test("what is rejected is gone, and what is merged leads to where it went", async () => {
  const store = await sharedStore();
  const [id, other] = [incidentId("rep_s_7"), incidentId("rep_s_8")];
  await store.review({ of: "incident", id, state: "rejected", actor: "editor:ana" });
  expect(await count("type=strike")).toBe(STRIKES - 1);
  expect((await ask(`/ogc/collections/incidents/items/${id}`)).status).toBe(404);
  await store.review({ of: "incident", id, state: "unreviewed", actor: "editor:ana" });
  await store.merge({ into: other, from: id, actor: "editor:ana", at: new Date("2025-04-01T00:00:00Z") });
  const response = await ask(`/ogc/collections/incidents/items/${id}?f=json`);
  expect(response.status).toBe(308);
  expect(response.headers.get("location")).toBe(`${SITE}/ogc/collections/incidents/items/${other}?f=json`);
});
