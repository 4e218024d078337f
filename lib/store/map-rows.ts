import type { IncidentStatus, IncidentSubtype, IncidentType, PlacePrecision, ReportPlace } from "../model.ts";
import { type ColumnLocation, type ColumnRow, columnsBuilder, type IncidentColumns } from "../query/columns.ts";
import { dialectOf } from "./client.ts";
import { type Ask, readSnapshot } from "./snapshot.ts";

// What the map needs of a million incidents in seconds: MapRow has it in the order in which it is needed, and whole
// columns of many rows come as one text each, because an object for each row costs ten times as much.

/** Rows of one answer: enough that the answer costs little, few enough that others of this process are served between. */
const CHUNK = 20_000;
/** Stands in MapRow for a time that is unknown: the greatest number that is kept exactly. */
const UNKNOWN_MS = Number.MAX_SAFE_INTEGER;

/** Every incident that is not rejected, as one state of the database has them. */
export function mapColumns(url: string): Promise<IncidentColumns> {
  return readSnapshot(url, async (ask) => {
    const locate = locator(await readPlaces(ask));
    const query = chunkQuery(dialectOf(url));
    const builder = columnsBuilder();
    let last: readonly [startMs: number, id: string] = [Number.MIN_SAFE_INTEGER, ""];
    for (;;) {
      const [texts] = await ask<ChunkTexts>(query, [...last, CHUNK]);
      if (!texts?.ids) break;
      const chunk = parseChunk(texts);
      for (const row of rowsOf(chunk, locate)) builder.add(row);
      const { ids, starts } = chunk;
      if (ids.length < CHUNK) break;
      last = [starts.at(-1) ?? UNKNOWN_MS, ids.at(-1) ?? ""];
    }
    return builder.finish();
  });
}

/** A column for each: lines of codes, numbers with commas between, and JSON values with commas between. */
type ChunkTexts = Record<keyof Chunk, string>;

interface Chunk {
  readonly ids: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly types: readonly string[];
  readonly subtypes: readonly string[];
  readonly statuses: readonly string[];
  readonly sources: readonly number[];
  readonly publishers: readonly (readonly string[])[];
  readonly killed: readonly number[];
  readonly injured: readonly number[];
  readonly locations: readonly (readonly (readonly [placeId: string, precision: PlacePrecision, radiusKm: number])[])[];
}

function chunkQuery(dialect: "sqlite" | "postgresql"): string {
  const joined = (column: string, by: "lines" | "commas") =>
    dialect === "postgresql"
      ? `string_agg("${column}"::text, ${by === "lines" ? "E'\\n'" : "','"} ORDER BY "startMs", "incidentId")`
      : `group_concat("${column}", ${by === "lines" ? "char(10)" : "','"})`;
  return `SELECT ${joined("incidentId", "lines")} AS "ids", ${joined("startMs", "commas")} AS "starts",
      ${joined("endMs", "commas")} AS "ends", ${joined("type", "lines")} AS "types",
      ${joined("subtype", "lines")} AS "subtypes", ${joined("status", "lines")} AS "statuses",
      ${joined("sources", "commas")} AS "sources", ${joined("publishers", "commas")} AS "publishers",
      ${joined("killed", "commas")} AS "killed", ${joined("injured", "commas")} AS "injured",
      ${joined("locations", "commas")} AS "locations"
    FROM (SELECT * FROM "MapRow" WHERE ("startMs", "incidentId") > ($1, $2)
      ORDER BY "startMs", "incidentId" LIMIT $3) r`;
}

function parseChunk(texts: ChunkTexts): Chunk {
  const values = (text: string) => JSON.parse(`[${text}]`);
  const lines = (text: string) => text.split("\n");
  return {
    ids: lines(texts.ids),
    starts: values(texts.starts),
    ends: values(texts.ends),
    types: lines(texts.types),
    subtypes: lines(texts.subtypes),
    statuses: lines(texts.statuses),
    sources: values(texts.sources),
    publishers: values(texts.publishers),
    killed: values(texts.killed),
    injured: values(texts.injured),
    locations: values(texts.locations),
  };
}

function* rowsOf(chunk: Chunk, locate: Locate): Generator<ColumnRow> {
  for (let at = 0; at < chunk.ids.length; at++) {
    const [start, end] = [chunk.starts[at] ?? UNKNOWN_MS, chunk.ends[at] ?? UNKNOWN_MS];
    const [killed, injured] = [chunk.killed[at] ?? -1, chunk.injured[at] ?? -1];
    const subtype = chunk.subtypes[at];
    yield {
      id: chunk.ids[at] ?? "",
      startMs: start === UNKNOWN_MS ? null : start,
      endMs: end === UNKNOWN_MS ? null : end,
      type: chunk.types[at] as IncidentType,
      subtype: subtype ? (subtype as IncidentSubtype) : null,
      status: chunk.statuses[at] as IncidentStatus,
      sources: chunk.sources[at] ?? 0,
      publishers: chunk.publishers[at] ?? [],
      killed: killed < 0 ? null : killed,
      injured: injured < 0 ? null : injured,
      locations: (chunk.locations[at] ?? []).flatMap(locate),
    };
  }
}

type Locate = (told: Chunk["locations"][number][number]) => ColumnLocation | [];

/** Makes locations of places; those of one place and precision are one object, but for circles, which differ in size. */
function locator(places: ReadonlyMap<string, ReportPlace>): Locate {
  const made = new Map<string, Map<PlacePrecision, ColumnLocation>>();
  return ([id, precision, radiusKm]) => {
    const known = radiusKm === 0 && made.get(id)?.get(precision);
    if (known) return known;
    const place = places.get(id);
    if (!place) return [];
    const { name, point, bbox, areas } = place;
    const location = { id, name, precision, point, radiusKm, bbox, areas };
    if (radiusKm === 0) made.set(id, (made.get(id) ?? new Map()).set(precision, location));
    return location;
  };
}

/** Each place at which anything happened, by its id, as the incident tells it that was stored last. */
async function readPlaces(ask: Ask): Promise<Map<string, ReportPlace>> {
  const rows = await ask<{ id: string; places: string | ReportPlace[] }>(
    `SELECT l."placeId" AS "id", i."places" AS "places"
      FROM (SELECT max("id") AS "last" FROM "IncidentLocation" GROUP BY "placeId") g
      JOIN "IncidentLocation" l ON l."id" = g."last" JOIN "Incident" i ON i."id" = l."incidentId"`,
  );
  return new Map(
    rows.flatMap(({ id, places }) => {
      const all: readonly ReportPlace[] = typeof places === "string" ? JSON.parse(places) : places;
      const place = all.find((one) => one.id === id && one.role === "location");
      return place ? [[id, place] as const] : [];
    }),
  );
}
