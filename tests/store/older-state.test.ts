import { expect, test } from "vitest";
import { connect } from "#lib/store/client";
import { migrate, migrationsFor } from "#lib/store/migrate";
import { openStore } from "#lib/store/store";
import { describeOnBoth } from "./databases";
import { CONTEXT, KHARKIV, located, makeReading, type Told } from "./make";

const TEXT =
  "Drones struck Kharkiv overnight and injured eight people in the north of the city, the mayor said on Thursday in a message to residents, while crews put out fires.";

/** Two incidents as the first state of the database kept them: one with a place, one without place and time. */
const OLD_ROWS = [
  `INSERT INTO "Article" ("id") VALUES ('old')`,
  `INSERT INTO "ArticleVersion" ("id", "articleId", "contentHash", "publisher", "publishedAt", "text", "fetchedAt")
    VALUES ('ver_old', 'old', 'hash', 'Wire', '2025-03-27', '${TEXT}', '2025-03-27T00:00:00.000Z')`,
  `UPDATE "Article" SET "currentVersionId" = 'ver_old'`,
  `INSERT INTO "ReadingRun" ("id", "versionId", "readingVersion", "language", "sentences", "readAt")
    VALUES (1000, 'ver_old', 'rules-0', 'en', '[]', '2025-03-27T00:00:00.000Z')`,
  ...[
    {
      id: "a",
      type: "strike",
      start: "'2025-03-26'",
      ms: ["1742947200000", "1743033599999"],
      places: [located(KHARKIV)],
    },
    { id: "b", type: "politics", start: "NULL", ms: ["NULL", "NULL"], places: [] },
  ].flatMap(({ id, type, start, ms, places }, position) => {
    const json = JSON.stringify(places);
    return [
      `INSERT INTO "Incident" ("id", "type", "title", "status", "edtf", "timeStart", "timeEnd", "timePrecision", "startMs",
          "endMs", "places", "casualties", "confidence", "sources", "publishers", "searchText", "readingVersion")
        VALUES ('inc_${id}', '${type}', 'Title', 'reported', '', ${start}, ${start}, 'day', ${ms[0]}, ${ms[1]}, '${json}', '{}',
          0.8, 1, '["Wire"]', ' title', 'rules-0')`,
      `INSERT INTO "Report" ("id", "articleId", "readingId", "incidentId", "position", "type", "title", "status", "edtf",
          "timeStart", "timeEnd", "timePrecision", "places", "casualties", "confidence", "linkScore", "linkReasons")
        VALUES ('rep_${id}', 'old', 1000, 'inc_${id}', ${position}, '${type}', 'Title', 'reported', '', ${start}, ${start}, 'day',
          '${json}', '{}', 0.8, 0, '[]')`,
      `INSERT INTO "Evidence" ("reportId", "field", "start", "end", "quote") VALUES ('rep_${id}', 'what', 0, 13, 'Drones struck')`,
    ];
  }),
  `INSERT INTO "IncidentLocation" ("incidentId", "placeId", "west", "south", "east", "north")
    VALUES ('inc_a', '${KHARKIV.id}', 36.25272, 49.98081, 36.25272, 49.98081)`,
  `INSERT INTO "IncidentRedirect" ("fromId", "toId") VALUES ('inc_gone', 'inc_a')`,
  `INSERT INTO "Incident" ("id", "type", "title", "status", "edtf", "timePrecision", "places", "casualties", "confidence",
      "sources", "publishers", "searchText", "readingVersion")
    VALUES ('inc_deleted', 'crime', 'Title', 'reported', '', 'unknown', '[]', '{}', 0.8, 1, '[]', '', 'rules-0')`,
  `DELETE FROM "Incident" WHERE "id" = 'inc_deleted'`,
  `UPDATE "Report" SET "review" = 'confirmed' WHERE "id" = 'rep_a'`,
];

describeOnBoth("a database of the first state", ({ create, dialect }) => {
  test("keeps every row, and its incidents are found by linking and counted by copies", async (context) => {
    const url = await create(context);
    await migrate(url, migrationsFor(dialect).slice(0, 1));
    const { database } = await connect(url);
    for (const statement of OLD_ROWS) await database.$executeRawUnsafe(statement);
    const before = await database.editLog.findMany();

    const store = await openStore(url);
    expect(await store.stats()).toEqual({ articles: 1, reports: 2, incidents: 2 });
    expect((await store.incident("inc_gone"))?.id).toBe("inc_a");
    expect(await store.standing("inc_deleted")).toMatchObject({ state: "gone" });
    const anchor = { type: "strike", subtype: null, start: 0, end: 13, quote: "Drones struck", places: [KHARKIV.id] };
    expect(await database.reportReview.findMany()).toMatchObject([{ reportId: "rep_a", state: "confirmed", anchor }]);
    expect((await store.incident("inc_a"))?.reports).toMatchObject([{ actors: [] }]);
    expect(await database.editLog.findMany()).toEqual(before);
    const boxes = await database.linkBox.findMany({ orderBy: { incidentId: "asc" } });
    expect(boxes).toMatchObject([
      { incidentId: "inc_a", west: 36.25272, north: 49.98081, startDay: 20173, endDay: 20173 },
      { incidentId: "inc_b", west: -180, north: 90, startDay: -1_000_000, endDay: 1_000_000 },
    ]);
    expect((await database.readingRun.findFirstOrThrow()).fingerprint).toBeNull();
    expect(await database.incidentLocation.findMany()).toMatchObject([
      { incidentId: "inc_a", placeId: KHARKIV.id, precision: "place", longitude: 36.25272, latitude: 49.98081 },
    ]);
    expect(await store.columns()).toMatchObject({ ids: ["inc_a", "inc_b"], timed: 1, places: [{ name: "Kharkiv" }] });
    expect(await store.search("titl")).toHaveLength(2);

    // A copy of the old text, whose fingerprint is reckoned when the two meet.
    const told: Told = { sentence: "Drones struck", subtype: null, title: "Title" };
    await store.saveReading(makeReading("new", [told], { publisher: "Post", text: TEXT }), CONTEXT);
    expect(await store.incident("inc_a")).toMatchObject({ sources: 1, publishers: ["Post", "Wire"] });
    expect((await database.readingRun.findFirstOrThrow({ where: { id: 1000 } })).fingerprint?.byteLength).toBe(516);
    await store.close();
    await database.$disconnect();
  });
});
