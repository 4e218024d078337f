import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type BorderClass, borderClass, classOfClaim } from "../rules.ts";
import { ROOT } from "../sources.ts";
import type { Admin1Area } from "./admin.ts";
import { adminShapes } from "./admin-shapes.ts";
import {
  type Feature,
  feature,
  type LineGeometry,
  type MultiLineGeometry,
  type Position,
  polygonsOf,
  readFeatures,
  workPath,
  writeFeatures,
} from "./geojson.ts";
import { areaKm2, joinLines, lengthKm } from "./geometry.ts";
import { mapshaper } from "./mapshaper.ts";
import { openStreetMapBorders, pairOf } from "./osm-borders.ts";
import { BANDS } from "./settings.ts";

export interface BorderProperties {
  readonly class: BorderClass;
  /** First zoom level at which a line between regions is worth drawing; 0 for borders of countries. */
  readonly zoom: number;
}
interface Border extends BorderProperties {
  /** Countries on both sides, `PL-UA`, for country borders; "" for others. */
  readonly pair: string;
  readonly line: Position[];
}

/**
 * Border lines in each band, `borders-a.json` to `borders-d.json`. The last band takes the borders of countries from
 * OpenStreetMap, which is ten times finer, where it agrees on them with the rules and with Natural Earth.
 */
export async function makeBorders(areas: readonly Admin1Area[]): Promise<void> {
  const borders = [...adminBorders(areas), ...claimBorders()];
  const fine = openStreetMapBorders(kilometresByPair(borders.filter((border) => border.class === "country")));
  for (const { name, borderMetres } of BANDS) {
    const isLast = name === BANDS.at(-1)?.name;
    const kept = isLast ? borders.filter(({ pair }) => !fine.has(pair)) : borders;
    const extra = isLast
      ? [...fine.values()].flat().map((line): Border => ({ class: "country", zoom: 0, pair: "", line }))
      : [];
    writeFeatures("borders-raw.json", [...kept, ...extra].map(asFeature));
    const simplify = ["-simplify", "weighted", `interval=${borderMetres}`];
    await mapshaper("-i", "borders-raw.json", ...simplify, "-o", "borders-simplified.json", "precision=0.00001");
    const lines = readFeatures<LineGeometry, BorderProperties>(workPath("borders-simplified.json"));
    writeFeatures(`borders-${name}.json`, joined(lines));
  }
}

function adminBorders(areas: readonly Admin1Area[]): Border[] {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const regionZoom = regionZooms();
  const lines = readFeatures<LineGeometry | MultiLineGeometry, { a: string; b: string }>(workPath("border-lines.json"));
  return lines.flatMap(({ properties, geometry }) => {
    const [a, b] = [byId.get(properties.a), byId.get(properties.b)];
    if (!a || !b) return [];
    const kind = borderClass(a, b);
    const zoom = kind === "region" ? (regionZoom.get(a.country ?? "") ?? 5) : 0;
    const pair = a.country !== b.country ? pairOf(a.country ?? "", b.country ?? "") : "";
    const parts = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
    return parts.map((line) => ({ class: kind, zoom, pair: kind === "region" ? "" : pair, line }));
  });
}

/** A region's line is drawn once the median region of its country is about forty pixels wide. */
function regionZooms(): Map<string, number> {
  const sizes = new Map<string, number[]>();
  for (const { properties, geometry } of adminShapes("admin1", "c")) {
    const km2 = polygonsOf(geometry).reduce((sum, polygon) => sum + areaKm2(polygon), 0);
    sizes.set(properties.country, [...(sizes.get(properties.country) ?? []), km2]);
  }
  return new Map(
    [...sizes].map(([country, all]) => {
      const median = all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 1;
      const zoom = Math.log2((40 * KM_PER_PIXEL_AT_0) / Math.sqrt(median));
      return [country, Math.round(Math.max(2.5, Math.min(8, zoom)) * 10) / 10];
    }),
  );
}

/** Of a map of 512 pixels round the equator. */
const KM_PER_PIXEL_AT_0 = 40_075 / 512;

function claimBorders(): Border[] {
  return readFileSync(join(ROOT, "lib", "atlas", "disputed-lines.tsv"), "utf8")
    .split("\n")
    .filter((row) => row !== "" && !row.startsWith("#"))
    .map((row) => {
      const [claim = "", , points = ""] = row.split("\t");
      const line = points.split(" ").map((point): Position => {
        const [x, y] = point.split(",").map(Number);
        return [x ?? 0, y ?? 0];
      });
      return { class: classOfClaim(claim), zoom: 0, pair: "", line };
    });
}

function kilometresByPair(borders: readonly Border[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { pair, line } of borders) sums.set(pair, (sums.get(pair) ?? 0) + lengthKm(line));
  return sums;
}

function asFeature({ class: kind, zoom, line }: Border): Feature<LineGeometry, BorderProperties> {
  return feature({ type: "LineString", coordinates: line }, { class: kind, zoom });
}

/** Lines of one class and zoom joined end to end. */
function joined(lines: readonly Feature<LineGeometry, BorderProperties>[]): Feature<LineGeometry, BorderProperties>[] {
  const groups = new Map<string, Feature<LineGeometry, BorderProperties>[]>();
  for (const line of lines) {
    const key = `${line.properties.class} ${line.properties.zoom}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].flatMap((group) => {
    const properties = group[0]?.properties ?? { class: "region" as const, zoom: 0 };
    return joinLines(group.map(({ geometry }) => geometry.coordinates)).map((line) =>
      feature({ type: "LineString" as const, coordinates: line }, properties),
    );
  });
}
