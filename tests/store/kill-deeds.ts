import Database from "libsql";
import { Client } from "pg";
import { incidentId } from "#lib/store/identify";
import { openStore, type Store } from "#lib/store/store";
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

/**
 * One thing that is done whole or not at all. "save": saves an article that adds to the incident of the first. "merge":
 * puts two incidents together. "split": sets two reports apart. "freeze": freezes a saved view.
 */
export async function act(store: Store, deed: string): Promise<void> {
  if (deed === "save") await store.saveReading(second(), CONTEXT);
  if (deed === "merge") await store.merge({ into: incidentId("rep_first_0"), from: incidentId("rep_second_1"), ...BY });
  if (deed === "freeze") await store.freezeView({ ...VIEW, query: "" }, BY);
  if (deed === "split") await store.split({ reportIds: ["rep_second_0"], ...BY });
}

/** How many statements a deed takes, done in this process on an empty database. */
export async function countStatements(url: string, deed: string): Promise<number> {
  const store = await openStore(url);
  await prepare(store, deed);
  let statements = 0;
  const stop = watchStatements(url, (count) => {
    statements = count;
  });
  try {
    await act(store, deed);
    return statements;
  } finally {
    stop();
    await store.close();
  }
}

/** Tells the number of each statement before it goes to a database of the kind of this one; gives what ends that. */
export function watchStatements(url: string, tell: (count: number) => unknown): () => void {
  let count = 0;
  const said = () => tell(++count);
  return url.startsWith("file:") ? watch(Database.prototype, "prepare", said) : watch(Client.prototype, "query", said);
}

function watch<T extends object, K extends keyof T>(target: T, method: K, said: () => unknown): () => void {
  const original = target[method];
  target[method] = function (this: unknown, ...input: unknown[]) {
    said();
    return (original as (...given: unknown[]) => unknown).apply(this, input);
  } as T[K];
  return () => {
    target[method] = original;
  };
}
