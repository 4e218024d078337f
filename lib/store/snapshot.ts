import { type Config, createClient, type InValue } from "@libsql/client";
import { Client } from "pg";
import { dialectOf } from "./client.ts";

/** Milliseconds that a reader of SQLite waits for whoever holds all of it, as after a crash. */
const BUSY_MS = 10_000;

/** One question; parameters are written `$1`, `$2` for both databases. Columns of text and numbers only. */
export type Ask = <Row>(sql: string, parameters?: readonly (string | number)[]) => Promise<Row[]>;

/**
 * Answers many questions of one state of the database, however long that takes and whoever writes meanwhile: on a
 * connection of its own and past Prisma, which takes longer for a large answer than the database itself.
 */
export function readSnapshot<T>(url: string, work: (ask: Ask) => Promise<T>): Promise<T> {
  return dialectOf(url) === "sqlite" ? readSqlite(url, work) : readPostgres(url, work);
}

async function readSqlite<T>(url: string, work: (ask: Ask) => Promise<T>): Promise<T> {
  const client = createClient({ url, timeout: BUSY_MS } as Config);
  try {
    // The first question takes the snapshot; in WAL mode it neither waits for a writer nor holds one up.
    const transaction = await client.transaction("deferred");
    try {
      return await work(async <Row>(sql: string, parameters: readonly (string | number)[] = []) => {
        const named = sql.replace(/\$(\d+)/g, "?$1");
        return (await transaction.execute({ sql: named, args: parameters as InValue[] })).rows as unknown as Row[];
      });
    } finally {
      transaction.close();
    }
  } finally {
    client.close();
  }
}

async function readPostgres<T>(url: string, work: (ask: Ask) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    return await work(async <Row>(sql: string, parameters: readonly (string | number)[] = []) => {
      return (await client.query(sql, [...parameters])).rows as Row[];
    });
  } finally {
    await client.end();
  }
}
