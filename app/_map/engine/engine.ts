import type { AskName } from "#lib/query/ask-url";
import { type Asks, asksFrom } from "./asks.ts";
import type { OnProgress, Site } from "./open-asks.ts";
import type { FromWorker, ToWorker } from "./worker.ts";

/** The explorer of this site, off the main thread. */
export interface Engine {
  readonly asks: Asks;
  /** State of the store that it knows (`OpenedAsks`). */
  readonly sequence: number | null;
  close(): void;
}

/**
 * Loads the incidents, of the store or of the frozen view of this name, and opens their explorer in a worker; in the page
 * itself where workers are refused.
 */
export async function openEngine(view: string | null, onProgress: OnProgress): Promise<Engine> {
  const site: Site = { origin: window.location.origin, view };
  let worker: Worker;
  try {
    worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  } catch {
    // A frame without an origin of its own (sandbox without allow-same-origin) may start none.
    const { openAsks } = await import("./open-asks.ts");
    return { ...(await openAsks(site, onProgress)), close: () => undefined };
  }
  const open = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>();
  let asked = 0;
  const carry = (name: AskName, input: readonly unknown[]) =>
    new Promise((resolve, reject) => {
      asked++;
      open.set(asked, { resolve, reject });
      worker.postMessage({ number: asked, name, input } satisfies ToWorker);
    });
  const close = () => {
    worker.terminate();
    for (const { reject } of open.values()) reject(new Error("the map was closed"));
    open.clear();
  };
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if ("loaded" in data) return onProgress(data.loaded, data.total);
      if ("isReady" in data) return resolve({ asks: asksFrom(carry), sequence: data.sequence, close });
      if ("failed" in data) {
        close();
        return reject(new Error(data.failed));
      }
      const waiting = open.get(data.number);
      open.delete(data.number);
      if ("error" in data) waiting?.reject(new Error(data.error));
      else waiting?.resolve(data.answer);
    };
    worker.onerror = (event) => {
      close();
      reject(new Error(event.message || "the worker of the map stopped"));
    };
    worker.postMessage(site satisfies ToWorker);
  });
}
