/** How alike two reports are in one feature, and in which words that is told. */
export interface Likeness {
  /** From 0 to 1; 0 rules a link out. null: one of them does not say. */
  readonly value: number | null;
  readonly words: string;
}

/** "place 1.00: both in Kharkiv": a reason as it is stored and shown. */
export function reasonOf(feature: string, { value, words }: Likeness): string {
  return `${feature} ${value === null ? "unknown" : value.toFixed(2)}: ${words}`;
}
