// Prints the SQL that leads from an older state of models.prisma to the present one, as a start for a migration:
//   git show HEAD:prisma/models.prisma > old.prisma && npx tsx prisma/diff.ts sqlite old.prisma
// Where it rebuilds a SQLite table, that table's triggers have to be created anew by hand, at its end.
import { readFileSync } from "node:fs";
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { EXTERNAL, openSchemaEngine, schemaFiles } from "./engine.ts";
import { PROVIDERS, type Provider, schemaOf } from "./schemas.ts";

const [name, old] = process.argv.slice(2);
const provider = PROVIDERS.find((known) => known === name);
if (!provider || !old) throw new Error("call it with sqlite or postgresql, and the file of the older models");

const engine = await openSchemaEngine(provider, emptyDatabase(provider));
const { stdout } = await engine.diff({
  from: { tag: "schemaDatamodel", ...schemaFiles(provider, schemaOf(provider, readFileSync(old, "utf8"))) },
  to: { tag: "schemaDatamodel", ...schemaFiles(provider) },
  script: true,
  exitCode: null,
  filters: EXTERNAL[provider],
});
// The engine would keep the process alive.
process.stdout.write(stdout ?? "", () => process.exit(0));

/** The engine wants a connection, though it compares nothing but models: this one holds nothing. */
function emptyDatabase(provider: Provider): SqlMigrationAwareDriverAdapterFactory {
  const nothing = { columnNames: [], columnTypes: [], rows: [] };
  const version = {
    columnNames: ["exists", "version", "numeric_version"],
    columnTypes: [5, 7, 0] as const,
    rows: [[true, "PostgreSQL 15.0", 150000]],
  };
  const adapter = {
    provider: provider === "sqlite" ? "sqlite" : "postgres",
    adapterName: "empty",
    getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
    queryRaw: async ({ sql }: { sql: string }) => (/version\(\)/i.test(sql) ? version : nothing),
    executeRaw: async () => 0,
    executeScript: async () => undefined,
    startTransaction: async () => {
      throw new Error("an empty database has no transactions");
    },
    dispose: async () => undefined,
  } as unknown as SqlDriverAdapter;
  const connect = async () => adapter;
  return { provider: adapter.provider, adapterName: "empty", connect, connectToShadowDb: connect };
}
