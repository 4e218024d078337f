import { UsageError } from "../errors.ts";
import { oneOf, readParameter } from "../query/readers.ts";
import { CODE_TABLES, type CodeTable } from "./codes.ts";
import { CSV_COLUMNS, type CsvColumn, STANDARD_COLUMNS } from "./csv-columns.ts";

/** What a person chooses of a CSV file. */
export interface CsvChoice {
  readonly columns: readonly CsvColumn[];
  readonly codes: CodeTable;
  /** Whether a second header names the columns by HXL tags. */
  readonly hasHxl: boolean;
}

export const CSV_PARAMETERS = ["columns", "codes", "hxl"] as const;

export const USUAL_CSV: CsvChoice = { columns: CSV_COLUMNS, codes: "levels", hasHxl: false };

/**
 * Reads `columns=all`, `standard` or names with commas between, in the order wished for; `codes=levels` or `ucdp`;
 * `hxl=yes` or `no`. Throws a UsageError that names parameter and reason.
 */
export function parseCsvChoice(parameters: URLSearchParams): CsvChoice {
  return {
    columns: columnsOf(parameters.get("columns")),
    codes: readParameter(parameters, "codes", oneOf(CODE_TABLES)) ?? USUAL_CSV.codes,
    hasHxl: readParameter(parameters, "hxl", oneOf(["yes", "no"])) === "yes",
  };
}

function columnsOf(text: string | null): readonly CsvColumn[] {
  if (text === null || text === "all") return CSV_COLUMNS;
  if (text === "standard") return STANDARD_COLUMNS;
  return [...new Set(text.split(","))].map((name) => {
    const column = CSV_COLUMNS.find((known) => known.name === name);
    if (column) return column;
    const names = CSV_COLUMNS.map((known) => known.name).join(", ");
    throw new UsageError(`parameter columns=${text}: there is no column ${name}; there are all, standard, ${names}`);
  });
}
