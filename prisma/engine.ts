import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type { MigrationList, SchemaEngine, SchemaFilter, SchemasContainer } from "@prisma/schema-engine-wasm";
import { PRISMA_FOLDER, type Provider, schemaOf } from "./schemas.ts";

/** Tables that stand in the migrations by hand, or belong to PostGIS, and that Prisma knows nothing of. */
export const EXTERNAL: Record<Provider, SchemaFilter> = {
  sqlite: {
    externalTables: [
      ...withParts(["IncidentLocationBox", "LinkBoxTree"], ["_node", "_parent", "_rowid"]),
      ...withParts(["IncidentWords"], ["_config", "_data", "_docsize", "_idx"]),
      "IncidentNumber",
      "MapRow",
    ],
    externalEnums: [],
  },
  postgresql: { externalTables: ["public.spatial_ref_sys"], externalEnums: [] },
};

/** Virtual tables with the tables in which SQLite keeps them. */
function withParts(tables: readonly string[], parts: readonly string[]): string[] {
  return tables.flatMap((table) => ["", ...parts].map((part) => `${table}${part}`));
}

/** The models of one database as the engine takes them. */
export function schemaFiles(provider: Provider, content = schemaOf(provider)): SchemasContainer {
  return { files: [{ path: join(PRISMA_FOLDER, "generated", `${provider}.prisma`), content }] };
}

/**
 * Prisma's own schema engine, as WebAssembly, on a database of the adapter. It is for checks and for writing migrations:
 * the application has its own migrator. The engine keeps the process alive until it is freed or the process exits.
 */
export async function openSchemaEngine(
  provider: Provider,
  factory: SqlMigrationAwareDriverAdapterFactory,
): Promise<SchemaEngine> {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
  const bindings = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const module = await WebAssembly.compile(readFileSync(join(folder, "schema_engine_bg.wasm")));
  const instance = await WebAssembly.instantiate(module, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  const { files } = schemaFiles(provider);
  const datamodels = files.map(({ path, content }): [string, string] => [path, content]);
  return bindings.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(factory));
}

/** The migrations of one database as the engine takes them. */
export function migrationList(provider: Provider): MigrationList {
  const baseDir = join(PRISMA_FOLDER, provider, "migrations");
  const folders = readdirSync(baseDir).filter((name) => statSync(join(baseDir, name)).isDirectory());
  return {
    baseDir,
    lockfile: {
      path: "./migration_lock.toml",
      content: readFileSync(join(baseDir, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: folders.sort().map((path) => ({
      path,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(join(baseDir, path, "migration.sql"), "utf8") },
      },
    })),
  };
}
