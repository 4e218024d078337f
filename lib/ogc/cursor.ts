import { type Reader, Unreadable } from "../query/readers.ts";
import type { FeatureTable } from "./feature-table.ts";
import type { Cursor } from "./select.ts";

/** Reads the parameter that a link to the next page carries. */
export const readCursor: Reader<Cursor> = (text) => {
  const [, start = "", id = ""] = /^(-?\d{1,12}|u)~(.+)$/s.exec(text) ?? [];
  if (id === "") throw new Unreadable("must be the one of a link to the next page");
  return { start: start === "u" ? null : Number(start), id };
};

/** The cursor of the page that begins behind a position. */
export function writeCursor({ starts, timed, ids }: FeatureTable, position: number): string {
  return `${position < timed ? starts[position] : "u"}~${ids[position] ?? ""}`;
}
