import { readEnvironment } from "../env.ts";
import { connectStore, type Store } from "./connected.ts";

// On globalThis, because a development server loads this module anew at each change.
const shared = globalThis as typeof globalThis & { datelineStore?: { url: string; store: Promise<Store> } };

/**
 * The one store of this process, for pages and routes; its tables are up to date since the start command ran.
 * A connection that failed is tried again by the next caller.
 */
export function sharedStore(): Promise<Store> {
  const url = readEnvironment().databaseUrl;
  if (shared.datelineStore?.url !== url) {
    const store = connectStore(url);
    shared.datelineStore = { url, store };
    store.catch(() => {
      if (shared.datelineStore?.store === store) shared.datelineStore = undefined;
    });
  }
  return shared.datelineStore.store;
}
