import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const PROGRAM = fileURLToPath(new URL("../../lib/cli/dateline.js", import.meta.url));
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-evaluate-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function corpus(name: string, ...lines: string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join("\n"));
  return path;
}

const document = JSON.stringify({
  id: "1",
  text: "A market burned in Nairobi, Kenya, on Monday.",
  toponyms: [
    { start: 19, end: 26, lat: -1.28, lon: 36.82 },
    { start: 28, end: 33, lat: 1, lon: 38, level: "country", countryIso: "KE" },
  ],
});

describe("dateline evaluate", () => {
  it("prints the scores of a corpus as JSON", () => {
    const printed = execFileSync(process.execPath, [PROGRAM, "evaluate", corpus("one.jsonl", document, ""), "--json"], {
      encoding: "utf8",
    });
    expect(JSON.parse(printed)).toMatchObject({
      documents: 1,
      trueToponyms: 2,
      exact: { precision: 1, recall: 1, f1: 1 },
      endToEnd: { f1: 1 },
      nonCountry: { f1: 1 },
      resolution: { found: 2, right: 2 },
    });
  }, 30_000);

  it("names the line that it cannot read, and refuses a wrong call", () => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [PROGRAM, "evaluate", ...args], { encoding: "utf8" });
    const broken = run(corpus("two.jsonl", document, "{"));
    expect(broken.status).toBe(1);
    expect(broken.stderr).toMatch(/two\.jsonl, line 2: is no line of JSON/);
    expect(run(join(folder, "missing.jsonl")).status).toBe(1);
    expect(run().status).toBe(2);
  }, 60_000);
});
