import type { FrozenView } from "./frozen.ts";
import { sharedStore } from "./shared.ts";
import type { Store } from "./store.ts";

/** Frozen views that are kept at hand; the one that was asked for longest ago goes. */
const MOST_KEPT = 8;

interface Kept {
  readonly store: Store;
  readonly revision: number;
  readonly view: Promise<FrozenView | null>;
}

// On globalThis, as the store itself is.
const shared = globalThis as typeof globalThis & { datelineFrozen?: Map<string, Kept> };

/** What a frozen view of the shared store keeps; opened again once the store has changed, which may have taken something back. */
export async function sharedFrozen(name: string): Promise<FrozenView | null> {
  shared.datelineFrozen ??= new Map();
  const kept = shared.datelineFrozen;
  const store = await sharedStore();
  const revision = await store.revision();
  const known = kept.get(name);
  kept.delete(name);
  const current =
    known?.store === store && known.revision === revision ? known : { store, revision, view: store.frozenView(name) };
  kept.set(name, current);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  current.view.catch(() => kept.get(name) === current && kept.delete(name));
  return current.view;
}
