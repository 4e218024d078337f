import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readEnvironment } from "../env.ts";
import { UsageError } from "../errors.ts";

/** The folder of this project, wherever the command is called from. */
export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/** What the pages are built from: a change in any of these makes the build stale. */
const SOURCES = [
  "app",
  "lib",
  "prisma/models.prisma",
  "proxy.ts",
  "next.config.js",
  "package-lock.json",
  "tsconfig.json",
];
const require = createRequire(import.meta.url);
const NEXT = require.resolve("next/dist/bin/next");
const VITE = join(dirname(require.resolve("vite/package.json")), "bin", "vite.js");

/**
 * Builds the pages and the script of embeds, each unless it is built from just these sources already. Gives whether it
 * built anything. Throws when a build fails.
 */
export async function buildPages(log: (line: string) => void): Promise<boolean> {
  const hasBuilt = await buildEmbed(log);
  const build = () => {
    log("building the pages (half a minute, once)");
    // Next checks the types that earlier builds left there, also those of pages that are gone since.
    for (const types of ["types", "dev/types"]) rmSync(join(PROJECT, ".next", types), { recursive: true, force: true });
    return runNext(["build", PROJECT]).done;
  };
  return (await unlessBuilt("the pages", join(PROJECT, ".next"), build)) || hasBuilt;
}

/** Builds the script of embeds, which the pages do not share, unless it is there. Throws when the build fails. */
export function buildEmbed(log: (line: string) => void): Promise<boolean> {
  return unlessBuilt("the script of embeds", join(PROJECT, "public", "embed-assets"), () => {
    log("building the script of embeds");
    const config = join(PROJECT, "app", "embed", "vite.config.ts");
    // Said, because under a test it is otherwise, and Vite would build for development.
    return runTool(VITE, ["build", "--config", config], { NODE_ENV: "production" }).done;
  });
}

async function unlessBuilt(what: string, folder: string, build: () => Promise<number>): Promise<boolean> {
  const mark = join(folder, "dateline-fingerprint");
  const fingerprint = fingerprintOf(SOURCES);
  if (readIfThere(mark) === fingerprint) return false;
  const code = await build();
  if (code !== 0) throw new Error(`building ${what} failed with exit code ${code}`);
  writeFileSync(mark, fingerprint);
  return true;
}

interface Running {
  readonly done: Promise<number>;
  readonly stop: () => void;
  /** Ends it at once: a server that is asked to stop waits for connections that a browser keeps open. */
  readonly kill: () => void;
}

/** Runs a command of Next in a child process that gets this one's signals to stop. */
export function runNext(args: string[], environment: Record<string, string> = {}): Running {
  // The database is named whole: a relative one means the folder that the command was called from.
  return runTool(NEXT, args, {
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: readEnvironment().databaseUrl,
    ...environment,
  });
}

/** Runs a script of a tool in a child process that gets this one's signals to stop; its messages are shown. */
export function runTool(script: string, args: string[], environment: Record<string, string> = {}): Running {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: PROJECT,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ...environment },
  });
  const stop = () => child.kill("SIGTERM");
  const kill = () => child.kill("SIGKILL");
  const done = new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(signal === null ? (code ?? 1) : 0));
  });
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  return { done, stop, kill };
}

/** The port of the environment, 3000 without one. Throws a UsageError when it is no port, or when somebody listens there. */
export async function freePort(): Promise<number> {
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new UsageError(`PORT=${process.env.PORT} is no port number`);
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", () =>
      reject(new UsageError(`port ${port} is taken; choose another: PORT=${port + 1} npm start`)),
    );
    probe.listen(port, () => probe.close(() => resolve()));
  });
  return port;
}

/** A port of this machine that nobody listens at. */
export async function anyPort(): Promise<number> {
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

/** Resolves when the address answers; rejects when `done` comes first. */
export async function waitUntilServed(address: string, done: Promise<number>): Promise<void> {
  let exit: number | null = null;
  done.then((code) => {
    exit = code;
  });
  while (exit === null) {
    const answered = await fetch(address).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the server stopped with exit code ${exit} before it answered at ${address}`);
}

/** Changes when a file is added, removed or written: by path, size and time of change, as make does. */
function fingerprintOf(sources: readonly string[]): string {
  const hash = createHash("sha256");
  const add = (path: string) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
  };
  for (const source of sources) add(join(PROJECT, source));
  hash.update(process.version + (process.env.NEXT_PUBLIC_MAP_STYLE ?? ""));
  return hash.digest("hex");
}

function readIfThere(path: string): string | null {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, "utf8") : null;
}
