import { sqltag as sql } from "@prisma/client/runtime/client";
import { expect, test } from "vitest";
import { findCandidates, neighboursQuery } from "#lib/store/candidates";
import { connect } from "#lib/store/client";
import { migrate } from "#lib/store/migrate";
import type { Neighbourhood } from "#lib/store/neighbourhood";
import { openStore } from "#lib/store/store";
import { describeOnBoth } from "./databases";
import { CONTEXT, day, FIJI, KHARKIV, located, makeReading, type Told } from "./make";

const AROUND: Neighbourhood = {
  places: [located(KHARKIV)],
  time: day("2025-03-26"),
  days: new Map([["strike", 1] as const, ["accident", 6] as const]),
};

describeOnBoth("candidates of a report", ({ create, dialect }) => {
  test("come from the index of place and time, never from a walk through the incidents", async (context) => {
    const url = await create(context);
    await migrate(url);
    const { database } = await connect(url);
    const query = neighboursQuery(dialect, AROUND);
    const plan = await database.$transaction(async (queries) => {
      // An empty table is walked through whatever indexes it has, unless that is forbidden.
      if (dialect === "postgresql") await queries.$executeRawUnsafe("SET LOCAL enable_seqscan = off");
      const explain = dialect === "postgresql" ? sql`EXPLAIN ${query}` : sql`EXPLAIN QUERY PLAN ${query}`;
      return JSON.stringify(await queries.$queryRaw<unknown[]>(explain), (_, value) =>
        typeof value === "bigint" ? Number(value) : value,
      );
    });
    if (dialect === "sqlite") {
      expect(plan).toMatch(/SCAN t VIRTUAL TABLE INDEX 2:/);
      expect(plan).toContain("SEARCH i USING INDEX sqlite_autoindex_Incident_1 (id=?)");
      expect(plan).not.toMatch(/SCAN i\b/);
    } else {
      expect(plan).toContain("LinkBox_box_days_idx");
      expect(plan).toContain("Incident_pkey");
    }
    await database.$disconnect();
  });

  test("are those near in place and time and kind, across longitude 180 too, and those that may be anywhere", async (context) => {
    const url = await create(context);
    const store = await openStore(url);
    const suva = { ...located(KHARKIV), id: "geonames:2198148", name: "Suva", point: [178.44149, -18.14161] as const };
    const unknown = { edtf: "", start: null, end: null, precision: "unknown" } as const;
    const told: Record<string, Told> = {
      here: {},
      nextDay: { time: day("2025-03-27"), title: "Shells", sentence: "Shells fell." },
      nextWeek: { time: day("2025-04-02"), title: "Rockets", sentence: "Rockets fell." },
      elsewhere: { places: [suva], title: "Raid", sentence: "Jets came." },
      across: { places: [located(FIJI)], title: "Fire", sentence: "Flames.", type: "accident", subtype: "fire" },
      nowhere: { places: [], title: "Blast somewhere", sentence: "It shook." },
      never: { time: unknown, places: [], title: "Of no day", sentence: "Somebody fired." },
      vote: { type: "politics", subtype: "vote", title: "Vote", sentence: "Parliament voted." },
    };
    for (const [name, fields] of Object.entries(told)) {
      await store.saveReading(makeReading(name, [fields], { publisher: name }), CONTEXT);
    }
    await store.close();
    const { database } = await connect(url);
    const near = async (fields: Told) => {
      const [report] = makeReading("asked", [fields]).reports;
      if (!report) throw new Error("a reading of one report");
      const candidates = await findCandidates(database, dialect, report, new Map());
      return candidates.flatMap(({ reports }) => reports.map(({ article }) => article.id)).sort();
    };
    expect(await near({})).toEqual(["here", "never", "nextDay", "nowhere"]);
    expect(await near({ places: [suva] })).toEqual(["across", "elsewhere", "never", "nowhere"]);
    expect(await near({ places: [{ ...suva, point: [-179.9, -18] }] })).toEqual(["across", "never", "nowhere"]);
    expect(await near({ time: day("2025-04-03") })).toEqual(["never", "nextWeek"]);
    await database.$disconnect();
  });
});
