import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, type TestContext, vi } from "vitest";
import { prepareClient } from "../../prisma/generate.ts";
import { type Cluster, startPostgres } from "./postgres";

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
    let cluster: Cluster | null = null;
    beforeAll(async () => {
      await prepareClient();
      cluster = await startPostgres();
    }, 60_000);
    afterAll(() => cluster?.stop(), 60_000);
    tests({
      dialect: "postgresql",
      create: async (context) => {
        if (!cluster) return context.skip("no PostgreSQL server with PostGIS is installed");
        return cluster.createDatabase(`test_${++serial}`);
      },
    });
  });
}
