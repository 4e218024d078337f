import { type Client, createClient } from "@libsql/client";
import type { IncidentSummary } from "../query/filters.ts";
import { locationsOf } from "../store/locations.ts";
import { migrate } from "../store/migrate.ts";
import { fromIncident } from "../store/rows.ts";
import { searchTextOf } from "../store/search.ts";

/** Rows of one statement: some megabytes of JSON. */
const CHUNK = 5000;

/**
 * What the triggers of the two tables derive of them, for all rows at once: several times faster than a row at a time,
 * and in the order in which it is kept. R*Tree: west to east, so that neighbours come together.
 */
const DERIVED = [
  `INSERT INTO "MapRow" SELECT * FROM "MapRowOfIncident" ORDER BY "startMs", "incidentId"`,
  `INSERT INTO "IncidentNumber" ("incidentId") SELECT "id" FROM "Incident" ORDER BY "rowid"`,
  `INSERT INTO "IncidentWords" ("rowid", "words") SELECT n."number", i."searchText"
    FROM "IncidentNumber" n JOIN "Incident" i ON i."id" = n."incidentId" ORDER BY n."number"`,
  `INSERT INTO "IncidentLocationBox" SELECT "id", "west", "east", "south", "north" FROM "IncidentLocation"
    ORDER BY "west", "south"`,
];

/**
 * Writes incidents into a new SQLite database, past Prisma: 100,000 in seconds. They have no reports, so that a card
 * shows no sources, no entries in the edit log, and no boxes to be linked by. Tables, indexes and triggers are those of
 * the migrations afterwards.
 */
export async function writeSyntheticStore(url: string, incidents: Iterable<IncidentSummary>): Promise<void> {
  await migrate(url);
  const client = createClient({ url });
  try {
    for (const pragma of ["synchronous=OFF", "foreign_keys=OFF", "cache_size=-400000"])
      await client.execute(`PRAGMA ${pragma}`);
    await client.execute("BEGIN");
    const dropped = await dropWhatSlows(client);
    for (const chunk of chunksOf(incidents)) {
      await insert(client, "Incident", chunk.map(incidentRow));
      await insert(client, "IncidentLocation", chunk.flatMap(locationRows));
    }
    for (const { type, sql } of dropped) if (type === "index") await client.execute(sql);
    for (const statement of DERIVED) await client.execute(statement);
    for (const { type, sql } of dropped) if (type === "trigger") await client.execute(sql);
    await client.execute("COMMIT");
    await client.execute("ANALYZE");
  } finally {
    client.close();
  }
}

/** Drops the indexes and triggers of the tables that are written; gives what makes them anew. */
async function dropWhatSlows(client: Client): Promise<{ type: string; sql: string }[]> {
  const { rows } = await client.execute(
    `SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('index', 'trigger')
      AND tbl_name IN ('Incident', 'IncidentLocation')`,
  );
  for (const { type, name } of rows) await client.execute(`DROP ${type} "${name}"`);
  return rows.map(({ type, sql }) => ({ type: String(type), sql: String(sql) }));
}

function incidentRow(incident: IncidentSummary) {
  const { startMs, endMs, ...columns } = fromIncident(incident);
  return {
    id: incident.id,
    ...columns,
    startMs: startMs === null ? null : Number(startMs),
    endMs: endMs === null ? null : Number(endMs),
    publishers: incident.publishers,
    searchText: searchTextOf(incident, []),
    readingVersion: "synthetic",
  };
}

const locationRows = ({ id, places }: IncidentSummary) =>
  locationsOf(places).map((location) => ({ incidentId: id, ...location }));

/** Inserts all rows as one JSON parameter: many times faster than a parameter for each value. */
async function insert(client: Client, table: string, rows: readonly object[]): Promise<void> {
  const names = Object.keys(rows[0] ?? {});
  if (names.length === 0) return;
  const columns = names.map((name) => `"${name}"`).join(", ");
  const values = names.map((name) => `value->>'${name}'`).join(", ");
  const sql = `INSERT INTO "${table}" (${columns}) SELECT ${values} FROM json_each(?)`;
  await client.execute({ sql, args: [JSON.stringify(rows)] });
}

function* chunksOf<T>(items: Iterable<T>): Generator<T[]> {
  let chunk: T[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
