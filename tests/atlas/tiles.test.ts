import { expect, test } from "vitest";
import { featuresAt, idsAt, openTiles, sizeOf } from "./tiles.ts";

const basemap = openTiles("basemap");
const areas = openTiles("areas");

test.each([
  ["Simferopol", [34.1, 44.95], "UA", "UA-43"],
  ["Kharkiv", [36.25, 49.98], "UA", "UA-63"],
  ["Bryansk", [34.37, 53.25], "RU", "RU-BRY"],
  ["Vilnius", [25.28, 54.69], "LT", "LT-VL"],
] as const)("the tiles of areas say where %s lies", async (_, point, country, area) => {
  expect(await idsAt(areas, "admin0", point, 6)).toEqual([country]);
  expect(await idsAt(areas, "admin1", point, 6)).toEqual([area]);
});

test("an area carries name and label point", async () => {
  const found = await featuresAt(areas, "admin1", [36.25, 49.98], 6);
  const kharkiv = found.find(({ properties }) => properties.id === "UA-63")?.properties;
  expect(kharkiv?.name).toBe("Kharkiv");
  expect(kharkiv?.longitude).toBeGreaterThan(35);
  expect(kharkiv?.latitude).toBeGreaterThan(49);
});

test("the only line across the isthmus of Crimea is a dashed line of control", async () => {
  const classes = await classesNear([33.7, 46.15], 0.25);
  expect(classes).toContain("defacto");
  expect(classes).not.toContain("country");
});

test("Ukraine's border with Poland is a whole line, Kosovo's with Serbia a dashed one", async () => {
  expect(await classesNear([23.6, 50.4], 0.3)).toContain("country");
  expect(await classesNear([21.0, 43.1], 0.3)).toContain("disputed");
});

test("South Ossetia and the Golan Heights have their lines", async () => {
  expect(await classesNear([44.0, 42.15], 0.2)).toContain("defacto");
  expect(await classesNear([35.63, 33.0], 0.1)).toContain("disputed");
});

test("towns bear their names in other languages", async () => {
  const places = await featuresAt(basemap, "place", [30.52, 50.45], 7);
  const kyiv = places.find(({ properties }) => properties.kind === "capital")?.properties;
  expect(kyiv).toMatchObject({ kind: "capital", "name:uk": "Київ", "name:de": "Kyiw" });
});

test("there are land, lakes and labels from the first zoom levels on", async () => {
  expect((await featuresAt(basemap, "earth", [10, 50], 0)).length).toBeGreaterThan(0);
  expect((await featuresAt(basemap, "water", [53, 42], 2)).length).toBeGreaterThan(0);
  expect((await featuresAt(basemap, "place", [10, 50], 0)).map(({ properties }) => properties.kind)).toContain("sea");
});

test("no tile is heavy and the archives stay under their limits", async () => {
  expect(await sizeOf("public/basemap/basemap.pmtiles")).toBeLessThan(25e6);
  expect(await sizeOf("public/basemap/areas.pmtiles")).toBeLessThan(9e6);
  const zoom0 = await basemap.getZxy(0, 0, 0);
  expect(zoom0?.data.byteLength).toBeLessThan(500_000);
});

/** Classes of the borders that pass within so many degrees of a point. */
async function classesNear([x, y]: [number, number], degrees: number): Promise<unknown[]> {
  const lines = await featuresAt(basemap, "boundary", [x, y], 7);
  return lines
    .filter(({ geojson: { geometry } }) => {
      const parts = geometry.type === "MultiLineString" ? geometry.coordinates : [];
      const whole = geometry.type === "LineString" ? [geometry.coordinates] : parts;
      return whole.flat().some(([a = 999, b = 999]) => Math.hypot(a - x, b - y) < degrees);
    })
    .map(({ properties }) => properties.class);
}
