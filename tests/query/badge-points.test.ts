import { booleanPointInPolygon } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadAreas } from "#lib/atlas/areas";
import { withOutlines } from "#lib/formats/coarse-outlines";
import { screenAt } from "#lib/picture/camera";
import { boxAround, seenBox } from "#lib/picture/screen";
import { decodeArea } from "#lib/query/area";
import { badgePoint } from "#lib/query/badge-points";
import { columnsOf } from "#lib/query/columns-builder";
import { createExplorer } from "#lib/query/explorer";
import { NO_FILTERS } from "#lib/query/filters";
import { AREA } from "#lib/query/mark-table";
import { mercatorX, mercatorY, toLngLat } from "#lib/query/mercator";
import { makeIncident, makePlace } from "../formats/make.ts";

const shapes = loadAreas();
const country = (id: string) =>
  makePlace({
    id: `country:${id}`,
    name: id,
    precision: "country",
    point: shapes.labelPoint(id) ?? [0, 0],
    bbox: shapes.bbox(id),
    areas: [id],
  });
const SAHEL = makePlace({ id: "sahel", precision: "region", point: [0, 15], bbox: [-17, 10, 39, 20] });
const PLACES = [...["RU", "US", "FJ", "NO", "FR", "CL", "UA-63"].map(country), SAHEL];
const columns = withOutlines(
  columnsOf(PLACES.map((place) => makeIncident({ id: place.id, places: [place] }))),
  shapes.shape,
);
const explorer = createExplorer(columns);
const SIZE = { width: 800, height: 500 };

/** Where badges stand for a camera: ids of their places, with the point and whether it is on the screen. */
function badges(longitude: number, latitude: number, zoom: number) {
  const screen = screenAt({ longitude, latitude, zoom }, SIZE);
  const look = { zoom, box: boxAround(screen), seen: seenBox(screen), highlight: [] };
  const marks = explorer.marks(NO_FILTERS, look);
  return Array.from({ length: marks.length }, (_, mark) => {
    expect(marks.kinds[mark]).toBe(AREA);
    const [x, y] = [marks.x[mark] ?? 0, marks.y[mark] ?? 0];
    const isOnScreen = [-1, 0, 1].some((turn) => {
      const [right, down] = [(x + turn - screen.west) * screen.scale, (y - screen.north) * screen.scale];
      return right >= 0 && down >= 0 && right <= SIZE.width && down <= SIZE.height;
    });
    return { place: columns.places[marks.places[mark] ?? 0], point: toLngLat(x, y), isOnScreen };
  });
}

describe("the badge of an area", () => {
  it("stands at its label point while that is in sight", () => {
    for (const { place, point } of badges(0, 20, 0)) {
      expect(point[0]).toBeCloseTo(place?.point[0] ?? 0, 6);
      expect(point[1]).toBeCloseTo(place?.point[1] ?? 0, 6);
    }
  });

  it.each([
    ["RU", 158, 56, 5],
    ["US", -155, 64, 4],
    ["NO", 26, 70, 5.5],
    ["CL", -72, -50, 5],
    ["FR", 6.5, 44, 7],
  ])("of %s stands in the part of it that is in sight, within its outline", (id, longitude, latitude, zoom) => {
    const badge = badges(longitude, latitude, zoom).find(({ place }) => place?.id === `country:${id}`);
    const shape = shapes.shape([id]);
    expect(badge?.isOnScreen).toBe(true);
    expect(shape && booleanPointInPolygon([...(badge?.point ?? [0, 0])], shape)).toBe(true);
  });

  it("stands still while the map moves by less than an eighth of the screen", () => {
    // 20 pixels within one eighth.
    const at = (right: number) => badges(158 + (right / 512 / 2 ** 5) * 360, 56, 5);
    const moved = [0, 5, 10, 15, 20].map((right) =>
      String(at(right).find(({ place }) => place?.id === "country:RU")?.point),
    );
    expect(new Set(moved).size).toBeLessThanOrEqual(2);
  });

  it("never leaves what is drawn of the area, nor what is in sight", () => {
    const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...columns.places),
        fc.tuple(degrees(190), degrees(80), fc.double({ min: 0.5, max: 60, noNaN: true })),
        (place, [longitude, latitude, span]) => {
          const [x, y] = [mercatorX(longitude), mercatorY(latitude)];
          const half = span / 720;
          const seen = [x - half, y - half, x + half, y + half] as const;
          const label = [mercatorX(place.point[0]), mercatorY(place.point[1])] as const;
          const point = badgePoint(place, label, seen);
          if (point === label) return;
          const isSeen = [-1, 0, 1].some(
            (turn) =>
              point[0] + turn >= seen[0] && point[0] + turn <= seen[2] && point[1] >= seen[1] && point[1] <= seen[3],
          );
          expect(isSeen).toBe(true);
          const rings = (place.outline ?? []).map((text) => decodeArea(text) ?? []);
          const [at, up] = toLngLat(...point);
          if (rings.length > 0) {
            const isIn = rings.some((ring) =>
              booleanPointInPolygon([at, up], {
                type: "Polygon",
                coordinates: [[...ring, ...ring.slice(0, 1)].map((corner) => [...corner])],
              }),
            );
            expect(isIn).toBe(true);
          } else {
            const [west, south, east, north] = place.bbox ?? [0, 0, 0, 0];
            expect(at >= west && at <= east && up >= south && up <= north).toBe(true);
          }
        },
      ),
    );
  });

  it("finds whatever is wide enough to bear it", () => {
    // A window into the middle of a country, whose label point and whole outline lie outside of it.
    for (const [id, longitude, latitude] of [
      ["RU", 100, 65],
      ["US", -117, 40],
      ["FR", 1, 44],
    ] as const)
      expect(badges(longitude, latitude, 9).find(({ place }) => place?.id === `country:${id}`)?.isOnScreen).toBe(true);
    // And nothing of it in sight: its badge is not drawn in somebody else's country.
    expect(badges(-60, -10, 5).filter(({ isOnScreen }) => isOnScreen)).toEqual([]);
  });

  it("takes little to be told: a few hundred bytes for a country", () => {
    for (const { outline, id } of columns.places) {
      if (outline) expect([id, outline.join().length < 1500]).toEqual([id, true]);
    }
  });
});
