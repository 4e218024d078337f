import { type ChangeKind, changeKind } from "../query/changes.ts";
import { type IncidentSummary, parseFilters } from "../query/filters.ts";
import type { IncidentChange } from "../store/changes.ts";
import type { Store } from "../store/connected.ts";
import { changesAfter, waitForChange } from "./watch.ts";

/** What whoever follows a question is told; `sequence` is the state up to which he knows everything then. */
export type LiveEvent =
  | { readonly kind: "new" | "changed"; readonly sequence: number; readonly incident: IncidentSummary }
  | { readonly kind: "removed"; readonly sequence: number; readonly id: string }
  /** Nothing changed for a while. */
  | { readonly kind: "idle"; readonly sequence: number }
  /** Too much changed since, or it is another store: everything is to be asked anew. */
  | { readonly kind: "reset"; readonly sequence: number };

/** One of an incident. */
export type ToldChange = Exclude<LiveEvent, { kind: "idle" | "reset" }>;

/** Changes after which it is quicker to ask for everything anew. */
const MOST_CHANGES = 10_000;
/** Milliseconds of silence after which a sign of life is due: many a proxy cuts off what is silent for a minute. */
const IDLE_MS = 15_000;

export interface Following {
  /** As `followedQuery` writes it. */
  readonly query: string;
  /** The state that is known; null: only what comes is wanted. */
  readonly after: number | null;
  readonly signal: AbortSignal;
}

/** Incidents of a question that come, change and go, as long as nobody aborts; an incident that changes often is told once. */
export async function* followQuery(
  store: Store,
  { query, after, signal }: Following,
): AsyncGenerator<LiveEvent, void, undefined> {
  let state = (await store.state()).sequence;
  let known = after ?? state;
  if (known > state) {
    known = state;
    yield { kind: "reset", sequence: state };
  } else yield { kind: "idle", sequence: known };
  while (!signal.aborted) {
    let told = 0;
    while (known < state && !signal.aborted) {
      const changes = await changesAfter(store, known, state);
      if (told >= MOST_CHANGES) {
        known = state;
        yield { kind: "reset", sequence: state };
        break;
      }
      told += changes.length;
      for (const event of await eventsOf(store, query, changes)) yield event;
      known = changes.at(-1)?.sequence ?? state;
    }
    state = await waitForChange(store, { after: known, forMs: IDLE_MS, signal });
    if (state === known && !signal.aborted) yield { kind: "idle", sequence: known };
    // A look that began before the last changes were read is only late; a store that stays behind is another one.
    if (state < known) state = (await store.state()).sequence;
    if (state < known) {
      known = state;
      yield { kind: "reset", sequence: state };
    }
  }
}

/** What changes mean to a question, in their order; a window that follows the clock is the present one. */
export async function eventsOf(
  store: Store,
  query: string,
  changes: readonly IncidentChange[],
): Promise<readonly ToldChange[]> {
  const filters = parseFilters(new URLSearchParams(query), Date.now());
  const ids = changes.map(({ id }) => id);
  const withWords = filters.text === "" ? null : new Set(await store.matching(filters, ids));
  return changes.flatMap((change): ToldChange[] => {
    const kind: ChangeKind | null = changeKind(filters, change, withWords?.has(change.id) ?? true);
    const { sequence, id } = change;
    if (kind === "removed") return [{ kind, sequence, id }];
    return kind && change.after ? [{ kind, sequence, incident: change.after }] : [];
  });
}
