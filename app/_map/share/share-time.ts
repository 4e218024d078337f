import type { RelativeLength } from "#lib/query/relative";
import { type View, viewAt } from "#lib/query/view";

/** Lengths of a window that moves on, offered at once. */
const OFFERED: readonly RelativeLength[] = ["24h", "7d", "30d"];

/** Which time is shared: the window as it stands, all of it, or one that moves on with the clock. */
export type SharedTime = "shown" | "all" | RelativeLength;

/** Windows that move on: those that are offered, and the one of the view. */
export function lengthsFor(view: View): readonly RelativeLength[] {
  return view.last === null || OFFERED.includes(view.last) ? OFFERED : [view.last, ...OFFERED];
}

/** The view with the time that is shared. */
export function withTime(view: View, time: SharedTime, now: number): View {
  if (time === "shown") return { ...view, last: null };
  if (time === "all") return { ...view, last: null, filters: { ...view.filters, from: null, to: null } };
  return viewAt({ ...view, last: time }, now);
}
