import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseAtomFeed } from "feedsmith";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { incidentId } from "#lib/store/identify";
import { sharedStore } from "#lib/store/shared";
import { openStore } from "#lib/store/store";
import { GET as exported } from "../../app/api/export/route";
import { GET as feed } from "../../app/api/feed/route";
import { prepareClient } from "../../prisma/generate.ts";
import { CONTEXT, day, makeReading } from "../store/make";

const folder = mkdtempSync(join(tmpdir(), "dateline-feed-"));
const DAYS = 120;
// A machine that builds meanwhile takes its time to freeze a hundred incidents.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", `file:${join(folder, "feed.db")}`);
  await prepareClient();
  const store = await openStore();
  const dates = Array.from({ length: DAYS }, (_, index) => new Date(Date.UTC(2025, 0, 1 + 4 * index)).toISOString());
  const told = dates.map((date) => ({ time: day(date.slice(0, 10)) }));
  await store.saveReading(makeReading("a", told), CONTEXT);
  await store.close();
}, 60_000);

afterAll(async () => {
  await (await sharedStore()).close();
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

async function read(address: string) {
  const response = await feed(new Request(address));
  expect(response.status).toBe(200);
  const { entries = [], links = [], ...rest } = parseAtomFeed(await response.text());
  return { ...rest, entries, links: Object.fromEntries(links.map(({ rel, href }) => [rel, href])) };
}

test("a feed has what changed last first, and leads from page to page until nothing is left", async () => {
  const store = await sharedStore();
  const id = incidentId("rep_a_60");
  await store.review({ of: "incident", id, state: "confirmed", actor: "editor:ana" });
  const first = await read("http://localhost:3000/api/feed?type=strike");
  expect(first.entries).toHaveLength(100);
  expect(first.entries[0]?.id).toBe(`urn:dateline:incident:${id}`);
  expect(first.updated).toBe(first.entries[0]?.updated);
  const { changedAt } = await store.state();
  expect(first.updated).toBe(changedAt);
  expect(first.links).toMatchObject({
    self: "http://localhost:3000/api/feed?type=strike",
    next: "http://localhost:3000/api/feed?type=strike&page=2",
  });
  const second = await read(first.links.next ?? "");
  expect(second.id).toBe(first.id);
  expect(second.links.next).toBeUndefined();
  const ids = [...first.entries, ...second.entries].map((entry) => entry.id);
  expect(new Set(ids).size).toBe(DAYS);
  expect((await feed(new Request("http://localhost:3000/api/feed?page=0"))).status).toBe(400);
});

test("the export of a frozen view is what it keeps, and a dump is for the editor alone", async () => {
  const store = await sharedStore();
  const view = { name: "kept", query: "type=strike", title: "", caption: "", hosts: null };
  const at = new Date("2025-05-01T00:00:00Z");
  await store.freezeView(view, { actor: "editor:ana", at });
  const id = incidentId("rep_a_3");
  await store.review({ of: "incident", id, state: "rejected", actor: "editor:ana" });
  const ask = (query: string, headers: Record<string, string> = {}) =>
    exported(new Request(`http://localhost:3000/api/export?${query}`, { headers }));
  const lines = async (query: string) => (await (await ask(query)).text()).trimEnd().split("\n");
  const kept = (await lines("format=jsonl&view=kept")).map((line) => JSON.parse(line));
  expect(kept).toHaveLength(DAYS);
  const quote = expect.stringMatching("Drones struck Kharkiv, report 3");
  expect(kept.find((each) => each.id === id)).toMatchObject({ tellings: [{ publisher: "Wire", quote }] });
  expect(await lines("format=jsonl")).toHaveLength(DAYS - 1);
  expect((await ask("format=jsonl&view=none")).status).toBe(404);

  expect((await ask("format=dump")).status).toBe(403);
  vi.stubEnv("DATELINE_TOKEN", "a secret of the desk".replaceAll(" ", "-"));
  expect((await ask("format=dump")).status).toBe(401);
  const authorization = "Bearer a-secret-of-the-desk";
  expect((await ask("format=dump&type=strike", { authorization })).status).toBe(400);
  const dump = (await (await ask("format=dump", { authorization })).text()).trimEnd().split("\n");
  expect(JSON.parse(dump.at(-1) ?? "")).toEqual({ record: "end", lines: dump.length - 1 });
  await store.review({ of: "incident", id, state: "unreviewed", actor: "editor:ana" });
});

test("a hub stands in the feed and is remembered, once however the question was written", async () => {
  vi.stubEnv("DATELINE_HUB", "https://hub.example/");
  vi.stubEnv("DATELINE_ORIGIN", "https://map.example");
  const found = await read("http://localhost:3000/api/feed?last=7d&type=strike");
  expect(found.links).toMatchObject({
    hub: "https://hub.example/",
    self: "https://map.example/api/feed?type=strike&last=7d",
  });
  await read("http://localhost:3000/api/feed?type=strike&last=7d");
  const { webhooks } = await sharedStore();
  const behind = await webhooks.webhooksBehind(Number.MAX_SAFE_INTEGER);
  expect(behind).toMatchObject([
    { kind: "feed", url: "https://hub.example/", topic: found.links.self, query: "type=strike&last=7d" },
  ]);
  expect(await webhooks.listWebhooks()).toEqual([]);
});
