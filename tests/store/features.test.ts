import { expect, test } from "vitest";
import { COLLECTIONS, type CollectionName } from "#lib/ogc/collections";
import { parseCql2 } from "#lib/ogc/cql2/parse";
import { openStore } from "#lib/store/store";
import { describeOnBoth } from "./databases";
import { CONTEXT, CRIMEA, day, FIJI, KHARKIV, located, makeReading } from "./make";

describeOnBoth("features", ({ create }) => {
  test("are found by what only the database holds, and read in the order that is asked", async (context) => {
    const store = await openStore(await create(context));
    const strike = {
      places: [located(KHARKIV), located(FIJI)],
      status: "claimed",
      claimedBy: "Unit 1%",
      casualties: { missing: { low: 3, high: 3 } },
    } as const;
    const battle = { type: "battle", subtype: null, places: [located(CRIMEA)], time: day("2025-01-05") } as const;
    const storm = { type: "disaster", subtype: "storm", places: [located(FIJI)] } as const;
    const threat = { type: "statement", subtype: "threat", places: [], sentence: "An envoy promised fire." } as const;
    await store.saveReading(makeReading("a", [strike, battle, storm], { publisher: "Post" }), CONTEXT);
    await store.saveReading(makeReading("b", [threat], { url: "https://wire.example/b" }), CONTEXT);

    const { columns } = await store.features.incidents.columns();
    expect(columns.size).toBe(4);
    const found = async (name: CollectionName, filter: string) => {
      const condition = parseCql2(filter, COLLECTIONS[name].queryables);
      const features = await store.features[name].features((await store.features[name].idsOf(condition)).sort());
      return features.map(({ properties }) => properties.type ?? properties.name).sort();
    };
    const incidents = (filter: string) => found("incidents", filter);
    expect(await incidents("place = 'Kharkiv'")).toEqual(["strike"]);
    expect(await incidents("place <> 'Kharkiv'")).toEqual(["battle", "disaster"]);
    expect(await incidents("place < 'D' OR country IN ('FJ')")).toEqual(["battle", "disaster"]);
    expect(await incidents("place_precision = 'none' AND admin1 IS NULL")).toEqual(["statement"]);
    expect(await incidents("claimed_by LIKE 'Unit _\\%'")).toEqual(["strike"]);
    expect(await incidents("claimed_by LIKE 'unit%'")).toEqual([]);
    expect(await incidents("claimed_by NOT LIKE 'X%'")).toEqual(["strike"]);
    expect(await incidents("missing >= 3 AND missing < 3.5")).toEqual(["strike"]);
    expect(await incidents("confidence BETWEEN 0.1 AND 1 AND edtf = '2025-01-05'")).toEqual(["battle"]);
    expect(await incidents("publishers NOT IN ('Post')")).toEqual(["statement"]);
    expect(await incidents("title = 'x'' OR 1=1 --'")).toEqual([]);
    expect(await found("reports", "publisher = 'Post' AND NOT time_precision = 'week'")).toEqual([
      ...["battle", "disaster", "strike"],
    ]);
    expect(await found("reports", "article_title = 'Title of b'")).toEqual(["statement"]);
    expect(await found("places", "incidents = 1")).toEqual(["Crimea", "Fiji", "Kharkiv"]);
    expect(await found("places", "population IS NULL AND kind <> 'country'")).toEqual(["Crimea"]);

    const ids = [...columns.ids].reverse();
    const features = await store.features.incidents.features(["nothing", ...ids]);
    expect(features.map(({ id }) => id)).toEqual(ids);
    const reports = await store.features.reports.columns();
    const [report] = await store.features.reports.features(["rep_b_0"]);
    expect(reports.columns.size).toBe(4);
    expect(report?.properties).toMatchObject({
      quote: "An envoy promised fire.",
      article_url: "https://wire.example/b",
    });
    expect((await store.features.places.columns()).columns.ids).toEqual([FIJI.id, CRIMEA.id, KHARKIV.id].sort());

    await store.review({ of: "incident", id: columns.ids[0] ?? "", state: "rejected", actor: "editor:ana" });
    expect(await store.features.incidents.features(columns.ids)).toHaveLength(3);
    expect((await store.features.reports.columns()).columns.size).toBe(3);
    await store.close();
  });
});
