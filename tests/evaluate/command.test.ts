import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { command, program } from "../cli";

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

const marked = JSON.stringify({
  text: "Boats left Mombasa for Lamu at noon.",
  toponyms: [
    { start: 11, end: 18, lat: -4.05, lon: 39.67, group: "literal", kind: "Literal" },
    { start: 23, end: 27, lat: -2.27, lon: 40.9, group: "literal", kind: "Literal" },
  ],
});

const run = (...args: string[]) => command("evaluate", ...args);
/** What the command prints. Throws when it fails. */
async function evaluate(...args: string[]): Promise<string> {
  const { status, stdout, stderr } = await run(...args);
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

describe("dateline evaluate", () => {
  it("prints the scores of a corpus as JSON", async () => {
    const { status, stdout, stderr } = await program("evaluate", corpus("one.jsonl", document, ""), "--json");
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^one\.jsonl: [\d.]+ ms a document\n$/)]);
    expect(JSON.parse(stdout)).toMatchObject({
      documents: 1,
      trueToponyms: 2,
      exact: { precision: 1, recall: 1, f1: 1 },
      endToEnd: { f1: 1 },
      nonCountry: { f1: 1 },
      resolution: { found: 2, right: 2 },
    });
  }, 30_000);

  it("prints tables: rates with intervals, places, roles where marked, reliability", async () => {
    const printed = await evaluate(corpus("three.jsonl", marked), "--gold-spans");
    expect(printed).toMatch(/^Dateline, three\.jsonl: 1 documents, 2 true toponyms\n/);
    expect(printed).toMatch(/exact span +100\.0 \(100\.0-100\.0\)/);
    expect(printed).toMatch(/places of true names found \(2\)/);
    expect(printed).toMatch(/median \d+\.\d km, mean \d+\.\d km, AUC 0\.\d+/);
    expect(printed).toMatch(/places on true spans, demonyms too \(2\)/);
    expect(printed).toMatch(/roles: literal or not is told right of 100\.0 %/);
    expect(printed).toMatch(/reliability: /);
    expect(printed).not.toContain("macro average");
  }, 30_000);

  it("gives each corpus and reader a line of JSON, and the average over corpora", async () => {
    const [one, two] = [corpus("four.jsonl", document), corpus("five.jsonl", marked)];
    const lines = (await evaluate(one, two, "--json", "--yardstick"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ corpus, reader }) => [corpus, reader])).toEqual(
      ["Dateline", "compromise + most populous"].flatMap((reader) =>
        [one, two, "macro average"].map((name) => [name, reader]),
      ),
    );
    expect(lines[2].metrics.exactF1).toBe(1);
    expect(lines[1].roles.groups.literal).toMatchObject({ truth: 2, found: 2 });
  }, 30_000);

  it("prints the README's table", async () => {
    const printed = await evaluate(corpus("lgl.jsonl", document), "--markdown", "--yardstick");
    expect(printed).toMatch(/^\| corpus \| reader \|.*\n\| --- \|/);
    expect(printed).toMatch(/\n\| lgl \(1 documents\) \| compromise \+ most populous \|/);
    expect(printed).toMatch(/\n\| lgl \| Yahoo PlaceSpotter, published \|/);
  }, 30_000);

  it("saves runs, sets two side by side, and refuses what it cannot compare", async () => {
    const [a, b] = [join(folder, "a.json"), join(folder, "b.json")];
    await evaluate(corpus("six.jsonl", document), "--save", a);
    await evaluate(corpus("six.jsonl", document), "--save", b);
    expect(await evaluate("--compare", a, b)).toMatch(/six\.jsonl\n.*\n(?:.*\n)*right to wrong: 0\n/);
    await evaluate(corpus("seven.jsonl", document), "--save", b);
    const other = await run("--compare", a, b);
    expect(other.status).toBe(1);
    expect(other.stderr).toMatch(/b\.json: is a run of seven\.jsonl, and .*a\.json of six\.jsonl/);
    writeFileSync(b, "{");
    expect((await run("--compare", a, b)).stderr).toMatch(/b\.json: is no JSON/);
    expect((await run("--compare", a)).status).toBe(2);
  }, 60_000);

  it("names the line that it cannot read, and refuses a wrong call", async () => {
    const broken = await program("evaluate", corpus("two.jsonl", document, "{"));
    expect(broken.status).toBe(1);
    expect(broken.stderr).toMatch(/two\.jsonl, line 2: is no line of JSON/);
    expect((await run(join(folder, "missing.jsonl"))).status).toBe(1);
    expect((await run()).status).toBe(2);
  }, 60_000);

  it("scores happenings against what people entered, with examples", async () => {
    const text = "A fire in Nairobi killed three people on Monday.";
    const where = { name: "Nairobi", lat: -1.28, lon: 36.82, precision: "place", toleranceKm: 25 };
    const reports = [{ type: "accident", where, killed: { low: 3, high: 3 }, must: true }];
    const docs = corpus("docs.jsonl", JSON.stringify({ id: "1", text }));
    const gold = corpus("gold.jsonl", JSON.stringify({ id: "1", reports, negative: false }));
    expect(await evaluate("--reports", docs, gold)).toMatch(/map reports, F1 +100\.0 +1 right of 1 found and 1 true/);
    const json = JSON.parse(await evaluate("--reports", docs, gold, "--json"));
    expect(json).toMatchObject({ mapReports: { f1: 1 }, casualties: { right: 1, of: 1 }, notVerbatim: 0 });
    expect((await run("--reports", docs)).status).toBe(2);
    const others = corpus("other.jsonl", '{"id":"2","reports":[],"negative":true}');
    expect((await run("--reports", docs, others)).stderr).toContain("article 2");
  }, 60_000);
});
