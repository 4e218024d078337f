/** How far the place of a true name lies from the true point. */
export interface Resolution {
  /** Kilometres; null where the reader gave no place. */
  readonly km: number | null;
  /** Within 161 km, or inside the country where the truth is a country. */
  readonly right: boolean;
}

export interface ResolutionScores {
  /** True names that are counted, and how many of them are right with country credit. */
  readonly found: number;
  readonly right: number;
  /** Shares from 0 to 1: by distance alone, and with country credit. */
  readonly within161Km: number;
  readonly within25Km: number;
  readonly withCountryCredit: number;
  readonly medianKm: number | null;
  readonly meanKm: number | null;
  /** Area under the curve of errors, from 0 (all at the true point) to 1 (all at the antipodes). */
  readonly auc: number | null;
}

/** Kilometres within which a place counts as right: 100 miles, the customary bound. */
export const RIGHT_WITHIN_KM = 161;
export const NEAR_WITHIN_KM = 25;
/** Half the length of the equator, in kilometres: the greatest error, which a name without a place is given. */
export const GREATEST_KM = 20_039;

/** Accuracies, median, mean and area under the curve of the errors; no place counts as the greatest error. */
export function scoreResolutions(resolutions: readonly Resolution[]): ResolutionScores {
  const errors = resolutions.map(({ km }) => km ?? GREATEST_KM).sort((a, b) => a - b);
  const right = resolutions.filter((resolution) => resolution.right).length;
  const share = (count: number) => (errors.length === 0 ? 0 : count / errors.length);
  return {
    found: errors.length,
    right,
    within161Km: share(errors.filter((km) => km <= RIGHT_WITHIN_KM).length),
    within25Km: share(errors.filter((km) => km <= NEAR_WITHIN_KM).length),
    withCountryCredit: share(right),
    medianKm: errors[Math.floor(errors.length / 2)] ?? null,
    meanKm: errors.length === 0 ? null : errors.reduce((sum, km) => sum + km, 0) / errors.length,
    auc: areaUnderCurve(errors),
  };
}

/**
 * The integral of ln(1 + error) over the errors in rising order by the trapezoidal rule, divided by that of ln(1 + 20,039)
 * (Jurgens et al. 2015; with this rule Gritta et al. 2018, CamCoder). Logarithms make the step from 1 to 10 km weigh as
 * much as that from 1,000 to 10,000. Errors in kilometres, sorted; null without any.
 */
export function areaUnderCurve(sorted: readonly number[]): number | null {
  const heights = sorted.map((km) => Math.log1p(km) / Math.log1p(GREATEST_KM));
  const [first] = heights;
  if (first === undefined) return null;
  if (heights.length === 1) return first;
  let area = 0;
  for (let at = 1; at < heights.length; at++) area += ((heights[at - 1] ?? 0) + (heights[at] ?? 0)) / 2;
  return area / (heights.length - 1);
}
