import { setImmediate } from "node:timers/promises";
import { rightsOf } from "../formats/rights.ts";
import { type Dialect, dialectOf } from "./client.ts";
import { DUMP_VERSION, type DumpRecord } from "./dump-records.ts";
import { versionPages } from "./dump-versions.ts";
import { viewPages } from "./dump-views.ts";
import { sortKeys } from "./rows.ts";
import { type Ask, openSnapshot } from "./snapshot.ts";

/** Rows of one answer. */
const PAGE = 500;

/**
 * The whole store as JSON, one record a line, as one state of the database: articles with every version and reading,
 * incidents with their ids, what people decided, and saved views with what frozen ones keep. The same store gives the
 * same bytes, whichever database keeps it. The edit log numbers the states of this database and webhooks hold secrets:
 * both stay out.
 */
export async function* dumpLines(url: string): AsyncGenerator<string, void, undefined> {
  const snapshot = await openSnapshot(url);
  try {
    const rights = rightsOf({ site: null });
    yield `${JSON.stringify({ dateline: "dump", version: DUMP_VERSION, rights })}\n`;
    let lines = 1;
    for await (const records of dumpPages(snapshot.ask, dialectOf(url))) {
      lines += records.length;
      for (const record of records) yield `${JSON.stringify(record)}\n`;
      // The driver of SQLite never waits: without this nobody else would be served until all is read.
      await setImmediate();
    }
    yield `${JSON.stringify({ record: "end", lines } satisfies DumpRecord)}\n`;
  } finally {
    await snapshot.close();
  }
}

async function* dumpPages(ask: Ask, dialect: Dialect): AsyncGenerator<readonly DumpRecord[]> {
  const at = instantSql(dialect);
  yield* tablePages(ask, "article", `SELECT "id", "currentVersionId" FROM "Article"`);
  yield* tablePages(ask, "place", `SELECT ${quoted(PLACE_COLUMNS)} FROM "Place"`);
  yield* tablePages(ask, "incident", `SELECT ${quoted(INCIDENT_COLUMNS)} FROM "Incident"`);
  yield* tablePages(ask, "redirect", `SELECT "fromId", "toId" FROM "IncidentRedirect"`, "fromId");
  yield* tablePages(ask, "gone", `SELECT "id", "lastId", "review", ${at("at")} FROM "IncidentGone"`);
  yield* versionPages(ask, at);
  // In the order in which they were decided, since the last word counts.
  yield* tablePages(ask, "ruling", `SELECT "id", ${quoted(RULING_COLUMNS)}, ${at("at")} FROM "LinkRuling"`, "id", 0);
  yield* tablePages(ask, "review", `SELECT "id", ${quoted(REVIEW_COLUMNS)}, ${at("at")} FROM "ReportReview"`, "id", 0);
  yield* viewPages(ask, at, dialect);
}

const TOLD = [
  ...["type", "subtype", "title", "status", "claimedBy", "edtf", "timeStart", "timeEnd", "timePrecision"],
  ...["places", "casualties", "confidence", "review"],
];
const PLACE_COLUMNS = [
  ...["id", "name", "kind", "country", "admin1", "longitude", "latitude", "bbox", "areas", "population"],
];
const INCIDENT_COLUMNS = ["id", ...TOLD, "sources", "publishers", "searchText", "readingVersion"];
export const REPORT_COLUMNS = ["id", "incidentId", "position", ...TOLD, "actors", "linkScore", "linkReasons"];
const RULING_COLUMNS = [
  ...["kind", "oneArticleId", "oneReportId", "oneAnchor", "otherArticleId", "otherReportId", "otherAnchor", "actor"],
];
const REVIEW_COLUMNS = ["articleId", "reportId", "anchor", "state", "actor"];
/** SQLite gives JSON as text. */
const JSON_COLUMNS = new Set([
  ...["places", "casualties", "publishers", "bbox", "areas", "actors", "linkReasons", "sentences", "alternatives"],
  ...["oneAnchor", "otherAnchor", "anchor", "reportIds"],
]);

export const quoted = (columns: readonly string[], table = "") =>
  columns.map((name) => (table ? `${table}."${name}"` : `"${name}"`)).join(", ");

export type Row = Record<string, unknown>;
export type InstantSql = (column: string, table?: string) => string;

/** Both databases keep UTC, SQLite as text that says so. */
function instantSql(dialect: Dialect): InstantSql {
  return (column, table) => {
    const name = table ? `${table}."${column}"` : `"${column}"`;
    const iso = `YYYY-MM-DD"T"HH24:MI:SS.MS"+00:00"`;
    return dialect === "postgresql" ? `to_char(${name}, '${iso}') AS "${column}"` : `${name} AS "${column}"`;
  };
}

/** Rows of a table by their key; one that is a number (`first` is 0) is the database's own and stays out. */
async function* tablePages(
  ask: Ask,
  record: DumpRecord["record"],
  select: string,
  key = "id",
  first: string | number = "",
): AsyncGenerator<readonly DumpRecord[]> {
  let last = first;
  for (;;) {
    const rows = await ask<Row>(`${select} WHERE "${key}" > $1 ORDER BY "${key}" LIMIT ${PAGE}`, [last]);
    if (rows.length > 0)
      yield rows.map((row) => ({ record, ...plainRow(row, first === 0 ? key : null) }) as DumpRecord);
    if (rows.length < PAGE) return;
    last = rows.at(-1)?.[key] as string | number;
  }
}

/** A row with its JSON parsed, keys in order, and without one column. */
export function plainRow(row: Row, without: string | null = null): Row {
  const entries = Object.entries({ ...row }).filter(([name]) => name !== without);
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      JSON_COLUMNS.has(name) ? sortKeys(typeof value === "string" ? JSON.parse(value) : value) : value,
    ]),
  );
}
