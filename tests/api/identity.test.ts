import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NextRequest } from "next/server";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { incidentId } from "#lib/store/identify";
import { sharedStore } from "#lib/store/shared";
import { openStore } from "#lib/store/store";
import { GET as nearby } from "../../app/api/incidents/[id]/nearby/route";
import { GET as one } from "../../app/api/incidents/[id]/route";
import { GET as why } from "../../app/api/incidents/[id]/why/route";
import { GET as picture } from "../../app/incidents/[id]/picture.png/route";
import { GET as item } from "../../app/ogc/collections/[collection]/items/[id]/route";
import { prepareClient } from "../../prisma/generate.ts";
import { proxy } from "../../proxy.ts";
import { CONTEXT, CRIMEA, located, makeReading } from "../store/make";

const folder = mkdtempSync(join(tmpdir(), "dateline-identity-"));
const SITE = "http://localhost:3000";
const [kept, moved, gone] = ["a", "b", "c"].map((name) => incidentId(`rep_${name}_0`)) as [string, string, string];

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", `file:${join(folder, "identity.db")}`);
  await prepareClient();
  const store = await openStore();
  const last = makeReading("c", [{ type: "protest", subtype: null, sentence: "Crowds marched." }]);
  await store.saveReading(makeReading("a", [{}]), CONTEXT);
  await store.saveReading(makeReading("b", [{ places: [located(CRIMEA)] }]), CONTEXT);
  await store.saveReading(last, CONTEXT);
  await store.merge({ into: kept, from: moved, actor: "editor:ana", at: CONTEXT.fetchedAt });
  await store.saveReading({ ...last, reports: [] }, { ...CONTEXT, readingVersion: "rules-2" });
  await store.close();
}, 60_000);

afterAll(async () => {
  await (await sharedStore()).close();
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

test.each([
  ["", one],
  ["/nearby", nearby],
  ["/why", why],
])("an id leads to its incident, to the one it went into, or says that it is gone (…%s)", async (below, route) => {
  const ask = (id: string, query = "") => {
    const request = new Request(`${SITE}/api/incidents/${id}${below}${query}`);
    return route(request, { params: Promise.resolve({ id }) });
  };
  expect((await ask(kept)).status).toBe(200);
  const redirect = await ask(moved, below === "/nearby" ? "?limit=2" : "");
  expect(redirect.status).toBe(308);
  const query = below === "/nearby" ? "?limit=2" : "";
  expect(redirect.headers.get("location")).toBe(`/api/incidents/${kept}${below}${query}`);
  const lost = await ask(gone);
  expect(lost.status).toBe(410);
  expect((await lost.json()).error).toContain(`incident ${gone} is gone since`);
  expect((await ask("inc_never")).status).toBe(404);
});

test("a feature and the picture of an incident tell the same of its id", async () => {
  const feature = (id: string) =>
    item(new Request(`${SITE}/ogc/collections/incidents/items/${id}?f=json`), {
      params: Promise.resolve({ collection: "incidents", id }),
    });
  expect((await feature(kept)).status).toBe(200);
  const redirect = await feature(moved);
  expect(redirect.status).toBe(308);
  expect(redirect.headers.get("location")).toBe(`${SITE}/ogc/collections/incidents/items/${kept}?f=json`);
  expect((await feature(gone)).status).toBe(410);
  expect((await feature("inc_never")).status).toBe(404);
  const request = new Request(`${SITE}/incidents/${gone}/picture.png`);
  expect((await picture(request, { params: Promise.resolve({ id: gone }) })).status).toBe(410);
});

test("the page of an incident that is gone says so in its status, those of others are left to themselves", async () => {
  const statusOf = async (path: string) => (await proxy(new NextRequest(`${SITE}${path}`))).status;
  expect(await statusOf(`/incidents/${gone}?lang=uk`)).toBe(410);
  for (const id of [kept, moved, "inc_never", "%"]) expect(await statusOf(`/incidents/${id}`)).toBe(200);
  expect(await statusOf("/")).toBe(200);
});
