"use client";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { difference, type SavedView, savedParameters } from "#lib/query/saved-view";
import { hrefOf, type View, viewHref } from "#lib/query/view";

/** What a page needs to know of the saved view that it shows. */
export type ShownView = Pick<SavedView, "name" | "query" | "title" | "caption" | "mode" | "frozenAt">;

interface Saving {
  /** null: the map shows what its address says. */
  readonly saved: ShownView | null;
  /** Whether this site takes views to save, from whoever has the editor's token. */
  readonly canSave: boolean;
}

const SavedContext = createContext<Saving>({ saved: null, canSave: false });

/** Tells the parts of a map which saved view it shows, and whether views may be saved. */
export function SavedProvider({ saved, canSave, children }: Saving & { readonly children: ReactNode }) {
  const value = useMemo(() => ({ saved, canSave }), [saved, canSave]);
  return <SavedContext value={value}>{children}</SavedContext>;
}

/** The saved view that is shown; null: none. */
export function useSaved(): ShownView | null {
  return useContext(SavedContext).saved;
}

export function useCanSave(): boolean {
  return useContext(SavedContext).canSave;
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
