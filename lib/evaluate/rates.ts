/** How many were found, are true, and are both. */
export interface Counts {
  readonly both: number;
  readonly found: number;
  readonly truth: number;
}

/** Shares from 0 to 1. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function addCounts(a: Counts, b: Counts): Counts {
  return { both: a.both + b.both, found: a.found + b.found, truth: a.truth + b.truth };
}

/** Precision, recall and their harmonic mean; 0 where there is nothing to divide by. */
export function ratesOf({ both, found, truth }: Counts): Rates {
  const precision = found === 0 ? 0 : both / found;
  const recall = truth === 0 ? 0 : both / truth;
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
