import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { InputError, messageOf } from "../errors.ts";
import { type AddedPlace, readCountryRow, readPostalRow } from "./addition-rows.ts";
import { DistrictPoints } from "./district-points.ts";
import { distanceKm } from "./nearest.ts";

/** What a file of GeoNames holds that the gazetteer can take. */
export interface Additions {
  readonly source: string;
  readonly format: "country dump" | "postal codes";
  readonly places: readonly AddedPlace[];
  /** Rows that were read; rows of rivers, roads and the like are read and left out. */
  readonly rows: number;
  /** Number of lines that could not be read, and the first of them with the reason. */
  readonly bad: number;
  readonly badLines: readonly { readonly line: number; readonly reason: string }[];
}

/** Limits at the door. The largest country dump (United States) has 2.3 million lines. */
const LIMITS = { lineCharacters: 100_000, lines: 4_000_000, places: 400_000, badLinesNamed: 20 };

/**
 * Reads a GeoNames country dump (19 tab-separated columns, such as `UA.txt`) or postal file (12 columns). Bad lines
 * are counted and the first ones named. Throws InputError when the file cannot be read, is of neither form, or is
 * over the limits.
 */
export async function readAdditions(path: string): Promise<Additions> {
  const places = new Map<string, AddedPlace>();
  const districts = new DistrictPoints();
  const rough: AddedPlace[] = [];
  const badLines: { line: number; reason: string }[] = [];
  let format: Additions["format"] | null = null;
  let line = 0;
  let bad = 0;
  try {
    for await (const text of createInterface({ input: createReadStream(path, "utf8"), crlfDelay: Infinity })) {
      line++;
      if (line > LIMITS.lines) throw new InputError(path, `has more than ${LIMITS.lines} lines`);
      if (text.trim() === "") continue;
      const cells = text.length > LIMITS.lineCharacters ? [] : text.split("\t");
      format ??= formatOf(cells.length, path);
      const row = format === "country dump" ? readCountryRow(cells) : readPostalRow(cells);
      if (typeof row === "string") {
        bad++;
        if (badLines.length < LIMITS.badLinesNamed) badLines.push({ line, reason: row });
      } else if (row?.isRough) rough.push(row);
      else if (row) {
        districts.add(row);
        addRow(places, row);
      }
      if (places.size + rough.length > LIMITS.places)
        throw new InputError(path, `holds more than ${LIMITS.places} places`);
    }
  } catch (thrown) {
    if (thrown instanceof InputError) throw thrown;
    throw new InputError(path, `cannot be read (${messageOf(thrown)})`, { cause: thrown });
  }
  if (format === null) throw new InputError(path, "is empty");
  for (const row of rough) addRow(places, { ...row, point: districts.settle(row) });
  return { source: path, format, places: [...places.values()], rows: line - bad, bad, badLines };
}

function formatOf(columns: number, path: string): Additions["format"] {
  if (columns === 19) return "country dump";
  if (columns === 12) return "postal codes";
  throw new InputError(
    path,
    `has ${columns} tab-separated columns in its first line; a GeoNames country dump has 19, a postal file 12`,
  );
}

/** Postal codes of one name nearer to each other than this are one place; farther apart they are namesakes. */
const ONE_PLACE_KM = 15;

/** A place of many postal codes is one place, in the middle of them; a namesake gets a number: `postal:UA-07-ivanivka-2`. */
function addRow(places: Map<string, AddedPlace>, row: AddedPlace): void {
  for (let namesake = 1; ; namesake++) {
    const id = namesake === 1 ? row.id : `${row.id}-${namesake}`;
    const known = places.get(id);
    if (!known) places.set(id, { ...row, id });
    else if (known.id.startsWith("geonames:") || distanceKm(known.point, row.point) <= ONE_PLACE_KM) {
      places.set(id, mergeRows(known, row));
    } else continue;
    return;
  }
}

function mergeRows(known: AddedPlace, row: AddedPlace): AddedPlace {
  const count = known.rows + 1;
  const middle = (a: number, b: number) => a + (b - a) / count;
  return {
    ...known,
    rows: count,
    isRough: known.isRough && row.isRough,
    // An estimated point adds nothing to a known one.
    point:
      row.isRough && !known.isRough
        ? known.point
        : [middle(known.point[0], row.point[0]), middle(known.point[1], row.point[1])],
    names: [...new Set([...known.names, ...row.names])],
  };
}
