import { join, raw, type Sql, sqltag as sql } from "@prisma/client/runtime/client";
import type { NormalExpression } from "../../ogc/cql2/expression.ts";
import type { Dialect } from "../client.ts";
import type { PlainConnection } from "./plain.ts";
import type { SourceTable } from "./source.ts";
import { whereExpression } from "./where.ts";

/** Ids of a collection's features that answer a condition, as one text: a row for each of 100,000 takes ten times as long. */
export async function askIds(
  { ask }: PlainConnection,
  dialect: Dialect,
  table: SourceTable,
  condition: NormalExpression,
): Promise<string[]> {
  const id = table.columns.id;
  if (!id) throw new Error("every feature has an id");
  const all = dialect === "postgresql" ? sql`string_agg(${id}, E'\n')` : sql`group_concat(${id}, char(10))`;
  const where = whereExpression(condition, table, dialect);
  const [found] = await ask<{ ids: string | null }>(
    sql`SELECT ${all} AS "ids" FROM ${table.from} WHERE ${table.where} AND ${where}`,
  );
  return found?.ids ? found.ids.split("\n") : [];
}

/** Columns of rows that come as one JSON text; those of `json` hold JSON themselves. */
export interface JsonColumns {
  readonly plain: Readonly<Record<string, Sql>>;
  readonly json: Readonly<Record<string, Sql>>;
}

/** Rows as one JSON text, which the driver of SQLite hands over many times faster than a value for each column. */
export async function askJson<Row>(
  { ask }: PlainConnection,
  dialect: Dialect,
  { plain, json }: JsonColumns,
  rest: Sql,
): Promise<Row[]> {
  const isPostgres = dialect === "postgresql";
  const pairs = [
    ...Object.entries(plain).map(([name, column]) => sql`${raw(`'${name}'`)}, ${column}`),
    ...Object.entries(json).map(
      ([name, column]) => sql`${raw(`'${name}'`)}, ${isPostgres ? column : sql`json(${column})`}`,
    ),
  ];
  const row = isPostgres
    ? sql`json_agg(json_build_object(${join(pairs)}))`
    : sql`json_group_array(json_object(${join(pairs)}))`;
  const [found] = await ask<{ rows: string | null }>(sql`SELECT CAST(${row} AS text) AS "rows" ${rest}`);
  return found?.rows ? (JSON.parse(found.rows) as Row[]) : [];
}

/** Whether a column is one of the ids: all of them are one parameter. */
export function isOneOf(column: Sql, ids: readonly string[], dialect: Dialect): Sql {
  return dialect === "postgresql"
    ? sql`${column} IN (SELECT jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`
    : sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
}

/** Rows in the order of the ids; those that are not there are left out. */
export function inOrder<T extends { readonly id: string }>(ids: readonly string[], rows: readonly T[]): T[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** JSON as the databases give it: PostgreSQL's driver reads it already. Many rows have the same, which is read once. */
export function jsonReader<T>(): (value: string | T) => T {
  const known = new Map<string, T>();
  return (value) => {
    if (typeof value !== "string") return value;
    const found = known.get(value);
    if (found !== undefined) return found;
    const read = JSON.parse(value) as T;
    if (known.size >= MOST_KEPT) known.clear();
    known.set(value, read);
    return read;
  };
}

const MOST_KEPT = 20_000;
