import { stepWeights } from "./chain.ts";
import { TAG_COUNT as T } from "./tags.ts";

/** Learned weights in the form that is stored: small numbers in a hash table of open addressing. */
export interface StoredWeights {
  /** What a weight of 1 in the table stands for. */
  readonly scale: number;
  /** Score of each pair of tags in a row (from, to), `T * T`. */
  readonly transitions: readonly number[];
  /** Base64 of the fingerprints (16 bits a slot, little-endian, 0 where free) and then the weights (`T` signed bytes a slot). */
  readonly table: string;
}

/** Scores words by their features. */
export class WeightTable {
  /** Weight of each pair of tags in a row, as `runChain` takes it. */
  readonly steps: Float64Array;
  readonly #scale: number;
  readonly #mask: number;
  readonly #fingerprints: Uint16Array;
  readonly #weights: Int8Array;

  constructor({ scale, transitions, table }: StoredWeights) {
    const bytes = fromBase64(table);
    const slots = bytes.length / (2 + T);
    this.steps = stepWeights(transitions);
    this.#scale = scale;
    this.#mask = slots - 1;
    this.#fingerprints = new Uint16Array(bytes.buffer, 0, slots);
    this.#weights = new Int8Array(bytes.buffer, 2 * slots);
  }

  /** Writes the score of each tag, from the features `hashes[from] ... hashes[to - 1]`, to `scores` at `at * T`. */
  score(hashes: Uint32Array, from: number, to: number, scores: Float64Array, at: number): void {
    const sums = new Int32Array(T);
    for (let i = from; i < to; i++) {
      const base = this.#slotOf(hashes[i] as number) * T;
      if (base < 0) continue;
      for (let tag = 0; tag < T; tag++) sums[tag] = (sums[tag] as number) + (this.#weights[base + tag] as number);
    }
    for (let tag = 0; tag < T; tag++) scores[at * T + tag] = (sums[tag] as number) * this.#scale;
  }

  #slotOf(hash: number): number {
    const wanted = fingerprint(hash);
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const found = this.#fingerprints[slot];
      if (found === wanted) return slot;
      if (found === 0) return -1;
    }
  }
}

/** Upper half of the hash, never 0: the lower bits choose the slot. One of eight thousand other features looks the same. */
export const fingerprint = (hash: number): number => (hash >>> 16) | 1;

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
