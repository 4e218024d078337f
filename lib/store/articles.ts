import type { Article, IncidentReport, Passage, Place, PlaceGuess, Toponym, ToponymRole } from "../model.ts";
import type { Queries } from "./client.ts";
import type { ReviewState } from "./details.ts";
import { REPORT_PARTS, toPlace, toReport } from "./rows.ts";

/** An article with all that was read in it, for the page that shows its text. */
export interface ArticleDetail {
  readonly article: Article;
  /** ISO instant at which this version was first fetched. */
  readonly fetchedAt: string;
  /** Number of versions of the text that were seen. */
  readonly versions: number;
  readonly readingVersion: string;
  /** BCP 47 code, `und` when it cannot be told. */
  readonly language: string;
  /** Why nothing was read, or null. */
  readonly unread: string | null;
  readonly passages: readonly Passage[];
  readonly toponyms: readonly Toponym[];
  /** In the order of the text. */
  readonly reports: readonly (IncidentReport & { readonly incidentId: string; readonly review: ReviewState })[];
}

/** The current version of an article, or null when there is none with this id. */
export async function articleDetail(database: Queries, id: string): Promise<ArticleDetail | null> {
  const row = await database.article.findUnique({
    where: { id },
    include: {
      _count: { select: { versions: true } },
      currentVersion: {
        include: {
          reading: {
            include: {
              passages: { orderBy: { id: "asc" } },
              toponyms: { orderBy: { id: "asc" } },
              reports: { orderBy: { position: "asc" }, include: { evidence: REPORT_PARTS.evidence } },
            },
          },
        },
      },
    },
  });
  const version = row?.currentVersion;
  const reading = version?.reading;
  if (!row || !version || !reading) return null;
  const { title, url, publisher, publishedAt, language, text } = version;
  return {
    article: { id, title, url, publisher, publishedAt, language, text },
    fetchedAt: version.fetchedAt.toISOString(),
    versions: row._count.versions,
    readingVersion: reading.readingVersion,
    language: reading.language,
    unread: reading.unread,
    passages: reading.passages.map(toPassage),
    toponyms: await toToponyms(database, reading.toponyms),
    reports: reading.reports.map((report) => ({
      ...toReport(report),
      incidentId: report.incidentId,
      review: report.review as ReviewState,
    })),
  };
}

/** A guess as it is stored: the place itself stands in its own table. */
export interface StoredGuess {
  readonly placeId: string;
  readonly confidence: number;
}

interface PassageColumns {
  start: number;
  end: number;
  headingStart: number | null;
  headingEnd: number | null;
  date: string | null;
}

function toPassage({ start, end, headingStart, headingEnd, date }: PassageColumns): Passage {
  const heading = headingStart === null || headingEnd === null ? null : { start: headingStart, end: headingEnd };
  return { start, end, heading, date };
}

interface ToponymColumns {
  start: number;
  end: number;
  name: string;
  role: string;
  confidence: number;
  placeId: string | null;
  alternatives: unknown;
}

/** Toponyms with the places that they mean and may mean. */
export async function toToponyms(database: Queries, rows: readonly ToponymColumns[]): Promise<Toponym[]> {
  const guessesOf = (row: ToponymColumns) => row.alternatives as readonly StoredGuess[];
  const ids = new Set(rows.flatMap((row) => [row.placeId ?? [], guessesOf(row).map(({ placeId }) => placeId)].flat()));
  const found = await database.place.findMany({ where: { id: { in: [...ids] } } });
  const places = new Map<string, Place>(found.map((row) => [row.id, toPlace(row)]));
  return rows.map((row) => ({
    start: row.start,
    end: row.end,
    name: row.name,
    role: row.role as ToponymRole,
    confidence: row.confidence,
    place: (row.placeId !== null && places.get(row.placeId)) || null,
    alternatives: guessesOf(row).flatMap(({ placeId, confidence }): PlaceGuess[] => {
      const place = places.get(placeId);
      return place ? [{ place, confidence }] : [];
    }),
  }));
}
