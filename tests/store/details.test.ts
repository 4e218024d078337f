import { expect, test } from "vitest";
import { incidentId } from "#lib/store/identify";
import { openStore } from "#lib/store/store";
import { describeOnBoth } from "./databases";
import { CONTEXT, day, makeReading } from "./make";

describeOnBoth("an incident in detail", ({ create }) => {
  test("each quote comes with the sentences beside it, none from another passage or a heading", async (context) => {
    const store = await openStore(await create(context));
    const reading = makeReading("a", [
      { sentence: "Drones struck Kharkiv at night." },
      { type: "politics", subtype: "vote", sentence: "Parliament passed its budget.", places: [] },
      { type: "crime", subtype: "theft", sentence: "Thieves took a crown.", places: [] },
    ]);
    const heading = "Digest — “überall”.";
    const third = reading.article.text.indexOf("Thieves");
    const passages = [
      { start: 0, end: third, heading: { start: 0, end: heading.length }, date: null },
      { start: third, end: reading.article.text.length, heading: null, date: null },
    ];
    const sentences = [{ start: 0, end: heading.length, passage: 0, isHeading: true }, ...reading.sentences];
    await store.saveReading({ ...reading, passages, sentences }, CONTEXT);
    const context0 = (await store.incident(incidentId("rep_a_0")))?.reports[0]?.context[0];
    expect(context0).toMatchObject({ text: "Drones struck Kharkiv at night.", before: null });
    expect(context0?.after?.text).toBe("Parliament passed its budget.");
    const context1 = (await store.incident(incidentId("rep_a_1")))?.reports[0]?.context[0];
    expect(context1?.before?.text).toBe("Drones struck Kharkiv at night.");
    expect(context1?.after).toBeNull();
    for (const piece of [context0?.after, context1?.before])
      expect(piece?.text).toBe(reading.article.text.slice(piece?.start, piece?.end));
    await store.close();
  });

  test("a retracted one names the sentence that takes it back, and which sources count together", async (context) => {
    const store = await openStore(await create(context));
    const bomb = { type: "explosion", subtype: "bomb", time: day("2025-03-26") } as const;
    await store.saveReading(makeReading("a", [{ ...bomb, sentence: "A bomb exploded in Kharkiv." }]), CONTEXT);
    const one = incidentId("rep_a_0");
    expect((await store.incident(one))?.retraction).toBeNull();
    const words = "Wire has retracted its report that a bomb exploded in Kharkiv.";
    const later = { publisher: "Post", publishedAt: "2025-03-28" };
    await store.saveReading(makeReading("b", [{ ...bomb, status: "retracted", sentence: words }], later), CONTEXT);
    const detail = await store.incident(one);
    expect(detail).toMatchObject({ status: "retracted", readingVersion: "rules-1" });
    expect(detail?.retraction).toMatchObject({ reportId: "rep_b_0", evidence: { quote: words } });
    expect(detail?.reports.map(({ status }) => status)).toEqual(["retracted", "retracted"]);
    expect(detail?.sourceGroups.map(({ name, reasons }) => [name, reasons])).toEqual([
      ["Wire", []],
      ["Post", []],
    ]);
    await store.close();
  });
});
