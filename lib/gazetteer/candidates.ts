import type { Candidate } from "./gazetteer.ts";

/** Likeliest first; of equals the one with the smaller id, so that answers never depend on chance. */
export function byPrior(a: Candidate, b: Candidate): number {
  return b.prior - a.prior || (a.place.id < b.place.id ? -1 : 1);
}

/** The candidates with their priors brought below a share of the least of the others. */
export function below(candidates: readonly Candidate[], others: readonly Candidate[], share: number): Candidate[] {
  const most = share * Math.min(...others.map(({ prior }) => prior));
  const factor = Math.min(1, most / (candidates[0]?.prior ?? 1));
  return candidates.map((candidate) => ({ ...candidate, prior: candidate.prior * factor }));
}

/** Each place once, with its greatest prior. */
export function distinct(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.place.id);
    if (!known || known.prior < candidate.prior) best.set(candidate.place.id, candidate);
  }
  return [...best.values()];
}
