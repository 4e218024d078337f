import { expect, test } from "vitest";
import { incidentId } from "#lib/store/identify";
import { openStore } from "#lib/store/store";
import { describeOnBoth } from "./databases";
import { CONTEXT, CRIMEA, FIJI, KHARKIV, located, makeReading } from "./make";

describeOnBoth("why an incident stands where it does", ({ create }) => {
  test("each report gives its names with all that was weighed for them, the chosen one marked", async (context) => {
    const store = await openStore(await create(context));
    const one = makeReading("a", [{ sentence: "Kharkiv was struck." }]);
    await store.saveReading(one, CONTEXT);
    const again = makeReading("b", [{ sentence: "Kharkiv was struck by drones." }], { publisher: "Post" });
    await store.saveReading(again, CONTEXT);
    const names = (await store.why(incidentId("rep_a_0"))) ?? [];
    expect(names.map(({ name, reportId, article }) => [name, reportId, article.publisher])).toEqual([
      ["Kharkiv", "rep_a_0", "Wire"],
      ["Kharkiv", "rep_b_0", "Post"],
    ]);
    const [first] = names;
    expect(one.article.text.slice(first?.start, first?.end)).toBe("Kharkiv");
    expect(first?.given?.id).toBe(KHARKIV.id);
    expect(first?.candidates).toEqual([
      { place: KHARKIV, confidence: 0.97, isChosen: true },
      { place: FIJI, confidence: 0.1, isChosen: false },
    ]);
    await store.close();
  });

  test("a report may take another place than the likeliest, or none of them", async (context) => {
    const store = await openStore(await create(context));
    const fiji = makeReading("a", [{ sentence: "Crimea, they said.", places: [located(FIJI)] }]);
    await store.saveReading(fiji, CONTEXT);
    const [taken] = (await store.why(incidentId("rep_a_0"))) ?? [];
    expect(taken?.given?.id).toBe(FIJI.id);
    expect(taken?.candidates.map(({ place, isChosen }) => [place.id, isChosen])).toEqual([
      [CRIMEA.id, false],
      [FIJI.id, true],
    ]);
    const none = makeReading("b", [{ type: "politics", subtype: "vote", sentence: "Crimea votes.", places: [] }]);
    await store.saveReading(none, CONTEXT);
    const [left] = (await store.why(incidentId("rep_b_0"))) ?? [];
    expect(left).toMatchObject({ name: "Crimea", given: null });
    expect(await store.why("inc_none")).toBeNull();
    await store.close();
  });

  test("what a person rejected explains nothing", async (context) => {
    const store = await openStore(await create(context));
    await store.saveReading(makeReading("a", [{ sentence: "Kharkiv was struck." }]), CONTEXT);
    await store.saveReading(makeReading("b", [{ sentence: "Kharkiv was struck by drones." }]), CONTEXT);
    await store.review({ of: "report", id: "rep_b_0", state: "rejected", actor: "editor:ann" });
    const names = await store.why(incidentId("rep_a_0"));
    expect(names?.map(({ reportId }) => reportId)).toEqual(["rep_a_0"]);
    await store.close();
  });
});
