import { expect, test } from "vitest";
import type { Reading } from "#lib/model";
import { NO_FILTERS } from "#lib/query/filters";
import { connect } from "#lib/store/client";
import { incidentId } from "#lib/store/identify";
import { openStore, type Store } from "#lib/store/store";
import { describeOnBoth } from "./databases";
import { CONTEXT, CRIMEA, KHARKIV, located, makeReading, type Told } from "./make";

const BY = { actor: "editor:ana", at: new Date("2025-03-28T09:00:00Z") };
const AGAIN = { ...CONTEXT, readingVersion: "rules-2" };
const AT_SEA: Told = { places: [located(CRIMEA)], title: "Drone strike on Crimea", sentence: "Drones struck Crimea." };
const wire = () => makeReading("a", [{}]);
const post = (told: Told = {}) => makeReading("b", [told], { publisher: "Post" });
const [one, other] = [incidentId("rep_a_0"), incidentId("rep_b_0")];

/** The same text read by rules that give its reports other ids. */
function readOtherwise(reading: Reading): Reading {
  const reports = reading.reports.map((report) => ({ ...report, id: `${report.id}_anew` }));
  return { ...reading, reports };
}

describeOnBoth("what people decide of incidents", ({ create }) => {
  test("two that were put together stay so when either article is read anew", async (context) => {
    const store = await openStore(await create(context));
    await store.saveReading(wire(), CONTEXT);
    await store.saveReading(post(AT_SEA), CONTEXT);
    expect(await groups(store)).toEqual([["a"], ["b"]]);
    expect(await store.merge({ into: one, from: other, ...BY })).toBe(one);
    expect(await groups(store)).toEqual([["a", "b"]]);
    expect((await store.incident(other))?.id).toBe(one);

    await store.saveReading(post(AT_SEA), AGAIN);
    await store.saveReading(wire(), AGAIN);
    await store.saveReading(readOtherwise(post(AT_SEA)), { ...CONTEXT, readingVersion: "rules-3" });
    await store.saveReading(readOtherwise(wire()), { ...CONTEXT, readingVersion: "rules-3" });
    await store.saveReading(readOtherwise(readOtherwise(wire())), { ...CONTEXT, readingVersion: "rules-4" });
    expect(await groups(store)).toEqual([["a", "b"]]);
    expect((await store.incident(other))?.id).toBe((await store.incident(one))?.id);
    await store.close();
  });

  test("reports that were set apart stay so, and a third may join either", async (context) => {
    const store = await openStore(await create(context));
    await store.saveReading(wire(), CONTEXT);
    await store.saveReading(post(), CONTEXT);
    expect(await groups(store)).toEqual([["a", "b"]]);
    const own = await store.split({ reportIds: ["rep_b_0"], ...BY });
    expect(own).toBe(other);
    expect((await store.incident(one))?.sources).toBe(1);

    for (const [turn, reading] of [post(), readOtherwise(post()), wire(), readOtherwise(wire())].entries()) {
      await store.saveReading(reading, { ...CONTEXT, readingVersion: `rules-${turn + 2}` });
      expect(await groups(store)).toEqual([["a"], ["b"]]);
    }
    await store.saveReading(makeReading("c", [{}], { publisher: "Radio" }), CONTEXT);
    expect((await groups(store)).map((ids) => ids.length).sort()).toEqual([1, 2]);
    await store.close();
  });

  test("a split takes a merge back: each has its id again, and the last word counts", async (context) => {
    const store = await openStore(await create(context));
    await store.saveReading(wire(), CONTEXT);
    await store.saveReading(post(AT_SEA), CONTEXT);
    await store.merge({ into: one, from: other, ...BY });
    expect(await store.split({ reportIds: ["rep_b_0"], ...BY })).toBe(other);
    expect((await store.incident(other))?.reports.map(({ id }) => id)).toEqual(["rep_b_0"]);
    expect((await store.incident(one))?.places.map(({ id }) => id)).toEqual([KHARKIV.id]);
    await store.merge({ into: other, from: one, ...BY });
    await store.saveReading(wire(), AGAIN);
    expect(await groups(store)).toEqual([["a", "b"]]);
    expect((await store.incident(one))?.id).toBe(other);
    await store.close();
  });

  test("a chain of merges leads from each id to the last", async (context) => {
    const store = await openStore(await create(context));
    await store.saveReading(wire(), CONTEXT);
    await store.saveReading(post(AT_SEA), CONTEXT);
    const vote: Told = { type: "politics", subtype: "vote", title: "Vote", sentence: "Parliament voted.", places: [] };
    await store.saveReading(makeReading("c", [vote]), CONTEXT);
    await store.merge({ into: other, from: one, ...BY });
    // By the id that leads to the other already.
    await store.merge({ into: incidentId("rep_c_0"), from: one, ...BY });
    for (const id of [one, other]) expect((await store.incident(id))?.id).toBe(incidentId("rep_c_0"));
    expect((await store.incident(one))?.reports).toHaveLength(3);
    await store.close();
  });

  test("is refused where it makes no sense, and then changes nothing", async (context) => {
    const store = await openStore(await create(context));
    await store.saveReading(wire(), CONTEXT);
    await store.saveReading(post(AT_SEA), CONTEXT);
    const revision = await store.revision();
    await expect(store.merge({ into: one, from: one, ...BY })).rejects.toThrow("are one incident already");
    await expect(store.merge({ into: one, from: "inc_none", ...BY })).rejects.toThrow("there is no incident inc_none");
    await expect(store.split({ reportIds: ["rep_none"], ...BY })).rejects.toThrow("there is no report rep_none");
    await expect(store.split({ reportIds: ["rep_a_0"], ...BY })).rejects.toThrow("has no other report");
    await expect(store.split({ reportIds: ["rep_a_0", "rep_b_0"], ...BY })).rejects.toThrow("are of two incidents");
    expect(await store.revision()).toBe(revision);
    await store.close();
  });

  test("stands in the edit log under the name of who decided, and with the link", async (context) => {
    const url = await create(context);
    const store = await openStore(url);
    await store.saveReading(wire(), CONTEXT);
    await store.saveReading(post(AT_SEA), CONTEXT);
    await store.merge({ into: one, from: other, ...BY });
    const { database } = await connect(url);
    const entries = await database.editLog.findMany({ where: { actor: BY.actor }, orderBy: { id: "asc" } });
    expect(entries.map(({ entity, action }) => `${entity} ${action}`)).toEqual([
      "LinkRuling insert",
      "Report update",
      "IncidentRedirect insert",
      "Incident delete",
      "Incident update",
    ]);
    expect(entries[0]?.after).toMatchObject({ kind: "same", oneReportId: "rep_a_0", otherReportId: "rep_b_0" });
    await database.$disconnect();
    const detail = await store.incident(one);
    const link = detail?.reports.find(({ id }) => id === "rep_b_0")?.link;
    expect(link).toEqual({ score: 1, reasons: ["editor:ana put it together with this incident"] });
    await store.close();
  });

  test("a report that is no longer read gets its ruling back with the reading that has it again", async (context) => {
    const store = await openStore(await create(context));
    await store.saveReading(wire(), CONTEXT);
    await store.saveReading(post(AT_SEA), CONTEXT);
    await store.merge({ into: one, from: other, ...BY });
    await store.saveReading({ ...post(AT_SEA), reports: [] }, AGAIN);
    expect(await groups(store)).toEqual([["a"]]);
    await store.saveReading(readOtherwise(post(AT_SEA)), { ...CONTEXT, readingVersion: "rules-3" });
    expect(await groups(store)).toEqual([["a", "b"]]);
    await store.close();
  });
});

/** The articles of each incident. */
async function groups(store: Store): Promise<string[][]> {
  const { incidents } = await store.listIncidents(NO_FILTERS);
  const details = await Promise.all(incidents.map(({ id }) => store.incident(id)));
  return details.map((detail) => (detail?.reports ?? []).map(({ article }) => article.id).sort()).sort();
}
