import { sharedStore } from "./shared.ts";
import type { Store } from "./store.ts";

/** What took longer to make is told as it was for so many times that long, while somebody goes on storing. */
const PATIENCE = { fromMs: 200, times: 5 } as const;

/** Something made of the shared store, as it was at one revision. */
export interface AtRevision<T> {
  readonly revision: number;
  readonly value: T;
}

interface Made<T> {
  readonly store: Store;
  readonly revision: number;
  readonly whole: Promise<AtRevision<T>>;
  /** By performance.now(); null until it is done. */
  done: { readonly at: number; readonly taken: number } | null;
}

/** Makes a thing once for each revision of the shared store; whoever asks meanwhile waits for it. */
export function keptAtRevision<T>(make: (store: Store) => Promise<T>): () => Promise<AtRevision<T>> {
  let last: Made<T> | null = null;
  const begin = (store: Store, revision: number) => {
    const started = performance.now();
    const made: Made<T> = {
      store,
      revision,
      whole: make(store).then((value) => ({ revision, value })),
      done: null,
    };
    last = made;
    made.whole.then(
      () => {
        made.done = { at: performance.now(), taken: performance.now() - started };
      },
      () => {
        if (last === made) last = null;
      },
    );
    return made.whole;
  };
  const ask = async (): Promise<AtRevision<T>> => {
    const store = await sharedStore();
    const revision = await store.revision();
    if (last?.store !== store) return begin(store, revision);
    if (last.revision === revision || (last.done && isFresh(last.done))) return last.whole;
    if (last.done) return begin(store, revision);
    await last.whole;
    return ask();
  };
  return ask;
}

function isFresh({ at, taken }: { readonly at: number; readonly taken: number }): boolean {
  return taken > PATIENCE.fromMs && performance.now() - at < PATIENCE.times * taken;
}
