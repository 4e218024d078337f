import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { READING_VERSION } from "#lib/pipeline";
import { command, program } from "../cli";
import { ARTICLE, STRIKE } from "./article";
import { failing, startModel, telling } from "./server";

const folder = mkdtempSync(join(tmpdir(), "dateline-language-model-"));
const FILE = join(folder, "article.jsonl");
writeFileSync(FILE, JSON.stringify(ARTICLE));
beforeEach(() => {
  const none = { DATELINE_LLM_URL: "", DATELINE_LLM_KEY: "", DATELINE_LLM_MODEL: "", DATELINE_READER: "" };
  give({ DATABASE_URL: `file:${join(folder, "test.db")}`, ...none });
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Sets what the environment says. */
function give(settings: Record<string, string>): void {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
}

test("the reader is off unless it is asked for, and says what it lacks", async () => {
  const { settings, asked } = await startModel(telling(STRIKE));
  const given = { DATELINE_LLM_URL: settings.url, DATELINE_LLM_KEY: "sk-secret-1", DATELINE_LLM_MODEL: "tiny" };
  give(given);
  const byRules = await command("read", FILE);
  expect([byRules.status, asked.length]).toEqual([0, 0]);
  give({ DATELINE_READER: "language-model" });
  const byModel = await program("read", FILE);
  expect([byModel.status, asked.length]).toEqual([0, 1]);
  const readers = [byRules, byModel].map(({ stdout }) => JSON.parse(stdout).reader);
  expect(readers).toEqual([READING_VERSION, `language-model/tiny@1+${READING_VERSION}`]);
  expect(`${byModel.stdout}${byModel.stderr}`).not.toContain("sk-secret");

  give({ DATELINE_LLM_URL: "", DATELINE_LLM_MODEL: "", DATELINE_READER: "" });
  const lacking = await command("read", "--reader", "language-model", FILE);
  expect(lacking).toMatchObject({ status: 2, stdout: "" });
  expect(lacking.stderr).toMatch(/DATELINE_LLM_URL is not set.*DATELINE_LLM_MODEL is not set/);
  const unknown = await command("ingest", "--reader", "oracle", FILE);
  expect(unknown).toMatchObject({ status: 2, stderr: expect.stringContaining('no reader "oracle"') });
}, 120_000);

test("a stored reading says who made it: another reader reads anew, the same changes nothing, a failed one comes again", async () => {
  const { settings, asked } = await startModel(failing(401), telling(STRIKE));
  give({ DATELINE_LLM_URL: settings.url, DATELINE_LLM_MODEL: "tiny" });
  const ingest = async (...args: string[]) => {
    const { stdout, stderr } = await command("ingest", "--json", ...args, FILE);
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
