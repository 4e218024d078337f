import { stringify } from "csv-stringify/sync";
import { USUAL_CSV } from "./csv-choice.ts";
import type { Cell } from "./csv-columns.ts";
import type { ExportPages } from "./exported.ts";
import type { FormatOptions } from "./options.ts";

/**
 * Incidents as CSV (RFC 4180). UTF-8 with a byte order mark: without one the most used spreadsheet reads every name that
 * is not English wrong, and readers that know UTF-8 skip it.
 */
export async function* incidentsToCsv(pages: ExportPages, options: FormatOptions): AsyncGenerator<string> {
  const { columns, codes, hasHxl } = options.csv ?? USUAL_CSV;
  yield `\uFEFF${lines([columns.map(({ name }) => name), ...(hasHxl ? [columns.map(({ hxl }) => hxl)] : [])])}`;
  for await (const page of pages) {
    yield lines(page.map((incident) => columns.map(({ value }) => harmless(value(incident, options, codes)))));
  }
}

function lines(rows: readonly (readonly Cell[])[]): string {
  return stringify(rows as Cell[][], { record_delimiter: "windows" });
}

/** What may begin a formula in some spreadsheet, the wide signs of East Asian keyboards among them. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** Text that a spreadsheet does not take for a formula, by a quote mark before it, as OWASP advises; a number stays one. */
function harmless(cell: Cell): Cell {
  return typeof cell === "string" && FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}
