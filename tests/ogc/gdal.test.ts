import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { mercatorX, mercatorY } from "#lib/query/mercator";
import { sharedStore } from "#lib/store/shared";
import { openStore } from "#lib/store/store";
import { prepareClient } from "../../prisma/generate.ts";
import { CONTEXT, CRIMEA, day, FIJI, KHARKIV, located, makeReading } from "../store/make";
import { type Served, serve } from "./serve";

const run = promisify(execFile);
// Each question starts a program, which takes its time on a machine that builds.
vi.setConfig({ testTimeout: 60_000 });
/** Column and row of the tile of zoom 14 in which Kharkiv lies. */
const KHARKIV_TILE = [mercatorX(KHARKIV.point[0]), mercatorY(KHARKIV.point[1])].map((at) =>
  Math.floor(at * 2 ** 14),
) as [number, number];
const isThere = hasGdal();
if (!isThere && process.env.DATELINE_REQUIRE_ALL) throw new Error("gdal-bin is not installed: ogrinfo is missing");

function hasGdal(): boolean {
  try {
    execFileSync("ogrinfo", ["--version"]);
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!isThere)("GDAL (left out where gdal-bin is not installed)", () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-gdal-"));
  const STRIKES = 30;
  let served: Served;

  beforeAll(async () => {
    vi.stubEnv("DATABASE_URL", `file:${join(folder, "gdal.db")}`);
    await prepareClient();
    const store = await openStore();
    const strikes = Array.from({ length: STRIKES }, (_, at) => ({
      time: day(`2025-01-${String(at + 1).padStart(2, "0")}`),
      casualties: at < 5 ? { killed: { low: at + 1, high: at + 1 } } : {},
      sentence: `Strike number ${at} hit Kharkiv.`,
    }));
    const storm = { type: "disaster", subtype: "storm", places: [located(FIJI)] } as const;
    const battle = { type: "battle", subtype: null, places: [located(CRIMEA)], time: day("2025-03-05") } as const;
    const near = {
      type: "accident",
      subtype: "fire",
      places: [{ ...located(KHARKIV), precision: "near", radiusKm: 12 }],
    };
    const threat = { type: "statement", subtype: "threat", places: [], sentence: "An envoy promised fire." } as const;
    await store.saveReading(makeReading("a", strikes), CONTEXT);
    await store.saveReading(makeReading("b", [storm, battle, near as never, threat]), CONTEXT);
    await store.close();
    served = await serve();
  }, 60_000);

  afterAll(async () => {
    await served.close();
    await (await sharedStore()).close();
    rmSync(folder, { recursive: true, force: true });
    vi.unstubAllEnvs();
  });

  const info = async (...options: string[]) =>
    (await run("ogrinfo", ["-ro", "-so", `OAPIF:${served.address}/ogc`, "incidents", ...options])).stdout;
  const count = async (...options: string[]) => Number(/Feature Count: (\d+)/.exec(await info(...options))?.[1]);
  const lastAsked = () => served.asked.filter((path) => path.includes("/items")).at(-1) ?? "";

  test("lists the collections, with the fields of their schema", async () => {
    const { stdout } = await run("ogrinfo", ["-ro", `OAPIF:${served.address}/ogc`]);
    expect(stdout).toMatch(/incidents.*\n.*reports.*\n.*places/);
    const fields = Object.fromEntries(
      [...(await info()).matchAll(/^(\w+): (\w+) \(/gm)].map(([, name, type]) => [name, type]),
    );
    // Of no feature on the first page is it known how many were injured: the schema says what it is.
    expect(fields).toMatchObject({
      id: "String",
      start: "DateTime",
      end: "DateTime",
      killed: "Integer",
      injured: "Integer",
    });
    expect(fields).toMatchObject({ radius_km: "Real", confidence: "Real", title: "String", url: "String" });
  });

  test("reads every feature with its geometry, page after page", async () => {
    const file = join(folder, "all.geojson");
    await run("ogr2ogr", ["-f", "GeoJSON", file, `OAPIF:${served.address}/ogc`, "incidents"]);
    const { stdout } = await run("ogrinfo", ["-ro", "-al", "-q", "-fields=NO", "-geom=SUMMARY", file]);
    expect(stdout.match(/^OGRFeature/gm)).toHaveLength(STRIKES + 4);
    expect(stdout.match(/POINT/g)).toHaveLength(STRIKES);
    const whole = (await run("ogrinfo", ["-ro", "-al", "-so", file])).stdout;
    // Fiji lies on both sides of longitude 180, and the rest north of it.
    expect(/Extent: \((-?[\d.]+), (-?[\d.]+)\) - \((-?[\d.]+), (-?[\d.]+)\)/.exec(whole)?.slice(1).map(Number)).toEqual(
      [expect.closeTo(-180, 1), expect.closeTo(-19, 0), expect.closeTo(180, 1), expect.closeTo(50.1, 1)],
    );
  });

  test("asks for a box, which the service answers", async () => {
    expect(await count("-spat", "36", "49", "37", "50")).toBe(STRIKES + 1);
    expect(lastAsked()).toContain("bbox=36");
    expect(await count("-spat", "34", "45", "34.1", "45.1")).toBe(1);
    // In the bounds of Crimea, beside its outline.
    expect(await count("-spat", "32.5", "44.4", "32.6", "44.5")).toBe(0);
  });

  test("asks for times and properties in CQL, which the service answers", async () => {
    const days = "start >= '2025-01-05T00:00:00Z' AND start <= '2025-01-07T00:00:00Z'";
    expect(await count("-where", days)).toBe(3);
    expect(lastAsked()).toMatch(/filter=.*start/);
    expect(await count("-where", "type = 'strike' AND killed >= 4")).toBe(2);
    expect(await count("-where", "title LIKE '%Crimea%' OR place_precision IN ('country', 'none')")).toBe(3);
    expect(await count("-where", "type <> 'strike'", "-spat", "36", "49", "37", "50")).toBe(1);
  });

  test("reads vector tiles, with incidents and areas", async () => {
    const tile = async (z: number, x: number, y: number) => {
      const bytes = await (await fetch(`${served.address}/tiles/${z}/${x}/${y}.mvt`)).arrayBuffer();
      const path = join(folder, String(z), String(x));
      mkdirSync(path, { recursive: true });
      writeFileSync(join(path, `${y}.mvt`), Buffer.from(bytes));
      const file = join(path, `${y}.mvt`);
      return (await run("ogrinfo", ["-ro", "-al", "-oo", `X=${x}`, "-oo", `Y=${y}`, "-oo", `Z=${z}`, file])).stdout;
    };
    const world = await tile(0, 0, 0);
    expect(world).toMatch(/Layer name: areas[\s\S]*name \(String\) = (Crimea|Fiji)/);
    expect(world).toMatch(new RegExp(`Layer name: incidents[\\s\\S]*point_count \\(\\w+\\) = ${STRIKES + 1}`));
    const close = await tile(14, ...KHARKIV_TILE);
    expect(close.match(/place_precision \(String\) = place/g)).toHaveLength(STRIKES);
    expect(close).toMatch(/radius_km \(\w+\) = 12/);
    const [, x, y] = (/POINT \(([\d.]+) ([\d.]+)\)/.exec(close) ?? []).map(Number);
    // Web Mercator, in metres.
    expect(x).toBeCloseTo((KHARKIV.point[0] * 20037508.34) / 180, -1);
    expect(y).toBeGreaterThan(6_400_000);
  });
});
