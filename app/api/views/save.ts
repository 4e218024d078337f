import type { SavedView } from "#lib/query/saved-view";
import type { Store } from "#lib/store/store";
import type { ViewBody } from "./body";

/** Who writes by the token, for the edit log: it names nobody. */
const ACTOR = "editor:web";

/** Saves what was asked for, frozen where that was asked; of one that is frozen already only the words around it change. */
export async function saveAndFreeze(store: Store, { view, isFrozen }: ViewBody): Promise<SavedView> {
  const change = { actor: ACTOR, at: new Date() };
  const isNews = isFrozen && (await store.findView(view.name))?.mode !== "frozen";
  return isNews ? store.freezeView(view, change) : store.saveView(view, change);
}

export function deleteByEditor(store: Store, name: string): Promise<boolean> {
  return store.deleteView(name, { actor: ACTOR, at: new Date() });
}

/** A view as it is told, with its addresses. */
export function toldOf(view: SavedView, { origin }: URL) {
  return { ...view, url: `${origin}/v/${view.name}`, embed: `${origin}/embed/${view.name}` };
}
