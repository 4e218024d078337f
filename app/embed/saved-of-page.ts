import type { ShownView } from "../_map/saved-context.tsx";

/** The saved view that the page of an embed bears; null: it shows what its address says. */
export function savedOfPage(): ShownView | null {
  const { saved } = document.documentElement.dataset;
  return saved ? JSON.parse(saved) : null;
}

/** Name of the frozen view whose incidents a page shows; null: those of the store. */
export function frozenName(saved: ShownView | null): string | null {
  return saved?.mode === "frozen" ? saved.name : null;
}
