import { type Interval, intervalOf, resampleSums } from "./bootstrap.ts";
import { type ResolutionScores, scoreResolutions } from "./distances.ts";
import { addSums, fromRow, METRIC_NAMES, METRICS, type MetricName, resolutionsOf, sumsOf, toRow } from "./metrics.ts";
import { type Rates, ratesOf } from "./rates.ts";
import { type Reliabilities, reliabilitiesOf } from "./reliability.ts";
import { type RoleScores, scoreRoles } from "./role-scores.ts";
import { type EvaluatedDocument, type Tally, tallyDocument } from "./tally.ts";

export interface Scores {
  readonly documents: number;
  readonly trueToponyms: number;
  /** Same span, and any overlap of spans. */
  readonly exact: Rates;
  readonly overlap: Rates;
  /** Found span overlaps a true one and its place is right; null when the corpus has no points. */
  readonly endToEnd: Rates | null;
  /** The same without true countries and without found ones. */
  readonly nonCountry: Rates | null;
  /** Places of the true toponyms with a point that were found. */
  readonly resolution: ResolutionScores | null;
  /** Places of all true toponyms with a point, demonyms too, when the true spans are given: as resolvers are published. */
  readonly goldSpans: ResolutionScores | null;
  /** Null where the corpus marks no roles. */
  readonly roles: RoleScores | null;
  readonly reliability: Reliabilities;
  readonly metrics: Metrics;
  /** Bounds of each metric in 95 % of resamples of the documents. */
  readonly intervals: Intervals;
}

export type Metrics = Readonly<Record<MetricName, number | null>>;
export type Intervals = Readonly<Record<MetricName, Interval | null>>;
/** Each metric in each resample. */
export type Resamples = Readonly<Record<MetricName, readonly (number | null)[]>>;

/** Scores of documents; `isDemonym` tells the names that are left out, as `tallyDocument` says. */
export function scoreDocuments(documents: readonly EvaluatedDocument[], isDemonym: (name: string) => boolean): Scores {
  return scoreTallies(documents.map((document) => tallyDocument(document, isDemonym)));
}

/**
 * Scores of a corpus from the tallies of its documents. A place is right within 161 km of the true point, or, where the
 * truth is a country, when it is that country or lies in it, told by its country code.
 */
export function scoreTallies(tallies: readonly Tally[], resamples: Resamples = resample(tallies)): Scores {
  const sums = tallies.map(sumsOf).reduce(addSums, fromRow([]));
  const hasPoints = sums.endToEnd.truth > 0;
  const gold = tallies.flatMap((tally) => tally.gold);
  return {
    documents: tallies.length,
    trueToponyms: sums.overlap.truth,
    exact: ratesOf(sums.exact),
    overlap: ratesOf(sums.overlap),
    endToEnd: hasPoints ? ratesOf(sums.endToEnd) : null,
    nonCountry: hasPoints ? ratesOf(sums.nonCountry) : null,
    resolution: hasPoints ? scoreResolutions(resolutionsOf(tallies.flatMap(({ cases }) => cases))) : null,
    goldSpans: gold.length > 0 ? scoreResolutions(gold) : null,
    roles: scoreRoles(tallies.flatMap(({ roles }) => roles)),
    reliability: reliabilitiesOf(tallies),
    metrics: byMetric((name) => METRICS[name](sums)),
    intervals: byMetric((name) => intervalOf(resamples[name])),
  };
}

/** Every metric in every resample of the documents: from their counts, nothing is scored again. */
export function resample(tallies: readonly Tally[]): Resamples {
  const drawn = resampleSums(tallies.map((tally) => toRow(sumsOf(tally)))).map(fromRow);
  return byMetric((name) => drawn.map((sums) => METRICS[name](sums)));
}

/** Means over corpora, each weighing the same, whatever its size; of those corpora that have the metric. */
export function macroAverage(
  corpora: readonly { readonly metrics: Metrics; readonly resamples: Resamples }[],
): Pick<Scores, "metrics" | "intervals"> {
  return {
    metrics: byMetric((name) => meanOf(corpora.map(({ metrics }) => metrics[name]))),
    intervals: byMetric((name) => intervalOf(macroResamples(corpora.map(({ resamples }) => resamples[name])))),
  };
}

/** The mean over corpora in each resample: documents are drawn within each corpus. */
export function macroResamples(corpora: readonly (readonly (number | null)[])[]): (number | null)[] {
  return (corpora[0] ?? []).map((_, at) => meanOf(corpora.map((values) => values[at] ?? null)));
}

function meanOf(values: readonly (number | null)[]): number | null {
  const numbers = values.filter((value) => value !== null);
  return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

function byMetric<Value>(give: (name: MetricName) => Value): Readonly<Record<MetricName, Value>> {
  return Object.fromEntries(METRIC_NAMES.map((name) => [name, give(name)])) as Record<MetricName, Value>;
}
