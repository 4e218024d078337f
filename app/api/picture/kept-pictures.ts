type Bytes = Uint8Array<ArrayBuffer>;

/** Pictures drawn at once: the server has others to answer. */
const MOST_AT_ONCE = 2;
/** Pictures that wait for their turn; more are refused. */
const MOST_WAITING = 24;
const MOST_KEPT_BYTES = 48_000_000;

/** Pictures that were asked for last; one that is being drawn is drawn once, whoever asks meanwhile. */
export class KeptPictures {
  readonly #kept = new Map<string, Bytes>();
  readonly #drawing = new Map<string, Promise<Bytes>>();
  readonly #waiting: (() => void)[] = [];
  #bytes = 0;
  #active = 0;

  /** The picture of this key; null where too many others wait. */
  async get(key: string, draw: () => Promise<Bytes>): Promise<Bytes | null> {
    const kept = this.#kept.get(key);
    if (kept) {
      this.#kept.delete(key);
      this.#kept.set(key, kept);
      return kept;
    }
    const others = this.#drawing.get(key);
    if (others) return others;
    if (this.#waiting.length >= MOST_WAITING) return null;
    const drawn = this.#inTurn(draw);
    this.#drawing.set(key, drawn);
    try {
      const bytes = await drawn;
      this.#keep(key, bytes);
      return bytes;
    } finally {
      this.#drawing.delete(key);
    }
  }

  async #inTurn(draw: () => Promise<Bytes>): Promise<Bytes> {
    if (this.#active >= MOST_AT_ONCE) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#active++;
    try {
      return await draw();
    } finally {
      // A turn is handed on, not given back, so that nobody slips in between.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#active--;
    }
  }

  #keep(key: string, bytes: Bytes): void {
    this.#kept.set(key, bytes);
    this.#bytes += bytes.length;
    for (const [oldest, { length }] of this.#kept) {
      if (this.#bytes <= MOST_KEPT_BYTES) break;
      this.#kept.delete(oldest);
      this.#bytes -= length;
    }
  }
}
