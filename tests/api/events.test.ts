import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { incidentId } from "#lib/store/identify";
import { sharedStore } from "#lib/store/shared";
import { openStore, type Store } from "#lib/store/store";
import { GET as events } from "../../app/api/events/route";
import { prepareClient } from "../../prisma/generate.ts";
import { CONTEXT, CRIMEA, day, FIJI, located, makeReading } from "../store/make";

vi.setConfig({ testTimeout: 60_000 });
const folder = mkdtempSync(join(tmpdir(), "dateline-events-"));
/** Another process, as far as the server can tell. */
let writer: Store;

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", `file:${join(folder, "events.db")}`);
  await prepareClient();
  writer = await openStore();
  await writer.saveReading(makeReading("a", [{}]), CONTEXT);
}, 60_000);

afterAll(async () => {
  await writer.close();
  await (await sharedStore()).close();
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

interface Received {
  readonly id: string;
  readonly event: string | null;
  readonly data: { readonly id?: string; readonly properties?: { readonly title: string } };
}

/** Follows a question as a browser does. */
async function follow(query: string, headers: Record<string, string> = {}) {
  const left = new AbortController();
  const request = new Request(`http://localhost:3000/api/events?${query}`, { headers, signal: left.signal });
  const response = await events(request);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/event-stream"]);
  const reader = (response.body as ReadableStream<BufferSource>).pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  const block = async (): Promise<Received> => {
    for (;;) {
      const end = text.indexOf("\n\n");
      if (end >= 0) {
        const lines = text.slice(0, end).split("\n");
        text = text.slice(end + 2);
        const field = (name: string) =>
          lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? null;
        if (field("id"))
          return { id: field("id") ?? "", event: field("event"), data: JSON.parse(field("data") ?? "{}") };
        continue;
      }
      const { done, value } = await reader.read();
      if (done) throw new Error("the stream ended");
      text += value;
    }
  };
  const first = await block();
  return { first, next: block, leave: () => left.abort(), reader };
}

const KHARKIV = "bbox=30,47,40,55&type=strike";

test("tells whoever follows a question what comes, changes and goes, and nothing of others", async () => {
  const live = await follow(KHARKIV);
  expect(live.first.event).toBeNull();
  // Elsewhere, and of another type.
  await writer.saveReading(
    makeReading("b", [{ places: [located(FIJI)] }, { type: "battle", subtype: null, time: day("2020-01-01") }]),
    CONTEXT,
  );
  await writer.saveReading(makeReading("c", [{ time: day("2024-01-01") }]), CONTEXT);
  const id = incidentId("rep_c_0");
  const came = await live.next();
  expect([came.event, came.data.id, came.data.properties?.title]).toEqual(["new", id, "Drone strike on Kharkiv"]);
  await writer.saveReading(makeReading("d", [{ time: day("2024-01-01") }], { publisher: "Post" }), CONTEXT);
  expect(await live.next()).toMatchObject({
    event: "changed",
    data: { id, properties: { publishers: ["Post", "Wire"] } },
  });
  await writer.review({ of: "incident", id, state: "rejected", actor: "editor:ana" });
  const gone = await live.next();
  expect([gone.event, gone.data]).toEqual(["removed", { id }]);
  live.leave();
  await expect(live.next()).rejects.toThrow();

  // Whoever was away hears what he missed: of each incident the last.
  await writer.review({ of: "incident", id, state: "unreviewed", actor: "editor:ana" });
  await writer.saveReading(makeReading("a", [{ places: [located(CRIMEA)] }], { title: "Corrected" }), CONTEXT);
  const back = await follow(KHARKIV, { "last-event-id": gone.id });
  const missed = [await back.next(), await back.next()];
  expect(missed.map(({ event, data }) => [event, data.id])).toEqual([
    ["new", id],
    ["removed", incidentId("rep_a_0")],
  ]);
  back.leave();
});

test("a question with words is asked of the words", async () => {
  const live = await follow("q=cholera&type=health");
  await writer.saveReading(
    makeReading("e", [
      { type: "health", subtype: "outbreak", title: "Measles", time: day("2023-05-01"), sentence: "Measles spread." },
      { type: "health", subtype: "outbreak", title: "Cholera", time: day("2023-09-01"), sentence: "Cholera spread." },
    ]),
    CONTEXT,
  );
  expect(await live.next()).toMatchObject({ event: "new", data: { id: incidentId("rep_e_1") } });
  live.leave();
});

test("a state that the store never had begins anew, and what cannot be read is refused", async () => {
  const live = await follow("after=999999999");
  expect(live.first.event).toBe("reset");
  live.leave();
  for (const query of ["after=x", "type=earthquake", "colour=red"]) {
    expect([query, (await events(new Request(`http://localhost:3000/api/events?${query}`))).status]).toEqual([
      query,
      400,
    ]);
  }
});
