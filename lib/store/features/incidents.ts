import { raw, sqltag as sql } from "@prisma/client/runtime/client";
import type { Incident } from "../../model.ts";
import { incidentFeature } from "../../ogc/features.ts";
import type { IncidentColumns } from "../../query/columns.ts";
import type { IncidentSummary } from "../../query/filters.ts";
import type { Dialect } from "../client.ts";
import { codesOf, type ToldRow } from "../rows.ts";
import { askIds, askJson, inOrder, isOneOf, type JsonColumns } from "./ask.ts";
import { figureColumns, happeningColumns } from "./happening-columns.ts";
import type { PlainConnection } from "./plain.ts";
import type { FeatureSource, SourceTable } from "./source.ts";

/** Incidents as features. `columns` gives those of the map, which are read once for both. */
export function incidentSource(
  connection: PlainConnection,
  dialect: Dialect,
  columns: () => Promise<IncidentColumns>,
): FeatureSource {
  const publishers =
    dialect === "postgresql"
      ? sql`(SELECT string_agg(p.value, '; ' ORDER BY p.key)
          FROM jsonb_array_elements_text(i."publishers") WITH ORDINALITY p (value, key))`
      : sql`(SELECT group_concat(p.value, '; ') FROM json_each(i."publishers") p)`;
  const table: SourceTable = {
    from: sql`"Incident" i`,
    where: sql`i."review" <> 'rejected'`,
    columns: { ...happeningColumns("i", dialect), ...figureColumns(dialect), publishers },
  };
  return {
    async columns() {
      const happenings = await columns();
      return { columns: happenings, happenings };
    },
    idsOf: (condition) => askIds(connection, dialect, table, condition),
    async features(ids) {
      const rest = sql`FROM ${table.from} WHERE ${table.where} AND ${isOneOf(sql`i."id"`, ids, dialect)}`;
      const rows = await askJson<IncidentRow>(connection, dialect, COLUMNS, rest);
      return inOrder(ids, rows).map(({ places, casualties, sources, publishers, ...row }) =>
        incidentFeature({ ...codesOf<Incident>(row), places, casualties, sources, publishers }),
      );
    },
  };
}

interface IncidentRow extends ToldRow, Pick<IncidentSummary, "places" | "casualties" | "sources" | "publishers"> {}

const column = (name: string) => [name, raw(`i."${name}"`)] as const;
const COLUMNS: JsonColumns = {
  plain: Object.fromEntries(
    [
      ...["id", "type", "subtype", "title", "status", "claimedBy", "edtf", "timeStart", "timeEnd", "timePrecision"],
      ...["confidence", "sources"],
    ].map(column),
  ),
  json: Object.fromEntries(["places", "casualties", "publishers"].map(column)),
};
