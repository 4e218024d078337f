import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { columnsOf } from "#lib/query/columns-builder";
import { decodeColumns } from "#lib/query/columns-file";
import { NO_FILTERS, TYPE_NAMES } from "#lib/query/filters";
import { incidentId } from "#lib/store/identify";
import { sharedStore } from "#lib/store/shared";
import { columnsAtRevision, sharedColumns } from "#lib/store/shared-columns";
import { openStore } from "#lib/store/store";
import { GET as columns } from "../../app/api/columns/route";
import { GET as exported } from "../../app/api/export/route";
import { GET as nearby } from "../../app/api/incidents/[id]/nearby/route";
import { GET as one } from "../../app/api/incidents/[id]/route";
import { GET as why } from "../../app/api/incidents/[id]/why/route";
import { GET as incidents } from "../../app/api/incidents/route";
import { GET as rows } from "../../app/api/rows/route";
import { GET as search } from "../../app/api/search/route";
import { GET as state } from "../../app/api/state/route";
import { prepareClient } from "../../prisma/generate.ts";
import { CONTEXT, CRIMEA, day, FIJI, located, makeReading } from "../store/make";

const folder = mkdtempSync(join(tmpdir(), "dateline-api-"));
const SITE = "http://localhost:3000";

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", `file:${join(folder, "api.db")}`);
  await prepareClient();
  const store = await openStore();
  await store.saveReading(makeReading("a", [{ actors: [{ role: "perpetrator", name: "Drones" }] }]), CONTEXT);
  const storm = { type: "disaster", subtype: "storm", title: "Storm over Fiji", places: [located(FIJI)] } as const;
  const battle = { type: "battle", subtype: null, places: [located(CRIMEA)], time: day("2025-01-05") } as const;
  await store.saveReading(makeReading("b", [storm, battle], { publisher: "Post" }), CONTEXT);
  const threat = { type: "statement", subtype: "threat", places: [], sentence: "An envoy promised fire." } as const;
  await store.saveReading(makeReading("c", [threat]), CONTEXT);
  await store.close();
}, 60_000);

afterAll(async () => {
  await (await sharedStore()).close();
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

const ask = (path: string, headers: Record<string, string> = {}) => new Request(`${SITE}${path}`, { headers });
const askOne = (id: string) => one(ask(`/api/incidents/${id}`), { params: Promise.resolve({ id }) });

test("incidents are GeoJSON with counts, links and no cookie", async () => {
  const response = await incidents(ask("/api/incidents?limit=2"));
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/geo+json");
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(response.headers.get("set-cookie")).toBeNull();
  const body = await response.json();
  expect(body).toMatchObject({ type: "FeatureCollection", numberMatched: 3, numberReturned: 2 });
  expect(body.features.map((feature: { properties: { type: string } }) => feature.properties.type).sort()).toEqual([
    "disaster",
    "strike",
  ]);
  expect(body.features[0].properties.url).toMatch(/^http:\/\/localhost:3000\/incidents\/inc_[0-9a-f]{16}$/);
  const next = body.links.find(({ rel }: { rel: string }) => rel === "next").href;
  const rest = await (await incidents(new Request(next))).json();
  expect(rest.features).toHaveLength(1);
  expect(rest.features[0]).toMatchObject({ geometry: { type: expect.stringMatching(/Polygon/) } });
  expect(rest.links.map(({ rel }: { rel: string }) => rel)).toEqual(["self", "prev"]);
});

test("links name the host that was asked, and no other text of a header", async () => {
  const first = async (headers: Record<string, string>) =>
    (await (await incidents(ask("/api/incidents", headers))).json()).links[0].href;
  expect(await first({ "x-forwarded-host": "map.example", "x-forwarded-proto": "https" })).toBe(
    "https://map.example/api/incidents",
  );
  expect(await first({ "x-forwarded-host": "evil/<script>" })).toBe("http://localhost:3000/api/incidents");
});

test("filters narrow the answer", async () => {
  const count = async (query: string) => (await (await incidents(ask(`/api/incidents?${query}`))).json()).numberMatched;
  expect(await count("bbox=170,-30,-170,0")).toBe(1);
  expect(await count("type=statement")).toBe(1);
  expect(await count("source=Post")).toBe(2);
  expect(await count("from=2025-03-01")).toBe(2);
  expect(await count("q=fiji%20storm")).toBe(1);
  expect(await count("status=retracted")).toBe(0);
});

test.each([
  ["bbox=1,2,3", "bbox"],
  ["bbox=1,2,3,x", "bbox"],
  ["limit=0", "limit"],
  ["limit=1001", "limit"],
  ["limit=1e2", "limit"],
  ["offset=-1", "offset"],
  ["from=yesterday", "from"],
  ["from=2025-13-01", "from"],
  ["from=2025-03-02&to=2025-03-01", "from"],
  ["type=earthquake", "type"],
  ["colour=red", "colour"],
  ["type=strike&type=battle", "type"],
  [`q=${"x".repeat(201)}`, "q"],
])("?%s is refused with a sentence that names %s", async (query, name) => {
  const response = await incidents(ask(`/api/incidents?${query}`));
  expect(response.status).toBe(400);
  expect((await response.json()).error).toMatch(new RegExp(`^parameter ${name}\\b`));
});

test("a question that is too long is refused before it is read", async () => {
  expect((await incidents(ask(`/api/incidents?q=${"x".repeat(9000)}`))).status).toBe(414);
});

test("one incident comes with its reports, who did it, quotes and the sentences around them", async () => {
  const detail = await (await askOne(incidentId("rep_a_0"))).json();
  expect(detail).toMatchObject({
    id: incidentId("rep_a_0"),
    reports: [
      {
        article: { id: "a", publisher: "Wire" },
        actors: [{ role: "perpetrator", name: "Drones" }],
        context: [{ text: "Drones struck Kharkiv, report 0." }],
      },
    ],
  });
  expect((await askOne("inc_none")).status).toBe(404);
  expect((await askOne("x' OR 1=1 --")).status).toBe(404);
});

test("an incident tells where errors are reported, why it stands where it does, and what is nearby", async () => {
  const id = incidentId("rep_a_0");
  expect((await (await askOne(id)).json()).corrections).toBeNull();
  vi.stubEnv("DATELINE_CORRECTIONS", "mailto:desk@example.org");
  expect((await (await askOne(id)).json()).corrections).toBe("mailto:desk@example.org");
  const params = (of: string) => ({ params: Promise.resolve({ id: of }) });
  vi.stubEnv("DATELINE_CORRECTIONS", "");
  // Its quote of the place is made up, so that no name stands in it.
  expect(await (await why(ask(`/api/incidents/${id}/why`), params(id))).json()).toEqual({ names: [] });
  const near = async (query: string, of = id) => nearby(ask(`/api/incidents/${of}/nearby${query}`), params(of));
  const found = await (await near("?limit=1")).json();
  expect(found.nearby).toHaveLength(1);
  expect(found.nearby[0]).toMatchObject({ isExact: false, distanceKm: expect.any(Number) });
  expect((await near("?limit=0")).status).toBe(400);
  expect((await near("?limit=5&near=1")).status).toBe(400);
  expect((await near("", "inc_none")).status).toBe(404);
  expect((await why(ask("/api/incidents/inc_none/why"), params("inc_none"))).status).toBe(404);
});

const unpacked = async (response: Response) =>
  new Response(response.body?.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();

test("the state of the store is told in few bytes, and columns say of which they are", async () => {
  const response = await state(ask("/api/state"));
  expect(response.headers.get("cache-control")).toBe("public, max-age=0, s-maxage=5");
  const etag = response.headers.get("etag") ?? "";
  const { sequence } = await response.json();
  expect(sequence).toBeGreaterThan(0);
  expect((await state(ask("/api/state", { "if-none-match": etag }))).status).toBe(304);
  expect((await state(ask("/api/state?type=strike"))).status).toBe(400);
  const { headers } = await columns(ask("/api/columns"));
  expect(Number(headers.get("x-sequence"))).toBeGreaterThanOrEqual(sequence);
  expect(headers.get("access-control-expose-headers")).toContain("x-sequence");
  const store = await openStore();
  await store.saveReading(makeReading("state", [{ time: day("2020-01-01"), title: "An old strike" }]), CONTEXT);
  await store.saveReading(makeReading("state", []), CONTEXT);
  await store.close();
  const changed = await state(ask("/api/state", { "if-none-match": etag }));
  expect((await changed.json()).sequence).toBeGreaterThan(sequence);
});

test("columns are a compressed file of all incidents, made once for each revision", async () => {
  const store = await sharedStore();
  const everything = (await store.listIncidents({ ...NO_FILTERS, types: TYPE_NAMES })).incidents;
  const [response, other] = await Promise.all([columns(ask("/api/columns")), columns(ask("/api/columns"))]);
  expect(response.headers.get("content-type")).toBe("application/octet-stream");
  expect(Number(response.headers.get("x-bytes"))).toBe((await response.clone().arrayBuffer()).byteLength);
  const decoded = decodeColumns(await unpacked(response));
  expect([...decoded.ids].sort()).toEqual(everything.map(({ id }) => id).sort());
  expect(decoded.first.at(-1)).toBe(columnsOf(everything).first.at(-1));
  expect(decodeColumns(await unpacked(other))).toEqual(decoded);
  const [one, same] = await Promise.all([columnsAtRevision(), columnsAtRevision()]);
  expect(one.columns).toBe(same.columns);
  expect(await sharedColumns()).toBe(one.columns);
  const etag = response.headers.get("etag") ?? "";
  expect((await columns(ask("/api/columns", { "if-none-match": etag }))).status).toBe(304);

  const id = everything[0]?.id ?? "";
  await store.review({ of: "incident", id, state: "rejected", actor: "editor:ana" });
  const changed = await columns(ask("/api/columns", { "if-none-match": etag }));
  expect(changed.status).toBe(200);
  expect(decodeColumns(await unpacked(changed)).ids).not.toContain(id);
  await store.review({ of: "incident", id, state: "unreviewed", actor: "editor:ana" });
});

test("rows are the incidents of the ids, in their order, without those that are not there", async () => {
  const ids = [incidentId("rep_b_1"), "inc_none", incidentId("rep_a_0")];
  const response = await rows(ask(`/api/rows?ids=${ids.join(",")}`));
  const body = await response.json();
  expect(body.incidents.map(({ id }: { id: string }) => id)).toEqual([ids[0], ids[2]]);
  expect(body.incidents[1]).toMatchObject({ title: "Drone strike on Kharkiv", publishers: ["Wire"] });
  const etag = response.headers.get("etag") ?? "";
  expect((await rows(ask(`/api/rows?ids=${ids.join(",")}`, { "if-none-match": etag }))).status).toBe(304);
  for (const query of ["", "ids=", `ids=${Array.from({ length: 201 }, (_, at) => at)}`, "id=a"]) {
    expect([query, (await rows(ask(`/api/rows?${query}`))).status]).toEqual([query, 400]);
  }
});

test("a search gives the ids of incidents of any type that have the words", async () => {
  const ids = async (query: string) => (await (await search(ask(`/api/search?${query}`))).json()).ids;
  expect(await ids("q=storm+fij")).toEqual([incidentId("rep_b_0")]);
  expect(await ids("q=nowhere")).toEqual([]);
  expect(await ids("q=%25")).toBeNull();
  expect((await search(ask("/api/search"))).status).toBe(400);
  expect((await search(ask("/api/search?q=a&type=strike"))).status).toBe(400);
});

test.each([
  ["geojson", "application/geo+json"],
  ["csv", "text/csv; charset=utf-8"],
  ["kml", "application/vnd.google-earth.kml+xml"],
  ["atom", "application/atom+xml; charset=utf-8"],
  ["jsonl", "application/jsonl; charset=utf-8"],
])("the export as %s is a file of its kind", async (format, type) => {
  const response = await exported(ask(`/api/export?format=${format}&type=strike`));
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe(type);
  expect(response.headers.get("content-disposition")).toBe(`attachment; filename="incidents.${format}"`);
  const body = await response.text();
  expect(body).toContain("Drone strike on Kharkiv");
  expect(body).not.toContain("Fiji");
});

test("an unknown format is refused", async () => {
  const response = await exported(ask("/api/export?format=pdf"));
  expect(response.status).toBe(400);
  expect((await response.json()).error).toBe("format=pdf: there is geojson, csv, kml, atom, ical, gpkg, jsonl");
});
