import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test, vi } from "vitest";
import { command, program } from "../cli";

const folder = mkdtempSync(join(tmpdir(), "dateline-commands-"));
const ARTICLE = fileURLToPath(
  new URL("../../lib/demonstration/articles/2025-03-24-sumy-missile-wire.md", import.meta.url),
);
vi.stubEnv("DATABASE_URL", `file:${join(folder, "commands.db")}`);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test("ingest and export keep their contract: results on one stream, messages on the other, exit codes", async () => {
  const first = await program("ingest", "--json", ARTICLE, join(folder, "missing.txt"));
  expect(first.status).toBe(1);
  const missing = { error: expect.stringContaining("does not exist") };
  expect(JSON.parse(first.stdout)).toMatchObject({ saved: 1, unchanged: 0, failed: [missing] });
  expect(first.stderr).toContain("missing.txt: does not exist");

  const second = await command("ingest", "--json", ARTICLE);
  expect([second.status, JSON.parse(second.stdout)]).toMatchObject([0, { saved: 0, unchanged: 1, failed: [] }]);

  const found = await program("export", "--format", "geojson", "--query", "type=strike&from=2025-03-24");
  expect(found.status).toBe(0);
  const { features } = JSON.parse(found.stdout);
  expect(features.length).toBeGreaterThan(0);
  expect(features[0].properties).toMatchObject({ type: "strike", publishers: ["Demonstration Wire"] });

  expect((await command("export", "--format", "pdf")).status).toBe(2);
  expect((await command("export", "--format", "csv", "--query", "colour=red")).status).toBe(2);
  expect((await command("ingest")).status).toBe(2);
  expect((await program("export", "--nonsense")).status).toBe(2);
}, 180_000);
