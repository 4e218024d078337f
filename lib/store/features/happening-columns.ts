import { raw, type Sql, sqltag as sql } from "@prisma/client/runtime/client";
import { CASUALTY_KINDS } from "../../model.ts";
import type { Dialect } from "../client.ts";

/** Properties that incidents and reports have in common, as columns of the table called `of`. */
export function happeningColumns(of: "i" | "r", dialect: Dialect): Record<string, Sql> {
  const column = (name: string) => raw(`${of}."${name}"`);
  const place = (field: string) => firstPlace(column("places"), field, dialect);
  return {
    id: column("id"),
    title: column("title"),
    claimed_by: column("claimedBy"),
    time_precision: column("timePrecision"),
    edtf: sql`nullif(${column("edtf")}, '')`,
    place: place("name"),
    place_id: place("id"),
    admin1: place("admin1"),
    country: place("country"),
    place_precision: sql`coalesce(${place("precision")}, 'none')`,
    confidence: column("confidence"),
  };
}

/** Best figures of an incident. */
export function figureColumns(dialect: Dialect): Record<string, Sql> {
  const best = (kind: string) =>
    dialect === "postgresql"
      ? raw(`CAST(i."casualties"->'${kind}'->>'best' AS double precision)`)
      : raw(`i."casualties"->>'$.${kind}.best'`);
  return Object.fromEntries(CASUALTY_KINDS.map((kind) => [kind, best(kind)]));
}

/** A field of the first place where it happened. */
function firstPlace(places: Sql, field: string, dialect: Dialect): Sql {
  const name = raw(`'${field}'`);
  return dialect === "postgresql"
    ? sql`(SELECT p.value->>${name} FROM jsonb_array_elements(${places}) WITH ORDINALITY p (value, key)
        WHERE p.value->>'role' = 'location' ORDER BY p.key LIMIT 1)`
    : sql`(SELECT p.value->>${name} FROM json_each(${places}) p
        WHERE p.value->>'role' = 'location' ORDER BY p.key LIMIT 1)`;
}
