import { incidentId } from "#lib/store/identify";
import type { Store } from "#lib/store/store";
import { CONTEXT, CRIMEA, located, makeReading } from "./make.ts";

const BY = { actor: "editor:ana", at: CONTEXT.fetchedAt };
const VIEW = { name: "kept", title: "Kept", caption: "", hosts: null };
const AT_SEA = { places: [located(CRIMEA)], type: "battle", subtype: null } as const;
const second = () => makeReading("second", [{}, AT_SEA], { publisher: "Post" });

/** What stands in the store before a deed. */
export async function prepare(store: Store, deed: string): Promise<void> {
  await store.saveReading(makeReading("first", [{}]), CONTEXT);
  if (deed !== "save") await store.saveReading(second(), CONTEXT);
  if (deed === "freeze") await store.saveView({ ...VIEW, query: "last=7d" }, BY);
}

/** One thing that is done whole or not at all. */
export async function act(store: Store, deed: string): Promise<void> {
  if (deed === "save") await store.saveReading(second(), CONTEXT);
  if (deed === "merge") await store.merge({ into: incidentId("rep_first_0"), from: incidentId("rep_second_1"), ...BY });
  if (deed === "freeze") await store.freezeView({ ...VIEW, query: "" }, BY);
  if (deed === "split") await store.split({ reportIds: ["rep_second_0"], ...BY });
}
