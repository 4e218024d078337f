import { type Random, seededRandom } from "../evaluate/random.ts";
import type { IncidentReport, ReportPlace, SourcedReport } from "../model.ts";
import type { Database } from "../store/client.ts";

/** A world of made-up news, the same for the same number: dense where wars are, thin elsewhere. */
const WORLD = {
  /** Towns; the first has a hundredth of all news, the thousandth a hundredth of that. */
  towns: 1000,
  /** Days over which it is spread: some eighty a day for 100,000, as a conflict monitor of the world counts. */
  days: 1200,
  /** Share that names no place, and share that names a first-order area only. */
  unlocated: 0.05,
  areas: 0.1,
} as const;

const KINDS = [
  ["strike", "drone", "Drones hit a warehouse and two houses in NAME overnight, officials said"],
  ["strike", "missile", "A missile struck the railway station of NAME, the governor said"],
  ["strike", "shelling", "Shelling of NAME damaged a school and a clinic, the mayor said"],
  ["battle", "clash", "Fighting went on around NAME as troops tried to cross the river"],
  ["protest", "demonstration", "Hundreds of people protested in NAME against higher prices"],
  ["accident", "fire", "A fire in a furniture factory in NAME was put out after six hours"],
  ["justice", "arrest", "Police in NAME arrested a former official on suspicion of fraud"],
  ["disaster", "flood", "Floods in NAME swept away a bridge and closed the main road"],
] as const;

/** A made-up report of the nth incident; `article` tells further reports of it apart. */
export function madeUpReport(nth: number, article = 0): SourcedReport {
  const random = seededRandom(nth + 1);
  const [type, subtype, sentence] = KINDS[Math.floor(random() * KINDS.length)] ?? KINDS[0];
  const date = new Date(Date.UTC(2022, 0, 1) + Math.floor(random() * WORLD.days) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const place = madeUpPlace(random);
  const quote = sentence.replace("NAME", place?.name ?? "the country");
  const killed = Math.floor(random() * 10);
  const id = `rep_${nth}_${article}`;
  return {
    id,
    type,
    subtype,
    title: quote.split(" ").slice(0, 8).join(" "),
    status: "reported",
    claimedBy: null,
    time: { edtf: date, start: date, end: date, precision: "day" },
    places: place ? [place] : [],
    casualties: killed > 0 ? { killed: { low: killed, high: killed } } : ({} as IncidentReport["casualties"]),
    actors: [],
    confidence: 0.8,
    evidence: [{ field: "what", start: 0, end: quote.length, quote }],
    article: { id: `art_${nth}_${article}`, title: null, url: null, publisher: `Desk ${article}`, publishedAt: date },
  };
}

function madeUpPlace(random: Random): ReportPlace | null {
  if (random() < WORLD.unlocated) return null;
  const town = Math.floor(WORLD.towns ** random()) - 1;
  const here = seededRandom(town + 77);
  const [longitude, latitude] = [20 + here() * 30, 30 + here() * 25];
  const base = { role: "location", country: "XX", admin1: `Area ${town % 60}`, areas: [] } as const;
  if (random() >= WORLD.areas)
    return {
      ...base,
      id: `town:${town}`,
      name: `Town${town}`,
      precision: "place",
      point: [longitude, latitude],
      bbox: null,
    };
  const bbox = [longitude - 1, latitude - 1, longitude + 1, latitude + 1] as const;
  return {
    ...base,
    id: `area:${town % 60}`,
    name: `Area ${town % 60}`,
    precision: "admin1",
    point: [longitude, latitude],
    bbox,
  };
}

/** Fills an empty SQLite database with made-up incidents of one report each, past triggers and Prisma: a million rows. */
export async function fillWithIncidents(database: Database, count: number): Promise<void> {
  const logs = await database.$queryRawUnsafe<{ name: string }[]>(
    `SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%\\_log\\_%' ESCAPE '\\'`,
  );
  for (const { name } of logs) await database.$executeRawUnsafe(`DROP TRIGGER "${name}"`);
  const CHUNK = 2000;
  for (let from = 0; from < count; from += CHUNK) {
    const rows = Array.from({ length: Math.min(CHUNK, count - from) }, (_, index) => rowOf(from + index));
    const json = JSON.stringify(rows);
    for (const statement of INSERTS) await database.$executeRawUnsafe(statement, json);
  }
}

const DAY_MS = 86_400_000;

function rowOf(nth: number) {
  const { article, evidence, time, places, casualties, ...report } = madeUpReport(nth);
  const startMs = Date.parse(`${time.start}T00:00:00Z`);
  const [place] = places;
  const [x = 0, y = 0] = place?.point ?? [];
  const [west, south, east, north] = place ? (place.bbox ?? [x, y, x, y]) : [-180, -90, 180, 90];
  return {
    nth: nth + 1,
    ...report,
    incident: `inc_${nth}`,
    article: article.id,
    publisher: article.publisher,
    date: time.start,
    startMs,
    endMs: startMs + DAY_MS - 1,
    day: startMs / DAY_MS,
    quote: evidence[0].quote,
    places: JSON.stringify(places),
    casualties: JSON.stringify(casualties),
    placeId: place?.id ?? null,
    precision: place?.precision,
    longitude: x,
    latitude: y,
    west,
    south,
    east,
    north,
  };
}

const get = (...names: readonly string[]) => names.map((name) => `value->>'${name}'`).join(", ");
const INSERTS = [
  `INSERT INTO "Article" ("id") SELECT ${get("article")} FROM json_each(?)`,
  `INSERT INTO "ArticleVersion" ("id", "articleId", "contentHash", "publisher", "publishedAt", "text", "fetchedAt")
    SELECT ${get("article", "article", "article", "publisher", "date", "quote", "date")} FROM json_each(?)`,
  `INSERT INTO "ReadingRun" ("id", "versionId", "readingVersion", "language", "sentences", "readAt", "fingerprint")
    SELECT ${get("nth", "article")}, 'made-up', 'en', '[]', ${get("date")}, x'' FROM json_each(?)`,
  `INSERT INTO "Incident" ("id", "type", "subtype", "title", "status", "edtf", "timeStart", "timeEnd", "timePrecision",
      "startMs", "endMs", "places", "casualties", "confidence", "sources", "publishers", "searchText", "readingVersion")
    SELECT ${get("incident", "type", "subtype", "title", "status", "date", "date", "date")}, 'day',
      ${get("startMs", "endMs", "places", "casualties", "confidence")}, 1, '[]', ' ', 'made-up' FROM json_each(?)`,
  `INSERT INTO "Report" ("id", "articleId", "readingId", "incidentId", "position", "type", "subtype", "title", "status",
      "edtf", "timeStart", "timeEnd", "timePrecision", "places", "casualties", "confidence", "linkScore", "linkReasons")
    SELECT ${get("id", "article", "nth", "incident")}, 0, ${get("type", "subtype", "title", "status", "date", "date", "date")},
      'day', ${get("places", "casualties", "confidence")}, 0, '[]' FROM json_each(?)`,
  `INSERT INTO "Evidence" ("reportId", "field", "start", "end", "quote")
    SELECT ${get("id")}, 'what', 0, length(value->>'quote'), ${get("quote")} FROM json_each(?)`,
  `INSERT INTO "LinkBox" ("incidentId", "west", "south", "east", "north", "startDay", "endDay")
    SELECT ${get("incident", "west", "south", "east", "north", "day", "day")} FROM json_each(?)`,
  `INSERT INTO "IncidentLocation" ("incidentId", "placeId", "precision", "longitude", "latitude", "west", "south", "east", "north")
    SELECT ${get("incident", "placeId", "precision", "longitude", "latitude", "west", "south", "east", "north")} FROM json_each(?)
    WHERE value->>'placeId' IS NOT NULL`,
];
