import { expect, test } from "vitest";
import { columnsOf } from "#lib/query/columns-builder";
import { NO_FILTERS, TYPE_NAMES } from "#lib/query/filters";
import { incidentId } from "#lib/store/identify";
import { openStore, type Store } from "#lib/store/store";
import { describeOnBoth } from "./databases";
import { CONTEXT, CRIMEA, day, FIJI, KHARKIV, located, makeReading, type Told } from "./make";

const NEAR = { ...located(KHARKIV), precision: "near", radiusKm: 12.5 } as const;
const TOLD: readonly Told[] = [
  { casualties: { killed: { low: 2, high: 3 } } },
  { type: "battle", subtype: null, places: [located(CRIMEA), NEAR], time: day("1931-05-02"), status: "claimed" },
  { type: "disaster", subtype: "storm", places: [located(FIJI)], casualties: { injured: { low: 0, high: 0 } } },
  { type: "statement", subtype: "threat", places: [{ ...located(KHARKIV), role: "related" }] },
  { type: "politics", subtype: "vote", time: { edtf: "", start: null, end: null, precision: "unknown" } },
];

/** The columns that the incidents themselves give, in the order of their start and id. */
async function expected(store: Store) {
  const { incidents } = await store.listIncidents({ ...NO_FILTERS, types: TYPE_NAMES });
  const known = incidents.filter(({ time }) => time.start !== null);
  const start = (at: number) => known[at]?.time.start ?? "";
  const order = known.map((_, at) => at).sort((a, b) => (start(a) === start(b) ? a - b : start(a) < start(b) ? -1 : 1));
  const unknown = incidents.filter(({ time }) => time.start === null);
  return columnsOf([...order.flatMap((at) => known[at] ?? []), ...unknown]);
}

describeOnBoth("columns of the store", ({ create }) => {
  test("hold every incident as it stands, whatever became of it", async (context) => {
    const store = await openStore(await create(context));
    expect((await store.columns()).size).toBe(0);
    await store.saveReading(makeReading("a", TOLD), CONTEXT);
    await store.saveReading(makeReading("b", [TOLD[0] ?? {}], { publisher: "Ляпас, “щоденник”" }), CONTEXT);
    const first = await store.columns();
    expect(first).toEqual(await expected(store));
    expect(first).toMatchObject({ size: 5, timed: 4, publishers: ["Wire", "Ляпас, “щоденник”"] });

    const storm = incidentId("rep_a_2");
    await store.review({ of: "incident", id: storm, state: "rejected", actor: "editor:ana" });
    const without = await store.columns();
    expect(without.ids).toEqual(first.ids.filter((id) => id !== storm));
    expect(without).toEqual(await expected(store));
    await store.review({ of: "incident", id: storm, state: "confirmed", actor: "editor:ana" });
    expect((await store.columns()).ids).toEqual(first.ids);

    // Another day, another place, and an incident that is no longer told.
    await store.saveReading(makeReading("a", [{ places: [located(CRIMEA)], time: day("2025-03-28") }]), {
      ...CONTEXT,
      readingVersion: "rules-2",
    });
    const later = await store.columns();
    expect(later).toEqual(await expected(store));
    expect(later.size).toBe(2);
    await store.close();
  });

  test("keep an incident whose figure is beyond all measure, as the greatest that they hold", async (context) => {
    const store = await openStore(await create(context));
    const casualties = { killed: { low: 5_000_000_000, high: 5_000_000_000 }, injured: { low: 0, high: 0 } };
    await store.saveReading(makeReading("a", [{ casualties }]), CONTEXT);
    const { killed, injured } = await store.columns();
    expect([killed[0], injured[0]]).toEqual([2 ** 31 - 1, 0]);
    await store.close();
  });

  test("are of one state, whoever writes meanwhile", async (context) => {
    const store = await openStore(await create(context));
    await store.saveReading(makeReading("a", TOLD), CONTEXT);
    const reading = store.columns();
    await store.saveReading(makeReading("b", [{ places: [located(CRIMEA)] }]), CONTEXT);
    expect([5, 6]).toContain((await reading).size);
    expect((await store.columns()).size).toBe(6);
    await store.close();
  });

  test("incidents come by their ids, in that order", async (context) => {
    const store = await openStore(await create(context));
    await store.saveReading(makeReading("a", TOLD), CONTEXT);
    const { incidents } = await store.listIncidents({ ...NO_FILTERS, types: TYPE_NAMES });
    const ids = incidents.map(({ id }) => id).reverse();
    expect(await store.incidentsByIds([...ids, "inc_none"])).toEqual([...incidents].reverse());
    await store.review({ of: "incident", id: ids[0] ?? "", state: "rejected", actor: "editor:ana" });
    expect((await store.incidentsByIds(ids)).map(({ id }) => id)).toEqual(ids.slice(1));
    await store.close();
  });
});

describeOnBoth("searching the store", ({ create }) => {
  test("gives ids by the beginnings of words, in step with what is stored", async (context) => {
    const store = await openStore(await create(context));
    const save = (id: string, sentence: string, readingVersion = "rules-1") =>
      store.saveReading(makeReading(id, [{ sentence, places: [], title: "Event" }]), { ...CONTEXT, readingVersion });
    await save("a", "Ukrainian Čapek's naïve 東京都の消防隊 put out 40 fires.");
    await save("b", "Die Straße in Łódź: ΑΘΗΝΑ, ХАРКІВ, ไฟไหม้.");
    const found = async (question: string) =>
      ((await store.search(question)) ?? ["every"]).map((id) => id.slice(0, 12));
    const [a, b] = [incidentId("rep_a_0"), incidentId("rep_b_0")].map((id) => id.slice(0, 12));
    for (const question of ["ukr", "CAPEK naive", "40 fire", "京都", "消防 ukrainian", "東京"]) {
      expect([question, await found(question)]).toEqual([question, [a]]);
    }
    for (const question of ["straße", "αθηνα", "харк", "Łód", "ไหม้"]) {
      expect([question, await found(question)]).toEqual([question, [b]]);
    }
    for (const question of ["rainian", "naive straße", "京東", "ukrainian NOT fires", "kyiv OR naive"]) {
      expect([question, await found(question)]).toEqual([question, []]);
    }
    // Signs of the query languages of either database are no words, nor do they break anything.
    for (const question of ['"naive', "naive*", "(naive)", "naive'; --", "naïve:*", "!naive & |", "^naive", "-naive"]) {
      expect([question, await found(question)]).toEqual([question, [a]]);
    }
    expect(await store.search(`"*'&|!`)).toBeNull();
    expect(await found("event")).toHaveLength(2);

    await save("a", "Nothing of the kind happened.", "rules-2");
    expect(await found("naive")).toEqual([]);
    expect(await found("kind")).toHaveLength(1);
    await store.close();
  });
});
