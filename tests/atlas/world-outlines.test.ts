import { readFileSync } from "node:fs";
import { booleanPointInPolygon } from "@turf/turf";
import { expect, test } from "vitest";
import type { AreaFile } from "#lib/atlas/area-file";
import { worldOutlines } from "#lib/atlas/build-steps/world-outlines";
import { OUTLINES_PATH, readOutlines, type WorldOutlines } from "#lib/query/world-outlines";
import { sizeOf } from "./tiles.ts";

const file = `public${OUTLINES_PATH}`;
const stored = JSON.parse(readFileSync(file, "utf8")) as WorldOutlines;
const countries = new Map(readOutlines(stored).map((country) => [country.id, country.rings]));
const covers = (id: string, point: readonly number[]) =>
  (countries.get(id) ?? []).some((ring) =>
    booleanPointInPolygon([...point], { type: "Polygon", coordinates: [ring.map((corner) => [...corner])] }),
  );

test("the file is small and what the areas give", async () => {
  expect(await sizeOf(file)).toBeLessThan(60_000);
  expect(countries.size).toBeGreaterThan(160);
  const areas = JSON.parse(readFileSync("lib/atlas/areas.json", "utf8")) as AreaFile;
  expect(JSON.parse(JSON.stringify(worldOutlines(areas)))).toEqual(stored);
});

test.each([
  ["UA", [30.52, 50.45]],
  ["UA", [34.1, 45.2]],
  ["RU", [100, 62]],
  ["FR", [2.35, 48.85]],
  ["LS", [28.3, -29.6]],
  ["XK", [20.9, 42.6]],
  ["IL", [34.9, 31]],
])("%s has its land", (id, point) => {
  expect(covers(id, point)).toBe(true);
  const others = [...countries.keys()].filter((other) => other !== id && !(id === "LS" && other === "ZA"));
  expect(others.filter((other) => covers(other, point))).toEqual([]);
});

test("neighbours keep one border between them", () => {
  const points = (id: string) => new Set((countries.get(id) ?? []).flat().map(String));
  const shared = [...points("UA")].filter((point) => points("MD").has(point));
  expect(shared.length).toBeGreaterThan(3);
});
