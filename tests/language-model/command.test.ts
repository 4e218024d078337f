import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { READING_VERSION } from "#lib/pipeline";
import { ARTICLE, STRIKE } from "./article";
import { failing, startModel, telling } from "./server";

const PROGRAM = fileURLToPath(new URL("../../lib/cli/dateline.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "dateline-language-model-"));
const FILE = join(folder, "article.jsonl");
writeFileSync(FILE, JSON.stringify(ARTICLE));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the program beside this process, which may be its server. */
async function dateline(args: readonly string[], settings: Record<string, string> = {}) {
  const none = { DATELINE_LLM_URL: "", DATELINE_LLM_KEY: "", DATELINE_LLM_MODEL: "", DATELINE_READER: "" };
  const env = { ...process.env, DATABASE_URL: `file:${join(folder, "test.db")}`, ...none, ...settings };
  const child = spawn(process.execPath, [PROGRAM, ...args], { env });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (piece) => (stdout += piece));
  child.stderr.on("data", (piece) => (stderr += piece));
  const [status] = await once(child, "close");
  return { status, stdout, stderr };
}

test("the reader is off unless it is asked for, and says what it lacks", async () => {
  const { settings, asked } = await startModel(telling(STRIKE));
  const given = { DATELINE_LLM_URL: settings.url, DATELINE_LLM_KEY: "sk-secret-1", DATELINE_LLM_MODEL: "tiny" };
  const byRules = await dateline(["read", FILE], given);
  expect([byRules.status, asked.length]).toEqual([0, 0]);
  const byModel = await dateline(["read", FILE], { ...given, DATELINE_READER: "language-model" });
  expect([byModel.status, asked.length]).toEqual([0, 1]);
  const readers = [byRules, byModel].map(({ stdout }) => JSON.parse(stdout).reader);
  expect(readers).toEqual([READING_VERSION, `language-model/tiny@1+${READING_VERSION}`]);
  expect(`${byModel.stdout}${byModel.stderr}`).not.toContain("sk-secret");

  const lacking = await dateline(["read", "--reader", "language-model", FILE]);
  expect(lacking).toMatchObject({ status: 2, stdout: "" });
  expect(lacking.stderr).toMatch(/DATELINE_LLM_URL is not set.*DATELINE_LLM_MODEL is not set/);
  const unknown = await dateline(["ingest", "--reader", "oracle", FILE]);
  expect(unknown).toMatchObject({ status: 2, stderr: expect.stringContaining('no reader "oracle"') });
}, 120_000);

test("a stored reading says who made it: another reader reads anew, the same changes nothing, a failed one comes again", async () => {
  const { settings, asked } = await startModel(failing(401), telling(STRIKE));
  const given = { DATELINE_LLM_URL: settings.url, DATELINE_LLM_MODEL: "tiny" };
  const ingest = async (...args: string[]) => {
    const { stdout, stderr } = await dateline(["ingest", "--json", ...args, FILE], given);
    const { saved, unchanged } = JSON.parse(stdout);
    return { saved, unchanged, stderr };
  };
  const model = ["--reader", "language-model"];
  expect(await ingest()).toMatchObject({ saved: 1 });
  const failed = await ingest(...model);
  expect(failed).toMatchObject({ saved: 0, unchanged: 1, stderr: expect.stringContaining("read by rules, as") });
  expect(await ingest(...model)).toMatchObject({ saved: 1, stderr: "" });
  expect(await ingest(...model)).toMatchObject({ saved: 0, unchanged: 1 });
  expect(asked).toHaveLength(2);

  const { openStore } = await import("#lib/store/store");
  const store = await openStore(`file:${join(folder, "test.db")}`);
  const stored = await store.article(ARTICLE.id);
  expect(stored?.readingVersion).toBe(`language-model/tiny@1+${READING_VERSION}`);
  expect(stored?.reports).toMatchObject([{ type: "strike", claimedBy: "region’s governor" }]);
  await store.close();
}, 120_000);
