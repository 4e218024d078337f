import { sqltag as sql } from "@prisma/client/runtime/client";
import { type BoundingBox, type Place, type PlaceKind, PRECISIONS } from "../../model.ts";
import type { FeatureColumns } from "../../ogc/feature-table.ts";
import { placeFeature } from "../../ogc/features.ts";
import type { Dialect } from "../client.ts";
import { askIds, inOrder, isOneOf, jsonReader } from "./ask.ts";
import type { PlainConnection } from "./plain.ts";
import type { FeatureSource, SourceTable } from "./source.ts";

/** Places where incidents happened as features. */
export function placeSource(connection: PlainConnection, dialect: Dialect): FeatureSource {
  const table: SourceTable = {
    from: sql`"Place" p JOIN (
        SELECT l."placeId", count(DISTINCT l."incidentId") AS "incidents"
        FROM "IncidentLocation" l JOIN "Incident" i ON i."id" = l."incidentId"
        WHERE i."review" <> 'rejected' GROUP BY l."placeId"
      ) n ON n."placeId" = p."id"`,
    where: sql`1 = 1`,
    columns: {
      id: sql`p."id"`,
      name: sql`p."name"`,
      kind: sql`p."kind"`,
      admin1: sql`p."admin1"`,
      country: sql`p."country"`,
      population: sql`nullif(p."population", 0)`,
      incidents: sql`n."incidents"`,
    },
  };
  const readBox = jsonReader<BoundingBox | null>();
  const readAreas = jsonReader<string[]>();
  const toPlace = (row: PlaceRow): Place => ({
    id: row.id,
    name: row.name,
    kind: row.kind as PlaceKind,
    country: row.country,
    admin1: row.admin1,
    point: [row.longitude, row.latitude],
    bbox: row.bbox === null ? null : readBox(row.bbox),
    areas: readAreas(row.areas),
    population: row.population,
  });
  const columns = sql`p."id", p."name", p."kind", p."country", p."admin1", p."longitude", p."latitude", p."bbox",
    p."areas", p."population"`;
  return {
    async columns() {
      const rows = await connection.ask<PlaceRow>(sql`SELECT ${columns} FROM ${table.from}`);
      rows.sort((one, other) => (one.id < other.id ? -1 : 1));
      return { columns: columnsOf(rows.map(toPlace)), happenings: null };
    },
    idsOf: (condition) => askIds(connection, dialect, table, condition),
    async features(ids) {
      // Counted for these alone, by the index of places.
      const rows = await connection.ask<PlaceRow & { incidents: number }>(
        sql`SELECT ${columns}, CAST((
            SELECT count(DISTINCT l."incidentId") FROM "IncidentLocation" l JOIN "Incident" i ON i."id" = l."incidentId"
            WHERE l."placeId" = p."id" AND i."review" <> 'rejected'
          ) AS integer) AS "incidents"
          FROM "Place" p WHERE ${isOneOf(sql`p."id"`, ids, dialect)}`,
      );
      return inOrder(ids, rows).map((row) => placeFeature(toPlace(row), row.incidents));
    },
  };
}

/** A place has no time, and stands at itself. */
function columnsOf(places: readonly Place[]): FeatureColumns {
  const size = places.length;
  return {
    size,
    timed: 0,
    ids: places.map(({ id }) => id),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    first: Uint32Array.from({ length: size + 1 }, (_, at) => at),
    placeOf: Uint32Array.from({ length: size }, (_, at) => at),
    precisions: Uint8Array.from(places, ({ kind }) => PRECISIONS.indexOf(kind)),
    radii: new Float32Array(size),
    places,
  };
}

interface PlaceRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly admin1: string | null;
  readonly longitude: number;
  readonly latitude: number;
  readonly bbox: string | null;
  readonly areas: string;
  readonly population: number;
}
