import { pathToFileURL } from "node:url";
import { readTable } from "../../gazetteer/entries/sources.ts";
import { sourcePath } from "../sources.ts";
import type { Admin1Area } from "./admin.ts";
import { type AreaFeature, adminShapes } from "./admin-shapes.ts";
import { type Feature, feature, type PointGeometry, type Polygon, type Position, polygonsOf } from "./geojson.ts";
import { areaKm2, latitudeOf, mercatorY } from "./geometry.ts";
import { nameProperties } from "./names.ts";
import { LABEL_LANGUAGES } from "./settings.ts";

export interface AreaLabels {
  /** Label point by id, of countries and first-order areas. */
  readonly points: ReadonlyMap<string, Position>;
  readonly features: readonly Feature<PointGeometry>[];
}

/** Labels of countries and first-order areas: their point, and the zoom level from which they have room. */
export async function areaLabels(areas: readonly Admin1Area[]): Promise<AreaLabels> {
  const polylabel = await loadPolylabel();
  const own = new Map(
    readTable("country-points").map(([code = "", x, y]) => [code, [Number(x), Number(y)] as Position]),
  );
  const byId = new Map(areas.map((area) => [area.id, area]));
  const points = new Map<string, Position>();
  const features: Feature<PointGeometry>[] = [];
  for (const shape of adminShapes("country", "c")) {
    const { country } = shape.properties;
    const point = own.get(country) ?? middleOf(shape, polylabel);
    points.set(country, point);
    const name = englishNames.of(country);
    if (!name || name === country) continue;
    const zoom = rounded(between(0.8, Math.log2(COUNTRY_SIDE / Math.sqrt(sizeOf(shape))) - 0.15, 7));
    features.push(feature({ type: "Point", coordinates: point }, { kind: "country", country, name, zoom }));
  }
  for (const shape of adminShapes("admin1", "c")) {
    const area = byId.get(shape.properties.id);
    if (!area) continue;
    const point = middleOf(shape, polylabel);
    points.set(area.id, point);
    const km2 = sizeOf(shape);
    if (!area.name || area.country === "AQ" || km2 < SMALLEST_LABELLED_KM2 || UNLABELLED.has(area.id)) continue;
    const name = area.id === "UA-32" ? area.name : area.name.replace(KIND_WORD, "");
    const zoom = rounded(between(4, Math.log2(REGION_SIDE / Math.sqrt(km2)), 9));
    const names = nameProperties(name, LABEL_LANGUAGES, (language) => area.names[language]);
    features.push(
      feature({ type: "Point", coordinates: point }, { kind: "region", id: area.id, name, zoom, ...names }),
    );
  }
  return { points, features };
}

/** Kilometres of forty and of eighty pixels on a map of 512 pixels round the equator. */
const COUNTRY_SIDE = 38 * 78;
const REGION_SIDE = 78 * 78;
const SMALLEST_LABELLED_KM2 = 150;

/** Cities that are regions of their own: the town's label says it all. */
const UNLABELLED = new Set(["UA-30", "UA-40", "RU-MOW", "RU-SPE", "BY-HM", "DE-BE", "DE-HB", "DE-HH", "AT-9"]);
const KIND_WORD = / (?:Oblast|oblast|Governorate|Province|Region|Krai|County|Voivodeship|District|Prefecture)$/;

const englishNames = new Intl.DisplayNames(["en"], { type: "region" });

function sizeOf({ geometry }: AreaFeature): number {
  return polygonsOf(geometry).reduce((sum, polygon) => sum + areaKm2(polygon), 0);
}

type Polylabel = (polygon: Polygon, precision: number) => number[];

async function loadPolylabel(): Promise<Polylabel> {
  const loaded = (await import(pathToFileURL(sourcePath("polylabel", "polylabel.js")).href)) as { default: Polylabel };
  return loaded.default;
}

/** The point of the largest part that is farthest from its edge, as seen on the Mercator map. */
function middleOf({ geometry }: AreaFeature, polylabel: Polylabel): Position {
  const [largest] = polygonsOf(geometry).sort((a, b) => areaKm2(b) - areaKm2(a));
  const flat = (largest ?? []).map((ring) => ring.map(([x, y]): Position => [x, mercatorY(y)]));
  const spread = Math.sqrt(areaKm2(largest ?? [])) / 111;
  const [x = 0, y = 0] = polylabel(flat, Math.max(spread / 60, 1e-4));
  return [fourPlaces(x), fourPlaces(latitudeOf(y))];
}

function between(low: number, value: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

function rounded(zoom: number): number {
  return Math.round(zoom * 10) / 10;
}

function fourPlaces(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
