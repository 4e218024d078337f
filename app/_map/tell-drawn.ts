import { type MarkTable, SINGLE } from "#lib/query/mark-table";

/** What is drawn, for tests and style sheets: a canvas tells nothing of itself. */
export function tellDrawn({ dataset }: HTMLElement, { kinds, totals }: MarkTable, isLast: boolean): void {
  dataset.points = String(kinds.filter((kind) => kind === SINGLE).length);
  dataset.drawn = String(totals.reduce((sum, total) => sum + total, 0));
  if (isLast) dataset.marks = "drawn";
}
