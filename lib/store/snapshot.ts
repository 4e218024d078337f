import { type Config, createClient, type InValue } from "@libsql/client";
import { Client } from "pg";
import { dialectOf } from "./client.ts";

/** Milliseconds that a reader of SQLite waits for whoever holds all of it, as after a crash. */
const BUSY_MS = 10_000;

/** One question; parameters are written `$1`, `$2` for both databases. Columns of text and numbers only. */
export type Ask = <Row>(sql: string, parameters?: readonly Parameter[]) => Promise<Row[]>;
type Parameter = string | number | bigint;

/** One state of the database, for as long as it is held open. */
export interface Snapshot {
  readonly ask: Ask;
  close(): Promise<void>;
}

/**
 * Answers many questions of one state of the database, however long that takes and whoever writes meanwhile: on a
 * connection of its own and past Prisma, which takes longer for a large answer than the database itself.
 */
export async function readSnapshot<T>(url: string, work: (ask: Ask) => Promise<T>): Promise<T> {
  const snapshot = await openSnapshot(url);
  try {
    return await work(snapshot.ask);
  } finally {
    await snapshot.close();
  }
}

/** The same for whoever gives out the answers bit by bit. It must be closed. */
export function openSnapshot(url: string): Promise<Snapshot> {
  return dialectOf(url) === "sqlite" ? openSqlite(url) : openPostgres(url);
}

async function openSqlite(url: string): Promise<Snapshot> {
  const client = createClient({ url, timeout: BUSY_MS } as Config);
  try {
    // The first question takes the snapshot; in WAL mode it neither waits for a writer nor holds one up.
    const transaction = await client.transaction("deferred");
    return {
      ask: async <Row>(sql: string, parameters: readonly Parameter[] = []) => {
        const named = sql.replace(/\$(\d+)/g, "?$1");
        return (await transaction.execute({ sql: named, args: parameters as InValue[] })).rows as unknown as Row[];
      },
      close: async () => {
        transaction.close();
        client.close();
      },
    };
  } catch (thrown) {
    client.close();
    throw thrown;
  }
}

async function openPostgres(url: string): Promise<Snapshot> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  } catch (thrown) {
    await client.end();
    throw thrown;
  }
  return {
    ask: async <Row>(sql: string, parameters: readonly Parameter[] = []) =>
      (await client.query(sql, [...parameters])).rows as Row[],
    close: () => client.end(),
  };
}
