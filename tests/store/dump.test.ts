import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Gazetteer } from "#lib/gazetteer/gazetteer";
import { ingest } from "#lib/ingest";
import { NO_FILTERS, TYPE_NAMES } from "#lib/query/filters";
import { incidentId } from "#lib/store/identify";
import { openStore, type Store } from "#lib/store/store";
import { describeOnBoth } from "./databases";
import { CONTEXT, CRIMEA, day, FIJI, located, makeReading } from "./make";

const folder = mkdtempSync(join(tmpdir(), "dateline-dump-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ACTOR = { actor: "editor:ana", at: new Date("2025-04-01T08:00:00Z") };
const storm = {
  type: "disaster",
  subtype: "storm",
  title: "Storm",
  places: [located(FIJI)],
  sentence: "A storm hit Fiji.",
} as const;

/** A store in which people and time have left their marks: versions, merges, splits, reviews, ids that lead elsewhere, views. */
async function fill(store: Store): Promise<void> {
  await store.saveReading(makeReading("a", [{ actors: [{ role: "victim", name: "an “officer”" }] }, storm]), CONTEXT);
  await store.saveReading(makeReading("b", [{}], { publisher: "Post" }), CONTEXT);
  await store.saveReading(
    makeReading("c", [{ time: day("2024-01-01") }, { places: [located(CRIMEA)], type: "battle", subtype: null }]),
    CONTEXT,
  );
  await store.saveReading(
    makeReading("d", [{ time: day("2023-01-01"), casualties: { killed: { low: 1, high: null } } }]),
    CONTEXT,
  );
  const view = { query: "show=list", title: "Ours", caption: "", hosts: ["news.example", "*.news.example"] };
  await store.saveView({ ...view, name: "live" }, ACTOR);
  await store.freezeView({ ...view, name: "as-it-was", hosts: null }, ACTOR);
  // Another text of one, and one that tells nothing any more.
  await store.saveReading(makeReading("a", [{}, storm], { title: "Corrected" }), {
    ...CONTEXT,
    readingVersion: "rules-2",
  });
  await store.saveReading(makeReading("d", [], { title: "Withdrawn" }), CONTEXT);
  await store.merge({ into: incidentId("rep_a_1"), from: incidentId("rep_c_0"), ...ACTOR });
  await store.split({ reportIds: ["rep_b_0"], ...ACTOR });
  await store.review({ of: "incident", id: incidentId("rep_c_1"), state: "rejected", actor: ACTOR.actor });
  await store.review({ of: "report", id: "rep_c_0", state: "confirmed", actor: ACTOR.actor });
}

async function dumpOf(store: Store): Promise<string> {
  let text = "";
  for await (const line of store.dump()) text += line;
  return text;
}

/** All that the frozen view tells. */
async function frozenOf(store: Store) {
  const frozen = await store.frozenView("as-it-was");
  const { incidents = [] } = (await frozen?.listIncidents({ ...NO_FILTERS, types: TYPE_NAMES })) ?? {};
  expect(incidents.length).toBeGreaterThan(2);
  const details = await Promise.all(incidents.map(({ id }) => frozen?.incident(id)));
  return { incidents, details, found: await frozen?.search("storm"), columns: { ...frozen?.columns } };
}

/** Puts a dump in by the door that people use. */
function putIn(store: Store, dump: string) {
  const path = join(folder, "dump.jsonl");
  writeFileSync(path, dump);
  return ingest([path], { store, gazetteer: null as unknown as Gazetteer });
}

let sqliteDump = "";

describeOnBoth("a dump", ({ create, dialect }) => {
  test("makes an empty database of either kind the same store, which gives the same dump", async (context) => {
    const [store, other] = [await openStore(await create(context)), await openStore(await create(context))];
    await fill(store);
    const dump = await dumpOf(store);
    expect(await putIn(other, dump)).toMatchObject({ saved: 4, unchanged: 0, failed: [] });
    expect(await dumpOf(other)).toBe(dump);
    expect(await putIn(other, dump)).toMatchObject({ saved: 0, unchanged: 4, failed: [] });

    const everything = { ...NO_FILTERS, types: TYPE_NAMES };
    const { incidents } = await store.listIncidents(everything);
    expect(incidents.length).toBeGreaterThan(2);
    expect(await other.listIncidents(everything)).toEqual(await store.listIncidents(everything));
    for (const { id } of incidents) expect(await other.incident(id)).toEqual(await store.incident(id));
    expect((await other.incident(incidentId("rep_c_0")))?.id).toBe(incidentId("rep_a_1"));
    for (const question of ["storm", "kharkiv", "officer"]) {
      expect((await other.search(question))?.sort()).toEqual((await store.search(question))?.sort());
    }
    expect(await other.listViews()).toEqual(await store.listViews());
    expect(await frozenOf(other)).toEqual(await frozenOf(store));
    const bbox = [36, 49, 37, 51] as const;
    const { total } = await store.listIncidents({ ...everything, bbox });
    expect(total).toBeGreaterThan(0);
    expect((await other.listIncidents({ ...everything, bbox })).total).toBe(total);
    if (dialect === "sqlite") sqliteDump = dump;
    else {
      const third = await openStore(await create(context));
      expect(await putIn(third, sqliteDump)).toMatchObject({ saved: 4, failed: [] });
      expect(await dumpOf(third)).toBe(sqliteDump);
      await third.close();
    }

    // What comes later is linked in both alike, and what people decided holds.
    for (const each of [store, other]) {
      await each.saveReading(makeReading("e", [{}], { publisher: "Radio" }), CONTEXT);
      await each.saveReading(makeReading("b", [{}], { publisher: "Post", title: "Again" }), CONTEXT);
    }
    expect(await dumpOf(other)).toBe(await dumpOf(store));
    await store.close();
    await other.close();
  });

  // Nothing in it is of one database.
  if (dialect === "postgresql") return;
  test("is refused whole by a store of something else, and where it was cut off or changed", async (context) => {
    const [store, other] = [await openStore(await create(context)), await openStore(await create(context))];
    await fill(store);
    const dump = await dumpOf(store);
    const refusal = async (text: string) => (await putIn(other, text)).failed[0]?.error;
    expect(await refusal(dump.slice(0, dump.lastIndexOf("\n", dump.length - 2) + 1))).toMatch("it was cut off");
    expect(await refusal(dump.replace("Drones struck Kharkiv", "Drones spared Kharkiv"))).toMatch("it was changed");
    expect(await refusal(dump.replace('"version":1', '"version":2'))).toMatch(
      "dump.jsonl:1: is a dump of version 2; 1 is read",
    );
    expect(await refusal(dump.replace('"review":"rejected"', '"review":"hidden"'))).toMatch(
      /dump\.jsonl:\d+: review: /,
    );
    expect(await refusal(dump.replace('"hosts":"news.example ', '"hosts":"news.example; '))).toMatch(
      /dump\.jsonl:\d+: hosts: are no hosts/,
    );
    expect(await other.stats()).toEqual({ articles: 0, reports: 0, incidents: 0 });
    await other.saveReading(makeReading("z", [{}]), CONTEXT);
    expect(await refusal(dump)).toMatch("restore it into an empty database");
    expect((await other.stats()).articles).toBe(1);
    await store.close();
    await other.close();
  });
});
