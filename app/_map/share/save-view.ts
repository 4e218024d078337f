import { type SavedView, viewToSave } from "#lib/query/saved-view";
import { formatView, type View } from "#lib/query/view";

/** What a person says of a view that is to be saved, as it is typed. */
export interface ToSave {
  readonly name: string;
  readonly mode: SavedView["mode"];
  /** Hosts with commas between; "": any. */
  readonly hosts: string;
  readonly token: string;
}

export type SaveOutcome =
  | { readonly kind: "saved"; readonly view: SavedView }
  /** Another has the name. */
  | { readonly kind: "taken" }
  /** `reason`: the server's sentence; null: it did not answer. */
  | { readonly kind: "refused"; readonly reason: string | null };

/** Saves a view on this site, a new one or in place of the one of its name. Never rejects. */
export async function saveView(view: View, toSave: ToSave, isReplacing: boolean): Promise<SaveOutcome> {
  const { name, mode, token } = toSave;
  const hosts = toSave.hosts.trim() === "" ? null : toSave.hosts.split(/[\s,]+/);
  const { title, caption } = view;
  const query = formatView({ ...view, title: "", caption: "" }).toString();
  try {
    const body = { ...viewToSave({ name, query, title, caption, hosts }, Date.now()), mode };
    const response = await fetch(isReplacing ? `/api/views/${name}` : "/api/views", {
      method: isReplacing ? "PUT" : "POST",
      headers: { authorization: ["Bearer", token.trim()].join(" "), "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (response.status === 409) return { kind: "taken" };
    const told: SavedView | { readonly error: string } = await response.json();
    return "error" in told ? { kind: "refused", reason: told.error } : { kind: "saved", view: told };
  } catch (error) {
    const isOurs = error instanceof Error && error.name === "UsageError";
    return { kind: "refused", reason: isOurs ? error.message : null };
  }
}
