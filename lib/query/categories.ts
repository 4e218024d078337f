import { POINT_PRECISIONS, PRECISIONS, STATUSES } from "../model.ts";
import { GROUP_OF_TYPE, GROUP_ORDER, type IncidentColumns } from "./columns.ts";
import type { Asked } from "./runs.ts";

/** How a place is drawn, by the position of its precision in PRECISIONS. */
export const MARK_OF_PRECISION = PRECISIONS.map((precision) =>
  (POINT_PRECISIONS as readonly string[]).includes(precision) ? "point" : precision === "near" ? "circle" : "area",
);

/** A category is a type, a status, and whether the time is known: what a filter takes in or leaves out at no cost. */
export const CATEGORIES = GROUP_OF_TYPE.length * STATUSES.length * 2;
export const categoryOf = (type: number, status: number, isTimed: boolean) =>
  (type * STATUSES.length + status) * 2 + (isTimed ? 0 : 1);
/** Group of each category. */
export const GROUP_OF_CATEGORY = Uint8Array.from(
  { length: CATEGORIES },
  (_, category) => GROUP_OF_TYPE[Math.floor(category / 2 / STATUSES.length)] ?? 0,
);
export const GROUPS = GROUP_ORDER.length;

/** Category of an incident. */
export function categoryAt({ types, statuses, timed }: IncidentColumns, incident: number): number {
  return categoryOf(types[incident] ?? 0, statuses[incident] ?? 0, incident < timed);
}

/** Whether an incident is in the categories and the window that are asked. */
export function answers(columns: IncidentColumns, incident: number, { window, categories }: Asked): boolean {
  if (categories[categoryAt(columns, incident)] !== 1) return false;
  if (window === null) return true;
  return (columns.starts[incident] ?? 0) <= window.to && (columns.ends[incident] ?? 0) >= window.from;
}
