import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { decodeColumns } from "#lib/query/columns-file";
import { incidentId } from "#lib/store/identify";
import { sharedStore } from "#lib/store/shared";
import { openStore } from "#lib/store/store";
import { GET as columns } from "../../app/api/columns/route";
import { GET as exported } from "../../app/api/export/route";
import { GET as nearby } from "../../app/api/incidents/[id]/nearby/route";
import { GET as one } from "../../app/api/incidents/[id]/route";
import { GET as why } from "../../app/api/incidents/[id]/why/route";
import { GET as rows } from "../../app/api/rows/route";
import { GET as search } from "../../app/api/search/route";
import { DELETE, GET, PUT } from "../../app/api/views/[name]/route";
import { GET as list, POST } from "../../app/api/views/route";
import { prepareClient } from "../../prisma/generate.ts";
import { CONTEXT, CRIMEA, day, located, makeReading } from "../store/make";

// Machines that build share their disks: a transaction may take seconds.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "dateline-views-"));
const TOKEN = "correct-horse-battery";
const SITE = "http://maps.example";
const [bomb, battle] = [incidentId("rep_a_0"), incidentId("rep_b_0")];
const BOMB = {
  type: "explosion",
  subtype: "bomb",
  title: "Bomb in Kharkiv",
  sentence: "A bomb exploded in Kharkiv.",
} as const;

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", `file:${join(folder, "views.db")}`);
  vi.stubEnv("DATELINE_TOKEN", TOKEN);
  await prepareClient();
  const store = await openStore();
  await store.saveReading(makeReading("a", [BOMB]), CONTEXT);
  const fight = { type: "battle", subtype: null, title: "Battle", places: [located(CRIMEA)], time: day("2025-01-05") };
  await store.saveReading(makeReading("b", [fight as never]), CONTEXT);
  await store.saveReading(makeReading("c", [{ places: [located(CRIMEA)] }]), CONTEXT);
  await store.close();
}, 60_000);

afterAll(async () => {
  await (await sharedStore()).close();
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

const asking = (path: string, init: RequestInit = {}, token: string | null = TOKEN) =>
  new Request(SITE + path, { ...init, headers: token === null ? {} : { authorization: `Bearer ${token}` } });
const writing = (method: string, body: unknown, path = "/api/views", token: string | null = TOKEN) =>
  asking(path, { method, body: typeof body === "string" ? body : JSON.stringify(body) }, token);
const named = (name: string) => ({ params: Promise.resolve({ name }) });
const ofId = (id: string) => ({ params: Promise.resolve({ id }) });

test("a view is saved, told with its addresses, replaced and deleted by the editor", async () => {
  const body = { name: "front", query: "?type=battle&last=7d", title: "Front", hosts: ["Example.org"] };
  const created = await POST(writing("POST", body));
  expect([created.status, created.headers.get("location")]).toEqual([201, `${SITE}/v/front`]);
  expect(await created.json()).toMatchObject({
    name: "front",
    query: "type=battle&last=7d&show=slider,title",
    mode: "live",
    hosts: ["example.org"],
    embed: `${SITE}/embed/front`,
  });
  const taken = await POST(writing("POST", body));
  expect([taken.status, await taken.json()]).toEqual([409, { error: "there is a view front already" }]);

  // Anybody may ask what it shows, nobody who may frame it.
  const told = await (await GET(asking("/api/views/front", {}, null), named("front"))).json();
  expect(told).toMatchObject({ title: "Front", url: `${SITE}/v/front` });
  expect(told).not.toHaveProperty("hosts");
  const replaced = await PUT(writing("PUT", { query: "type=strike" }, "/api/views/front"), named("front"));
  expect(await replaced.json()).toMatchObject({ query: "type=strike", title: "", hosts: null });
  expect((await (await list(asking("/api/views"))).json()).views).toHaveLength(1);
  const remove = () => DELETE(asking("/api/views/front", { method: "DELETE" }), named("front"));
  expect([(await remove()).status, (await remove()).status]).toEqual([204, 404]);
  expect((await GET(asking("/api/views/front"), named("front"))).status).toBe(404);
});

test("nothing is written or listed without the token", async () => {
  const refused = [
    await list(asking("/api/views", {}, null)),
    await POST(writing("POST", { name: "front", query: "" }, "/api/views", "wrong-wrong-wrong")),
    await PUT(writing("PUT", { query: "" }, "/api/views/front", null), named("front")),
    await DELETE(asking("/api/views/front", { method: "DELETE" }, null), named("front")),
  ];
  expect(refused.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
  expect(await (await sharedStore()).listViews()).toEqual([]);
});

test.each([
  ["no JSON", "the body is no JSON"],
  ["[]", "body"],
  [JSON.stringify({ query: "" }), "name"],
  [JSON.stringify({ name: "Front", query: "" }), "name=Front: must be"],
  [JSON.stringify({ name: "front", query: "type=earthquake" }), "type=earthquake"],
  [JSON.stringify({ name: "front", query: "", colour: "red" }), "colour"],
  [JSON.stringify({ name: "front", query: "", hosts: ["a; script-src *"] }), "hosts: a; script-src * is no host"],
  [JSON.stringify({ name: "front", query: "x".repeat(70_000) }), "more than 64000"],
])("%s is refused with a sentence", async (body, words) => {
  const response = await POST(writing("POST", body));
  expect(response.status).toBe(400);
  expect((await response.json()).error).toContain(words);
});

test("a frozen view answers for its incidents at every address, as they were", async () => {
  const body = { name: "kept", query: "type=explosion,battle", mode: "frozen" };
  expect(await (await POST(writing("POST", body))).json()).toMatchObject({ mode: "frozen" });
  const store = await sharedStore();
  await store.review({ of: "incident", id: battle, state: "rejected", actor: "editor:bo" });
  await store.saveReading(
    makeReading("d", [{ ...BOMB, sentence: "Officials: a bomb exploded in Kharkiv." }], { publisher: "Post" }),
    CONTEXT,
  );

  const file = await columns(asking("/api/columns?view=kept"));
  const unpacked = new Response(file.body?.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
  expect(decodeColumns(await unpacked).ids).toEqual([battle, bomb]);
  const etag = file.headers.get("etag") ?? "";
  const again = new Request(`${SITE}/api/columns?view=kept`, { headers: { "if-none-match": etag } });
  expect((await columns(again)).status).toBe(304);
  const summaries = await (await rows(asking(`/api/rows?view=kept&ids=${battle},${bomb}`))).json();
  expect(summaries.incidents).toMatchObject([{ id: battle }, { id: bomb, publishers: ["Wire"] }]);
  expect((await (await search(asking("/api/search?view=kept&q=bomb"))).json()).ids).toEqual([bomb]);
  const detail = await (await one(asking(`/api/incidents/${bomb}?view=kept`), ofId(bomb))).json();
  expect(detail.frozen).toMatchObject({ retraction: null });
  expect(detail.reports).toHaveLength(1);
  expect((await (await one(asking(`/api/incidents/${bomb}`), ofId(bomb))).json()).reports).toHaveLength(2);
  const near = await (await nearby(asking(`/api/incidents/${bomb}/nearby?view=kept`), ofId(bomb))).json();
  expect(near.nearby.map(({ incident }: { incident: { id: string } }) => incident.id)).toEqual([battle]);
  expect((await why(asking(`/api/incidents/${battle}/why?view=kept`), ofId(battle))).status).toBe(200);

  const told = await exported(asking("/api/export?view=kept&format=jsonl&from=2025-03-01"));
  const lines = (await told.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ id }) => id)).toEqual([bomb]);
  expect((await exported(asking("/api/export?view=kept&format=csv"))).status).toBe(200);

  const strike = incidentId("rep_c_0");
  expect((await one(asking(`/api/incidents/${strike}?view=kept`), ofId(strike))).status).toBe(404);
  expect((await rows(asking(`/api/rows?view=nothing&ids=${bomb}`))).status).toBe(404);
});

test("a frozen view keeps what it shows; the words around it may change", async () => {
  const put = (body: object) => PUT(writing("PUT", body, "/api/views/kept"), named("kept"));
  expect((await put({ query: "type=strike" })).status).toBe(400);
  const renamed = await put({ query: "type=explosion,battle", title: "As it was", mode: "frozen" });
  expect(await renamed.json()).toMatchObject({ title: "As it was", mode: "frozen" });
});
