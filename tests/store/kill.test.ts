import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { connect, type Database } from "#lib/store/client";
import { openStore } from "#lib/store/store";
import { describeOnBoth } from "./databases";
import { act, countStatements, prepare } from "./kill-deeds";

const CHILD = fileURLToPath(new URL("./kill-child.ts", import.meta.url));

/** What is done, and what the store holds when it was done. */
const DEEDS = [
  ["save", { articles: 2, reports: 3, incidents: 2 }],
  ["merge", { articles: 2, reports: 3, incidents: 1 }],
  ["split", { articles: 2, reports: 3, incidents: 3 }],
  ["freeze", { articles: 2, reports: 3, incidents: 2 }],
] as const;

describeOnBoth("a writer that is killed", ({ create }) => {
  for (const [deed, stats] of DEEDS) {
    test(`leaves nothing of a ${deed} half done, and the next one goes on`, async (context) => {
      const url = await create(context);
      const statements = await countStatements(await create(context), deed);
      expect(statements).toBeGreaterThan(10);

      const store = await openStore(url);
      await prepare(store, deed);
      await store.close();
      const before = await contents(url);
      for (const share of [0.5, 1]) {
        expect(await runAndKill(url, Math.ceil(statements * share), deed)).toBe("SIGKILL");
        expect(await contents(url), `killed before statement ${Math.ceil(statements * share)}`).toEqual(before);
      }

      const after = await openStore(url);
      await act(after, deed);
      expect(await after.stats()).toEqual(stats);
      const frozen = await after.frozenView("kept");
      expect(frozen?.columns.size ?? 0).toBe(deed === "freeze" ? stats.incidents : 0);
      await after.close();
    }, 180_000);
  }
});

/** Does the deed in a process that kills itself before its nth statement, and gives the signal by which it ended. */
async function runAndKill(url: string, nth: number, deed: string): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, ["--import", "tsx", CHILD, url, String(nth), deed], { stdio: "inherit" });
  const [, signal] = await once(child, "exit");
  return signal;
}

/** Every row of every table. */
async function contents(url: string): Promise<unknown> {
  const { database } = await connect(url);
  const tables: (keyof Database)[] = [
    ...(["article", "articleVersion", "readingRun", "passage", "toponym", "place", "report", "evidence"] as const),
    ...(["incident", "incidentLocation", "incidentRedirect", "linkBox", "linkRuling", "editLog", "editActor"] as const),
    ...(["savedView", "frozenIncident"] as const),
  ];
  const rows = await Promise.all(
    tables.map((table) => database.$queryRawUnsafe(`SELECT ${columnsOf(table)} FROM "${nameOf(table)}"`)),
  );
  await database.$disconnect();
  return Object.fromEntries(tables.map((table, index) => [table, rows[index]]));
}

/** Prisma cannot read the ranges that PostgreSQL derives for a link box. */
const columnsOf = (table: keyof Database) =>
  table === "linkBox" ? `"id", "incidentId", "west", "south", "east", "north", "startDay", "endDay"` : "*";

const nameOf = (table: keyof Database) => String(table).replace(/^./, (letter) => letter.toUpperCase());
