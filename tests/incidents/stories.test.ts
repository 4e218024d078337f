import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LinkedTelling, linkCases } from "#lib/bench/linking";
import { linkingToText, scoreLinking } from "#lib/evaluate/linking";
import { type LinkingCase, parseLinkingCases } from "#lib/evaluate/linking-cases";
import { loadGazetteer } from "#lib/gazetteer/load";
import { type IncidentDetail, openStore, type Store } from "#lib/store/store";
import { prepareClient } from "../../prisma/generate.ts";

const STORIES = new URL("../stories/linking/", import.meta.url);
const cases = readdirSync(STORIES).flatMap((file) =>
  parseLinkingCases(readFileSync(new URL(file, STORIES), "utf8"), file),
);
const folder = mkdtempSync(join(tmpdir(), "dateline-linking-"));

let store: Store;
let linked: readonly LinkedTelling[];
beforeAll(async () => {
  await prepareClient();
  store = await openStore(`file:${join(folder, "cases.db")}`);
  linked = await linkCases(cases, { store, gazetteer: loadGazetteer() });
}, 120_000);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The incident that a happening of a case became, or null where the reader found no report of it. */
async function incidentOf(one: LinkingCase, happening: string): Promise<IncidentDetail | null> {
  const told = linked.find(
    (mention) => mention.case === one && mention.telling.happening === happening && mention.found,
  );
  return told?.found ? store.incident(told.found) : null;
}

// Floors a little below what it gives (--linking prints it), so that a change of the reader alone doesn't break them.
test("reports of one happening are linked, and no others", () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  const read = scoreLinking(linked.filter(({ found }) => found !== null));
  process.stderr.write(`linking: ${linkingToText(read)}`);
  expect(read.bCubed.f1).toBeGreaterThan(0.97);
  expect(read.pairwise.f1).toBeGreaterThan(0.93);
  const all = scoreLinking(linked);
  expect(all.read / all.mentions).toBeGreaterThan(0.8);
  expect(all.bCubed.f1).toBeGreaterThan(0.93);
  expect(all.pairwise.f1).toBeGreaterThan(0.8);
});

test("two strikes on one city on one day with different targets stay two", async () => {
  const one = cases.find(({ name }) => name.startsWith("two strikes on one city on one day"));
  const [hospital, plant] = await Promise.all(["a", "b"].map((happening) => one && incidentOf(one, happening)));
  expect(hospital?.reports).toHaveLength(2);
  expect(plant?.reports).toHaveLength(1);
  expect(plant?.id).not.toBe(hospital?.id);
});

describe("copies, owners and agencies", () => {
  test.each(cases.filter(({ sources }) => sources).map((one) => [one.name, one] as const))("%s", async (_, one) => {
    for (const [happening, count] of Object.entries(one.sources ?? {})) {
      const incident = await incidentOf(one, happening);
      expect(incident?.sources).toBe(count);
      expect(incident?.sourceGroups).toHaveLength(count);
    }
  });
});

test("the newest figure is the best, and a retraction wins and stays visible", async () => {
  const checked: string[] = [];
  for (const one of cases) {
    for (const [happening, status] of Object.entries(one.status ?? {})) {
      const incident = await incidentOf(one, happening);
      expect(incident?.status, one.name).toBe(status);
      expect(incident?.reports.length, one.name).toBeGreaterThan(1);
      checked.push(one.name);
    }
    for (const [happening, figures] of Object.entries(one.best ?? {})) {
      const incident = await incidentOf(one, happening);
      if (!incident) continue;
      const best = Object.fromEntries(
        Object.entries(incident.casualties).map(([kind, { best: figure }]) => [kind, figure]),
      );
      expect(best, one.name).toMatchObject(figures);
      checked.push(one.name);
    }
  }
  expect(checked.length).toBeGreaterThan(1);
});

test("relations that people see are found, with a reason, from both sides", async () => {
  let [found, readable] = [0, 0];
  for (const one of cases) {
    for (const [from, kind, to] of one.relations ?? []) {
      const [incident, other] = [await incidentOf(one, from), await incidentOf(one, to)];
      if (!incident || !other) continue;
      readable++;
      const relation = incident.relations.find(({ incidentId }) => incidentId === other.id);
      if (relation?.kind !== kind) continue;
      found++;
      expect(relation.reason).not.toBe("");
      expect(other.relations.map(({ incidentId }) => incidentId)).toContain(incident.id);
    }
  }
  // Of eight that are read, the reader puts one in no place, one in a city for its region and tells one of another type.
  expect(readable).toBeGreaterThanOrEqual(7);
  expect(found).toBeGreaterThanOrEqual(5);
});
