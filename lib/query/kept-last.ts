/** More values than this are not kept: going back once or twice is instant. */
const KEPT = 3;

/** Values that were made last, by what they were made of. */
export class KeptLast<T> {
  private readonly kept = new Map<string, T>();

  constructor(private readonly most = KEPT) {}

  get(key: string, make: () => T): T {
    return this.set(key, this.kept.get(key) ?? make());
  }

  set(key: string, value: T): T {
    this.kept.delete(key);
    this.kept.set(key, value);
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.most && oldest !== undefined) this.kept.delete(oldest);
    return value;
  }

  has(key: string): boolean {
    return this.kept.has(key);
  }

  peek(key: string): T | undefined {
    return this.kept.get(key);
  }

  clear(): void {
    this.kept.clear();
  }
}
