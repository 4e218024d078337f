import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PRISMA_FOLDER, PROVIDERS, type Provider, schemaOf } from "./schemas.ts";

const GENERATED = join(PRISMA_FOLDER, "generated");
const STAMP = join(GENERATED, "stamp");
const require = createRequire(import.meta.url);

/**
 * Generates the database clients of both providers unless they are there and current; no network. Gives whether it did.
 * Throws an Error with Prisma's own message when generating fails.
 */
export async function prepareClient(): Promise<boolean> {
  const stamp = stampOf();
  if (readIfThere(STAMP) === stamp) return false;
  mkdirSync(GENERATED, { recursive: true });
  for (const provider of PROVIDERS) await generate(provider);
  writeFileSync(STAMP, stamp);
  return true;
}

async function generate(provider: Provider): Promise<void> {
  const schema = join(GENERATED, `${provider}.prisma`);
  writeFileSync(schema, schemaOf(provider));
  const bin = require.resolve("prisma/build/index.js");
  const child = spawn(process.execPath, [bin, "generate", "--schema", schema, "--config", "prisma.config.ts"], {
    cwd: PRISMA_FOLDER,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, CHECKPOINT_DISABLE: "1", DATELINE_PROVIDER: provider, NO_COLOR: "1" },
  });
  let output = "";
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const code = await new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (exit) => resolve(exit ?? 1));
  });
  if (code !== 0) throw new Error(`generating the ${provider} client failed with exit code ${code}: ${output.trim()}`);
}

/** Changes with the models, the settings around them and the version of Prisma. */
function stampOf(): string {
  const hash = createHash("sha256").update(require("prisma/package.json").version);
  for (const provider of PROVIDERS) hash.update(schemaOf(provider));
  return hash.digest("hex");
}

function readIfThere(path: string): string | null {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, "utf8") : null;
}
