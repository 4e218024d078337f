import { sqltag as sql } from "@prisma/client/runtime/client";
import type { Incident, IncidentTime } from "../../model.ts";
import { incidentFeature } from "../../ogc/features.ts";
import type { IncidentColumns } from "../../query/columns.ts";
import type { Dialect } from "../client.ts";
import { askIds, inOrder, isOneOf, jsonReader } from "./ask.ts";
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
  const readJson = jsonReader<unknown>();
  return {
    async columns() {
      const happenings = await columns();
      return { columns: happenings, happenings };
    },
    idsOf: (condition) => askIds(connection, dialect, table, condition),
    async features(ids) {
      const rows = await connection.ask<IncidentRow>(
        sql`SELECT i."id", i."type", i."subtype", i."title", i."status", i."claimedBy", i."edtf", i."timeStart",
            i."timeEnd", i."timePrecision", i."places", i."casualties", i."confidence", i."sources", i."publishers"
          FROM "Incident" i WHERE ${table.where} AND ${isOneOf(sql`i."id"`, ids, dialect)}`,
      );
      return inOrder(ids, rows).map((row) =>
        incidentFeature({
          ...happeningOf(row),
          places: readJson(row.places) as Incident["places"],
          casualties: readJson(row.casualties) as Incident["casualties"],
          sources: row.sources,
          publishers: readJson(row.publishers) as string[],
        }),
      );
    },
  };
}

/** What incidents and reports have in common, as their rows have it. */
export interface HappeningRow {
  readonly id: string;
  readonly type: string;
  readonly subtype: string | null;
  readonly title: string;
  readonly status: string;
  readonly claimedBy: string | null;
  readonly edtf: string;
  readonly timeStart: string | null;
  readonly timeEnd: string | null;
  readonly timePrecision: string;
  readonly places: string;
  readonly casualties: string;
  readonly confidence: number;
}

interface IncidentRow extends HappeningRow {
  readonly sources: number;
  readonly publishers: string;
}

export function happeningOf(row: HappeningRow) {
  return {
    id: row.id,
    type: row.type as Incident["type"],
    subtype: row.subtype as Incident["subtype"],
    title: row.title,
    status: row.status as Incident["status"],
    claimedBy: row.claimedBy,
    time: {
      edtf: row.edtf,
      start: row.timeStart,
      end: row.timeEnd,
      precision: row.timePrecision as IncidentTime["precision"],
    },
    confidence: row.confidence,
  };
}
