"use client";
import { createContext, type ReactNode, useContext } from "react";
import { difference, type SavedView, savedParameters } from "#lib/query/saved-view";
import { hrefOf, type View, viewHref } from "#lib/query/view";

/** What a page needs to know of the saved view that it shows. */
export type ShownView = Pick<SavedView, "name" | "query" | "title" | "caption" | "mode" | "frozenAt">;

const SavedContext = createContext<ShownView | null>(null);

/** Tells the parts of a map that it shows a saved view; null: it shows what its address says. */
export function SavedProvider({ saved, children }: { readonly saved: ShownView | null; readonly children: ReactNode }) {
  return <SavedContext value={saved}>{children}</SavedContext>;
}

/** The saved view that is shown; null: none. */
export function useSaved(): ShownView | null {
  return useContext(SavedContext);
}

/** Name of the frozen view whose incidents are shown; null: those of the store. */
export function useFrozenName(): string | null {
  const saved = useSaved();
  return saved?.mode === "frozen" ? saved.name : null;
}

/** Address of the full map with just this view. */
export function useFullHref(view: View): string {
  const saved = useSaved();
  if (saved === null) return viewHref("/", view);
  return hrefOf(`/v/${saved.name}`, difference(savedParameters(saved), view));
}
