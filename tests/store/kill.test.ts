import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { connect, type Database } from "#lib/store/client";
import { openStore } from "#lib/store/store";
import { describeOnBoth } from "./databases";
import { CONTEXT, makeReading } from "./make";

const CHILD = fileURLToPath(new URL("./kill-child.ts", import.meta.url));

describeOnBoth("a writer that is killed", ({ create }) => {
  test("leaves nothing of the article half done, and the next one goes on", async (context) => {
    const url = await create(context);
    const statements = Number((await run(await create(context))).output);
    expect(statements).toBeGreaterThan(20);

    const store = await openStore(url);
    await store.saveReading(makeReading("first", [{}]), CONTEXT);
    await store.close();
    const before = await contents(url);
    for (const share of [0.3, 0.8, 1]) {
      const { signal } = await run(url, Math.ceil(statements * share));
      expect(signal).toBe("SIGKILL");
      expect(await contents(url), `killed before statement ${Math.ceil(statements * share)}`).toEqual(before);
    }

    expect(await run(url)).toMatchObject({ code: 0, signal: null });
    const after = await openStore(url);
    expect(await after.stats()).toEqual({ articles: 2, reports: 3, incidents: 2 });
    await after.close();
  }, 180_000);
});

interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

function run(url: string, nth = 0): Promise<Ending> {
  const child = spawn(process.execPath, ["--import", "tsx", CHILD, url, String(nth)], {
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
    ...(["incident", "incidentLocation", "incidentRedirect", "editLog", "editActor"] as const),
  ];
  const rows = await Promise.all(tables.map((table) => database.$queryRawUnsafe(`SELECT * FROM "${nameOf(table)}"`)));
  await database.$disconnect();
  return Object.fromEntries(tables.map((table, index) => [table, rows[index]]));
}

const nameOf = (table: keyof Database) => String(table).replace(/^./, (letter) => letter.toUpperCase());
