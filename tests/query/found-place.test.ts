import { expect, test } from "vitest";
import { boundsOfPlace, type FoundPlace, pointOf } from "#lib/query/found-place";

const town: FoundPlace = {
  id: "geonames:1",
  name: "Town",
  kind: "place",
  country: "UA",
  where: "",
  point: [36, 50],
  bbox: null,
  population: 900,
};

test("a place with bounds is shown by them, across longitude 180 too", () => {
  expect(boundsOfPlace({ ...town, kind: "country", bbox: [177, -20, -178, -12] })).toEqual([177, -20, -178, -12]);
});

test("a point is shown with what lies around it, as wide as high, more for a big town and less for a building", () => {
  const size = (place: FoundPlace) => {
    const [west, south, east, north] = boundsOfPlace(place);
    return { high: north - south, wide: (east - west) * Math.cos((place.point[1] * Math.PI) / 180) };
  };
  expect(size(town).wide).toBeCloseTo(size(town).high, 9);
  expect(size({ ...town, population: 2_000_000 }).high).toBeGreaterThan(size(town).high);
  expect(size({ ...town, kind: "site" }).high).toBeLessThan(size(town).high);
  expect(boundsOfPlace({ ...town, kind: "water", point: [0, 89] })[3]).toBe(85);
});

test.each([
  ["49.98, 36.25", [36.25, 49.98]],
  [" -33.9 151.2 ", [151.2, -33.9]],
  ["0;-180", [-180, 0]],
  ["49.98°, 36.25°", [36.25, 49.98]],
  ["91, 0", null],
  ["45, 181", null],
  ["2025", null],
  ["7 October", null],
  ["26 March 2025", null],
])("%s is typed for the point %j", (typed, point) => {
  expect(pointOf(typed)).toEqual(point);
});
