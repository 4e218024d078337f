import type { Case } from "./cases.ts";
import { NEAR_WITHIN_KM, type Resolution, RIGHT_WITHIN_KM } from "./distances.ts";
import { addCounts, type Counts, ratesOf } from "./rates.ts";
import type { Tally } from "./tally.ts";

/** What every figure with an interval is made of, summed over documents. */
export interface Sums {
  readonly exact: Counts;
  readonly overlap: Counts;
  readonly endToEnd: Counts;
  readonly nonCountry: Counts;
  readonly places: PlaceSums;
  readonly gold: PlaceSums;
}

interface PlaceSums {
  readonly all: number;
  readonly within161: number;
  readonly within25: number;
  readonly right: number;
}

/** Shares from 0 to 1 that have an interval; null where the corpus does not tell. */
export const METRICS = {
  exactPrecision: ({ exact }) => ratesOf(exact).precision,
  exactRecall: ({ exact }) => ratesOf(exact).recall,
  exactF1: ({ exact }) => ratesOf(exact).f1,
  overlapPrecision: ({ overlap }) => ratesOf(overlap).precision,
  overlapRecall: ({ overlap }) => ratesOf(overlap).recall,
  overlapF1: ({ overlap }) => ratesOf(overlap).f1,
  endToEndPrecision: ({ endToEnd }) => ifAny(endToEnd.truth, ratesOf(endToEnd).precision),
  endToEndRecall: ({ endToEnd }) => ifAny(endToEnd.truth, ratesOf(endToEnd).recall),
  endToEndF1: ({ endToEnd }) => ifAny(endToEnd.truth, ratesOf(endToEnd).f1),
  nonCountryPrecision: ({ endToEnd, nonCountry }) => ifAny(endToEnd.truth, ratesOf(nonCountry).precision),
  nonCountryRecall: ({ endToEnd, nonCountry }) => ifAny(endToEnd.truth, ratesOf(nonCountry).recall),
  nonCountryF1: ({ endToEnd, nonCountry }) => ifAny(endToEnd.truth, ratesOf(nonCountry).f1),
  within161Km: ({ places }) => ifAny(places.all, places.within161 / places.all),
  within25Km: ({ places }) => ifAny(places.all, places.within25 / places.all),
  withCountryCredit: ({ places }) => ifAny(places.all, places.right / places.all),
  goldWithin161Km: ({ gold }) => ifAny(gold.all, gold.within161 / gold.all),
  goldWithin25Km: ({ gold }) => ifAny(gold.all, gold.within25 / gold.all),
  goldWithCountryCredit: ({ gold }) => ifAny(gold.all, gold.right / gold.all),
} as const satisfies Record<string, (sums: Sums) => number | null>;

export type MetricName = keyof typeof METRICS;
export const METRIC_NAMES = Object.keys(METRICS) as MetricName[];

const ifAny = (count: number, share: number): number | null => (count === 0 ? null : share);

/** The counts of one document. */
export function sumsOf({ exact, overlap, endToEnd, nonCountry, cases, gold }: Tally): Sums {
  return { exact, overlap, endToEnd, nonCountry, places: placeSums(resolutionsOf(cases)), gold: placeSums(gold) };
}

/** The counts of all documents together. */
export const addSums = (a: Sums, b: Sums): Sums => ({
  exact: addCounts(a.exact, b.exact),
  overlap: addCounts(a.overlap, b.overlap),
  endToEnd: addCounts(a.endToEnd, b.endToEnd),
  nonCountry: addCounts(a.nonCountry, b.nonCountry),
  places: addPlaces(a.places, b.places),
  gold: addPlaces(a.gold, b.gold),
});

/** The true names with a point that were found and given a place. */
export function resolutionsOf(cases: readonly Case[]): Resolution[] {
  return cases.flatMap(({ km, right }) => (right === null ? [] : [{ km, right }]));
}

/** Sums as one row of numbers, for the resampling. */
export function toRow({ exact, overlap, endToEnd, nonCountry, places, gold }: Sums): number[] {
  return [
    ...[exact, overlap, endToEnd, nonCountry].flatMap(({ both, found, truth }) => [both, found, truth]),
    ...[places, gold].flatMap(({ all, within161, within25, right }) => [all, within161, within25, right]),
  ];
}

/** The inverse of `toRow`. */
export function fromRow(row: readonly number[]): Sums {
  const at = (index: number) => row[index] ?? 0;
  const counts = (from: number): Counts => ({ both: at(from), found: at(from + 1), truth: at(from + 2) });
  const places = (from: number): PlaceSums => {
    return { all: at(from), within161: at(from + 1), within25: at(from + 2), right: at(from + 3) };
  };
  return {
    exact: counts(0),
    overlap: counts(3),
    endToEnd: counts(6),
    nonCountry: counts(9),
    places: places(12),
    gold: places(16),
  };
}

function placeSums(resolutions: readonly Resolution[]): PlaceSums {
  const within = (bound: number) => resolutions.filter(({ km }) => km !== null && km <= bound).length;
  return {
    all: resolutions.length,
    within161: within(RIGHT_WITHIN_KM),
    within25: within(NEAR_WITHIN_KM),
    right: resolutions.filter(({ right }) => right).length,
  };
}

const addPlaces = (a: PlaceSums, b: PlaceSums): PlaceSums => ({
  all: a.all + b.all,
  within161: a.within161 + b.within161,
  within25: a.within25 + b.within25,
  right: a.right + b.right,
});
