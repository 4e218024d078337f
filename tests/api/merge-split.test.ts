import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { command, program } from "../cli";

const folder = mkdtempSync(join(tmpdir(), "dateline-merge-"));
vi.stubEnv("DATABASE_URL", `file:${join(folder, "merge.db")}`);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

async function incidents(): Promise<string[]> {
  const { features } = JSON.parse((await command("export", "--format", "geojson")).stdout);
  return features.map(({ id }: { id: string }) => id).sort();
}

test("merge and split print the id that stays or begins, survive another ingest, and refuse what makes no sense", async () => {
  const file = join(folder, "two.jsonl");
  const article = (id: string, text: string) => JSON.stringify({ id, publisher: id, publishedAt: "2025-03-27", text });
  const strike = article(
    "wire",
    "Russian drones struck the Ukrainian city of Kharkiv on Wednesday, injuring five people.",
  );
  const protest = article("post", "Thousands of people protested in the Georgian capital Tbilisi on Wednesday.");
  writeFileSync(file, `${strike}\n${protest}\n`);
  expect((await command("ingest", file)).status).toBe(0);
  const [one = "", other = ""] = await incidents();

  expect(await program("merge", one, other, "--by", "ana")).toMatchObject({ status: 0, stdout: `${one}\n` });
  expect((await command("ingest", file)).status).toBe(0);
  expect(await incidents()).toEqual([one]);
  expect(await command("merge", one, other)).toMatchObject({ status: 2, stdout: "" });

  const read = JSON.parse((await command("read", file)).stdout.split("\n")[1] ?? "{}");
  expect(await program("split", read.reports[0].id, "--by", "ana")).toMatchObject({ status: 0 });
  expect(await incidents()).toHaveLength(2);
  expect(await command("split", "rep_none")).toMatchObject({ status: 2, stdout: "" });
  expect((await command("merge", one)).status).toBe(2);
}, 180_000);
