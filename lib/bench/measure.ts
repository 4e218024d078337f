/** Times of one thing done many times, in milliseconds. */
export interface Timing {
  readonly median: number;
  /** Quarters of the times lie below the lower and above the upper quartile. */
  readonly lower: number;
  readonly upper: number;
  readonly count: number;
}

/** Median and quartiles (nearest rank) of times in milliseconds; they need no trust in the clock's worst moments. */
export function timingOf(milliseconds: readonly number[]): Timing {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), lower: at(0.25), upper: at(0.75), count: sorted.length };
}

/** A thing to measure: does its work on one article and may give anything back. */
export type Work<Input> = (input: Input) => unknown;

/**
 * Times each piece of work on each input, `rounds` times after `warmUp` rounds that are not counted. All pieces take
 * turns in every round, so that what slows the machine for a while slows them alike.
 */
export function measure<Name extends string, Input>(
  works: Readonly<Record<Name, Work<Input>>>,
  inputs: readonly Input[],
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Record<Name, Timing> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name): [string, number[]] => [name, []])) as Record<Name, number[]>;
  for (let round = -warmUp; round < rounds; round++) {
    for (const input of inputs) {
      for (const name of names) {
        const started = performance.now();
        works[name](input);
        const taken = performance.now() - started;
        if (round >= 0) times[name].push(taken);
      }
    }
  }
  return Object.fromEntries(names.map((name) => [name, timingOf(times[name])])) as Record<Name, Timing>;
}
