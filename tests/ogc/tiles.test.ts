import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { mercatorX, mercatorY } from "#lib/query/mercator";
import { sharedStore } from "#lib/store/shared";
import { openStore } from "#lib/store/store";
import { parseTileAddress } from "#lib/tiles/address";
import { prepareClient } from "../../prisma/generate.ts";
import { CONTEXT, CRIMEA, day, KHARKIV, located, makeReading } from "../store/make";
import { route } from "./serve";

const folder = mkdtempSync(join(tmpdir(), "dateline-tiles-"));
/** The tile of zoom 14 in which Kharkiv lies. */
const KHARKIV_TILE = `/tiles/14/${[mercatorX(KHARKIV.point[0]), mercatorY(KHARKIV.point[1])].map((at) => Math.floor(at * 2 ** 14)).join("/")}.mvt`;
const SITE = "http://localhost:3000";

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", `file:${join(folder, "tiles.db")}`);
  await prepareClient();
  const store = await openStore();
  const strike = { casualties: { killed: { low: 2, high: 2 } } } as const;
  const other = { type: "protest", subtype: null, time: day("2025-01-05"), sentence: "Kharkiv marched." } as const;
  const battle = { type: "battle", subtype: null, places: [located(CRIMEA)], time: day("2025-03-05") } as const;
  const near = {
    type: "accident",
    subtype: "fire",
    places: [{ ...located(KHARKIV), precision: "near", radiusKm: 12 }],
  } as const;
  await store.saveReading(makeReading("a", [strike, other, battle, near]), CONTEXT);
  await store.close();
}, 60_000);

afterAll(async () => {
  await (await sharedStore()).close();
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

const ask = (path: string, headers: Record<string, string> = {}) => route(new Request(`${SITE}${path}`, { headers }));

async function layersOf(path: string) {
  const response = await ask(path);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/vnd.mapbox-vector-tile");
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(await response.arrayBuffer())));
  const read = (name: string) => {
    const layer = layers[name];
    return Array.from({ length: layer?.length ?? 0 }, (_, at) => layer?.feature(at).properties ?? {});
  };
  return { incidents: read("incidents"), areas: read("areas") };
}

test("far away incidents near each other are one point, and areas are areas with their counts", async () => {
  const { incidents, areas } = await layersOf("/tiles/2/2/1.mvt");
  expect(incidents).toEqual([{ cluster: true, point_count: 3, violence: 1, unrest: 1, hazard: 1 }]);
  expect(areas).toEqual([
    { place_id: CRIMEA.id, name: "Crimea", place_precision: "admin1", drawing: "area", incidents: 1 },
  ]);
});

test("close by each incident is itself, and one near the town says so", async () => {
  const { incidents } = await layersOf(KHARKIV_TILE);
  expect(incidents).toHaveLength(3);
  const strike = incidents.find(({ type }) => type === "strike");
  expect(strike).toMatchObject({ killed: 2, place: "Kharkiv", place_precision: "place", group: "violence" });
  expect(strike).toMatchObject({ start: "2025-03-26T00:00:00Z", end: "2025-03-26T23:59:59Z", status: "reported" });
  expect(incidents.find(({ type }) => type === "accident")).toMatchObject({ place_precision: "near", radius_km: 12 });
});

test("the filters of the map narrow tiles, and TileJSON hands them on", async () => {
  expect((await layersOf("/tiles/2/2/1.mvt?type=strike")).incidents).toEqual([
    expect.objectContaining({ type: "strike" }),
  ]);
  expect((await layersOf("/tiles/2/2/1.mvt?from=2025-03-01")).incidents).toEqual([
    expect.objectContaining({ point_count: 2 }),
  ]);
  expect((await layersOf("/tiles/2/2/1.mvt?q=marched")).incidents).toEqual([
    expect.objectContaining({ type: "protest" }),
  ]);
  expect(await layersOf("/tiles/2/2/1.mvt?q=nowhere")).toEqual({ incidents: [], areas: [] });
  const json = await (await ask("/tiles.json?type=strike&from=2025-03-01")).json();
  expect(json).toMatchObject({
    tilejson: "3.0.0",
    tiles: [`${SITE}/tiles/{z}/{x}/{y}.mvt?type=strike&from=2025-03-01`],
    vector_layers: [{ id: "incidents" }, { id: "areas" }],
  });
  const names = (at: number) => Object.keys(json.vector_layers[at].fields);
  const { incidents, areas } = await layersOf(KHARKIV_TILE);
  for (const properties of incidents) expect(names(0)).toEqual(expect.arrayContaining(Object.keys(properties)));
  for (const properties of areas) expect(names(1)).toEqual(expect.arrayContaining(Object.keys(properties)));
});

test("an empty tile is empty, a known one is not sent again, and one outside of the world is refused", async () => {
  const empty = await ask("/tiles/5/0/0.mvt");
  expect([empty.status, (await empty.arrayBuffer()).byteLength]).toEqual([200, 0]);
  const etag = (await ask("/tiles/2/2/1.mvt")).headers.get("etag") ?? "";
  expect((await ask("/tiles/2/2/1.mvt", { "if-none-match": etag })).status).toBe(304);
  for (const path of ["2/4/1.mvt", "15/0/0.mvt", "2/2/1", "2/2/1.png", "a/2/1.mvt", "2/2/1.mvt?colour=red"]) {
    const response = await ask(`/tiles/${path}`);
    expect([path, response.status]).toEqual([path, 400]);
  }
  expect(parseTileAddress("14", "16383", "0.pbf")).toEqual({ z: 14, x: 16383, y: 0 });
});
