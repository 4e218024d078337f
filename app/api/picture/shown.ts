import type { IncidentColumns } from "#lib/query/columns";
import { createExplorer, type Explorer } from "#lib/query/explorer";
import type { SavedView } from "#lib/query/saved-view";
import { sharedStore } from "#lib/store/shared";
import { sharedExplorer } from "#lib/store/shared-explorer";
import { sharedFrozen } from "#lib/store/shared-frozen";
import type { FrozenView, Store } from "#lib/store/store";

/** What a picture is drawn of. */
export interface PictureSource {
  readonly explorer: Explorer;
  readonly incidentsByIds: Store["incidentsByIds"];
  /** Grows with the store: also what is frozen may be taken back. */
  readonly revision: number;
}

// On globalThis, as the store is: a development server loads this module anew at each change.
const shared = globalThis as typeof globalThis & { datelineFrozenExplorers?: WeakMap<IncidentColumns, Explorer> };

/** What a view shows: what a frozen one keeps, else all of the store, with the words of a search looked for. */
export async function shownBy(saved: SavedView | null, text: string): Promise<PictureSource> {
  const store = await sharedStore();
  const frozen = saved?.mode === "frozen" ? await sharedFrozen(saved.name) : null;
  if (frozen === null) return { ...(await sharedExplorer(text)), incidentsByIds: store.incidentsByIds };
  const revision = await store.revision();
  return { explorer: await explorerOf(frozen, text), incidentsByIds: frozen.incidentsByIds, revision };
}

async function explorerOf(frozen: FrozenView, text: string): Promise<Explorer> {
  shared.datelineFrozenExplorers ??= new WeakMap();
  const explorer = shared.datelineFrozenExplorers.get(frozen.columns) ?? createExplorer(frozen.columns);
  shared.datelineFrozenExplorers.set(frozen.columns, explorer);
  if (text !== "" && !explorer.knows(text)) explorer.learn(text, await frozen.search(text));
  return explorer;
}
