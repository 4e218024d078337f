import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../sources.ts";
import { type Feature, feature, type PointGeometry } from "./geojson.ts";

/** Labels of oceans, seas and straits from the table `seas.tsv`. */
export function seaLabels(): Feature<PointGeometry>[] {
  return readFileSync(join(ROOT, "lib", "atlas", "seas.tsv"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [name = "", longitude, latitude, zoom, size = "", translations = ""] = line.split("\t");
      const names = translations
        .split("|")
        .filter((pair) => pair.includes("="))
        .map((pair) => [`name:${pair.slice(0, pair.indexOf("="))}`, pair.slice(pair.indexOf("=") + 1)] as const);
      return feature(
        { type: "Point" as const, coordinates: [Number(longitude), Number(latitude)] as [number, number] },
        { kind: "sea", name, size, zoom: Number(zoom), ...Object.fromEntries(names) },
      );
    });
}
