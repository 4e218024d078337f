import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { connect } from "#lib/store/client";
import { migrate, migrationsFor } from "#lib/store/migrate";
import { describeOnBoth } from "./databases";

describeOnBoth("migrating", ({ create, dialect }) => {
  const own = migrationsFor(dialect);
  const further = (sql: string) => [...own, { name: "29990101000000_further", sql }];

  test("applies what is missing, once", async (context) => {
    const url = await create(context);
    expect(await migrate(url)).toEqual(own.map(({ name }) => name));
    expect(await migrate(url)).toEqual([]);
  });

  test("leaves nothing of a migration that fails in its middle", async (context) => {
    const url = await create(context);
    await migrate(url);
    const broken = further(`CREATE TABLE "Half" ("id" TEXT); INSERT INTO "Nowhere" VALUES (1);`);
    await expect(migrate(url, broken)).rejects.toThrow("29990101000000_further failed and left nothing behind");
    const { database } = await connect(url);
    await expect(database.$queryRawUnsafe(`SELECT * FROM "Half"`)).rejects.toThrow();
    await database.$disconnect();
    expect(await migrate(url, further(`CREATE TABLE "Half" ("id" TEXT);`))).toEqual(["29990101000000_further"]);
  });

  test("keeps the rows that refer to a table which a migration rebuilds", async (context) => {
    const url = await create(context);
    await migrate(url);
    const { database } = await connect(url);
    await database.article.create({ data: { id: "a", versions: { create: { ...VERSION } } } });
    const rebuild =
      dialect === "sqlite"
        ? `PRAGMA foreign_keys=OFF;
           CREATE TABLE "new_Article" ("id" TEXT NOT NULL PRIMARY KEY, "currentVersionId" TEXT);
           INSERT INTO "new_Article" SELECT "id", "currentVersionId" FROM "Article";
           DROP TABLE "Article";
           ALTER TABLE "new_Article" RENAME TO "Article";
           PRAGMA foreign_keys=ON;`
        : `ALTER TABLE "Article" ADD COLUMN "note" TEXT;`;
    expect(await migrate(url, further(rebuild))).toHaveLength(1);
    expect(await database.articleVersion.count()).toBe(1);
    await database.$disconnect();
  });

  test("refuses a migration that was edited, and a database that is newer", async (context) => {
    const url = await create(context);
    await migrate(url, further(`CREATE TABLE "Further" ("id" TEXT);`));
    await expect(migrate(url, further(`CREATE TABLE "Edited" ("id" TEXT);`))).rejects.toThrow("was edited");
    await expect(migrate(url)).rejects.toThrow("29990101000000_further, which this version does not know");
  });

  test("is done once by processes that start together", async (context) => {
    const url = await create(context);
    const script = `import { migrate } from "#lib/store/migrate"; process.stdout.write(String((await migrate(process.argv[1])).length));`;
    const outputs = await Promise.all([1, 2, 3].map(() => runModule(script, url)));
    // Each is done by whoever comes first: one process may do them all, or several some.
    expect(outputs.reduce((sum, done) => sum + Number(done), 0)).toBe(own.length);
  });

  test("satisfies Prisma's own engine: nothing to apply, nothing amiss, no drift", async (context) => {
    const url = await create(context);
    await migrate(url);
    const told = JSON.parse(await runModule(ENGINE, url, dialect));
    expect(told.applied).toEqual([]);
    expect(told.diagnosis).toEqual({
      editedMigrationNames: [],
      failedMigrationNames: [],
      hasMigrationsTable: true,
      history: null,
    });
    // Prisma 7.10 cannot introspect PostgreSQL through its driver adapter: there the models are compared with the columns.
    if (dialect === "sqlite") expect(told.drift).toMatchObject({ exitCode: 0 });
  });

  test("has every column of the models, and of the kind that they say", async (context) => {
    const url = await create(context);
    await migrate(url);
    const { database } = await connect(url);
    const models = Object.entries(database).filter(([name, value]) => /^[a-z]/.test(name) && value?.findFirst);
    expect(models.length).toBeGreaterThan(10);
    for (const [, model] of models) expect(await model.findFirst()).toBeNull();
    await database.$disconnect();
  });
});

const VERSION = { id: "v", contentHash: "h", text: "Text.", fetchedAt: new Date(0) };

/** Asks Prisma's engine, in a process of its own: it would keep this one alive. */
const ENGINE = `
import { EXTERNAL, migrationList, openSchemaEngine, schemaFiles } from "./prisma/engine.ts";
const [url, provider] = process.argv.slice(1);
const factory = provider === "sqlite"
  ? new (await import("@prisma/adapter-libsql")).PrismaLibSql({ url })
  : new (await import("@prisma/adapter-pg")).PrismaPg({ connectionString: url });
const engine = await openSchemaEngine(provider, factory);
const migrationsList = migrationList(provider);
const diagnosis = await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters: EXTERNAL[provider] });
const { appliedMigrationNames: applied } = await engine.applyMigrations({ migrationsList, filters: EXTERNAL[provider] });
const drift = provider === "sqlite" ? await engine.diff({
  from: { tag: "schemaDatasource", ...schemaFiles(provider), configDir: "." }, to: { tag: "schemaDatamodel", ...schemaFiles(provider) },
  script: true, exitCode: true, shadowDatabaseUrl: null, filters: EXTERNAL[provider] }) : null;
process.stdout.write(JSON.stringify({ diagnosis, applied, drift }), () => process.exit(0));
`;

/** Runs a module in a process of its own, from the top of the project, and gives what it prints. */
function runModule(script: string, ...args: string[]): Promise<string> {
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script, ...args], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [output, errors] = ["", ""];
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve(output) : reject(new Error(errors))));
  });
}
