import { expect, test } from "vitest";
import { decodeColumns } from "#lib/query/columns-file";
import { NO_FILTERS } from "#lib/query/filters";
import type { ViewToSave } from "#lib/query/saved-view";
import { connect } from "#lib/store/client";
import { incidentId } from "#lib/store/identify";
import { openStore, type Store } from "#lib/store/store";
import { describeOnBoth } from "./databases";
import { CONTEXT, CRIMEA, day, FIJI, located, makeReading } from "./make";

const AT = new Date("2025-04-01T08:00:00.000Z");
const BY_ANA = { actor: "editor:ana", at: AT };
const VIEW: ViewToSave = {
  name: "kept",
  query: "type=explosion,battle,disaster&status=reported&last=365d",
  title: "Kept",
  caption: "",
  hosts: null,
};
const BOMB = { type: "explosion", subtype: "bomb", time: day("2025-03-26"), title: "Bomb in Kharkiv" } as const;
const [bomb, battle, storm] = ["rep_a_0", "rep_b_0", "rep_b_1"].map((id) => incidentId(id)) as [string, string, string];

/** A bomb, a battle and a storm, and a strike that the view leaves out. */
async function filled(url: string): Promise<Store> {
  const store = await openStore(url);
  await store.saveReading(makeReading("a", [{ ...BOMB, sentence: "A bomb exploded in Kharkiv." }]), CONTEXT);
  const fight = {
    type: "battle",
    subtype: null,
    title: "Battle in Crimea",
    places: [located(CRIMEA)],
    time: day("2025-01-05"),
  } as const;
  const wind = {
    type: "disaster",
    subtype: "storm",
    title: "Storm over Fiji",
    time: day("2025-03-25"),
    places: [located(FIJI)],
  } as const;
  await store.saveReading(makeReading("b", [fight, wind], { publisher: "Post" }), CONTEXT);
  await store.saveReading(makeReading("c", [{ places: [located(CRIMEA)], time: day("2025-02-01") }]), CONTEXT);
  return store;
}

/** All that a frozen view tells, but for what is known of it since. */
async function told(store: Store) {
  const frozen = await store.frozenView("kept");
  if (!frozen) throw new Error("the view is not frozen");
  const { incidents, total } = await frozen.listIncidents(NO_FILTERS);
  const ids = incidents.map(({ id }) => id);
  const details = await Promise.all(ids.map((id) => frozen.incident(id)));
  const why = await Promise.all(ids.map((id) => frozen.why(id)));
  return { incidents, total, details, why, columns: { ...frozen.columns } };
}

describeOnBoth("a frozen view", ({ create }) => {
  test("tells the same incidents and texts for ever, whatever becomes of the articles", async (context) => {
    const url = await create(context);
    let store = await filled(url);
    const saved = await store.freezeView(VIEW, BY_ANA);
    expect(saved).toMatchObject({ mode: "frozen", frozenAt: AT.toISOString(), title: "Kept" });
    // Its window has stopped, and a status may change.
    expect(saved.query).toBe("type=explosion,battle,disaster&from=2024-04-02&to=2025-04-01");
    const before = await told(store);
    expect(before.incidents.map(({ id }) => id)).toEqual([bomb, storm, battle]);
    expect(before.details[0]).toMatchObject({
      frozen: { at: AT.toISOString(), retraction: null },
      reports: [{ article: { publisher: "Wire" }, context: [{ text: "A bomb exploded in Kharkiv." }] }],
    });
    expect(before.details[0]).toMatchObject((await store.incident(bomb)) ?? {});

    // Read anew as nothing and as another, merged, rejected, deleted past the store.
    await store.saveReading(makeReading("a", []), { ...CONTEXT, readingVersion: "rules-2" });
    await store.merge({ into: storm, from: battle, actor: "editor:bo", at: AT });
    await store.review({ of: "incident", id: storm, state: "rejected", actor: "editor:bo" });
    await store.saveReading(makeReading("d", [{ ...BOMB, time: day("2025-03-30") }]), CONTEXT);
    const { database } = await connect(url);
    await database.incident.deleteMany({ where: { id: storm, reports: { none: {} } } });
    await database.$disconnect();
    await store.close();
    store = await openStore(url);
    expect(await told(store)).toEqual(before);
    expect((await store.findView("kept"))?.frozenAt).toBe(AT.toISOString());
    await store.close();
  });

  test("answers as the store does: by ids, words, filters, pages and nearness", async (context) => {
    const store = await filled(await create(context));
    await store.freezeView(VIEW, BY_ANA);
    const frozen = await store.frozenView("kept");
    expect((await frozen?.incidentsByIds([storm, "inc_none", bomb]))?.map(({ id }) => id)).toEqual([storm, bomb]);
    expect(await frozen?.search("storm fij")).toEqual([storm]);
    expect(await frozen?.search("%")).toBeNull();
    expect(await frozen?.search("strike")).toEqual([]);
    const page = await frozen?.listIncidents({ ...NO_FILTERS, text: "post" }, { limit: 1, offset: 1 });
    expect(page).toMatchObject({ total: 2, incidents: [{ id: battle }] });
    expect((await frozen?.listIncidents({ ...NO_FILTERS, from: "2025-03-01" }))?.total).toBe(2);
    const near = await frozen?.nearby(bomb, 5);
    expect(near?.map(({ incident }) => incident.id)).toEqual([battle, storm]);
    const inStore = (await store.nearby(bomb, 5))?.filter(({ incident }) => [battle, storm].includes(incident.id));
    expect(near).toEqual(inStore);
    expect([
      await frozen?.incident("inc_none"),
      await frozen?.why("inc_none"),
      await frozen?.nearby("inc_none", 1),
    ]).toEqual([null, null, null]);
    expect(await store.frozenView("other")).toBeNull();
    await store.close();
  });

  test("marks what is taken back since, and says since when and by which words", async (context) => {
    const store = await filled(await create(context));
    await store.freezeView(VIEW, BY_ANA);
    const before = await told(store);
    const words = "Wire has retracted its report that a bomb exploded in Kharkiv.";
    const later = { publisher: "Radio", publishedAt: "2025-04-28" };
    await store.saveReading(makeReading("r", [{ ...BOMB, status: "retracted", sentence: words }], later), CONTEXT);
    expect((await store.incident(bomb))?.status).toBe("retracted");
    const after = await told(store);
    expect(after.incidents.map(({ id, status }) => [id, status])).toEqual([
      [bomb, "retracted"],
      [storm, "reported"],
      [battle, "reported"],
    ]);
    const [old, now] = [before.details[0], after.details[0]];
    expect(now).toEqual({
      ...old,
      status: "retracted",
      frozen: { at: AT.toISOString(), retraction: expect.anything() },
    });
    expect(now?.frozen.retraction).toMatchObject({ evidence: { quote: words }, article: { publisher: "Radio" } });
    expect(Date.parse(now?.frozen.retraction?.since ?? "")).toBeGreaterThan(Date.now() - 60_000);
    const frozen = await store.frozenView("kept");
    const unpacked = await new Response(
      new Blob([frozen?.file ?? ""]).stream().pipeThrough(new DecompressionStream("gzip")),
    ).arrayBuffer();
    expect(decodeColumns(unpacked)).toEqual(frozen?.columns);
    expect(after.columns.statuses).not.toEqual(before.columns.statuses);
    await store.close();
  });

  test("is no longer changed but in the words around it, and goes whole", async (context) => {
    const url = await create(context);
    const store = await filled(url);
    await store.saveView(VIEW, BY_ANA);
    const frozen = await store.freezeView(VIEW, BY_ANA);
    await expect(store.freezeView(VIEW, BY_ANA)).rejects.toThrow("is frozen already, as of 2025-04-01");
    await expect(store.saveView({ ...VIEW, query: "type=strike" }, BY_ANA)).rejects.toThrow("the view kept is frozen");
    const renamed = await store.saveView({ ...frozen, title: "Other" }, BY_ANA);
    expect(renamed).toMatchObject({ title: "Other", mode: "frozen" });
    expect((await told(store)).total).toBe(3);
    expect(await store.deleteView("kept", BY_ANA)).toBe(true);
    const { database } = await connect(url);
    expect(await database.frozenIncident.count()).toBe(0);
    await database.$disconnect();
    await store.close();
  });
});
