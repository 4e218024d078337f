import type { Explorer } from "#lib/query/explorer";

type Asked = Omit<Explorer, "learn">;
export type AskName = keyof Asked;

/** The explorer, wherever it runs: in a worker, in the page, or on the server. */
export type Asks = { readonly [K in AskName]: (...input: Parameters<Asked[K]>) => Promise<ReturnType<Asked[K]>> };

export const ASK_NAMES = [
  "overview",
  "marks",
  "members",
  "ids",
  "places",
  "counts",
  "histogram",
  "facets",
  "loosenings",
  "list",
  "listed",
  "neighbours",
  "bounds",
] as const satisfies readonly AskName[];

/** Makes every ask from one function that carries it. */
export function asksFrom(carry: (name: AskName, input: readonly unknown[]) => Promise<unknown>): Asks {
  return Object.fromEntries(
    ASK_NAMES.map((name) => [name, (...input: readonly unknown[]) => carry(name, input)]),
  ) as unknown as Asks;
}
