import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "dateline-merge-"));
const PROGRAM = fileURLToPath(new URL("../../lib/cli/dateline.js", import.meta.url));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function dateline(...args: string[]) {
  const env = { ...process.env, DATABASE_URL: `file:${join(folder, "merge.db")}` };
  return spawnSync(process.execPath, [PROGRAM, ...args], { encoding: "utf8", env });
}

function incidents(): string[] {
  const { features } = JSON.parse(dateline("export", "--format", "geojson").stdout);
  return features.map(({ id }: { id: string }) => id).sort();
}

test("merge and split print the id that stays or begins, survive another ingest, and refuse what makes no sense", () => {
  const file = join(folder, "two.jsonl");
  const article = (id: string, text: string) => JSON.stringify({ id, publisher: id, publishedAt: "2025-03-27", text });
  const strike = article(
    "wire",
    "Russian drones struck the Ukrainian city of Kharkiv on Wednesday, injuring five people.",
  );
  const protest = article("post", "Thousands of people protested in the Georgian capital Tbilisi on Wednesday.");
  writeFileSync(file, `${strike}\n${protest}\n`);
  expect(dateline("ingest", file).status).toBe(0);
  const [one = "", other = ""] = incidents();

  expect(dateline("merge", one, other, "--by", "ana")).toMatchObject({ status: 0, stdout: `${one}\n` });
  expect(dateline("ingest", file).status).toBe(0);
  expect(incidents()).toEqual([one]);
  expect(dateline("merge", one, other)).toMatchObject({ status: 2, stdout: "" });

  const read = JSON.parse(dateline("read", file).stdout.split("\n")[1] ?? "{}");
  expect(dateline("split", read.reports[0].id, "--by", "ana")).toMatchObject({ status: 0 });
  expect(incidents()).toHaveLength(2);
  expect(dateline("split", "rep_none")).toMatchObject({ status: 2, stdout: "" });
  expect(dateline("merge", one).status).toBe(2);
}, 180_000);
