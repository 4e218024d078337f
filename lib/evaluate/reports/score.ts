import { type CountRange, type IncidentReport, POINT_PRECISIONS, type Reading } from "../../model.ts";
import { intervalOf, overlaps } from "../../query/interval.ts";
import { type Counts, type Rates, ratesOf } from "../rates.ts";
import type { GoldArticle, GoldReport } from "./gold.ts";
import { type GoldPair, isMapReport, matchReports, type ReportMatch } from "./match.ts";

/** How many were right of how many. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface ReportScores {
  readonly articles: number;
  readonly mapReports: Counts & Rates;
  /** Of the reports that must be found and have a date: type, place and date right. */
  readonly dated: Share;
  /** Of the figures told for reports that were found. */
  readonly casualties: Share;
  readonly status: Share;
  readonly claimedBy: Share;
  /** Articles that tell of nothing, and from which nothing was read. */
  readonly leftClean: Share;
  /** Quotes that are not words of the text: must be 0. */
  readonly notVerbatim: number;
  /** Countries, regions and other areas drawn as a point: must be 0. */
  readonly areasAsPins: number;
}

/** An article with what was read in it and how that meets the gold. */
export interface JudgedArticle extends ReportMatch {
  readonly gold: GoldArticle;
  readonly reports: readonly IncidentReport[];
}

export function judgeArticle(gold: GoldArticle, { reports }: Pick<Reading, "reports">): JudgedArticle {
  return { gold, reports, ...matchReports(gold.reports, reports) };
}

/** The scores of all articles together. */
export function scoreReports(judged: readonly JudgedArticle[]): ReportScores {
  const pairs = judged.flatMap((one) => one.pairs);
  const both = pairs.filter(({ found }) => found !== null).length;
  const counts = { both, found: both + judged.flatMap(({ wrong }) => wrong).length, truth: pairs.length };
  const negative = judged.filter(({ gold }) => gold.isNegative);
  return {
    articles: judged.length,
    mapReports: { ...counts, ...ratesOf(counts) },
    dated: shareOf(
      pairs.filter(({ gold }) => gold.date !== null),
      isDateRight,
    ),
    casualties: shareOf(pairs.flatMap(toldCounts), ({ told, found }) => isCountRight(told, found)),
    status: shareOf(
      pairs.filter(({ gold, found }) => found !== null && gold.status !== null),
      ({ gold, found }) => gold.status === found?.status,
    ),
    claimedBy: shareOf(
      pairs.filter(({ gold, found }) => found !== null && gold.claimedBy !== null),
      ({ gold, found }) => namesMeet(gold.claimedBy, found?.claimedBy ?? null),
    ),
    leftClean: shareOf(negative, ({ reports }) => !reports.some(isMapReport)),
    notVerbatim: judged.flatMap(quotesAmiss).length,
    areasAsPins: judged.flatMap(({ reports }) => reports.flatMap(pinnedAreas)).length,
  };
}

function shareOf<T>(items: readonly T[], isRight: (item: T) => boolean): Share {
  return { right: items.filter(isRight).length, of: items.length };
}

export function isDateRight({ gold, found }: GoldPair): boolean {
  const truth = gold.date && intervalOf({ ...gold.date, edtf: "", precision: "day" });
  const told = found && intervalOf(found.time);
  return truth !== null && told !== null && overlaps(truth, told);
}

/** A figure that the gold tells of a report that was found, and what was read. */
export interface ToldCount {
  readonly kind: "killed" | "injured";
  readonly gold: GoldReport;
  readonly told: CountRange;
  readonly found: CountRange | null;
}

export function toldCounts({ gold, found }: GoldPair): ToldCount[] {
  if (found === null) return [];
  return (["killed", "injured"] as const).flatMap((kind) => {
    const told = gold[kind];
    return told ? [{ kind, gold, told, found: found.casualties[kind] ?? null }] : [];
  });
}

/** The same lower bound, or a bounded range that holds it. */
export function isCountRight(told: CountRange, found: CountRange | null): boolean {
  if (found === null) return false;
  return found.low === told.low || (found.high !== null && found.low <= told.low && told.low <= found.high);
}

/** Whether two names of a speaker share a word of weight. */
function namesMeet(one: string | null, other: string | null): boolean {
  const words = (name: string | null): string[] => (name ?? "").toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const others = new Set<string>(words(other));
  return words(one).some((word) => others.has(word));
}

function quotesAmiss({ gold, reports }: JudgedArticle) {
  return reports.flatMap(({ evidence }) =>
    evidence.filter(({ start, end, quote }) => gold.article.text.slice(start, end) !== quote),
  );
}

/** Places whose id says that they are an area, with the precision of a point. */
function pinnedAreas({ places }: IncidentReport) {
  const points: readonly string[] = POINT_PRECISIONS;
  return places.filter(
    ({ id, precision }) => /^(?:country|admin1|admin2|region|water):/.test(id) && points.includes(precision),
  );
}
