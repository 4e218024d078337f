import { seededRandom } from "./random.ts";

/** Bounds of the middle 95 % of resamples. */
export type Interval = readonly [low: number, high: number];

/** How often documents are drawn anew; percentiles of 1,000 resamples are stable to some tenth of a point. */
export const RESAMPLES = 1000;
const SEED = 20_250_326;

/**
 * Sums of the rows of as many documents drawn with replacement, once for each resample (Efron 1979). One row a document,
 * all rows of one length. The same number of documents gives the same draws, so that two runs over the same documents
 * are resampled as pairs.
 */
export function resampleSums(rows: readonly (readonly number[])[], resamples = RESAMPLES): number[][] {
  const random = seededRandom(SEED);
  const width = rows[0]?.length ?? 0;
  // One flat array: fifty thousand documents are drawn a thousand times.
  const cells = Float64Array.from(rows.flat());
  return Array.from({ length: resamples }, () => {
    const sums = new Float64Array(width);
    for (let drawn = 0; drawn < rows.length; drawn++) {
      const from = Math.floor(random() * rows.length) * width;
      for (let column = 0; column < width; column++) sums[column] = (sums[column] ?? 0) + (cells[from + column] ?? 0);
    }
    return [...sums];
  });
}

/** The percentile interval of what the resamples give; null where none gives a number. */
export function intervalOf(values: readonly (number | null)[]): Interval | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  const low = sorted[Math.floor(0.025 * sorted.length)];
  const high = sorted[Math.max(0, Math.ceil(0.975 * sorted.length) - 1)];
  return low === undefined || high === undefined ? null : [low, high];
}

/**
 * How probable a difference of either sign at least this clear is by the choice of documents alone: twice the share of
 * resamples on the rarer side of 0, at most 1 (paired bootstrap, Efron and Tibshirani 1993). The measured difference
 * counts as one resample of either side, so that no finite number of resamples gives 0.
 */
export function pValueOf(differences: readonly (number | null)[]): number | null {
  const numbers = differences.filter((value) => value !== null);
  if (numbers.length === 0) return null;
  const notAbove = numbers.filter((value) => value <= 0).length;
  const notBelow = numbers.filter((value) => value >= 0).length;
  return Math.min(1, (2 * (Math.min(notAbove, notBelow) + 1)) / (numbers.length + 1));
}
