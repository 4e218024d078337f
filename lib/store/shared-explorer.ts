import type { IncidentColumns } from "../query/columns.ts";
import { createExplorer, type Explorer } from "../query/explorer.ts";
import { sharedStore } from "./shared.ts";
import { columnsAtRevision } from "./shared-columns.ts";

// On globalThis, as the store itself is: a development server loads this module anew at each change.
const shared = globalThis as typeof globalThis & { datelineExplorers?: WeakMap<IncidentColumns, Explorer> };

/** The explorer of the shared store, with the words of a search looked for; its cells are kept until the store changes. */
export async function sharedExplorer(text: string): Promise<{ explorer: Explorer; revision: number }> {
  shared.datelineExplorers ??= new WeakMap();
  const { columns, revision } = await columnsAtRevision();
  const explorer = shared.datelineExplorers.get(columns) ?? createExplorer(columns);
  shared.datelineExplorers.set(columns, explorer);
  if (text !== "" && !explorer.knows(text)) explorer.learn(text, await (await sharedStore()).search(text));
  return { explorer, revision };
}
