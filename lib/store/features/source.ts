import type { Sql } from "@prisma/client/runtime/client";
import type { NormalExpression } from "../../ogc/cql2/expression.ts";
import type { FeatureColumns } from "../../ogc/feature-table.ts";
import type { PlainFeature } from "../../ogc/features.ts";
import type { IncidentColumns } from "../../query/columns.ts";

/** What features are found by, and for happenings the other columns of the map. */
export interface SourceColumns {
  readonly columns: FeatureColumns;
  readonly happenings: IncidentColumns | null;
}

/** The features of one collection in the database. */
export interface FeatureSource {
  columns(): Promise<SourceColumns>;
  /** Ids of those that answer a condition, in no order. */
  idsOf(condition: NormalExpression): Promise<string[]>;
  /** Those of the ids, in that order; what is not there is left out. */
  features(ids: readonly string[]): Promise<PlainFeature[]>;
}

/** Where the properties of a collection stand: `id` and all that filters ask of the database. */
export interface SourceTable {
  /** After FROM. */
  readonly from: Sql;
  /** What belongs to the collection. */
  readonly where: Sql;
  readonly columns: Readonly<Record<string, Sql>>;
}
