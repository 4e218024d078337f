import fc from "fast-check";
import { expect, test } from "vitest";
import { connect, type Database } from "#lib/store/client";
import { incidentId } from "#lib/store/identify";
import { openStore, type Store } from "#lib/store/store";
import { describeOnBoth } from "./databases";
import { CONTEXT, CRIMEA, day, KHARKIV, located, makeReading, type Told } from "./make";

const BY = { actor: "editor:ana", at: new Date("2025-03-28T09:00:00Z") };
const ELSEWHERE: Told = { places: [located(CRIMEA)], title: "Drone strike on Crimea" };
const later = (version: number) => ({ ...CONTEXT, readingVersion: `rules-${version}` });
const from = (name: string, told: readonly Told[]) => makeReading(name, told, { publisher: name });

describeOnBoth("ids of incidents", ({ create, dialect }) => {
  test("stay with the words of a report whose id, place and time are read otherwise", async (context) => {
    const store = await openStore(await create(context));
    const sentence = "Drones struck the port, officials said.";
    await store.saveReading(from("a", [{ sentence }]), CONTEXT);
    const id = incidentId("rep_a_0");
    await store.review({ of: "incident", id, state: "confirmed", actor: BY.actor });
    const anew = from("a", [{ ...ELSEWHERE, id: "rep_other", sentence, time: day("2025-02-03") }]);
    await store.saveReading(anew, later(2));
    expect(await store.incident(id)).toMatchObject({ id, review: "confirmed", places: [{ id: CRIMEA.id }] });
    await store.close();
  });

  test("follow most of their reports where changed rules move these one after the other", async (context) => {
    const store = await openStore(await create(context));
    const names = ["a", "b", "c"];
    for (const name of names) await store.saveReading(from(name, [{}]), CONTEXT);
    const id = incidentId("rep_a_0");
    expect((await store.incident(id))?.reports).toHaveLength(3);
    const move = (name: string) =>
      store.saveReading(from(name, [{ ...ELSEWHERE, id: `rep_${name}_anew`, sentence: `Drones struck ${name}.` }]), {
        ...later(2),
      });
    await move("c");
    expect((await store.incident(id))?.reports.map(({ article }) => article.id)).toEqual(["a", "b"]);
    const begun = incidentId("rep_c_anew");
    expect((await store.incident(begun))?.id).toBe(begun);
    // Two of three are there by now: the id goes with them, and the third begins an incident of its own.
    await move("b");
    expect(await store.incident(id)).toMatchObject({ id, places: [{ id: CRIMEA.id }] });
    expect(await store.standing(begun)).toEqual({ state: "moved", id });
    await move("a");
    expect((await store.incident(id))?.reports).toHaveLength(3);
    expect((await store.stats()).incidents).toBe(1);
    await store.close();
  });

  test("of what nobody tells any more say so, with those that led there, until it is told again", async (context) => {
    const url = await create(context);
    const store = await openStore(url);
    const [one, other] = [incidentId("rep_a_0"), incidentId("rep_b_0")];
    const wire = from("a", [{}]);
    await store.saveReading(wire, CONTEXT);
    await store.saveReading(from("b", [ELSEWHERE]), CONTEXT);
    await store.merge({ into: one, from: other, ...BY });
    await store.saveReading(from("b", []), later(2));
    await store.saveReading({ ...wire, reports: [] }, later(2));
    expect(await store.incident(one)).toBeNull();
    for (const id of [one, other]) expect(await store.standing(id)).toMatchObject({ state: "gone" });
    expect(await store.standing("inc_never")).toBeNull();
    await store.saveReading(wire, later(3));
    expect(await store.standing(one)).toEqual({ state: "standing", id: one });
    expect(await store.standing(other)).toEqual({ state: "moved", id: one });
    await store.close();
  });

  test("a rejected incident stays so when it goes and comes back, and when rules take a report of it apart", async (context) => {
    const store = await openStore(await create(context));
    for (const name of ["a", "b"]) await store.saveReading(from(name, [{}]), CONTEXT);
    const id = incidentId("rep_a_0");
    await store.review({ of: "incident", id, state: "rejected", actor: BY.actor });
    await store.saveReading(from("b", [{ ...ELSEWHERE, sentence: "Drones struck Kharkiv, report 0." }]), later(2));
    expect((await store.stats()).incidents).toBe(0);
    await store.saveReading({ ...from("a", [{}]), reports: [] }, later(2));
    await store.saveReading(from("a", [{}]), later(3));
    expect((await store.stats()).incidents).toBe(0);
    await store.close();
  });

  test("whatever happens, each id that was ever handed out leads to one incident or says that it is gone", async (context) => {
    let worlds = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 8, maxLength: 16 }), async (deeds) => {
        const url = await create(context);
        worlds++;
        const store = await openStore(url);
        const { database } = await connect(url);
        const seen = new Set<string>();
        for (const [turn, each] of deeds.entries()) {
          await perform(store, database, each, turn);
          await check(store, database, seen);
        }
        for (const id of seen) {
          const where = await store.standing(id);
          expect((await store.incident(id))?.id ?? null).toBe(where?.state === "gone" ? null : where?.id);
        }
        await database.$disconnect();
        await store.close();
      }),
      { numRuns: dialect === "sqlite" ? 4 : 1, seed: 20250327 },
    );
    expect(worlds).toBeGreaterThan(0);
  });

  test("what a person says of a report holds on to its type, places and words", async (context) => {
    const store = await openStore(await create(context));
    const sentence = "Drones struck Kharkiv, nine hundred died.";
    await store.saveReading(from("a", [{}]), CONTEXT);
    await store.saveReading(from("b", [{ sentence }]), CONTEXT);
    await store.review({ of: "report", id: "rep_b_0", state: "rejected", actor: BY.actor });
    const stateOf = async (id: string) =>
      (await store.article("b"))?.reports.find((report) => report.id === id)?.review ?? null;
    await store.saveReading(from("b", [{ id: "rep_b_anew", sentence }]), later(2));
    expect(await stateOf("rep_b_anew")).toBe("rejected");
    // Gone for one reading, and back under a third id, further down in the text.
    await store.saveReading(from("b", []), later(3));
    await store.saveReading(from("b", [{ type: "protest", sentence: "Crowds marched." }, { sentence }]), later(4));
    expect([await stateOf("rep_b_0"), await stateOf("rep_b_1")]).toEqual(["unreviewed", "rejected"]);
    // Read to be elsewhere, it is not what the person saw.
    await store.saveReading(from("b", [{ ...ELSEWHERE, sentence }]), later(5));
    expect(await stateOf("rep_b_0")).toBe("unreviewed");
    await store.saveReading(from("b", [{ sentence }]), later(6));
    expect(await stateOf("rep_b_0")).toBe("rejected");
    await store.review({ of: "report", id: "rep_b_0", state: "unreviewed", actor: BY.actor });
    await store.saveReading(from("b", [{ sentence }]), later(7));
    expect(await stateOf("rep_b_0")).toBe("unreviewed");
    await store.close();
  });
});

const place = fc.constantFrom(KHARKIV, CRIMEA);
const told = fc.record({ place, date: fc.constantFrom("2025-03-26", "2025-03-10"), word: fc.nat(2), own: fc.nat(2) });
const deed = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("read" as const),
      article: fc.constantFrom("a", "b", "c", "d"),
      reports: fc.array(told, { maxLength: 2 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("merge" as const), into: fc.nat(9), from: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("split" as const), report: fc.nat(9) }) },
);
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

/** One deed of ingest or of a person; one that makes no sense at that moment changes nothing. */
async function perform(store: Store, database: Database, each: Deed, turn: number): Promise<void> {
  if (each.kind === "read") {
    const reports = each.reports.map(({ place: at, date, word, own }, index): Told => {
      const sentence = `Drones struck the ${["port", "depot", "station"][word]} (${index}).`;
      return { id: `rep_${each.article}_${index}_${own}`, places: [located(at)], time: day(date), sentence };
    });
    await store.saveReading(from(each.article, reports), later(turn));
    return;
  }
  if (each.kind === "merge") {
    const ids = (await database.incident.findMany({ orderBy: { id: "asc" } })).map(({ id }) => id);
    const [into, gone] = [ids[each.into % ids.length], ids[each.from % ids.length]];
    if (into && gone && into !== gone) await store.merge({ into, from: gone, ...BY });
    return;
  }
  const reports = await database.report.findMany({ orderBy: { id: "asc" } });
  const chosen = reports[each.report % reports.length];
  const hasOthers = reports.some(({ id, incidentId: home }) => home === chosen?.incidentId && id !== chosen.id);
  if (chosen && hasOthers) await store.split({ reportIds: [chosen.id], ...BY });
}

async function check(store: Store, database: Database, seen: Set<string>): Promise<void> {
  const [incidents, redirects, gone, reports, origins] = await Promise.all([
    database.incident.findMany({ select: { id: true } }),
    database.incidentRedirect.findMany(),
    database.incidentGone.findMany(),
    database.report.findMany({ select: { incidentId: true } }),
    database.reportOrigin.findMany({ include: { report: { select: { incidentId: true } } } }),
  ]);
  const standing = new Set(incidents.map(({ id }) => id));
  for (const id of standing) seen.add(id);
  const all = [...standing, ...redirects.map(({ fromId }) => fromId), ...gone.map(({ id }) => id)];
  // Each id once, in one of the three, and none lost.
  expect(new Set(all).size).toBe(all.length);
  expect(all).toEqual(expect.arrayContaining([...seen]));
  for (const id of seen) {
    const where = await store.standing(id);
    expect(where?.state === "gone" || standing.has(where?.id ?? "")).toBe(true);
  }
  // Every incident is told, and what remembers another one is not there already.
  expect(new Set(reports.map(({ incidentId: home }) => home))).toEqual(standing);
  for (const { incidentId: origin, report } of origins) expect(report.incidentId).not.toBe(origin);
}
