import { type InstantSql, plainRow, quoted, REPORT_COLUMNS, type Row } from "./dump.ts";
import type { DumpRecord } from "./dump-records.ts";
import type { Ask } from "./snapshot.ts";

/** Articles are long, and each has hundreds of rows of what was read in it. */
const PAGE = 20;

const VERSION_COLUMNS = ["id", "articleId", "title", "url", "publisher", "publishedAt", "language", "text"];
const PASSAGE_COLUMNS = ["start", "end", "headingStart", "headingEnd", "date"];
const TOPONYM_COLUMNS = ["start", "end", "name", "role", "confidence", "placeId", "alternatives"];
const EVIDENCE_COLUMNS = ["field", "start", "end", "quote"];

/** Every version of every article, with what was read in it. */
export async function* versionPages(ask: Ask, at: InstantSql): AsyncGenerator<readonly DumpRecord[]> {
  let last = "";
  for (;;) {
    const versions = await ask<Row>(
      `SELECT ${quoted(VERSION_COLUMNS)}, ${at("fetchedAt")} FROM "ArticleVersion" WHERE "id" > $1 ORDER BY "id" LIMIT ${PAGE}`,
      [last],
    );
    if (versions.length > 0) {
      const readings = await readingsOf(
        ask,
        at,
        versions.map(({ id }) => id as string),
      );
      yield versions.map(
        (version) =>
          ({ record: "version", ...plainRow(version), reading: readings.get(version.id) ?? null }) as DumpRecord,
      );
    }
    if (versions.length < PAGE) return;
    last = versions.at(-1)?.id as string;
  }
}

async function readingsOf(ask: Ask, at: InstantSql, versionIds: readonly string[]): Promise<Map<unknown, Row>> {
  const readings = await ask<Row>(
    `SELECT "id", "versionId", "readingVersion", "language", "unread", "sentences", ${at("readAt")}
      FROM "ReadingRun" WHERE "versionId" IN (${marks(versionIds)})`,
    versionIds,
  );
  if (readings.length === 0) return new Map();
  const ids = readings.map(({ id }) => Number(id));
  const ofReadings = (columns: string, table: string, order: string) =>
    ask<Row>(
      `SELECT "readingId", ${columns} FROM "${table}" WHERE "readingId" IN (${marks(ids)}) ORDER BY ${order}`,
      ids,
    );
  const passages = grouped(await ofReadings(quoted(PASSAGE_COLUMNS), "Passage", `"id"`), "readingId");
  const toponyms = grouped(await ofReadings(quoted(TOPONYM_COLUMNS), "Toponym", `"id"`), "readingId");
  const reports = grouped(await reportsOf(ask, ids), "readingId");
  return new Map(
    readings.map(({ id, versionId, ...reading }) => [
      versionId,
      {
        ...plainRow(reading),
        passages: passages.get(id) ?? [],
        toponyms: toponyms.get(id) ?? [],
        reports: reports.get(id) ?? [],
      },
    ]),
  );
}

async function reportsOf(ask: Ask, readingIds: readonly number[]): Promise<Row[]> {
  const reports = await ask<Row>(
    `SELECT r."readingId", ${quoted(REPORT_COLUMNS, "r")}, o."incidentId" AS "originId"
      FROM "Report" r LEFT JOIN "ReportOrigin" o ON o."reportId" = r."id"
      WHERE r."readingId" IN (${marks(readingIds)}) ORDER BY r."position", r."id"`,
    readingIds,
  );
  const evidence = await ask<Row>(
    `SELECT e."reportId", ${quoted(EVIDENCE_COLUMNS, "e")} FROM "Evidence" e JOIN "Report" r ON r."id" = e."reportId"
      WHERE r."readingId" IN (${marks(readingIds)}) ORDER BY e."id"`,
    readingIds,
  );
  const ofReport = grouped(evidence, "reportId");
  return reports.map((report) => ({ ...report, evidence: ofReport.get(report.id) ?? [] }));
}

/** Rows by one of their columns, without it. */
function grouped(rows: readonly Row[], column: string): Map<unknown, Row[]> {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[column]) ?? [];
    groups.set(row[column], group);
    group.push(plainRow(row, column));
  }
  return groups;
}

const marks = (values: readonly unknown[]) => values.map((_, index) => `$${index + 1}`).join(", ");
