import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../sources.ts";

export type Position = [longitude: number, latitude: number];
export type Ring = Position[];
export type Polygon = Ring[];
export interface PolygonGeometry {
  readonly type: "Polygon";
  readonly coordinates: Polygon;
}
export interface MultiPolygonGeometry {
  readonly type: "MultiPolygon";
  readonly coordinates: Polygon[];
}
export type AreaGeometry = PolygonGeometry | MultiPolygonGeometry;
export interface LineGeometry {
  readonly type: "LineString";
  readonly coordinates: Position[];
}
export interface MultiLineGeometry {
  readonly type: "MultiLineString";
  readonly coordinates: Position[][];
}
export interface PointGeometry {
  readonly type: "Point";
  readonly coordinates: Position;
}
export type Geometry = AreaGeometry | LineGeometry | MultiLineGeometry | PointGeometry;
export type Properties = Record<string, string | number>;
export interface Feature<G extends Geometry = Geometry, P = Properties> {
  readonly type: "Feature";
  readonly properties: P;
  readonly geometry: G;
}

/** Polygons of an area, whether it is one or many. */
export function polygonsOf(geometry: AreaGeometry): Polygon[] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

export function feature<G extends Geometry, P>(geometry: G, properties: P): Feature<G, P> {
  return { type: "Feature", properties, geometry };
}

/** Path of an intermediate file of this build, in an ignored folder. */
export function workPath(name: string): string {
  const path = join(ROOT, "build", "atlas", name);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

/** Reads an intermediate file. Bare geometries get empty properties; features that simplifying left empty are dropped. */
export function readFeatures<G extends Geometry, P = Properties>(path: string): Feature<G, P>[] {
  const collection = JSON.parse(readFileSync(path, "utf8")) as {
    features?: Feature<G, P>[];
    geometries?: G[];
  };
  return (
    collection.features?.filter((one) => one.geometry !== null) ??
    (collection.geometries ?? []).map((geometry) => feature(geometry, {} as P))
  );
}

/** Writes a collection, one feature a line: one string of all would be too long for some. */
export function writeFeatures(name: string, features: readonly Feature<Geometry, unknown>[]): string {
  const path = workPath(name);
  const lines = features.map((one) => JSON.stringify(one));
  writeFileSync(path, `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`);
  return path;
}
