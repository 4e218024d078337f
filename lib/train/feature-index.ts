import type { RowFeatures } from "../toponyms/features.ts";

/** The features that occur often enough, numbered from 0 in the order of their hashes. */
export class FeatureIndex {
  readonly hashes: Uint32Array;
  /** Open addressing: 1 + number of the feature, 0 where free. */
  readonly #slots: Uint32Array;
  readonly #mask: number;

  /** Numbers the hashes that stand in `leastCount` or more words. */
  static of(lists: readonly Uint32Array[], leastCount: number): FeatureIndex {
    const total = lists.reduce((sum, list) => sum + list.length, 0);
    const all = new Uint32Array(total);
    let length = 0;
    for (const list of lists) {
      all.set(list, length);
      length += list.length;
    }
    all.sort();
    const kept: number[] = [];
    for (let at = 0; at < total; ) {
      let end = at;
      while (end < total && all[end] === all[at]) end++;
      if (end - at >= leastCount) kept.push(all[at] as number);
      at = end;
    }
    return new FeatureIndex(Uint32Array.from(kept));
  }

  constructor(hashes: Uint32Array) {
    this.hashes = hashes;
    const size = 1 << Math.ceil(Math.log2(Math.max(2, hashes.length) * 2));
    this.#mask = size - 1;
    this.#slots = new Uint32Array(size);
    hashes.forEach((hash, number) => {
      let slot = hash & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = number + 1;
    });
  }

  get size(): number {
    return this.hashes.length;
  }

  /** The number of a feature, -1 when it was left out. */
  numberOf(hash: number): number {
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const number = (this.#slots[slot] as number) - 1;
      if (number < 0 || this.hashes[number] === hash) return number;
    }
  }

  /** The same features by their numbers, without those that were left out. */
  compact({ hashes, starts, ...row }: RowFeatures): RowFeatures {
    const numbers = new Uint32Array(hashes.length);
    const own = new Uint32Array(starts.length);
    let length = 0;
    for (let at = 0; at + 1 < starts.length; at++) {
      for (let i = starts[at] as number; i < (starts[at + 1] as number); i++) {
        const number = this.numberOf(hashes[i] as number);
        if (number >= 0) numbers[length++] = number;
      }
      own[at + 1] = length;
    }
    return { ...row, hashes: numbers.slice(0, length), starts: own };
  }
}
