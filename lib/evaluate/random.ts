/** A number from 0 to 1, 1 excluded; the next call gives the next one. */
export type Random = () => number;

/**
 * Pseudo-random numbers that are the same for the same seed, so that a figure of the README can be printed again.
 * Mulberry32 by Tommy Ettinger (public domain): period 2^32, enough to draw documents with.
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
