import type { IncidentChange } from "../store/changes.ts";
import type { Store } from "../store/connected.ts";

/** Milliseconds between two looks at the store while somebody waits: other processes write to it too. */
const LOOK_MS = 500;
/** Changes of one batch. */
const BATCH = 500;

/** Looks at a store for everybody of this process who waits for its changes. */
interface Watch {
  readonly store: Store;
  readonly waiting: Set<(sequence: number) => void>;
  isLooking: boolean;
  /** The last batch, which most who follow ask for at the same moment. */
  last: { readonly after: number; readonly state: number; readonly changes: Promise<readonly IncidentChange[]> } | null;
}

// On globalThis, as the store itself is: a development server loads this module anew at each change.
const shared = globalThis as typeof globalThis & { datelineWatch?: Watch };

function watchOf(store: Store): Watch {
  if (shared.datelineWatch?.store !== store) {
    shared.datelineWatch = { store, waiting: new Set(), isLooking: false, last: null };
  }
  return shared.datelineWatch;
}

/** Waits until the store has changed since a state, so many milliseconds at most. Gives its state by then. */
export function waitForChange(
  store: Store,
  { after, forMs, signal }: { readonly after: number; readonly forMs: number; readonly signal: AbortSignal },
): Promise<number> {
  const watch = watchOf(store);
  return new Promise((resolve) => {
    const settle = (sequence: number) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", leave);
      watch.waiting.delete(look);
      resolve(sequence);
    };
    const leave = () => settle(after);
    const look = (sequence: number) => {
      // A lesser one is that of another database in the place of the last.
      if (sequence !== after) settle(sequence);
    };
    const timer = setTimeout(leave, forMs);
    signal.addEventListener("abort", leave, { once: true });
    watch.waiting.add(look);
    if (signal.aborted) leave();
    else if (!watch.isLooking) lookOn(watch);
  });
}

/** Asks for the state now and again, as long as anybody waits. */
async function lookOn(watch: Watch): Promise<void> {
  watch.isLooking = true;
  try {
    while (watch.waiting.size > 0) {
      const { sequence } = await watch.store.state();
      for (const look of [...watch.waiting]) look(sequence);
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  } catch {
    // A store that does not answer is asked again by the next who waits; those who wait now hear of it at their own time.
  } finally {
    watch.isLooking = false;
  }
}

/** Changes from one state to another, so many at most, read once for all who follow from there. */
export function changesAfter(store: Store, after: number, state: number): Promise<readonly IncidentChange[]> {
  const watch = watchOf(store);
  if (watch.last?.after !== after || watch.last.state !== state)
    watch.last = { after, state, changes: store.changes({ after, limit: BATCH }) };
  return watch.last.changes;
}
