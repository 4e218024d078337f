import { join, raw, type Sql, sqltag as sql } from "@prisma/client/runtime/client";
import type { Leaf, Literal, NormalExpression } from "../../ogc/cql2/expression.ts";
import type { Dialect } from "../client.ts";
import type { SourceTable } from "./source.ts";

/** The SQL condition of a filter, on the columns of a collection. Places and times are answered elsewhere. */
export function whereExpression(expression: NormalExpression, table: SourceTable, dialect: Dialect): Sql {
  switch (expression.kind) {
    case "constant":
      return expression.value ? sql`1 = 1` : sql`1 = 0`;
    case "and":
    case "or": {
      const parts = expression.parts.map((part) => whereExpression(part, table, dialect));
      return sql`(${join(parts, expression.kind === "and" ? " AND " : " OR ")})`;
    }
    case "intersects":
    case "no-geometry":
    case "temporal":
      throw new Error(`the database is not asked about ${expression.kind}`);
    default:
      return whereLeaf(expression, columnOf(table, expression.name), dialect);
  }
}

function columnOf({ columns }: SourceTable, name: string): Sql {
  const column = columns[name];
  if (!column) throw new Error(`the database has no property ${name}`);
  return column;
}

function whereLeaf(leaf: Extract<Leaf, { readonly name: string }>, column: Sql, dialect: Dialect): Sql {
  switch (leaf.kind) {
    case "compare":
      return sql`${column} ${raw(leaf.comparison)} ${toValue(leaf.value, dialect)}`;
    case "in": {
      const values = leaf.values.map((value) => toValue(value, dialect));
      return sql`${column} ${raw(leaf.isNegated ? "NOT IN" : "IN")} (${join(values)})`;
    }
    case "null":
      return sql`${column} ${raw(leaf.isNegated ? "IS NOT NULL" : "IS NULL")}`;
    case "like":
      return whereLike(column, leaf.pattern, leaf.isNegated, dialect);
  }
}

/** By code point, as the other database compares. */
function toValue(value: Literal, dialect: Dialect): Sql {
  if (typeof value === "object") throw new Error("the database is not asked about times");
  if (typeof value === "number") return sql`CAST(${value} AS double precision)`;
  return dialect === "postgresql" ? sql`CAST(${value} AS text) COLLATE "C"` : sql`${value}`;
}

/** SQLite's LIKE does not tell capitals from small letters: its GLOB does, with other signs. */
function whereLike(column: Sql, pattern: string, isNegated: boolean, dialect: Dialect): Sql {
  const not = raw(isNegated ? "NOT " : "");
  if (dialect === "postgresql") return sql`${column} ${not}LIKE ${pattern} ESCAPE '\\'`;
  const glob = pattern.replace(/\\(.)|([%_])|([*?[])/gsu, (_, escaped, wild, sign) => {
    if (wild) return wild === "%" ? "*" : "?";
    const text = escaped ?? sign;
    return /[*?[]/.test(text) ? `[${text}]` : text;
  });
  return sql`${column} ${not}GLOB ${glob}`;
}
