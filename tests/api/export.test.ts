import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { writeSyntheticStore } from "#lib/bench/synthetic-store";
import { type IncidentSummary, TYPE_NAMES } from "#lib/query/filters";
import { sharedStore } from "#lib/store/shared";
import { GET as exported } from "../../app/api/export/route";
import { prepareClient } from "../../prisma/generate.ts";
import { makeIncident, makePlace } from "../formats/make";
import { day } from "../store/make";

vi.setConfig({ testTimeout: 60_000 });
const folder = mkdtempSync(join(tmpdir(), "dateline-export-"));
const COUNT = 50_000;
const MEGABYTE = 1 << 20;

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", `file:${join(folder, "export.db")}`);
  await prepareClient();
  await writeSyntheticStore(`file:${join(folder, "export.db")}`, many());
}, 120_000);

afterAll(async () => {
  await (await sharedStore()).close();
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

/** Incidents of every type and kind of place, over three years, some of them without a place or a time. */
function* many(): Generator<IncidentSummary> {
  const area = makePlace({
    precision: "admin1",
    areas: ["UA-43"],
    point: [34.3, 45.3],
    bbox: [32.5, 44.4, 36.6, 46.2],
  });
  const across = makePlace({ precision: "near", radiusKm: 60, point: [179.9, -17] });
  for (let nth = 0; nth < COUNT; nth++) {
    const date = new Date(Date.UTC(2023, 0, 1 + (nth % 1000))).toISOString().slice(0, 10);
    const town = makePlace({ point: [-170 + (nth % 340), -60 + (nth % 120)] });
    const {
      actors: _actors,
      tellings: _tellings,
      changedAt: _changedAt,
      ...incident
    } = makeIncident({
      id: `inc_${nth}`,
      type: TYPE_NAMES[nth % TYPE_NAMES.length],
      subtype: null,
      places: [[town], [area], [across], [town, area], []][nth % 5],
      time: nth % 7 === 0 ? { edtf: "", start: null, end: null, precision: "unknown" } : day(date),
    });
    yield incident;
  }
}

const ask = (query: string, signal?: AbortSignal) =>
  exported(new Request(`http://localhost:3000/api/export?${query}`, { signal }));

test("50,000 incidents are one file, in the memory of a page, while the server answers others", async () => {
  const response = await ask(
    "format=csv&type=strike,explosion,battle,attack,military,protest,justice,crime,accident,disaster,health,diplomacy,sanctions,humanitarian,politics,statement&columns=event_id,event_date,location",
  );
  const before = process.memoryUsage();
  let [peak, lines, longest, last] = [0, 0, 0, performance.now()];
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const ids = new Set<string>();
  let rest = "";
  for await (const text of (response.body as ReadableStream).pipeThrough(new TextDecoderStream())) {
    const rows = (rest + text).split("\r\n");
    rest = rows.pop() ?? "";
    for (const row of rows) ids.add(row.slice(0, row.indexOf(",")));
    lines += rows.length;
    const { heapUsed, external } = process.memoryUsage();
    peak = Math.max(peak, heapUsed + external);
  }
  clearInterval(watch);
  expect([lines, ids.size]).toEqual([COUNT + 1, COUNT + 1]);
  // The file itself would be 3 MB, its incidents as objects 150 MB; garbage that nobody collected yet is counted too.
  expect((peak - before.heapUsed - before.external) / MEGABYTE).toBeLessThan(100);
  expect(longest).toBeLessThan(1000);
}, 60_000);

test("nothing is made before it is taken, and nothing after its reader went", async () => {
  const store = await sharedStore();
  const pages = vi.spyOn(store, "exportPages");
  const asked = new AbortController();
  const response = await ask("format=jsonl", asked.signal);
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const first = await reader.read();
  expect(first.value?.length).toBeGreaterThan(0);
  const generator = pages.mock.results[0]?.value as AsyncGenerator;
  const next = vi.spyOn(generator, "next");
  await pause(50);
  expect(next).not.toHaveBeenCalled();
  asked.abort();
  await expect.poll(async () => (await generator.next()).done).toBe(true);
  pages.mockRestore();
});

test("the files are read by the programs that they are for", async (context) => {
  if (!hasGdal()) return context.skip("gdal-bin is not installed");
  const query = "type=disaster&from=2025-01-01";
  const total = (await (await ask(`${query}&format=jsonl`)).text()).trimEnd().split("\n");
  expect(total.length).toBeGreaterThan(50);
  const located = total.filter((line) => JSON.parse(line).places.length > 0).length;
  for (const [format, ending] of [
    ["geojson", "geojson"],
    ["gpkg", "gpkg"],
    ["kml", "kml"],
  ] as const) {
    const path = join(folder, `incidents.${ending}`);
    writeFileSync(path, Buffer.from(await (await ask(`${query}&format=${format}`)).arrayBuffer()));
    const told = execFileSync("ogrinfo", ["-al", "-so", "-ro", path], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    expect([format, Number(/Feature Count: (\d+)/.exec(told)?.[1])]).toEqual([format, total.length]);
    if (format === "gpkg") {
      expect(told).toContain('GEOGCRS["WGS 84"');
      expect(told).toMatch(/event_date: Date[\s\S]*changed_at: DateTime/);
      const shapes = execFileSync(
        "ogrinfo",
        ["-ro", "-q", path, "-sql", "SELECT count(*) AS n FROM incidents WHERE geom IS NOT NULL AND ST_IsValid(geom)"],
        { encoding: "utf8" },
      );
      expect(shapes).toContain(`n (Integer) = ${located}`);
    }
  }
}, 60_000);

test("a choice that belongs to another format is refused", async () => {
  expect((await ask("format=kml&hxl=yes")).status).toBe(400);
  const wrong = await ask("format=csv&columns=colour");
  expect([wrong.status, (await wrong.json()).error]).toEqual([
    400,
    expect.stringContaining("there is no column colour"),
  ]);
});

function hasGdal(): boolean {
  try {
    execFileSync("ogrinfo", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
