import { KEYS_PER_BLOCK, MAX_KEY_BYTES } from "./layout.ts";

/** The sorted, front-coded names of a gazetteer file. Keys are asked in their normalised form. */
export class KeyTable {
  readonly #bytes: Uint8Array;
  readonly #blockStart: Uint32Array;
  readonly #encoder = new TextEncoder();
  readonly #wanted = new Uint8Array(4 * MAX_KEY_BYTES);
  readonly #key = new Uint8Array(MAX_KEY_BYTES + 1);
  #shared = 0;

  constructor(bytes: Uint8Array, blockStart: Uint32Array) {
    this.#bytes = bytes;
    this.#blockStart = blockStart;
  }

  /** The places that bear this name, each with name kind and quality: see `layout.ts`. */
  bearers(name: string): number[] {
    const cursor = this.#seek(name);
    return cursor && cursor.order === 0 ? this.#readBearers(cursor.end) : [];
  }

  /** Whether a name is these words or goes on after them with another word. */
  hasPrefix(words: string): boolean {
    if (words === "") return false;
    const cursor = this.#seek(words);
    if (!cursor) return false;
    if (cursor.order === 0) return true;
    // A space sorts before every letter and digit: the first key after "new" is "new ..." if there is any.
    return cursor.length > cursor.wanted && cursor.shared === cursor.wanted && this.#key[cursor.wanted] === 0x20;
  }

  /**
   * Calls `visit` for every bearer of every name that begins with these letters, in the order of the names. Nothing
   * is built for it: one letter begins sixty thousand names.
   */
  startingWith(letters: string, visit: (bearer: number, isWholeName: boolean) => void): void {
    if (letters === "" || letters.length > MAX_KEY_BYTES) return;
    const wanted = this.#encoder.encodeInto(letters, this.#wanted).written;
    const bytes = this.#bytes;
    let at = this.#blockStart[Math.max(this.#lastBlockNotAfter(wanted), 0)] ?? bytes.length;
    // The first key of a block shares nothing with the one before, so that one loop runs through all blocks.
    while (at < bytes.length) {
      const kept = bytes[at] ?? 0;
      const rest = bytes[at + 1] ?? 0;
      at += 2;
      for (let i = 0; i < rest; i++) this.#key[kept + i] = bytes[at + i] ?? 0;
      at += rest;
      const order = this.#compare(this.#key, 0, kept + rest, wanted);
      const next = this.#skipBearers(at);
      if (this.#shared === wanted) {
        const first = this.#firstBearer(at);
        for (let bearer = first; bearer < next; bearer += 3) visit(this.#bearer(bearer), order === 0);
      } else if (order > 0) return;
      at = next;
    }
  }

  /** The first key that is not less than the name. */
  #seek(name: string): Cursor | null {
    if (name.length > MAX_KEY_BYTES) return null;
    const wanted = this.#encoder.encodeInto(name, this.#wanted).written;
    const block = this.#lastBlockNotAfter(wanted);
    for (let at = Math.max(block, 0); at <= block + 1 && at < this.#blockStart.length; at++) {
      const cursor = this.#seekInBlock(at, wanted);
      if (cursor) return cursor;
    }
    return null;
  }

  #lastBlockNotAfter(wanted: number): number {
    let low = 0;
    let high = this.#blockStart.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const start = this.#blockStart[middle] ?? 0;
      const length = this.#bytes[start + 1] ?? 0;
      if (this.#compare(this.#bytes, start + 2, length, wanted) > 0) high = middle - 1;
      else low = middle + 1;
    }
    return high;
  }

  #seekInBlock(block: number, wanted: number): Cursor | null {
    const bytes = this.#bytes;
    const stop = this.#blockStart[block + 1] ?? bytes.length;
    let at = this.#blockStart[block] ?? 0;
    for (let key = 0; key < KEYS_PER_BLOCK && at < stop; key++) {
      const kept = bytes[at] ?? 0;
      const rest = bytes[at + 1] ?? 0;
      at += 2;
      for (let i = 0; i < rest; i++) this.#key[kept + i] = bytes[at + i] ?? 0;
      at += rest;
      const length = kept + rest;
      const order = this.#compare(this.#key, 0, length, wanted);
      if (order >= 0) return { order, shared: this.#shared, length, wanted, end: at };
      at = this.#skipBearers(at);
    }
    return null;
  }

  /** Orders a key against the wanted name: below zero when the key comes first. Leaves the shared length behind. */
  #compare(bytes: Uint8Array, start: number, length: number, wanted: number): number {
    const name = this.#wanted;
    const shorter = Math.min(length, wanted);
    let shared = 0;
    while (shared < shorter && bytes[start + shared] === name[shared]) shared++;
    this.#shared = shared;
    if (shared === shorter) return length - wanted;
    return (bytes[start + shared] ?? 0) - (name[shared] ?? 0);
  }

  #readBearers(start: number): number[] {
    const [count, first] = this.#varint(start);
    const bearers = new Array<number>(count);
    for (let i = 0; i < count; i++) bearers[i] = this.#bearer(first + 3 * i);
    return bearers;
  }

  #bearer(at: number): number {
    return (this.#bytes[at] ?? 0) | ((this.#bytes[at + 1] ?? 0) << 8) | ((this.#bytes[at + 2] ?? 0) << 16);
  }

  #skipBearers(start: number): number {
    const count = this.#bytes[start] ?? 0;
    if (count < 128) return start + 1 + 3 * count;
    const [many, first] = this.#varint(start);
    return first + 3 * many;
  }

  /** Behind the number of bearers, seven bits a byte. */
  #firstBearer(start: number): number {
    let at = start;
    while ((this.#bytes[at++] ?? 0) > 127);
    return at;
  }

  #varint(start: number): [value: number, next: number] {
    let value = 0;
    let at = start;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return [value, at];
    }
  }
}

interface Cursor {
  /** Zero when the key is the wanted name, above zero when it is the next one. */
  readonly order: number;
  readonly shared: number;
  readonly length: number;
  readonly wanted: number;
  /** Where the bearers of the key start. */
  readonly end: number;
}
