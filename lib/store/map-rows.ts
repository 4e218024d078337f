import { setImmediate } from "node:timers/promises";
import type { IncidentStatus, IncidentSubtype, IncidentType, PlacePrecision, ReportPlace } from "../model.ts";
import type { ColumnLocation, ColumnRow, IncidentColumns } from "../query/columns.ts";
import { columnsBuilder } from "../query/columns-builder.ts";
import { dialectOf } from "./client.ts";
import { type Ask, readSnapshot } from "./snapshot.ts";

// What the map needs of a million incidents in seconds: MapRow has it in the order in which it is needed, and whole
// columns of many rows come as one text each, because an object for each row costs ten times as much.

/** Rows of one answer: enough that the answer costs little, few enough that others of this process are served between. */
const CHUNK = 10_000;
/** Stands in MapRow for a time that is unknown: the greatest number that is kept exactly. */
const UNKNOWN_MS = Number.MAX_SAFE_INTEGER;

/** Every incident that is not rejected, as one state of the database has them. */
export function mapColumns(url: string): Promise<IncidentColumns> {
  return readSnapshot(url, async (ask) => {
    const locationsOf = locationsReader(await readPlaces(ask));
    const publishersOf = remembering((text): readonly string[] => JSON.parse(text));
    const query = chunkQuery(dialectOf(url));
    const builder = columnsBuilder();
    let last: readonly [startMs: number, id: string] = [Number.MIN_SAFE_INTEGER, ""];
    for (;;) {
      const [texts] = await ask<ChunkTexts>(query, [...last, CHUNK]);
      if (!texts?.ids) break;
      const chunk = parseChunk(texts);
      const { ids, starts } = chunk;
      for (let at = 0; at < ids.length; at++) builder.add(rowAt(chunk, at, publishersOf, locationsOf));
      if (ids.length < CHUNK) break;
      last = [starts.at(-1) ?? UNKNOWN_MS, ids.at(-1) ?? ""];
      // The driver of SQLite never waits: without this nobody else would be served until all is read.
      await setImmediate();
    }
    return builder.finish();
  });
}

/** A column for each: numbers with commas between, the others in lines. */
type ChunkTexts = Record<keyof Chunk, string>;

interface Chunk {
  readonly ids: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly types: readonly string[];
  readonly subtypes: readonly string[];
  readonly statuses: readonly string[];
  readonly sources: readonly number[];
  readonly killed: readonly number[];
  readonly injured: readonly number[];
  /** JSON: names, and [place, precision, radius] of each location. */
  readonly publishers: readonly string[];
  readonly locations: readonly string[];
}

/** Both databases put rows together in the order in which a subquery gives them; to sort in each column takes longest. */
function chunkQuery(dialect: "sqlite" | "postgresql"): string {
  const joined = (column: string, by: "lines" | "commas") =>
    dialect === "postgresql"
      ? `string_agg("${column}"::text, ${by === "lines" ? "E'\\n'" : "','"})`
      : `group_concat("${column}", ${by === "lines" ? "char(10)" : "','"})`;
  return `SELECT ${joined("incidentId", "lines")} AS "ids", ${joined("startMs", "commas")} AS "starts",
      ${joined("endMs", "commas")} AS "ends", ${joined("type", "lines")} AS "types",
      ${joined("subtype", "lines")} AS "subtypes", ${joined("status", "lines")} AS "statuses",
      ${joined("sources", "commas")} AS "sources", ${joined("publishers", "lines")} AS "publishers",
      ${joined("killed", "commas")} AS "killed", ${joined("injured", "commas")} AS "injured",
      ${joined("locations", "lines")} AS "locations"
    FROM (SELECT * FROM "MapRow" WHERE ("startMs", "incidentId") > ($1, $2)
      ORDER BY "startMs", "incidentId" LIMIT $3) r`;
}

function parseChunk(texts: ChunkTexts): Chunk {
  const numbers = (text: string): number[] => JSON.parse(`[${text}]`);
  const lines = (text: string) => text.split("\n");
  return {
    ids: lines(texts.ids),
    starts: numbers(texts.starts),
    ends: numbers(texts.ends),
    types: lines(texts.types),
    subtypes: lines(texts.subtypes),
    statuses: lines(texts.statuses),
    sources: numbers(texts.sources),
    killed: numbers(texts.killed),
    injured: numbers(texts.injured),
    publishers: lines(texts.publishers),
    locations: lines(texts.locations),
  };
}

function rowAt(
  chunk: Chunk,
  at: number,
  publishersOf: (text: string) => readonly string[],
  locationsOf: (text: string) => readonly ColumnLocation[],
): ColumnRow {
  const [start, end] = [chunk.starts[at] ?? UNKNOWN_MS, chunk.ends[at] ?? UNKNOWN_MS];
  const [killed, injured] = [chunk.killed[at] ?? -1, chunk.injured[at] ?? -1];
  const subtype = chunk.subtypes[at];
  return {
    id: chunk.ids[at] ?? "",
    startMs: start === UNKNOWN_MS ? null : start,
    endMs: end === UNKNOWN_MS ? null : end,
    type: chunk.types[at] as IncidentType,
    subtype: subtype ? (subtype as IncidentSubtype) : null,
    status: chunk.statuses[at] as IncidentStatus,
    sources: chunk.sources[at] ?? 0,
    publishers: publishersOf(chunk.publishers[at] ?? "[]"),
    killed: killed < 0 ? null : killed,
    injured: injured < 0 ? null : injured,
    locations: locationsOf(chunk.locations[at] ?? "[]"),
  };
}

/** Many incidents happen at one place and are told by one publisher: what a text says is made once. */
function remembering<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const value = make(text);
    made.set(text, value);
    return value;
  };
}

function locationsReader(places: ReadonlyMap<string, ReportPlace>): (text: string) => readonly ColumnLocation[] {
  return remembering((text) => {
    const told: [placeId: string, precision: PlacePrecision, radiusKm: number][] = JSON.parse(text);
    return told.flatMap(([id, precision, radiusKm]) => {
      const place = places.get(id);
      return place ? [{ ...place, precision, radiusKm }] : [];
    });
  });
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
