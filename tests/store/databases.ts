import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, inject, type TestContext, vi } from "vitest";
import { prepareClient } from "../../prisma/generate.ts";
import { createDatabase, dropDatabases } from "./postgres";

/** What a test gets of the database that it runs on. */
export interface Databases {
  readonly dialect: "sqlite" | "postgresql";
  /** The address of an empty database. Leaves the test out, and says so, where there is no server for it. */
  create(context: TestContext): Promise<string>;
}

// Machines that build share their disks: a transaction that takes a tenth of a second may take seconds.
vi.setConfig({ testTimeout: 60_000 });

let serial = 0;

/** Describes the same behaviour on SQLite and on PostgreSQL. */
export function describeOnBoth(name: string, tests: (databases: Databases) => void): void {
  describe(`${name} on SQLite`, () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-sqlite-"));
    beforeAll(async () => {
      await prepareClient();
    }, 60_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    tests({ dialect: "sqlite", create: async () => `file:${join(folder, `${++serial}.db`)}` });
  });
  describe(`${name} on PostgreSQL`, () => {
    let server: string | null = null;
    const names: string[] = [];
    beforeAll(async () => {
      await prepareClient();
      server = await askForServer();
    }, 60_000);
    afterAll(async () => {
      if (server) await dropDatabases(server, names);
    }, 60_000);
    tests({
      dialect: "postgresql",
      create: async (context) => {
        if (!server) return context.skip("no PostgreSQL server with PostGIS is installed");
        const name = `test_${randomUUID()}`;
        const url = await createDatabase(server, name);
        names.push(name);
        return url;
      },
    });
  });
}

/** The address of the run's server, which the first who asks has to wait for; null: none is installed. */
async function askForServer(): Promise<string | null> {
  const response = await fetch(inject("postgresDoor"));
  if (!response.ok) throw new Error(`PostgreSQL cannot be started: ${await response.text()}`);
  return (await response.json()) as string | null;
}
