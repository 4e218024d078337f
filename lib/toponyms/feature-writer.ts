import { mix } from "./word-facts.ts";

/** Collects features: a template's number and a value each become one hash. */
export class FeatureWriter {
  #hashes: Uint32Array;
  length = 0;
  constructor(size: number) {
    this.#hashes = new Uint32Array(Math.max(64, size));
  }
  add(template: number, value: number): void {
    if (this.length === this.#hashes.length) {
      const grown = new Uint32Array(this.#hashes.length * 2);
      grown.set(this.#hashes);
      this.#hashes = grown;
    }
    this.#hashes[this.length++] = mix(template, value) >>> 0;
  }
  done(): Uint32Array {
    return this.#hashes.subarray(0, this.length);
  }
}
