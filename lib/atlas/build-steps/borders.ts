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
import { areaKm2, joinLines } from "./geometry.ts";
import { mapshaper } from "./mapshaper.ts";
import { BANDS } from "./settings.ts";

export interface BorderProperties {
  readonly class: BorderClass;
  /** First zoom level at which a line between regions is worth drawing; 0 for borders of countries. */
  readonly zoom: number;
}
type Border = Feature<LineGeometry, BorderProperties>;

/** Border lines in each band, `borders-a.json` to `borders-d.json`. */
export async function makeBorders(areas: readonly Admin1Area[]): Promise<void> {
  writeFeatures("borders-raw.json", joined([...adminBorders(areas), ...claimBorders()]));
  for (const { name, borderMetres } of BANDS) {
    const simplify = ["-simplify", "weighted", `interval=${borderMetres}`];
    await mapshaper("-i", "borders-raw.json", ...simplify, "-o", `borders-${name}.json`, "precision=0.00001");
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
    const parts = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
    return parts.map((line) => border(line, kind, zoom));
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
      return border(line, classOfClaim(claim), 0);
    });
}

function border(coordinates: Position[], kind: BorderClass, zoom: number): Border {
  return feature({ type: "LineString", coordinates }, { class: kind, zoom });
}

/** Lines of one class and zoom joined end to end, so that dashes run through. */
function joined(lines: readonly Border[]): Border[] {
  const groups = new Map<string, Border[]>();
  for (const line of lines) {
    const key = `${line.properties.class} ${line.properties.zoom}`;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()].flatMap((group) => {
    const { class: kind, zoom } = group[0]?.properties ?? { class: "region", zoom: 0 };
    return joinLines(group.map(({ geometry }) => geometry.coordinates)).map((line) => border(line, kind, zoom));
  });
}
