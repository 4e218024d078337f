import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { sourcePath } from "../../atlas/sources.ts";
import type { LngLat } from "../../model.ts";

/** The text of a file of a source package. Throws InputError when the package is not installed. */
export function readSource(packageName: string, file: string): string {
  return readFileSync(sourcePath(packageName, file), "utf8");
}

/** The rows of a table beside this folder: tab-separated, `#` starts a comment line. */
export function readTable(name: string): string[][] {
  const path = fileURLToPath(new URL(`../tables/${name}.tsv`, import.meta.url));
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t").map((cell) => cell.trim()));
}

/** The parts of a cell that holds several values: `UK|U.K.`. */
export function parts(cell: string | undefined): string[] {
  return (cell ?? "")
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** "30.5,50.4" as longitude and latitude. Throws for anything else. */
export function lngLat(cell: string | undefined): LngLat {
  const [longitude = Number.NaN, latitude = Number.NaN] = (cell ?? "").split(",").map(Number);
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) throw new Error(`no longitude and latitude: ${cell}`);
  return [longitude, latitude];
}

/** The items under the key of each. */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
