import { DbNull } from "@prisma/client/runtime/client";
import { InputError } from "../errors.ts";
import { intervalOf } from "../query/interval.ts";
import type { Connection, Queries } from "./client.ts";
import { dumpLines } from "./dump.ts";
import { DUMP_VERSION, type DumpIncident, type DumpRecord, type DumpVersion, dumpRecord } from "./dump-records.ts";
import { insertFrozen, insertViews } from "./dump-views.ts";
import { contentHash, versionId } from "./identify.ts";
import { linkBoxesOf } from "./link-boxes.ts";
import { locationsOf } from "./locations.ts";
import { restoreReading } from "./restore-reading.ts";
import { toJson, toSummary } from "./rows.ts";
import { write } from "./transaction.ts";

/** Rows that are inserted at once. */
const CHUNK = 500;
/** Milliseconds for a store of any size. */
const LONGEST_MS = 12 * 3_600_000;

export interface Restored {
  /** Articles that were put in. */
  readonly saved: number;
  /** Articles that were there already, the same in everything. */
  readonly unchanged: number;
}

/**
 * Makes an empty store what a dump tells, as one transaction: the same articles, incidents, ids, decisions and
 * saved views. A store that is just that already stays as it is. Throws an InputError that names the line for any other store, for a dump
 * that was cut off or changed, and for one of another version; nothing is put in then.
 */
export async function restoreDump(
  connection: Connection,
  url: string,
  source: string,
  lines: AsyncIterable<string>,
): Promise<Restored> {
  const { article, incident, savedView } = connection.database;
  const held = await Promise.all([article.count(), incident.count(), savedView.count()]);
  if (held.some((count) => count > 0)) return { saved: 0, unchanged: await compare(url, source, lines) };
  return write(
    connection,
    "ingest",
    async (queries) => ({ saved: await putIn(queries, source, lines), unchanged: 0 }),
    LONGEST_MS,
  );
}

/** Compares a dump with one that the store would give now. Gives the number of articles. */
async function compare(url: string, source: string, lines: AsyncIterable<string>): Promise<number> {
  const own = dumpLines(url);
  let [number, articles] = [0, 0];
  try {
    for await (const line of lines) {
      number++;
      const { value } = await own.next();
      if (value !== `${line}\n`) {
        const reason =
          "tells of another state than the store, which holds something already; restore it into an empty database";
        throw new InputError(`${source}:${number}`, reason);
      }
      if (line.startsWith('{"record":"article"')) articles++;
    }
    if (!(await own.next()).done) throw new InputError(source, "ends before the store does; was it cut off?");
  } finally {
    await own.return();
  }
  return articles;
}

async function putIn(queries: Queries, source: string, lines: AsyncIterable<string>): Promise<number> {
  const current = new Map<string, string>();
  let number = 0;
  let articles = 0;
  let isWhole = false;
  let chunk: DumpRecord[] = [];
  const flush = async () => {
    const records = chunk;
    chunk = [];
    if (records.length > 0) await insert(queries, records);
  };
  for await (const line of lines) {
    number++;
    const place = `${source}:${number}`;
    if (isWhole) throw new InputError(place, "stands after the end of the dump");
    if (number === 1) {
      checkHead(place, line);
      continue;
    }
    const record = readRecord(place, line);
    if (record.record === "end") {
      if (record.lines !== number - 1)
        throw new InputError(place, `counts ${record.lines} lines before it; there are ${number - 1}`);
      isWhole = true;
      continue;
    }
    if (record.record === "article") {
      articles++;
      if (record.currentVersionId !== null) current.set(record.id, record.currentVersionId);
    }
    if (chunk.length >= CHUNK || (chunk[0] && chunk[0].record !== record.record)) await flush();
    chunk.push(record);
  }
  await flush();
  if (!isWhole)
    throw new InputError(`${source}:${number}`, "is the last line, but not the end of the dump: it was cut off");
  for (const [id, currentVersionId] of current)
    await queries.article.update({ where: { id }, data: { currentVersionId } });
  return articles;
}

function checkHead(place: string, line: string): void {
  const head: { version?: unknown } = JSON.parse(line);
  if (head.version === DUMP_VERSION) return;
  throw new InputError(place, `is a dump of version ${JSON.stringify(head.version)}; ${DUMP_VERSION} is read`);
}

function readRecord(place: string, line: string): DumpRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new InputError(place, "is no JSON", { cause });
  }
  const parsed = dumpRecord.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new InputError(place, `${issue?.path.join(".") || "record"}: ${issue?.message}`);
  }
  if (parsed.data.record === "version") checkVersion(place, parsed.data);
  return parsed.data;
}

/** A text that was changed on the way has another id than it says, or quotes that do not stand in it. */
function checkVersion(place: string, version: DumpVersion): void {
  const { id, articleId, text, reading } = version;
  if (id !== versionId(articleId, contentHash({ ...version, id: articleId })))
    throw new InputError(place, `id ${id} is not that of this text: it was changed`);
  for (const { start, end, quote } of reading?.reports.flatMap(({ evidence }) => evidence) ?? [])
    if (text.slice(start, end) !== quote) throw new InputError(place, `the quote at ${start} does not stand there`);
}

/** Puts in records of one kind. */
async function insert(queries: Queries, records: readonly DumpRecord[]): Promise<void> {
  const of = <Kind extends DumpRecord["record"]>(kind: Kind) =>
    records.flatMap((each) => (each.record === kind ? [each as Extract<DumpRecord, { record: Kind }>] : []));
  const [first] = records;
  switch (first?.record) {
    case "article":
      await queries.article.createMany({ data: of("article").map(({ id }) => ({ id })) });
      break;
    case "place": {
      const rows = of("place").map(({ record, bbox, areas, ...row }) => {
        return { ...row, bbox: bbox === null ? DbNull : toJson(bbox), areas: toJson(areas) };
      });
      await queries.place.createMany({ data: rows });
      break;
    }
    case "incident":
      await insertIncidents(queries, of("incident"));
      break;
    case "redirect":
      await queries.incidentRedirect.createMany({ data: of("redirect").map(({ record, ...row }) => row) });
      break;
    case "gone":
      await queries.incidentGone.createMany({ data: of("gone").map(({ record, ...row }) => row) });
      break;
    case "version":
      for (const version of of("version")) await insertVersion(queries, version);
      break;
    case "ruling": {
      const rows = of("ruling").map(({ record, oneAnchor, otherAnchor, ...row }) => {
        return { ...row, oneAnchor: toJson(oneAnchor), otherAnchor: toJson(otherAnchor) };
      });
      await queries.linkRuling.createMany({ data: rows });
      break;
    }
    case "review": {
      const rows = of("review").map(({ record, anchor, ...row }) => ({ ...row, anchor: toJson(anchor) }));
      await queries.reportReview.createMany({ data: rows });
      break;
    }
    case "view":
      await insertViews(queries, of("view"));
      break;
    case "frozen":
      await insertFrozen(queries, of("frozen"));
      break;
  }
}

async function insertIncidents(queries: Queries, incidents: readonly DumpIncident[]): Promise<void> {
  const summaries = incidents.map((incident) => toSummary(toJson(incident)));
  await queries.incident.createMany({
    data: incidents.map(({ record, places, casualties, publishers, ...row }, index) => {
      const interval = summaries[index] ? intervalOf(summaries[index].time) : null;
      return {
        ...row,
        startMs: interval && BigInt(interval.start),
        endMs: interval && BigInt(interval.end),
        places: toJson(places),
        casualties: toJson(casualties),
        publishers: toJson(publishers),
      };
    }),
  });
  await queries.incidentLocation.createMany({
    data: summaries.flatMap(({ id, places }) =>
      locationsOf(places).map((location) => ({ incidentId: id, ...location })),
    ),
  });
  await queries.linkBox.createMany({
    data: summaries.flatMap((incident) => linkBoxesOf(incident).map((box) => ({ incidentId: incident.id, ...box }))),
  });
}

async function insertVersion(queries: Queries, { record, reading, ...version }: DumpVersion): Promise<void> {
  const hash = contentHash({ ...version, id: version.articleId });
  await queries.articleVersion.create({ data: { ...version, contentHash: hash } });
  if (reading) await restoreReading(queries, version, reading);
}
