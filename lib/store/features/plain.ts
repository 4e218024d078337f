import { type Client, type Config, createClient, type InValue } from "@libsql/client";
import type { Sql } from "@prisma/client/runtime/client";
import { Pool } from "pg";
import { dialectOf } from "../client.ts";

/** Milliseconds that a reader of SQLite waits for whoever holds all of it, as after a crash. */
const BUSY_MS = 10_000;
/** Connections to PostgreSQL at most. */
const CONNECTIONS = 4;

/** Questions past Prisma, which takes several times longer for many rows. Columns of text and numbers only. */
export interface PlainConnection {
  ask<Row>(sql: Sql): Promise<Row[]>;
  close(): Promise<void>;
}

/** A connection that is opened at the first question. */
export function plainConnection(url: string): PlainConnection {
  return dialectOf(url) === "sqlite" ? plainSqlite(url) : plainPostgres(url);
}

function plainSqlite(url: string): PlainConnection {
  let client: Client | null = null;
  return {
    async ask<Row>({ sql, values }: Sql) {
      client ??= createClient({ url, timeout: BUSY_MS } as Config);
      return (await client.execute({ sql, args: values as InValue[] })).rows as unknown as Row[];
    },
    async close() {
      client?.close();
    },
  };
}

function plainPostgres(url: string): PlainConnection {
  let pool: Pool | null = null;
  return {
    async ask<Row>({ text, values }: Sql) {
      pool ??= openPool(url);
      return (await pool.query(text, values)).rows as Row[];
    },
    async close() {
      await pool?.end();
    },
  };
}

function openPool(url: string): Pool {
  const pool = new Pool({ connectionString: url, max: CONNECTIONS });
  // A connection that was lost while nobody used it is replaced at the next question, which tells what is wrong then.
  pool.on("error", () => undefined);
  return pool;
}
