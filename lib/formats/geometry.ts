import { bboxClip } from "@turf/bbox-clip";
import type { Geometry, MultiPolygon, Point, Polygon, Position } from "geojson";
import type { BoundingBox, Incident, ReportPlace } from "../model.ts";
import { locationsOf, markOf } from "../query/placements.ts";
import { circleAround } from "../query/shapes.ts";
import { boxOf, uniteBoxes } from "./boxes.ts";
import { rightHanded } from "./right-handed.ts";

/** Gives the outline of areas by their ids, null when none of them is known. */
export type ShapeOf = (areas: readonly string[]) => Polygon | MultiPolygon | null;

/** What the drawn shape is: where an outline is not known, the bounds of the area, or the label point of a water. */
export type Drawing = "point" | "circle" | "area" | "bounds" | "label";

export interface DrawnIncident {
  /** null when no place is given, or nothing but a name is known of it. Several locations make a collection. */
  readonly geometry: Geometry | null;
  /** Of the first location. */
  readonly drawing: Drawing | null;
  /** West is greater than east when it crosses longitude 180. */
  readonly bbox: BoundingBox | null;
}

/** What an incident looks like on a map: an area is never a point. Rings are cut at longitude 180, as RFC 7946 asks. */
export function drawIncident(incident: Pick<Incident, "places">, shapeOf: ShapeOf): DrawnIncident {
  const drawn = locationsOf(incident).flatMap((place) => drawPlace(place, shapeOf) ?? []);
  return {
    geometry: collect(drawn.map(({ geometry }) => geometry)),
    drawing: drawn[0]?.drawing ?? null,
    bbox: uniteBoxes(drawn.map(({ bbox }) => bbox)),
  };
}

type Simple = Point | Polygon | MultiPolygon;

function drawPlace(
  place: ReportPlace,
  shapeOf: ShapeOf,
): { geometry: Simple; drawing: Drawing; bbox: BoundingBox } | null {
  const [x, y] = place.point;
  const point: { geometry: Point; bbox: BoundingBox } = {
    geometry: { type: "Point", coordinates: [x, y] },
    bbox: [x, y, x, y],
  };
  const mark = markOf(place.precision);
  if (mark === "point") return { ...point, drawing: "point" };
  if (mark === "circle" && place.radiusKm) {
    const geometry = rightHanded(cutAtDateLine(circleAround(place.point, place.radiusKm)));
    return { geometry, drawing: "circle", bbox: boxOf(geometry) };
  }
  const outline = place.areas.length > 0 ? shapeOf(place.areas) : null;
  if (outline) return { geometry: rightHanded(outline), drawing: "area", bbox: place.bbox ?? boxOf(outline) };
  if (place.bbox)
    return { geometry: rightHanded(cutAtDateLine(rectangle(place.bbox))), drawing: "bounds", bbox: place.bbox };
  return place.precision === "water" ? { ...point, drawing: "label" } : null;
}

function rectangle([west, south, east, north]: BoundingBox): Polygon {
  const right = east < west ? east + 360 : east;
  const corners: Position[] = [
    [west, south],
    [right, south],
    [right, north],
    [west, north],
    [west, south],
  ];
  return { type: "Polygon", coordinates: [corners] };
}

/** A polygon that passes longitude 180 or -180, as its parts on either side. */
function cutAtDateLine(polygon: Polygon): Polygon | MultiPolygon {
  const longitudes = polygon.coordinates.flat().map(([longitude = 0]) => longitude);
  if (Math.min(...longitudes) >= -180 && Math.max(...longitudes) <= 180) return polygon;
  const parts = [-360, 0, 360].flatMap((turn) => {
    const turned = polygon.coordinates.map((ring) => ring.map(([x = 0, y = 0]): Position => [x + turn, y]));
    const { geometry } = bboxClip({ type: "Polygon", coordinates: turned }, [-180, -90, 180, 90]);
    const rings = geometry.type === "MultiPolygon" ? geometry.coordinates : [geometry.coordinates];
    return rings.filter((part) => part.length > 0) as Position[][][];
  });
  return { type: "MultiPolygon", coordinates: parts };
}

/** Shapes of one kind as one, of several kinds as a collection. */
function collect(geometries: readonly Simple[]): Geometry | null {
  const [first] = geometries;
  if (!first || geometries.length === 1) return first ?? null;
  const points = geometries.flatMap((geometry) => (geometry.type === "Point" ? [geometry.coordinates] : []));
  if (points.length === geometries.length) return { type: "MultiPoint", coordinates: points };
  if (points.length > 0) return { type: "GeometryCollection", geometries: [...geometries] };
  const polygons = geometries.flatMap((geometry) => {
    if (geometry.type === "Point") return [];
    return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  });
  return { type: "MultiPolygon", coordinates: polygons };
}
