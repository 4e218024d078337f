const MOST_CATEGORIES = 256;
/** Below this, moving entries one by one is faster than counting. */
const FEW = 24;

/** Sorts stretches of entries by category, stable, in place. */
export class CategorySorter {
  private readonly next = new Uint32Array(MOST_CATEGORIES + 1);
  private copy = new Uint32Array(1024);
  private readonly categories: Uint8Array;

  constructor(categories: Uint8Array) {
    this.categories = categories;
  }

  sort(entries: Uint32Array, from: number, to: number): void {
    if (to - from <= FEW) this.sortFew(entries, from, to);
    else this.sortMany(entries, from, to);
  }

  private sortFew(entries: Uint32Array, from: number, to: number): void {
    const { categories } = this;
    for (let at = from + 1; at < to; at++) {
      const entry = entries[at] ?? 0;
      const category = categories[entry] ?? 0;
      let hole = at;
      for (; hole > from && (categories[entries[hole - 1] ?? 0] ?? 0) > category; hole--) {
        entries[hole] = entries[hole - 1] ?? 0;
      }
      entries[hole] = entry;
    }
  }

  private sortMany(entries: Uint32Array, from: number, to: number): void {
    const { categories, next } = this;
    const length = to - from;
    if (this.copy.length < length) this.copy = new Uint32Array(2 * length);
    const { copy } = this;
    next.fill(0);
    for (let at = 0; at < length; at++) {
      const entry = entries[from + at] ?? 0;
      copy[at] = entry;
      const after = (categories[entry] ?? 0) + 1;
      next[after] = (next[after] ?? 0) + 1;
    }
    for (let category = 1; category <= MOST_CATEGORIES; category++) {
      next[category] = (next[category] ?? 0) + (next[category - 1] ?? 0);
    }
    for (let at = 0; at < length; at++) {
      const entry = copy[at] ?? 0;
      const category = categories[entry] ?? 0;
      const place = next[category] ?? 0;
      entries[from + place] = entry;
      next[category] = place + 1;
    }
  }
}
