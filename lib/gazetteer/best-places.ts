/** The few weightiest of many places that are offered, each once: one pass without a list of all. */
export class BestPlaces {
  readonly list: { readonly index: number; readonly weight: number }[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** Of equals the one that was offered first stays ahead. */
  offer(index: number, weight: number): void {
    const { list } = this;
    if (list.length >= this.#most && weight <= (list.at(-1)?.weight ?? 0)) return;
    const known = list.findIndex((place) => place.index === index);
    if (known >= 0 && (list[known]?.weight ?? 0) >= weight) return;
    if (known >= 0) list.splice(known, 1);
    const at = list.findIndex((place) => place.weight < weight);
    list.splice(at < 0 ? list.length : at, 0, { index, weight });
    if (list.length > this.#most) list.pop();
  }
}
