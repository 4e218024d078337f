import type { ArticleRef, Place, ReportPlace, Span, Toponym, ToponymRole } from "../model.ts";
import { toToponyms } from "./articles.ts";
import type { Queries } from "./client.ts";
import { REPORT_PARTS, toSourcedReport } from "./rows.ts";

/** A place that a name may mean. */
export interface CandidatePlace {
  readonly place: Place;
  /** Probability from 0 to 1. */
  readonly confidence: number;
  /** Whether the report takes the name for this one. */
  readonly isChosen: boolean;
}

/** A name in an article that gives a report one of its places. */
export interface NamedPlace extends Span {
  readonly reportId: string;
  readonly article: ArticleRef;
  /** As it stands in the text. */
  readonly name: string;
  readonly role: ToponymRole;
  /** The place that the report takes from it; null where the name is among its words and gives it none. */
  readonly given: ReportPlace | null;
  /** What the name may mean, likeliest first; empty where the gazetteer does not know it. */
  readonly candidates: readonly CandidatePlace[];
}

/**
 * Why an incident stands where it does: the names within the quotes that say where, report by report, each with the
 * places that were weighed for it. Reports that a person rejected are left out. null when there is none with this id.
 */
export async function namedPlaces(database: Queries, incidentId: string): Promise<NamedPlace[] | null> {
  const incident = await database.incident.findUnique({
    where: { id: incidentId },
    select: { reports: { where: { review: { not: "rejected" } }, include: REPORT_PARTS, orderBy: { id: "asc" } } },
  });
  if (!incident) return null;
  const names: NamedPlace[] = [];
  for (const row of incident.reports) {
    const { id: reportId, article, evidence, places } = toSourcedReport(row);
    const quotes = evidence.filter(({ field }) => field === "where");
    const within = await database.toponym.findMany({
      where: {
        readingId: row.readingId,
        OR: quotes.map(({ start, end }) => ({ start: { lt: end }, end: { gt: start } })),
      },
      orderBy: { start: "asc" },
    });
    for (const toponym of await toToponyms(database, within))
      names.push({ reportId, article, ...weighed(toponym, places) });
  }
  return names;
}

function weighed({ start, end, name, role, confidence, place, alternatives }: Toponym, places: readonly ReportPlace[]) {
  const others = alternatives.filter((guess) => guess.place.id !== place?.id);
  const guesses = [...(place ? [{ place, confidence }] : []), ...others];
  // "The region of Bryansk": the words beside a name may take another than the likeliest.
  const [given = null] = guesses.flatMap((guess) => places.find(({ id }) => id === guess.place.id) ?? []);
  const candidates = guesses
    .map((guess) => ({ ...guess, isChosen: guess.place.id === given?.id }))
    .sort((one, other) => other.confidence - one.confidence);
  return { start, end, name, role, given, candidates };
}
