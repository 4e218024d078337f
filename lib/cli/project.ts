import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";
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
const FINGERPRINT = join(PROJECT, ".next", "dateline-fingerprint");
const NEXT = createRequire(import.meta.url).resolve("next/dist/bin/next");

/** Builds the pages unless they are built from just these sources already. Gives whether it built. Throws when the build fails. */
export async function buildPages(log: (line: string) => void): Promise<boolean> {
  const fingerprint = fingerprintOf(SOURCES);
  if (readIfThere(FINGERPRINT) === fingerprint) return false;
  log("building the pages (half a minute, once)");
  const code = await runNext(["build", PROJECT]).done;
  if (code !== 0) throw new Error(`building the pages failed with exit code ${code}`);
  writeFileSync(FINGERPRINT, fingerprint);
  return true;
}

/** Runs a command of Next in a child process that gets this one's signals to stop. */
export function runNext(
  args: string[],
  environment: Record<string, string> = {},
): { done: Promise<number>; stop: () => void } {
  const child = spawn(process.execPath, [NEXT, ...args], {
    cwd: PROJECT,
    stdio: ["ignore", "ignore", "inherit"],
    // The database is named whole: a relative one means the folder that the command was called from.
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", DATABASE_URL: readEnvironment().databaseUrl, ...environment },
  });
  const stop = () => child.kill("SIGTERM");
  const done = new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(signal === null ? (code ?? 1) : 0));
  });
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  return { done, stop };
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
