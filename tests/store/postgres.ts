import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";

/** A PostgreSQL server of its own, in a temporary folder, gone when it is stopped. */
export interface Cluster {
  /** Where it listens, without the name of a database. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Has the extensions and no tables: creating PostGIS takes seconds, copying a database that has it a tenth of one. */
const TEMPLATE = "with_extensions";

/** Starts a server with PostGIS, or gives null where none is installed: then the run says so. */
export async function startPostgres(): Promise<Cluster | null> {
  const bin = findBinaries();
  if (!bin) {
    if (process.env.DATELINE_REQUIRE_ALL === "1") throw new Error("PostgreSQL with PostGIS is not installed");
    process.stderr.write("left out: PostgreSQL tests (no server with PostGIS installed)\n");
    return null;
  }
  const folder = mkdtempSync(join(tmpdir(), "dateline-pg-"));
  const port = await freePort();
  if (isRoot()) execFileSync("chown", ["postgres", folder]);
  const data = join(folder, "data");
  await run(join(bin, "initdb"), ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N"]);
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off`;
  await run(join(bin, "pg_ctl"), ["-D", data, "-o", settings, "-l", join(folder, "log"), "-w", "start"]);
  const address = `postgresql://postgres@127.0.0.1:${port}`;
  await query(address, "postgres", `CREATE DATABASE ${TEMPLATE}`);
  await query(address, TEMPLATE, "CREATE EXTENSION postgis", "CREATE EXTENSION pg_trgm");
  return {
    address,
    async stop() {
      await run(join(bin, "pg_ctl"), ["-D", data, "-m", "immediate", "-w", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes a database with the extensions and no tables on a server, and gives its address. */
export async function createDatabase(address: string, name: string): Promise<string> {
  await query(address, "postgres", `CREATE DATABASE "${name}" TEMPLATE ${TEMPLATE}`);
  return `${address}/${name}`;
}

/** Takes databases away, with whatever still reads them: those of a whole run would fill a small disk. */
export async function dropDatabases(address: string, names: readonly string[]): Promise<void> {
  await query(address, "postgres", ...names.map((name) => `DROP DATABASE "${name}" WITH (FORCE)`));
}

async function query(address: string, database: string, ...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: `${address}/${database}` });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The folder of initdb and pg_ctl of an installation that has PostGIS. */
function findBinaries(): string | null {
  const versions = "/usr/lib/postgresql";
  const installed = existsSync(versions) ? readdirSync(versions).sort((one, other) => Number(other) - Number(one)) : [];
  const folders = [...installed.map((version) => join(versions, version, "bin")), ask("--bindir")];
  return folders.find((folder) => folder !== null && existsSync(join(folder, "initdb")) && hasPostgis(folder)) ?? null;
}

function hasPostgis(bin: string): boolean {
  const version = /postgresql\/(\d+)\//.exec(bin)?.[1];
  const shares = [version ? `/usr/share/postgresql/${version}` : null, ask("--sharedir")];
  return shares.some((share) => share !== null && existsSync(join(share, "extension", "postgis.control")));
}

function ask(question: string): string | null {
  try {
    return execFileSync("pg_config", [question], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return null;
  }
}

const isRoot = () => process.getuid?.() === 0;

/** initdb and the server refuse to run as root. Throws when the program fails. */
async function run(program: string, args: readonly string[]): Promise<void> {
  const [name, ...rest] = isRoot() ? ["runuser", "-u", "postgres", "--", program, ...args] : [program, ...args];
  // The server keeps the streams that it is started with: with pipes this would wait for it to end.
  const child = spawn(name ?? program, rest, { stdio: "ignore", cwd: tmpdir() });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`${program} failed with exit code ${code}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
