import { expect, test } from "vitest";
import { NO_FILTERS } from "#lib/query/filters";
import { connect } from "#lib/store/client";
import { incidentId } from "#lib/store/identify";
import { openStore, type Store } from "#lib/store/store";
import { describeOnBoth } from "./databases";
import { CONTEXT, CRIMEA, day, FIJI, KHARKIV, located, makeReading } from "./make";

describeOnBoth("saving readings", ({ create }) => {
  test("the same text read by the same rules changes nothing", async (context) => {
    const store = await openStore(await create(context));
    const reading = makeReading("a", [{}]);
    expect(await store.isCurrent(reading.article, "rules-1")).toBe(false);
    expect(await store.saveReading(reading, CONTEXT)).toBe("saved");
    const revision = await store.revision();
    expect(await store.saveReading(reading, CONTEXT)).toBe("unchanged");
    expect(await store.isCurrent(reading.article, "rules-1")).toBe(true);
    expect(await store.revision()).toBe(revision);
    expect(await store.stats()).toEqual({ articles: 1, reports: 1, incidents: 1 });
    await store.close();
  });

  test("an article comes back as it was read", async (context) => {
    const store = await openStore(await create(context));
    const reading = makeReading("a", [
      {
        casualties: { injured: { low: 8, high: 8 }, killed: { low: 1, high: null } },
        actors: [
          { role: "perpetrator", name: "Russian drones" },
          { role: "victim", name: "a woman – “Olha” – and her child" },
        ],
      },
      { type: "battle", subtype: null, places: [located(CRIMEA)], claimedBy: "Moscow", status: "claimed" },
    ]);
    await store.saveReading(reading, CONTEXT);
    const detail = await store.article("a");
    expect(detail?.article).toEqual(reading.article);
    expect(detail?.passages).toEqual(reading.passages);
    expect(detail?.toponyms).toEqual(reading.toponyms);
    expect(detail?.reports.map(({ incidentId: _, review: __, ...report }) => report)).toEqual(reading.reports);
    expect(detail).toMatchObject({ language: "en", unread: null, versions: 1, readingVersion: "rules-1" });
    expect(await store.article("b")).toBeNull();
    const [report] = (await store.incident(incidentId("rep_a_0")))?.reports ?? [];
    expect(report?.actors).toEqual(reading.reports[0]?.actors);
    await store.close();
  });

  test("reports of one happening in two articles are one incident with both sources", async (context) => {
    const store = await openStore(await create(context));
    await store.saveReading(makeReading("a", [{ casualties: { injured: { low: 3, high: 3 } } }]), CONTEXT);
    await store.saveReading(
      makeReading("b", [{ casualties: { injured: { low: 8, high: 8 } } }], {
        publisher: "Post",
        publishedAt: "2025-03-28",
      }),
      CONTEXT,
    );
    const { incidents, total } = await store.listIncidents(NO_FILTERS);
    expect(total).toBe(1);
    expect(incidents[0]).toMatchObject({
      id: incidentId("rep_a_0"),
      sources: 2,
      publishers: ["Post", "Wire"],
      casualties: { injured: { low: 3, best: 8, high: 8 } },
    });
    const detail = await store.incident(incidentId("rep_a_0"));
    expect(detail?.reports.map(({ article }) => article.id)).toEqual(["a", "b"]);
    await store.close();
  });

  test("an incident shows the sentences around its quotes, verbatim", async (context) => {
    const store = await openStore(await create(context));
    const reading = makeReading("a", [{ sentence: "Drones struck Kharkiv overnight; “eight” were hurt." }]);
    await store.saveReading(reading, CONTEXT);
    const [report] = (await store.incident(incidentId("rep_a_0")))?.reports ?? [];
    expect(report?.context.map(({ text }) => text)).toEqual(["Drones struck Kharkiv overnight; “eight” were hurt."]);
    for (const { start, end, text, quotes } of report?.context ?? []) {
      expect(reading.article.text.slice(start, end)).toBe(text);
      expect(quotes).toEqual(reading.reports[0]?.evidence);
    }
    await store.close();
  });

  test("a changed text becomes the current version, and its incident keeps its id", async (context) => {
    const store = await openStore(await create(context));
    await store.saveReading(makeReading("a", [{}]), CONTEXT);
    const id = incidentId("rep_a_0");
    const changed = makeReading("a", [{ id: "rep_other", casualties: { killed: { low: 2, high: 2 } } }]);
    const later = { ...changed, article: { ...changed.article, text: `${changed.article.text}More.` } };
    expect(await store.saveReading(later, CONTEXT)).toBe("saved");
    expect((await store.article("a"))?.versions).toBe(2);
    expect((await store.article("a"))?.article.text).toBe(later.article.text);
    expect(await idsOf(store)).toEqual([id]);
    expect((await store.incident(id))?.reports.map((report) => report.id)).toEqual(["rep_other"]);
    await store.close();
  });

  test("reading again by other rules replaces the reports; what nobody tells any more goes", async (context) => {
    const url = await create(context);
    const store = await openStore(url);
    const reading = makeReading("a", [
      {},
      { type: "diplomacy", subtype: "summit", title: "Summit", places: [located(FIJI)] },
    ]);
    await store.saveReading(reading, CONTEXT);
    expect(await idsOf(store)).toHaveLength(2);
    const fewer = { ...reading, reports: reading.reports.slice(0, 1) };
    await store.saveReading(fewer, { ...CONTEXT, readingVersion: "rules-2" });
    expect(await idsOf(store)).toEqual([incidentId("rep_a_0")]);
    expect(await store.incident(incidentId("rep_a_1"))).toBeNull();
    const { database } = await connect(url);
    const gone = await database.editLog.findMany({ where: { entityId: incidentId("rep_a_1"), action: "delete" } });
    expect(gone).toMatchObject([{ entity: "Incident", actor: "ingest", before: { type: "diplomacy" } }]);
    await database.$disconnect();
    await store.close();
  });

  test("an incident that went into another leads there", async (context) => {
    const store = await openStore(await create(context));
    // Told for another day and place at first, then corrected: the report now tells of the incident of the other article.
    await store.saveReading(makeReading("a", [{}]), CONTEXT);
    const apart = makeReading("b", [{ places: [located(CRIMEA)], time: day("2025-03-10") }], { publisher: "Post" });
    await store.saveReading(apart, CONTEXT);
    const [kept, gone] = [incidentId("rep_a_0"), incidentId("rep_b_0")];
    expect(await idsOf(store)).toEqual([kept, gone]);
    const corrected = { ...apart, reports: apart.reports.map((report) => ({ ...report, places: [located(KHARKIV)] })) };
    await store.saveReading(
      { ...corrected, reports: corrected.reports.map((report) => ({ ...report, time: day("2025-03-26") })) },
      { ...CONTEXT, readingVersion: "rules-2" },
    );
    expect(await idsOf(store)).toEqual([kept]);
    expect((await store.incident(gone))?.id).toBe(kept);
    await store.close();
  });

  test("a rejected report gives nothing to its incident, a rejected incident is not listed", async (context) => {
    const store = await openStore(await create(context));
    await store.saveReading(makeReading("a", [{}]), CONTEXT);
    await store.saveReading(
      makeReading("b", [{ casualties: { killed: { low: 900, high: 900 } } }], { publisher: "Post" }),
      CONTEXT,
    );
    const id = incidentId("rep_a_0");
    const actor = "editor:ana";
    expect(await store.review({ of: "report", id: "rep_b_0", state: "rejected", actor })).toBe(true);
    expect(await store.incident(id)).toMatchObject({ sources: 1, casualties: {}, publishers: ["Wire"] });
    // Reading the article again does not lose what a person said.
    const again = makeReading("b", [{ casualties: { killed: { low: 900, high: 900 } } }], { publisher: "Post" });
    await store.saveReading(again, { ...CONTEXT, readingVersion: "rules-2" });
    expect(await store.incident(id)).toMatchObject({ sources: 1, casualties: {} });
    expect(await store.review({ of: "incident", id, state: "rejected", actor })).toBe(true);
    expect(await idsOf(store)).toEqual([]);
    expect(await store.review({ of: "incident", id: "inc_none", state: "confirmed", actor })).toBe(false);
    await store.close();
  });

  test("articles that are saved at once and tell of one happening are one incident", async (context) => {
    const store = await openStore(await create(context));
    const names = Array.from({ length: 8 }, (_, index) => `article${index}`);
    const saved = await Promise.all(
      names.map((name) => store.saveReading(makeReading(name, [{}], { publisher: name }), CONTEXT)),
    );
    expect(saved).toEqual(names.map(() => "saved"));
    expect((await store.listIncidents(NO_FILTERS)).incidents).toMatchObject([{ sources: names.length }]);
    await store.close();
  });
});

async function idsOf(store: Store): Promise<string[]> {
  return (await store.listIncidents(NO_FILTERS)).incidents.map(({ id }) => id);
}
