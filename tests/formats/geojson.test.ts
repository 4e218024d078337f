import fc from "fast-check";
import type { Geometry, Position } from "geojson";
import { expect, test } from "vitest";
import { uniteBoxes } from "#lib/formats/boxes";
import { incidentsToGeoJson } from "#lib/formats/geojson";
import type { BoundingBox, ReportPlace } from "#lib/model";
import { makeIncident, makePlace, OPTIONS, writeFile } from "./make";

const CRIMEA = makePlace({
  id: "admin1:UA-43",
  name: "Crimea",
  precision: "admin1",
  point: [34.3, 45.3],
  bbox: [32.5, 44.4, 36.6, 46.2],
  areas: ["UA-43"],
});

function featureOf(...places: ReportPlace[]) {
  const feature = incidentsToGeoJson([makeIncident({ places })], OPTIONS).features[0];
  if (!feature) throw new Error("no feature");
  return feature;
}

test("a town is a point, with its bounds, and tells what the incident is", () => {
  const feature = featureOf(makePlace());
  expect(feature).toMatchObject({
    type: "Feature",
    id: "inc_0123456789abcdef",
    bbox: [36.25272, 49.98081, 36.25272, 49.98081],
    geometry: { type: "Point", coordinates: [36.25272, 49.98081] },
    properties: {
      type: "strike",
      group: "violence",
      precision: "place",
      drawing: "point",
      casualties: { injured: { low: 3, best: 8, high: 8 } },
      actors: [{ role: "perpetrator", name: "Russian drones" }, { role: "victim" }],
      articles: [{ publisher: "Wire", quote: "Drones struck." }, {}],
      url: "https://map.example/incidents/inc_0123456789abcdef",
    },
  });
});

test("an area is its outline, never a point", () => {
  expect(featureOf(CRIMEA)).toMatchObject({
    bbox: [32.5, 44.4, 36.6, 46.2],
    geometry: { type: "Polygon" },
    properties: { drawing: "area", precision: "admin1" },
  });
  const unknown = featureOf(makePlace({ ...CRIMEA, areas: ["XX"] }));
  expect(unknown).toMatchObject({ geometry: { type: "Polygon" }, properties: { drawing: "bounds" } });
  const nowhere = featureOf(makePlace({ ...CRIMEA, areas: [], bbox: null }));
  expect(nowhere).toMatchObject({ geometry: null, properties: { drawing: null } });
});

test("a circle around a town has its radius", () => {
  const feature = featureOf(makePlace({ precision: "near", radiusKm: 111.2 }));
  expect(feature.properties?.drawing).toBe("circle");
  const [west, south, east, north] = feature.bbox ?? [];
  expect((north ?? 0) - (south ?? 0)).toBeCloseTo(2, 1);
  expect((east ?? 0) - (west ?? 0)).toBeCloseTo(2 / Math.cos((50 * Math.PI) / 180), 1);
});

test("what passes longitude 180 is cut there, and its box says so", () => {
  const circle = featureOf(makePlace({ precision: "near", radiusKm: 200, point: [179.5, -17] }));
  expect(circle.geometry?.type).toBe("MultiPolygon");
  expect(positionsOf(circle.geometry).every(([x = 0]) => x >= -180 && x <= 180)).toBe(true);
  const [west = 0, , east = 0] = circle.bbox ?? [];
  expect(west).toBeGreaterThan(177);
  expect(east).toBeLessThan(-177);
  const fiji = featureOf(makePlace({ precision: "country", areas: ["FJ"], bbox: [174.6, -21.7, -178.2, -12.5] }));
  expect(fiji.bbox).toEqual([174.6, -21.7, -178.2, -12.5]);
  expect(positionsOf(fiji.geometry).every(([x = 0]) => x >= -180 && x <= 180)).toBe(true);
});

test("rings follow the right-hand rule, and the whole file is one collection with its box and rights", async () => {
  const clockwise = { type: "Polygon" as const, coordinates: [[...SQUARE_RING].reverse(), SQUARE_HOLE] };
  const file = await writeFile(
    "geojson",
    [makeIncident({ places: [CRIMEA] }), makeIncident(), makeIncident({ places: [] })],
    {
      shapeOf: () => clockwise,
    },
  );
  const { features, ...collection } = JSON.parse(file);
  expect(features[0].geometry.coordinates).toEqual([SQUARE_RING, [...SQUARE_HOLE].reverse()]);
  expect(features.map(({ geometry }: { geometry: Geometry | null }) => geometry?.type)).toEqual([
    "Polygon",
    "Point",
    undefined,
  ]);
  expect(collection).toMatchObject({
    type: "FeatureCollection",
    bbox: [32.5, 44.4, 36.6, 49.98081],
    asOf: OPTIONS.asOf,
  });
  expect(collection.crs).toBeUndefined();
  expect(collection.sources[0]).toMatchObject({ name: "GeoNames", licence: "CC BY 4.0" });
  expect(JSON.parse(await writeFile("geojson", [])).features).toEqual([]);
});

const SQUARE_RING = [
  [33, 44],
  [36, 44],
  [36, 46],
  [33, 46],
  [33, 44],
];
const SQUARE_HOLE = [
  [34, 45],
  [35, 45],
  [35, 45.5],
  [34, 45],
];

test("several places are one shape, and where there is none the geometry is null", () => {
  expect(featureOf(makePlace(), makePlace({ point: [30, 50] })).geometry).toEqual({
    type: "MultiPoint",
    coordinates: [
      [36.25272, 49.98081],
      [30, 50],
    ],
  });
  expect(featureOf(CRIMEA, CRIMEA).geometry?.type).toBe("MultiPolygon");
  expect(featureOf(makePlace(), CRIMEA).geometry?.type).toBe("GeometryCollection");
  expect(featureOf()).toMatchObject({ geometry: null, properties: { precision: "none" } });
  expect(featureOf(makePlace({ role: "origin" })).geometry).toBeNull();
});

test("the box around boxes holds each of them, whichever way round the globe", () => {
  const longitude = fc.integer({ min: -18_000_000, max: 18_000_000 }).map((units) => units / 100_000);
  const box = fc.tuple(longitude, longitude).map(([west, east]): BoundingBox => [west, 0, east, 1]);
  const inside = (x: number, [west, , east]: BoundingBox) =>
    west <= east ? x >= west && x <= east : x >= west || x <= east;
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 5 }), (boxes) => {
      const all = uniteBoxes(boxes);
      expect(all).not.toBeNull();
      for (const [west, , east] of boxes) {
        expect(all && inside(west, all)).toBe(true);
        expect(all && inside(east, all)).toBe(true);
      }
    }),
  );
  expect(
    uniteBoxes([
      [170, 0, 175, 1],
      [-175, 0, -170, 1],
    ]),
  ).toEqual([170, 0, -170, 1]);
  expect(
    uniteBoxes([
      [0.00024, 0, 0.00023, 1],
      [0.00023, 0, 0, 1],
    ]),
  ).toEqual([-180, 0, 180, 1]);
  expect(uniteBoxes([])).toBeNull();
});

function positionsOf(geometry: Geometry | null): Position[] {
  if (geometry?.type !== "MultiPolygon") throw new Error(`${geometry?.type} is no MultiPolygon`);
  return geometry.coordinates.flat(2);
}
