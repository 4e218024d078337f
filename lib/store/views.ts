import { UsageError } from "../errors.ts";
import { asksTheSame, type SavedView, type ViewToSave } from "../query/saved-view.ts";
import type { Connection, Queries } from "./client.ts";
import { write } from "./transaction.ts";

/** Who changes a view, for the edit log: `editor:NAME`; and when. */
export interface ViewChange {
  readonly actor: string;
  readonly at: Date;
}

/** Views by name, without what a frozen one holds. */
export async function listViews({ database }: Connection): Promise<SavedView[]> {
  const rows = await database.savedView.findMany({ omit: { frozenColumns: true }, orderBy: { name: "asc" } });
  return rows.map(toSavedView);
}

/** The view of this name, without what a frozen one holds. null: there is none. */
export async function findView(database: Queries, name: string): Promise<SavedView | null> {
  const row = await database.savedView.findUnique({ where: { name }, omit: { frozenColumns: true } });
  return row && toSavedView(row);
}

/**
 * Saves a view under its name, a new one or in place of the one that is there. What a frozen one shows stays: how it
 * is seen, its title, caption and hosts may change. Throws a UsageError where more would.
 */
export function saveView(connection: Connection, view: ViewToSave, { actor, at }: ViewChange): Promise<SavedView> {
  const { name, query } = view;
  const columns = { ...columnsOfView(view), updatedAt: at };
  return write(connection, actor, async (queries) => {
    const known = await findView(queries, name);
    if (known?.mode === "frozen" && !asksTheSame(known.query, query)) {
      throw new UsageError(`the view ${name} is frozen: save under another name, or delete it first`);
    }
    return toSavedView(
      await queries.savedView.upsert({
        where: { name },
        create: { name, createdAt: at, ...columns },
        update: columns,
        omit: { frozenColumns: true },
      }),
    );
  });
}

/** Deletes a view with all that it holds. false: there is none of this name. */
export function deleteView(connection: Connection, name: string, { actor }: ViewChange): Promise<boolean> {
  return write(connection, actor, async (queries) => {
    return (await queries.savedView.deleteMany({ where: { name } })).count > 0;
  });
}

/** What a person says of a view, as columns. */
export function columnsOfView({ query, title, caption, hosts }: ViewToSave) {
  return { query, title, caption, hosts: hosts?.join(" ") ?? null };
}

type ViewRow = Awaited<ReturnType<Queries["savedView"]["findMany"]>>[number];

export function toSavedView(row: Omit<ViewRow, "frozenColumns">): SavedView {
  const { name, query, title, caption, hosts, frozenAt, createdAt, updatedAt } = row;
  return {
    name,
    query,
    title,
    caption,
    hosts: hosts === null ? null : hosts.split(" ").filter((host) => host !== ""),
    mode: frozenAt ? "frozen" : "live",
    frozenAt: frozenAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}
