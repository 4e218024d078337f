import type { AskName } from "#lib/query/ask-url";
import { buffersOf } from "#lib/query/wire";
import type { Asks } from "./asks.ts";
import { openAsks, type Site } from "./open-asks.ts";

/** What the page sends: first the site's address, then asks by number. */
export type ToWorker = Site | Question;
type Question = { readonly number: number; readonly name: AskName; readonly input: readonly unknown[] };
/** What comes back. */
export type FromWorker =
  | { readonly loaded: number; readonly total: number | null }
  | { readonly isReady: true; readonly sequence: number | null }
  | { readonly failed: string }
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly error: string };

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
};

let asks: Asks | null = null;
/** What was asked and not begun. A turn each, so that what came meanwhile is heard between them. */
const waiting: Question[] = [];
const turns = new MessageChannel();

scope.onmessage = ({ data }) => {
  if ("origin" in data) {
    openAsks(data, (loaded, total) => scope.postMessage({ loaded, total })).then(
      (opened) => {
        asks = opened.asks;
        scope.postMessage({ isReady: true, sequence: opened.sequence });
      },
      (error) => scope.postMessage({ failed: String(error) }),
    );
    return;
  }
  // The map goes first: lists and counts of the step before would hold it up.
  if (data.name === "marks") return carry(data);
  waiting.push(data);
  turns.port2.postMessage(null);
};

turns.port1.onmessage = () => {
  const question = waiting.shift();
  if (question) carry(question);
};

function carry({ number, name, input }: Question): void {
  const ask = asks?.[name] as ((...input: readonly unknown[]) => Promise<unknown>) | undefined;
  if (!ask) {
    scope.postMessage({ number, error: `${name} was asked before the incidents were there` });
    return;
  }
  ask(...input).then(
    (answer) => scope.postMessage({ number, answer }, buffersOf(answer)),
    (error) => scope.postMessage({ number, error: String(error) }),
  );
}
