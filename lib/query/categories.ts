import { POINT_PRECISIONS, PRECISIONS, STATUSES } from "../model.ts";
import { GROUP_OF_TYPE, GROUP_ORDER, type IncidentColumns } from "./columns.ts";
import { isOfDays } from "./interval.ts";
import type { Asked } from "./runs.ts";

/** How a place is drawn, by the position of its precision in PRECISIONS. */
export const MARK_OF_PRECISION = PRECISIONS.map((precision) =>
  (POINT_PRECISIONS as readonly string[]).includes(precision) ? "point" : precision === "near" ? "circle" : "area",
);

/** How a time is known: which side of a window it is compared with, if any. */
export const [OF_INSTANTS, OF_DAYS, UNKNOWN_TIME] = [0, 1, 2] as const;
const TIME_KINDS = 3;

/** A category is a type, a status, and how the time is known: what a filter takes in or leaves out at no cost. */
export const CATEGORIES = GROUP_OF_TYPE.length * STATUSES.length * TIME_KINDS;
export const categoryOf = (type: number, status: number, timeKind: number) =>
  (type * STATUSES.length + status) * TIME_KINDS + timeKind;
export const timeKindOf = (category: number) => category % TIME_KINDS;
/** Group of each category. */
export const GROUP_OF_CATEGORY = Uint8Array.from(
  { length: CATEGORIES },
  (_, category) => GROUP_OF_TYPE[Math.floor(category / TIME_KINDS / STATUSES.length)] ?? 0,
);
export const GROUPS = GROUP_ORDER.length;

/** Category of an incident. */
export function categoryAt(columns: IncidentColumns, incident: number): number {
  return categoryOf(columns.types[incident] ?? 0, columns.statuses[incident] ?? 0, timeKindAt(columns, incident));
}

function timeKindAt({ starts, ends, timed }: IncidentColumns, incident: number): number {
  if (incident >= timed) return UNKNOWN_TIME;
  return isOfDays(starts[incident] ?? 0, ends[incident] ?? 0) ? OF_DAYS : OF_INSTANTS;
}

/** Whether an incident is in the categories and the window that are asked. */
export function answers(columns: IncidentColumns, incident: number, { window, clock, categories }: Asked): boolean {
  const category = categoryAt(columns, incident);
  if (categories[category] !== 1) return false;
  const side = timeKindOf(category) === OF_DAYS ? clock : window;
  if (side === null) return true;
  return (columns.starts[incident] ?? 0) <= side.to && (columns.ends[incident] ?? 0) >= side.from;
}
