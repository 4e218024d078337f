import type { Random } from "../evaluate/random.ts";

/** Draws names by their weights; give it a number from 0 to 1. */
export function weighted<Name extends string>(weights: Readonly<Record<Name, number>>): (share: number) => Name {
  const names = Object.keys(weights) as Name[];
  const at = weightedIndex(names.map((name) => weights[name]));
  return (share) => names[at(share)] as Name;
}

/** Draws positions by their weights. */
export function weightedIndex(weights: readonly number[]): (share: number) => number {
  const sums: number[] = [];
  for (const weight of weights) sums.push((sums.at(-1) ?? 0) + weight);
  const total = sums.at(-1) ?? 0;
  return (share) => {
    const limit = share * total;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) > limit) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** A position below `length` by Zipf's law: the nth comes up a share of 1 / n against the first. */
export const zipf = (length: number, share: number): number =>
  Math.min(length - 1, Math.floor((length + 1) ** share) - 1);

/** A waiting time of this mean, as between things that happen by chance. */
export const exponential = (mean: number, random: Random): number => -mean * Math.log(1 - random());
