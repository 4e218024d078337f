import { setImmediate } from "node:timers/promises";
import { sqltag as sql } from "@prisma/client/runtime/client";
import type { IncidentReport } from "../../model.ts";
import { reportFeature } from "../../ogc/features.ts";
import { columnsBuilder } from "../../query/columns-builder.ts";
import { intervalOf } from "../../query/interval.ts";
import { locationsOf } from "../../query/placements.ts";
import type { Dialect } from "../client.ts";
import { codesOf, type ToldRow } from "../rows.ts";
import { askIds, inOrder, isOneOf, jsonReader } from "./ask.ts";
import { happeningColumns } from "./happening-columns.ts";
import type { PlainConnection } from "./plain.ts";
import type { FeatureSource, SourceTable } from "./source.ts";

/** Rows of one answer, between which others of this process are served. */
const CHUNK = 5000;

/** Reports as features: those of incidents that stand, rejected ones left out. */
export function reportSource(connection: PlainConnection, dialect: Dialect): FeatureSource {
  const table: SourceTable = {
    from: sql`"Report" r JOIN "Incident" i ON i."id" = r."incidentId"
      JOIN "ReadingRun" g ON g."id" = r."readingId" JOIN "ArticleVersion" v ON v."id" = g."versionId"`,
    where: sql`r."review" <> 'rejected' AND i."review" <> 'rejected'`,
    columns: {
      ...happeningColumns("r", dialect),
      incident_id: sql`r."incidentId"`,
      publisher: sql`v."publisher"`,
      published_at: sql`v."publishedAt"`,
      article_title: sql`v."title"`,
    },
  };
  const readPlaces = jsonReader<IncidentReport["places"]>();
  const readCasualties = jsonReader<IncidentReport["casualties"]>();
  const chunkAfter = (id: string) =>
    connection.ask<Omit<ToldRow, "title" | "confidence" | "claimedBy"> & { readonly places: string }>(
      sql`SELECT r."id", r."type", r."subtype", r."status", r."edtf", r."timeStart", r."timeEnd", r."timePrecision",
          r."places"
        FROM "Report" r JOIN "Incident" i ON i."id" = r."incidentId"
        WHERE ${table.where} AND r."id" > ${id} ORDER BY r."id" LIMIT ${CHUNK}`,
    );
  return {
    async columns() {
      const builder = columnsBuilder();
      for (let after = ""; ; ) {
        const rows = await chunkAfter(after);
        for (const row of rows) {
          const told = codesOf<IncidentReport>({ ...row, title: "", confidence: 0, claimedBy: null });
          const interval = intervalOf(told.time);
          builder.add({
            ...told,
            startMs: interval?.start ?? null,
            endMs: interval?.end ?? null,
            sources: 1,
            publishers: [],
            killed: null,
            injured: null,
            locations: locationsOf({ places: readPlaces(row.places) }),
          });
        }
        if (rows.length < CHUNK) break;
        after = rows.at(-1)?.id ?? "";
        await setImmediate();
      }
      const columns = builder.finish();
      return { columns, happenings: columns };
    },
    idsOf: (condition) => askIds(connection, dialect, table, condition),
    async features(ids) {
      const rows = await connection.ask<ReportRow>(
        sql`SELECT r."id", r."type", r."subtype", r."title", r."status", r."claimedBy", r."edtf", r."timeStart",
            r."timeEnd", r."timePrecision", r."places", r."casualties", r."confidence", r."incidentId",
            v."publisher", v."publishedAt", v."title" AS "articleTitle", v."url" AS "articleUrl",
            (SELECT e."quote" FROM "Evidence" e WHERE e."reportId" = r."id" AND e."field" = 'what'
              ORDER BY e."id" LIMIT 1) AS "quote"
          FROM ${table.from} WHERE ${table.where} AND ${isOneOf(sql`r."id"`, ids, dialect)}`,
      );
      return inOrder(ids, rows).map((row) =>
        reportFeature({
          ...row,
          ...codesOf<IncidentReport>(row),
          places: readPlaces(row.places),
          casualties: readCasualties(row.casualties),
        }),
      );
    },
  };
}

interface ReportRow extends ToldRow {
  readonly places: string;
  readonly casualties: string;
  readonly incidentId: string;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly articleTitle: string | null;
  readonly articleUrl: string | null;
  readonly quote: string | null;
}
