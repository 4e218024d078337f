import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Dialect, dialectOf } from "./client.ts";
import { openPostgres, openSqlite, type Session } from "./migrate-session.ts";

export interface Migration {
  readonly name: string;
  readonly sql: string;
}

const PRISMA = fileURLToPath(new URL("../../prisma", import.meta.url));

/**
 * Applies the migrations that the database does not have yet, each whole or not at all, and keeps Prisma's own table of
 * them, so that Prisma's tools find nothing to apply. Gives the names of those applied.
 * Throws an Error when an applied migration was edited, or is unknown here: then the database is newer than the program.
 */
export async function migrate(url: string, migrations = migrationsFor(dialectOf(url))): Promise<string[]> {
  if (dialectOf(url) === "sqlite") mkdirSync(dirname(url.slice("file:".length)), { recursive: true });
  const session = dialectOf(url) === "sqlite" ? await openSqlite(url) : await openPostgres(url);
  try {
    return await session.alone(async () => {
      await session.run(MIGRATIONS_TABLE[dialectOf(url)]);
      const applied = await session.applied();
      refuseSurprises(migrations, applied);
      const missing = migrations.filter(({ name }) => !applied.has(name));
      const done: string[] = [];
      for (const migration of missing) if (await apply(session, migration)) done.push(migration.name);
      return done;
    });
  } finally {
    await session.close();
  }
}

/** The migrations that come with the program, in the order of their names. */
export function migrationsFor(dialect: Dialect): Migration[] {
  const folder = join(PRISMA, dialect, "migrations");
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, sql: readFileSync(join(folder, name, "migration.sql"), "utf8") }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

async function apply(session: Session, { name, sql }: Migration): Promise<boolean> {
  const now = new Date().toISOString().replace("Z", "+00:00");
  const record = `INSERT INTO "_prisma_migrations"
    ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
    VALUES ('${randomUUID()}', '${checksum(sql)}', '${name.replaceAll("'", "''")}', '${now}', '${now}', 1);`;
  try {
    return await session.apply(name, `${sql}\n${record}`);
  } catch (cause) {
    throw new Error(`migration ${name} failed and left nothing behind: ${(cause as Error).message}`, { cause });
  }
}

function refuseSurprises(migrations: readonly Migration[], applied: ReadonlyMap<string, string>): void {
  const known = new Map(migrations.map(({ name, sql }) => [name, checksum(sql)]));
  for (const [name, sum] of applied) {
    if (!known.has(name)) throw new Error(`the database has migration ${name}, which this version does not know`);
    if (known.get(name) !== sum) throw new Error(`migration ${name} was edited after it was applied`);
  }
}

const checksum = (sql: string) => createHash("sha256").update(sql).digest("hex");

/** Prisma's own definitions. */
const MIGRATIONS_TABLE: Record<Dialect, string> = {
  sqlite: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "checksum" TEXT NOT NULL,
    "finished_at" DATETIME,
    "migration_name" TEXT NOT NULL,
    "logs" TEXT,
    "rolled_back_at" DATETIME,
    "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`,
  postgresql: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL,
    "logs" TEXT,
    "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`,
};
