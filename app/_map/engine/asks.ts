import { ASK_NAMES, type AskName } from "#lib/query/ask-url";
import type { Explorer } from "#lib/query/explorer";

/** The explorer, wherever it runs: in a worker, in the page, or on the server. */
export type Asks = { readonly [K in AskName]: (...input: Parameters<Explorer[K]>) => Promise<ReturnType<Explorer[K]>> };

/** Makes every ask from one function that carries it. */
export function asksFrom(carry: (name: AskName, input: readonly unknown[]) => Promise<unknown>): Asks {
  return Object.fromEntries(
    ASK_NAMES.map((name) => [name, (...input: readonly unknown[]) => carry(name, input)]),
  ) as unknown as Asks;
}
