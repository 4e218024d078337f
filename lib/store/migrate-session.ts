import { createClient } from "@libsql/client";
import { Client } from "pg";

/** A connection of its own for migrating: what migrate.ts needs from either database. */
export interface Session {
  /** Runs the work while no other process migrates the same database. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  run(sql: string): Promise<void>;
  /** Runs the script of a migration as one transaction, unless another process applied it meanwhile. Gives whether it ran. */
  apply(name: string, script: string): Promise<boolean>;
  /** Checksums of the migrations that are applied, by name. Throws an Error when one was begun and not finished. */
  applied(): Promise<Map<string, string>>;
  close(): Promise<void>;
}

const APPLIED = `SELECT "migration_name" AS name, "checksum" AS checksum, "finished_at" AS finished
  FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL ORDER BY "migration_name"`;
/** Any fixed number; only migrators take this lock. */
const LOCK = 7_263_514;
/** Milliseconds that one waits for another process that migrates. */
const BUSY_MS = 60_000;

/** SQLite. Whoever finds another process migrating waits for its write lock, then looks again at what is applied. */
export async function openSqlite(url: string): Promise<Session> {
  const client = createClient({ url, timeout: BUSY_MS } as Parameters<typeof createClient>[0]);
  await client.execute("PRAGMA journal_mode=WAL");
  const rows = async (from: Pick<typeof client, "execute">) => (await from.execute(APPLIED)).rows as unknown as Row[];
  return {
    alone: (work) => work(),
    run: async (sql) => {
      await client.execute(sql);
    },
    apply: async (name, script) => {
      // Before BEGIN, within which it does nothing: a table that a script rebuilds is dropped and would take the rows
      // that refer to it along. The client goes on with a new connection afterwards, which has it on again.
      await client.execute("PRAGMA foreign_keys=OFF");
      const transaction = await client.transaction("write");
      try {
        if (toMap(await rows(transaction)).has(name)) return false;
        await transaction.executeMultiple(script);
        await transaction.commit();
        return true;
      } finally {
        transaction.close();
      }
    },
    applied: async () => toMap(await rows(client)),
    close: async () => client.close(),
  };
}

/** PostgreSQL. A script of many statements is one transaction by itself. */
export async function openPostgres(url: string): Promise<Session> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return {
    alone: async (work) => {
      // Held by the session: a killed migrator lets go of it.
      await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
      try {
        return await work();
      } finally {
        await client.query("SELECT pg_advisory_unlock($1)", [LOCK]);
      }
    },
    run: async (sql) => {
      await client.query(sql);
    },
    apply: async (_name, script) => {
      await client.query(script);
      return true;
    },
    applied: async () => toMap((await client.query(APPLIED)).rows),
    close: () => client.end(),
  };
}

interface Row {
  name: string;
  checksum: string;
  finished: unknown;
}

function toMap(rows: readonly Row[]): Map<string, string> {
  const unfinished = rows.find(({ finished }) => finished === null);
  if (unfinished)
    throw new Error(`migration ${unfinished.name} was begun and not finished: mend it with Prisma's tools`);
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
}
