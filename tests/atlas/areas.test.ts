import { booleanPointInPolygon } from "@turf/turf";
import { expect, test } from "vitest";
import { decodeRing, encodeRing } from "#lib/atlas/area-file";
import { loadAreas } from "#lib/atlas/areas";
import { loadGazetteer } from "#lib/gazetteer/load";
import { sizeOf } from "./tiles.ts";

const areas = loadAreas();
const SIMFEROPOL = [34.1, 44.95];

function covers(ids: string[], point: number[]): boolean {
  const shape = areas.shape(ids);
  return shape !== null && booleanPointInPolygon(point, shape);
}

test("all countries and first-order areas have an outline, a label point and a box", () => {
  expect(areas.ids.filter((id) => id.length === 2).length).toBeGreaterThan(230);
  expect(areas.ids.length).toBeGreaterThan(4500);
  for (const id of areas.ids) {
    const [west, south, east, north] = areas.bbox(id) ?? [0, 0, 0, 0];
    const [x, y] = areas.labelPoint(id) ?? [999, 999];
    expect(y >= south - 0.1 && y <= north + 0.1, id).toBe(true);
    const isWithin = west <= east ? x >= west - 0.1 && x <= east + 0.1 : x >= west - 0.1 || x <= east + 0.1;
    expect(isWithin, id).toBe(true);
  }
});

test("Crimea lies in Ukraine and not in Russia", () => {
  expect(covers(["UA-43"], SIMFEROPOL)).toBe(true);
  expect(covers(["UA"], SIMFEROPOL)).toBe(true);
  expect(covers(["RU"], SIMFEROPOL)).toBe(false);
});

test.each([
  ["Laayoune", "EH", [-13.2, 27.15]],
  ["Smara", "EH", [-11.67, 26.74]],
  ["Pristina", "XK", [21.16, 42.66]],
  ["Ramallah", "PS", [35.2, 31.9]],
  ["Hargeisa", "SO", [44.06, 9.56]],
  ["Tkvarcheli", "GE", [41.68, 42.84]],
  ["Tiraspol", "MD", [29.6, 46.84]],
  ["Kyrenia", "CY", [33.32, 35.3]],
  ["Muzaffarabad", "PK", [73.47, 34.37]],
  ["Srinagar", "IN", [74.8, 34.08]],
])("%s lies in %s alone", (_, country, point) => {
  expect(areas.ids.filter((id) => id.length === 2 && covers([id], point))).toEqual([country]);
});

test("several areas become one outline without the border between them", () => {
  const donbas = areas.shape(["UA-14", "UA-09"]);
  expect(donbas?.type).toBe("Polygon");
  expect(covers(["UA-14", "UA-09"], [37.8, 48.0])).toBe(true);
  expect(covers(["UA-14", "UA-09"], [39.3, 48.57])).toBe(true);
  expect(covers(["UA-14", "UA-09"], [36.25, 49.98])).toBe(false);
});

test("unknown ids are left out, and none gives null", () => {
  expect(areas.shape(["UA-63", "XX-99"])).toEqual(areas.shape(["UA-63"]));
  expect(areas.shape(["XX-99"])).toBeNull();
  expect(areas.shape([])).toBeNull();
  expect(areas.bbox("XX-99")).toBeNull();
});

test("a box crosses longitude 180 where the country does", () => {
  const [west = 0, , east = 0] = areas.bbox("FJ") ?? [];
  expect(west).toBeGreaterThan(east);
});

test("the gazetteer's areas all have an outline", () => {
  const gazetteer = loadGazetteer();
  for (const name of ["Ukraine", "Crimea", "Donbas", "Bryansk Oblast", "Gaza Strip", "Lithuania", "Sahel", "Kashmir"]) {
    const ids = gazetteer.find(name).flatMap(({ place }) => place.areas);
    expect(ids.length, name).toBeGreaterThan(0);
    expect(
      ids.filter((id) => areas.bbox(id) === null),
      name,
    ).toEqual([]);
  }
});

test("a ring survives being stored, to a thousandth of a degree", () => {
  const ring: [number, number][] = [
    [-179.999, 89.5],
    [0, 0],
    [179.123, -45.678],
    [-179.999, 89.5],
  ];
  expect(decodeRing(encodeRing(ring))).toEqual(ring);
});

test("the file stays small", async () => {
  expect(await sizeOf("lib/atlas/areas.json")).toBeLessThan(3e6);
});
