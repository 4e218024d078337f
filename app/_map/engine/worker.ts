import type { AskName } from "#lib/query/ask-url";
import { buffersOf } from "#lib/query/wire";
import type { Asks } from "./asks.ts";
import { openAsks, type Site } from "./open-asks.ts";

/** What the page sends: first the site's address, then asks by number. */
export type ToWorker = Site | { readonly number: number; readonly name: AskName; readonly input: readonly unknown[] };
/** What comes back. */
export type FromWorker =
  | { readonly loaded: number; readonly total: number | null }
  | { readonly isReady: true }
  | { readonly failed: string }
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly error: string };

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
};

let asks: Asks | null = null;

scope.onmessage = ({ data }) => {
  if ("origin" in data) {
    openAsks(data, (loaded, total) => scope.postMessage({ loaded, total })).then(
      (opened) => {
        asks = opened;
        scope.postMessage({ isReady: true });
      },
      (error) => scope.postMessage({ failed: String(error) }),
    );
    return;
  }
  const { number, name, input } = data;
  const ask = asks?.[name] as ((...input: readonly unknown[]) => Promise<unknown>) | undefined;
  if (!ask) {
    scope.postMessage({ number, error: `${name} was asked before the incidents were there` });
    return;
  }
  ask(...input).then(
    (answer) => scope.postMessage({ number, answer }, buffersOf(answer)),
    (error) => scope.postMessage({ number, error: String(error) }),
  );
};
