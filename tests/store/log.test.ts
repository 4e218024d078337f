import { expect, test } from "vitest";
import { type Connection, connect } from "#lib/store/client";
import { incidentId } from "#lib/store/identify";
import { openStore } from "#lib/store/store";
import { describeOnBoth } from "./databases";
import { CONTEXT, makeReading } from "./make";

/** Columns that the log leaves out: the text, whose hash it has, and what is derived of the rest. */
const LEFT_OUT: Record<string, readonly string[]> = { ArticleVersion: ["text"], Incident: ["searchText"] };
const LOGGED = [
  "Article",
  "ArticleVersion",
  "Report",
  "Evidence",
  "Incident",
  "LinkRuling",
  "ReportReview",
  "IncidentGone",
];

describeOnBoth("the edit log", ({ create, dialect }) => {
  async function filled(url: string): Promise<Connection> {
    const store = await openStore(url);
    await store.saveReading(makeReading("a", [{}]), CONTEXT);
    await store.close();
    return connect(url);
  }

  test("holds every inserted row, with every column, under the name of its writer", async (context) => {
    const url = await create(context);
    const { database } = await filled(url);
    const store = await openStore(url);
    await store.saveReading(makeReading("b", [{}], { publisher: "Post" }), CONTEXT);
    await store.split({ reportIds: ["rep_b_0"], actor: "ingest", at: CONTEXT.fetchedAt });
    await store.review({ of: "report", id: "rep_a_0", state: "confirmed", actor: "ingest" });
    await store.saveReading({ ...makeReading("b", []), reports: [] }, { ...CONTEXT, readingVersion: "rules-2" });
    await store.close();
    for (const entity of LOGGED) {
      const entry = await database.editLog.findFirstOrThrow({ where: { entity, action: "insert" } });
      expect(entry.actor).toBe("ingest");
      expect(entry.before).toBeNull();
      const expected = (await columnsOf(database, dialect, entity)).filter((name) => !LEFT_OUT[entity]?.includes(name));
      expect(Object.keys(entry.after as object).sort()).toEqual(expected.sort());
    }
    // Written by this process, about now.
    const { at } = await database.editLog.findFirstOrThrow();
    expect(Math.abs(at.getTime() - Date.now())).toBeLessThan(600_000);
    expect(await database.editActor.count()).toBe(0);
    await database.$disconnect();
  });

  test("misses no update or delete by plain SQL", async (context) => {
    const { database } = await filled(await create(context));
    const last = async () => database.editLog.findFirstOrThrow({ orderBy: { id: "desc" } });
    await database.$executeRawUnsafe(`UPDATE "Incident" SET "title" = 'Other'`);
    expect(await last()).toMatchObject({
      actor: "sql",
      entity: "Incident",
      entityId: incidentId("rep_a_0"),
      action: "update",
      before: { title: "Drone strike on Kharkiv" },
      after: { title: "Other" },
    });
    const { id } = await last();
    await database.$executeRawUnsafe(`UPDATE "Incident" SET "title" = 'Other'`);
    expect((await last()).id).toBe(id);
    await database.$executeRawUnsafe(`UPDATE "Report" SET "confidence" = 0.1`);
    expect(await last()).toMatchObject({ entity: "Report", before: { confidence: 0.8 }, after: { confidence: 0.1 } });
    await database.$executeRawUnsafe(`UPDATE "Report" SET "actors" = '[{"role":"victim","name":"a man"}]'`);
    expect(await last()).toMatchObject({ before: { actors: [] }, after: { actors: [{ name: "a man" }] } });
    await database.$executeRawUnsafe(`DELETE FROM "Report"`);
    const deleted = await database.editLog.findMany({ where: { action: "delete" } });
    expect(deleted.map(({ entity }) => entity).sort()).toEqual(["Evidence", "Evidence", "Report"]);
    await database.$disconnect();
  });

  test("cannot be changed, nor can texts and quotes", async (context) => {
    const { database } = await filled(await create(context));
    const refused = [
      `UPDATE "EditLog" SET "actor" = 'nobody'`,
      `DELETE FROM "EditLog"`,
      `UPDATE "ArticleVersion" SET "text" = 'Other'`,
      `UPDATE "Evidence" SET "quote" = 'Other'`,
      ...(dialect === "postgresql"
        ? [`TRUNCATE "EditLog"`, `TRUNCATE "Incident" CASCADE`]
        : [
            `INSERT OR REPLACE INTO "EditLog" ("id", "at", "actor", "entity", "entityId", "action") VALUES (1, '', '', '', '', '')`,
          ]),
    ];
    const before = await database.editLog.findMany();
    for (const statement of refused) await expect(database.$executeRawUnsafe(statement), statement).rejects.toThrow();
    expect(await database.editLog.findMany()).toEqual(before);
    await database.$disconnect();
  });

  test("names the editor", async (context) => {
    const url = await create(context);
    const { database } = await filled(url);
    const store = await openStore(url);
    await store.review({ of: "report", id: "rep_a_0", state: "confirmed", actor: "editor:ana" });
    expect(await database.editLog.findMany({ where: { actor: "editor:ana" } })).toMatchObject([
      { entity: "ReportReview", before: null, after: { reportId: "rep_a_0", state: "confirmed" } },
      { entity: "Report", before: { review: "unreviewed" }, after: { review: "confirmed" } },
    ]);
    await store.close();
    await database.$disconnect();
  });
});

async function columnsOf(database: Connection["database"], dialect: string, table: string): Promise<string[]> {
  const rows = await database.$queryRawUnsafe<{ name: string }[]>(
    dialect === "sqlite"
      ? `SELECT name FROM pragma_table_info('${table}')`
      : `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = '${table}'`,
  );
  return rows.map(({ name }) => name);
}
