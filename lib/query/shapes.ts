import type { Polygon, Position } from "geojson";
import type { BoundingBox, LngLat } from "../model.ts";

const EARTH_RADIUS_KM = 6371.0088;
const CORNERS = 64;

/** The circle of a radius in kilometres around a point, on the sphere. */
export function circleAround([longitude, latitude]: LngLat, radiusKm: number): Polygon {
  const distance = radiusKm / EARTH_RADIUS_KM;
  const phi = (latitude * Math.PI) / 180;
  return ring((angle) => {
    const north = Math.asin(Math.sin(phi) * Math.cos(distance) + Math.cos(phi) * Math.sin(distance) * Math.cos(angle));
    const east = Math.atan2(
      Math.sin(angle) * Math.sin(distance) * Math.cos(phi),
      Math.cos(distance) - Math.sin(phi) * Math.sin(north),
    );
    return [longitude + (east * 180) / Math.PI, (north * 180) / Math.PI];
  });
}

/** The ellipse within a box: the extent of an area whose outline is not known. */
export function ellipseWithin([west, south, east, north]: BoundingBox): Polygon {
  const width = east >= west ? east - west : east + 360 - west;
  return ring((angle) => [
    west + width / 2 + (Math.sin(angle) * width) / 2,
    (south + north) / 2 + (Math.cos(angle) * (north - south)) / 2,
  ]);
}

/**
 * A shallow arc from one point to another, bent to the left of its way, so that two ways between them stay apart.
 * It goes the shorter way round the world: across longitude 180 it runs on beyond it, which maps draw without a break.
 */
export function arcBetween(from: LngLat, [longitude, latitude]: LngLat): Position[] {
  const bend = 0.16;
  const to: LngLat = [longitude + 360 * Math.round((from[0] - longitude) / 360), latitude];
  const middle: Position = [
    (from[0] + to[0]) / 2 - (to[1] - from[1]) * bend,
    (from[1] + to[1]) / 2 + (to[0] - from[0]) * bend,
  ];
  const steps = 32;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const t = step / steps;
    const mix = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
    return [mix(from[0], middle[0] ?? 0, to[0]), mix(from[1], middle[1] ?? 0, to[1])];
  });
}

function ring(cornerAt: (angle: number) => Position): Polygon {
  const corners = Array.from({ length: CORNERS }, (_, corner) => cornerAt((-corner / CORNERS) * 2 * Math.PI));
  return { type: "Polygon", coordinates: [[...corners, ...corners.slice(0, 1)]] };
}
