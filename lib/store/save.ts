import { DbNull } from "@prisma/client/runtime/client";
import type { Article, Passage, Place, Reading, Toponym } from "../model.ts";
import type { StoredGuess } from "./articles.ts";
import type { Connection, Queries } from "./client.ts";
import { contentHash, versionId } from "./identify.ts";
import { replaceReports } from "./link.ts";
import { provenanceColumns } from "./provenance.ts";
import { sortKeys, toJson, toPlace } from "./rows.ts";
import { write } from "./transaction.ts";

export interface SaveContext {
  /** Names the rules that read it: stored with what was found, and a reason to store it anew when it changes. */
  readonly readingVersion: string;
  readonly fetchedAt: Date;
  /** For the edit log. */
  readonly actor?: string;
}

/**
 * Stores a reading and links its reports to incidents, all in one transaction. The same text read by the same rules
 * changes nothing; another text becomes the article's current version, and its reports replace those of the last.
 */
export async function saveReading(
  connection: Connection,
  reading: Reading,
  context: SaveContext,
): Promise<"saved" | "unchanged"> {
  const { readingVersion, fetchedAt, actor = "ingest" } = context;
  if (await isCurrent(connection.database, reading.article, readingVersion)) return "unchanged";
  return write(connection, actor, async (queries) => {
    // Again, now that nobody else writes.
    if (await isCurrent(queries, reading.article, readingVersion)) return "unchanged";
    const version = await saveVersion(queries, reading.article, fetchedAt);
    await savePlaces(queries, placesOf(reading.toponyms));
    const run = { readingVersion, ...readingColumns(reading), readAt: fetchedAt };
    const { id: readingId } = await queries.readingRun.upsert({
      where: { versionId: version },
      create: { versionId: version, ...run },
      update: run,
    });
    await queries.passage.deleteMany({ where: { readingId } });
    await queries.passage.createMany({ data: reading.passages.map((passage) => fromPassage(passage, readingId)) });
    await queries.toponym.deleteMany({ where: { readingId } });
    await queries.toponym.createMany({ data: reading.toponyms.map((toponym) => fromToponym(toponym, readingId)) });
    await replaceReports({ queries, dialect: connection.dialect, reading, readingId, readingVersion });
    await queries.readingRun.deleteMany({
      where: { version: { articleId: reading.article.id }, id: { not: readingId } },
    });
    return "saved";
  });
}

/** Whether just this text is stored as the article's current version, read by these rules. */
export async function isCurrent(queries: Queries, article: Article, readingVersion: string): Promise<boolean> {
  const id = versionId(article.id, contentHash(article));
  const current = await queries.readingRun.findFirst({
    where: { versionId: id, readingVersion, version: { currentOf: { id: article.id } } },
    select: { id: true },
  });
  return current !== null;
}

async function saveVersion(queries: Queries, article: Article, fetchedAt: Date): Promise<string> {
  const { id: articleId, ...content } = article;
  const hash = contentHash(article);
  const id = versionId(articleId, hash);
  const stored = await queries.article.findUnique({ where: { id: articleId } });
  if (!stored) await queries.article.create({ data: { id: articleId } });
  if (!(await queries.articleVersion.findUnique({ where: { id }, select: { id: true } }))) {
    await queries.articleVersion.create({ data: { id, articleId, contentHash: hash, ...content, fetchedAt } });
  }
  if (stored?.currentVersionId !== id) {
    await queries.article.update({ where: { id: articleId }, data: { currentVersionId: id } });
  }
  return id;
}

function placesOf(toponyms: readonly Toponym[]): Place[] {
  const all = toponyms.flatMap(({ place, alternatives }) =>
    [place ?? [], alternatives.map((guess) => guess.place)].flat(),
  );
  return [...new Map(all.map((place) => [place.id, place])).values()];
}

/** Adds places that are new and renews those that the gazetteer tells otherwise by now. */
async function savePlaces(queries: Queries, places: readonly Place[]): Promise<void> {
  const rows = await queries.place.findMany({ where: { id: { in: places.map(({ id }) => id) } } });
  const stored = new Map(rows.map((row) => [row.id, JSON.stringify(sortKeys(toPlace(row)))]));
  await queries.place.createMany({ data: places.filter(({ id }) => !stored.has(id)).map(fromPlace) });
  for (const place of places) {
    const known = stored.get(place.id);
    if (known === undefined || known === JSON.stringify(sortKeys(place))) continue;
    await queries.place.update({ where: { id: place.id }, data: fromPlace(place) });
  }
}

function fromPlace({ id, name, kind, country, admin1, point, bbox, areas, population }: Place) {
  const [longitude, latitude] = point;
  const bounds = bbox === null ? DbNull : toJson(bbox);
  return { id, name, kind, country, admin1, longitude, latitude, bbox: bounds, areas: toJson(areas), population };
}

function readingColumns({ article, language, unread, sentences }: Reading) {
  const spans = toJson(sentences.map(({ start, end }) => [start, end]));
  return { language, unread, sentences: spans, ...provenanceColumns(article.text) };
}

function fromPassage({ start, end, heading, date }: Passage, readingId: number) {
  return { readingId, start, end, headingStart: heading?.start ?? null, headingEnd: heading?.end ?? null, date };
}

function fromToponym({ start, end, name, role, confidence, place, alternatives }: Toponym, readingId: number) {
  const guesses = alternatives.map((guess): StoredGuess => ({ placeId: guess.place.id, confidence: guess.confidence }));
  return { readingId, start, end, name, role, confidence, placeId: place?.id ?? null, alternatives: toJson(guesses) };
}
