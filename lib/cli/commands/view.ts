import { parseArgs } from "node:util";
import { prepareClient } from "../../../prisma/generate.ts";
import { UsageError } from "../../errors.ts";
import { type SavedView, viewName, viewToSave } from "../../query/saved-view.ts";
import { openStore, type Store } from "../../store/store.ts";
import { editorNamed } from "../editor.ts";

const OPTIONS = {
  title: { type: "string" },
  caption: { type: "string" },
  hosts: { type: "string" },
  by: { type: "string" },
  json: { type: "boolean" },
} as const;

/**
 * `dateline view save NAME QUERY [--title T] [--caption C] [--hosts A,B]`, `view freeze NAME`, `view delete NAME`, each
 * with `[--by NAME]`; `view list [--json]`. Prints the view that was saved, or all, one a line.
 */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [deed, name, query = "", ...more] = positionals;
  if (more.length > 0) throw new UsageError(`view ${deed}: ${more[0]} is one word too many; put the query in quotes`);
  const work = workOf(deed, name, query, values);
  await prepareClient();
  const store = await openStore();
  try {
    const views = await work(store);
    for (const view of views) process.stdout.write(`${values.json ? JSON.stringify(view) : lineOf(view)}\n`);
    return 0;
  } finally {
    await store.close();
  }
}

type Work = (store: Store) => Promise<readonly SavedView[]>;
type Values = { title?: string; caption?: string; hosts?: string; by?: string };

/** What a call asks for, checked before anything is opened. */
function workOf(deed: string | undefined, name: string | undefined, query: string, values: Values): Work {
  if (deed === "list" && name === undefined) return (store) => store.listViews();
  if (!name || (deed !== "save" && deed !== "freeze" && deed !== "delete"))
    throw new UsageError("view needs save NAME QUERY, freeze NAME, delete NAME or list");
  const change = { actor: editorNamed(values.by), at: new Date() };
  if (deed === "save") {
    const { title = "", caption = "", hosts } = values;
    const given = { name, query, title, caption, hosts: hosts === undefined ? null : hosts.split(",") };
    const view = viewToSave(given, change.at.getTime());
    return async (store) => [await store.saveView(view, change)];
  }
  viewName(name);
  if (query !== "") throw new UsageError(`view ${deed} takes a name and no query`);
  const missing = () => new UsageError(`there is no view ${name}`);
  if (deed === "delete") {
    return async (store) => {
      if (!(await store.deleteView(name, change))) throw missing();
      return [];
    };
  }
  return async (store) => {
    const view = await store.findView(name);
    if (!view) throw missing();
    return [await store.freezeView(view, change)];
  };
}

function lineOf({ name, query, title, mode, frozenAt, hosts }: SavedView): string {
  const state = mode === "frozen" ? `frozen ${frozenAt}` : "live";
  return [name, state, query, title, hosts ? `hosts: ${hosts.join(" ") || "none"}` : ""]
    .filter((part) => part !== "")
    .join("\t");
}
