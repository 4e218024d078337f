import { type Client, createClient } from "@libsql/client";
import type { IncidentSummary } from "../query/filters.ts";
import { boundsOf } from "../store/bounds.ts";
import { migrate } from "../store/migrate.ts";
import { fromIncident } from "../store/rows.ts";
import { searchTextOf } from "../store/search.ts";

/** Rows of one statement: some megabytes of JSON. */
const CHUNK = 5000;

/**
 * Writes incidents into a new SQLite database, past Prisma: 100,000 in seconds. They have no reports, so that a card
 * shows no sources, and no boxes to be linked by. What the migrations made stands as before afterwards.
 */
export async function writeSyntheticStore(url: string, incidents: Iterable<IncidentSummary>): Promise<void> {
  await migrate(url);
  const client = createClient({ url });
  try {
    for (const pragma of ["synchronous=OFF", "foreign_keys=OFF", "cache_size=-400000"])
      await client.execute(`PRAGMA ${pragma}`);
    await client.execute("BEGIN");
    const rebuild = await dropWhatSlows(client);
    for (const chunk of chunksOf(incidents)) {
      for (const { statement, rows } of [incidentRows(chunk), locationRows(chunk)])
        await client.execute({ sql: statement, args: [JSON.stringify(rows)] });
    }
    for (const statement of rebuild) await client.execute(statement);
    await client.execute("COMMIT");
    await client.execute("ANALYZE");
  } finally {
    client.close();
  }
}

/** Drops indexes and the triggers of the edit log, of which a million made-up rows have no need; gives what makes them anew. */
async function dropWhatSlows(client: Client): Promise<string[]> {
  const { rows } = await client.execute(
    `SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name IN ('Incident', 'IncidentLocation')
      AND (type = 'index' OR (type = 'trigger' AND name LIKE '%\\_log\\_%' ESCAPE '\\'))`,
  );
  for (const { type, name } of rows) await client.execute(`DROP ${type} "${name}"`);
  return rows.map(({ sql }) => String(sql));
}

function incidentRows(incidents: readonly IncidentSummary[]) {
  const rows = incidents.map((incident) => {
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
  });
  return { statement: insert("Incident", rows), rows };
}

function locationRows(incidents: readonly IncidentSummary[]) {
  const rows = incidents.flatMap(({ id, places }) =>
    places.map((place) => ({ incidentId: id, placeId: place.id, ...boundsOf(place) })),
  );
  return { statement: insert("IncidentLocation", rows), rows };
}

/** Inserts all rows of one JSON parameter: many times faster than a parameter for each value. */
function insert(table: string, rows: readonly object[]): string {
  const names = Object.keys(rows[0] ?? {});
  const columns = names.map((name) => `"${name}"`).join(", ");
  return `INSERT INTO "${table}" (${columns}) SELECT ${names.map((name) => `value->>'${name}'`).join(", ")} FROM json_each(?)`;
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
