import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { connect, type Database } from "#lib/store/client";
import { openStore } from "#lib/store/store";
import { describeOnBoth } from "./databases";
import { prepare } from "./kill-deeds";

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
      const statements = Number((await run(await create(context), 0, deed)).output);
      expect(statements).toBeGreaterThan(10);

      const store = await openStore(url);
      await prepare(store, deed);
      await store.close();
      const before = await contents(url);
      for (const share of [0.5, 1]) {
        const { signal } = await run(url, Math.ceil(statements * share), deed);
        expect(signal).toBe("SIGKILL");
        expect(await contents(url), `killed before statement ${Math.ceil(statements * share)}`).toEqual(before);
      }

      expect(await run(url, 0, deed)).toMatchObject({ code: 0, signal: null });
      const after = await openStore(url);
      expect(await after.stats()).toEqual(stats);
      const frozen = await after.frozenView("kept");
      expect(frozen?.columns.size ?? 0).toBe(deed === "freeze" ? stats.incidents : 0);
      await after.close();
    }, 180_000);
  }
});

interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

function run(url: string, nth: number, deed: string): Promise<Ending> {
  const child = spawn(process.execPath, ["--import", "tsx", CHILD, url, String(nth), deed], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal, output }));
  });
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
