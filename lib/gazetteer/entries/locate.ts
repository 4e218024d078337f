import type { Polygon } from "../../atlas/build-steps/geojson.ts";
import type { LngLat } from "../../model.ts";
import type { Area } from "./areas.ts";

/** A function that gives the area around a point, or undefined at sea. */
export function areaLocator(areas: readonly Area[]): (point: LngLat) => Area | undefined {
  const cells = new Map<string, { area: Area; polygon: Polygon }[]>();
  for (const area of areas) {
    for (const polygon of area.polygons) {
      for (const cell of cellsOf(polygon)) {
        const list = cells.get(cell) ?? [];
        list.push({ area, polygon });
        cells.set(cell, list);
      }
    }
  }
  return (point) => {
    const near =
      cells.get(`${Math.floor(point[0] * CELLS_PER_DEGREE)},${Math.floor(point[1] * CELLS_PER_DEGREE)}`) ?? [];
    return near.find(({ polygon }) => isInside(point, polygon))?.area;
  };
}

const CELLS_PER_DEGREE = 4;

/** Names of the quarter-degree cells that the box of each polygon touches. */
function* cellsOf(polygon: Polygon): Generator<string> {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [longitude, latitude] of polygon[0] ?? []) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  for (let x = Math.floor(west * CELLS_PER_DEGREE); x <= Math.floor(east * CELLS_PER_DEGREE); x++) {
    for (let y = Math.floor(south * CELLS_PER_DEGREE); y <= Math.floor(north * CELLS_PER_DEGREE); y++)
      yield `${x},${y}`;
  }
}

/** Even-odd rule over all rings, so that holes count as outside. Indexed, not destructured: a billion edges are asked. */
function isInside(point: LngLat, polygon: Polygon): boolean {
  const x = point[0];
  const y = point[1];
  let inside = false;
  for (const ring of polygon) {
    let before = ring[ring.length - 1];
    for (let i = 0; i < ring.length; i++) {
      const corner = ring[i];
      if (corner && before && corner[1] > y !== before[1] > y) {
        if (x < ((before[0] - corner[0]) * (y - corner[1])) / (before[1] - corner[1]) + corner[0]) inside = !inside;
      }
      before = corner;
    }
  }
  return inside;
}
