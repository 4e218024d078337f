import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Client, createClient } from "@libsql/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { syntheticIncidents } from "#lib/bench/synthetic-incidents";
import { syntheticPlaces } from "#lib/bench/synthetic-places";
import { STATUS_WEIGHTS, SYNTHETIC, TYPE_WEIGHTS } from "#lib/bench/synthetic-settings";
import { writeSyntheticStore } from "#lib/bench/synthetic-store";
import { loadGazetteer } from "#lib/gazetteer/load";
import { PRECISIONS } from "#lib/model";
import { type IncidentSummary, NO_FILTERS, TYPE_NAMES } from "#lib/query/filters";
import { intervalOf } from "#lib/query/interval";
import { connectStore } from "#lib/store/connected";
import { migrate } from "#lib/store/migrate";
import { prepareClient } from "../../prisma/generate.ts";

const COUNT = 20_000;
const places = syntheticPlaces(loadGazetteer());
const incidents = [...syntheticIncidents(COUNT, places)];
const DAY_MS = 86_400_000;

const share = (isOne: (incident: IncidentSummary) => boolean) => incidents.filter(isOne).length / COUNT;
const precisionOf = ({ places: [place] }: IncidentSummary) => place?.precision ?? "none";

function tally<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

describe("a synthetic set", () => {
  test("is the same for the same seed, and another for another", () => {
    const first = incidents.slice(0, 50);
    const [same, other] = [1, 2].map((seed) => {
      const made = syntheticIncidents(COUNT, places, seed);
      return Array.from({ length: 50 }, () => made.next().value);
    });
    expect(same).toEqual(first);
    expect(other).not.toEqual(first);
  });

  test("clusters in place: hot cities, many towns with few, stacks at one point, sites around a town", () => {
    const points = tally(incidents.flatMap((incident) => incident.places.map(({ point }) => point.join())));
    const [fullest = 0] = [...points.values()].sort((one, other) => other - one);
    expect(fullest).toBeGreaterThan(COUNT * 0.04);
    expect(points.size).toBeGreaterThan(COUNT / 10);
    expect([...points.values()].filter((count) => count > 10).length).toBeGreaterThan(100);
    expect(share((incident) => precisionOf(incident) === "site")).toBeGreaterThan(0.08);
  });

  test("has places of each mark with the shares of its settings, areas with what is shaded", () => {
    const isArea = (incident: IncidentSummary) => !["site", "place", "near", "none"].includes(precisionOf(incident));
    expect(share(isArea)).toBeCloseTo(SYNTHETIC.areaShare, 1.5);
    expect(share((incident) => precisionOf(incident) === "near")).toBeCloseTo(SYNTHETIC.nearShare, 1.5);
    expect(share((incident) => precisionOf(incident) === "none")).toBeCloseTo(SYNTHETIC.noPlaceShare, 1.5);
    expect(share(({ places: { length } }) => length === 2)).toBeCloseTo(SYNTHETIC.twoPlacesShare, 1.5);
    for (const incident of incidents.filter(isArea)) {
      expect(incident.places[0]?.areas).not.toEqual([]);
      expect(PRECISIONS).toContain(precisionOf(incident));
    }
  });

  test("grows over five years and bursts: its fullest weeks of a town hold far more than the usual", () => {
    const days = incidents.flatMap(({ time }) => {
      const interval = time.precision === "day" ? intervalOf(time) : null;
      return interval ? [(interval.start - SYNTHETIC.from) / DAY_MS] : [];
    });
    expect(Math.min(...days)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...days)).toBeLessThan(SYNTHETIC.days);
    const half = SYNTHETIC.days / 2;
    const [early, late] = [days.filter((day) => day < half).length, days.filter((day) => day >= half).length];
    expect(late / early).toBeGreaterThan(1.3);
    const weeks = tally(
      incidents.flatMap(({ time, places: [place] }) =>
        time.start && place ? [`${place.name} ${Math.floor(Date.parse(time.start) / DAY_MS / 7)}`] : [],
      ),
    );
    const counts = [...weeks.values()].sort((one, other) => one - other);
    expect(counts.at(-1)).toBeGreaterThan(20 * (counts[Math.floor(counts.length / 2)] ?? 0));
  });

  test("has every type, status and time precision, each with its share", () => {
    for (const type of TYPE_NAMES)
      expect(share((incident) => incident.type === type)).toBeCloseTo(TYPE_WEIGHTS[type] / 104, 1.5);
    for (const [status, weight] of Object.entries(STATUS_WEIGHTS))
      expect(share((incident) => incident.status === status)).toBeCloseTo(weight / 100, 1.5);
    const precisions = tally(incidents.map(({ time }) => time.precision));
    expect(precisions.size).toBe(9);
    expect((precisions.get("day") ?? 0) / COUNT).toBeCloseTo(0.75, 1.5);
    for (const { time } of incidents) expect(intervalOf(time) === null).toBe(time.precision === "unknown");
  });

  test("has from one to twelve sources, of hundreds of publishers, and tolls", () => {
    const sources = incidents.map((incident) => incident.sources);
    expect(Math.min(...sources)).toBe(1);
    expect(Math.max(...sources)).toBeLessThanOrEqual(12);
    expect(incidents.every(({ publishers, sources }) => publishers.length === sources)).toBe(true);
    expect(new Set(incidents.flatMap(({ publishers }) => publishers)).size).toBeGreaterThan(300);
    expect(share(({ casualties }) => casualties.killed !== undefined)).toBeGreaterThan(0.15);
  });
});

describe("a synthetic store", () => {
  let folder: string;
  let url: string;
  beforeAll(async () => {
    await prepareClient();
    folder = await mkdtemp(join(tmpdir(), "dateline-synthetic-"));
    url = `file:${join(folder, "synthetic.db")}`;
    await writeSyntheticStore(url, incidents.slice(0, 2000));
    // Generating the client takes its time where that is not done yet.
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("gives back what was written, as any store does", async () => {
    const store = await connectStore(url);
    try {
      const { incidents: listed, total } = await store.listIncidents({ ...NO_FILTERS, types: TYPE_NAMES });
      expect(total).toBe(2000);
      const found = new Map(listed.map((incident) => [incident.id, incident]));
      for (const incident of incidents.slice(0, 2000)) expect(found.get(incident.id)).toEqual(incident);
      const inKharkiv = { ...NO_FILTERS, types: TYPE_NAMES, bbox: [36.2, 49.9, 36.3, 50.1] as const };
      expect((await store.listIncidents(inKharkiv)).total).toBeGreaterThan(50);
      expect((await store.listIncidents({ ...NO_FILTERS, text: "kharkiv" })).total).toBeGreaterThan(50);
    } finally {
      await store.close();
    }
  });

  test("has the tables, indexes and triggers that the migrations make", async () => {
    const fresh = `file:${join(folder, "fresh.db")}`;
    await migrate(fresh);
    const [written, made] = await Promise.all([url, fresh].map(schemaOf));
    expect(written).toEqual(made);
  });

  test("holds what the triggers derive when the same rows are written one by one", async () => {
    const slow = `file:${join(folder, "slow.db")}`;
    await migrate(slow);
    const client = createClient({ url: slow });
    await client.execute(`ATTACH '${url.slice("file:".length)}' AS fast`);
    for (const table of ["Incident", "IncidentLocation"])
      await client.execute(`INSERT INTO "${table}" SELECT * FROM fast."${table}" ORDER BY rowid`);
    const derived = await contentsOf(client);
    client.close();
    const fast = createClient({ url });
    const written = await contentsOf(fast);
    fast.close();
    expect(written).toEqual(derived);
    expect(written.found.length).toBeGreaterThan(50);
    const sizes = Object.fromEntries(written.tables.map(([name, rows]) => [name, rows.length]));
    expect(sizes).toMatchObject({ Incident: 2000, MapRow: 2000, IncidentNumber: 2000 });
    expect(sizes.IncidentLocationBox).toBe(sizes.IncidentLocation);
  });
});

async function schemaOf(url: string) {
  const client = createClient({ url });
  const { rows } = await client.execute(
    "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name",
  );
  client.close();
  return rows.map(({ type, name, sql }) => ({ type, name, sql }));
}

/** All rows of the tables that are read, the edit log, what is derived of it and what virtual tables keep left out, and what words find. */
async function contentsOf(client: Client) {
  const ask = async (sql: string) => (await client.execute(sql)).rows.map((row) => ({ ...row }));
  const names = await ask(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_%' ESCAPE '\\'
      AND name NOT LIKE 'IncidentWords%' AND name NOT LIKE '%Box\\_%' ESCAPE '\\' AND name NOT LIKE '%Tree\\_%' ESCAPE '\\'
      AND name NOT IN ('EditLog', 'IncidentChange') ORDER BY name`,
  );
  const tables: [unknown, unknown[]][] = [];
  for (const { name } of names) tables.push([name, await ask(`SELECT * FROM "${name}" ORDER BY 1, 2`)]);
  const found = await ask(`SELECT rowid FROM "IncidentWords" WHERE "IncidentWords" MATCH 'kharkiv' ORDER BY rowid`);
  return { tables, found };
}
