import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Prisma, PrismaClient } from "../../prisma/generated/sqlite/client.ts";

/** SQLite's client type stands for both: it is the smaller one, so that what compiles against it runs on both. */
export type Database = PrismaClient;
/** The client within a transaction, or outside of one. */
export type Queries = Prisma.TransactionClient;
export type Dialect = "sqlite" | "postgresql";

export interface Connection {
  readonly database: Database;
  readonly dialect: Dialect;
}

export const dialectOf = (url: string): Dialect => (url.startsWith("file:") ? "sqlite" : "postgresql");

/** Connects to a database whose client is generated and whose migrations are applied. */
export async function connect(url: string): Promise<Connection> {
  const dialect = dialectOf(url);
  return { dialect, database: dialect === "sqlite" ? await connectSqlite(url) : await connectPostgres(url) };
}

// The generated clients are loaded when they are needed: a fresh clone generates them after this module is loaded.

async function connectSqlite(url: string): Promise<Database> {
  const [{ PrismaClient }, { PrismaSqlite }] = await Promise.all([
    import("../../prisma/generated/sqlite/client.ts"),
    import("./sqlite-adapter.ts"),
  ]);
  mkdirSync(dirname(url.slice("file:".length)), { recursive: true });
  const database = new PrismaClient({ adapter: new PrismaSqlite({ url }) });
  // WAL lets readers of other processes read while one writes; NORMAL still keeps whole transactions after a crash.
  await database.$queryRawUnsafe("PRAGMA journal_mode=WAL");
  await database.$queryRawUnsafe("PRAGMA synchronous=NORMAL");
  return database;
}

async function connectPostgres(url: string): Promise<Database> {
  const [{ PrismaClient }, { PrismaPg }] = await Promise.all([
    import("../../prisma/generated/postgresql/client.ts"),
    import("@prisma/adapter-pg"),
  ]);
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) }) as unknown as Database;
}
