import { sharedStore } from "#lib/store/shared";
import { sharedFrozen } from "#lib/store/shared-frozen";
import type { FrozenView, Store } from "#lib/store/store";
import { NotFound } from "./answer";

/** Questions that the store and a frozen view answer alike. */
export type IncidentSource = Pick<Store, "incidentsByIds" | "search" | "nearby" | "listIncidents"> &
  Pick<FrozenView, "why">;

/** The frozen view that ?view=NAME names. null: it names none, or a live one. Throws NotFound where there is no such view. */
export async function frozenAsked(parameters: URLSearchParams): Promise<FrozenView | null> {
  const name = parameters.get("view");
  if (name === null) return null;
  const saved = await (await sharedStore()).findView(name);
  if (!saved) throw new NotFound(`there is no view ${name}`);
  return saved.mode === "frozen" ? sharedFrozen(name) : null;
}

/** Whom to ask: the frozen view that ?view=NAME names, else the store. Throws NotFound where there is no such view. */
export async function sourceAsked(parameters: URLSearchParams): Promise<IncidentSource> {
  return (await frozenAsked(parameters)) ?? (await sharedStore());
}
