import { clockOf, type Interval, startOf } from "./interval.ts";
import { addLocal, floorLocal, floorTo, instantOf, localOf, wholeDays } from "./time-zone.ts";

const MINUTE_MS = 60_000;
const DATE_LENGTH = "2025-03-27".length;

/** A window as filters and addresses have it: ISO dates or instants, inclusive; null: no limit. */
export interface WindowText {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * `from` and `to` of a window: plain dates where it is made of whole days of UTC, else instants to the minute, with what
 * the clocks of the zone show and their offset (27 March in Kyiv is `2025-03-27T00:00+02:00`).
 */
export function formatWindow(window: Interval | null, timeZone: string): WindowText {
  if (window === null) return { from: null, to: null };
  if (timeZone === "UTC" && wholeDays(window, "UTC") !== null)
    return { from: isoOf(window.start).slice(0, 10), to: isoOf(window.end).slice(0, 10) };
  return { from: formatEdge(window.start, 0, timeZone), to: formatEdge(window.end + 1, -MINUTE_MS, timeZone) };
}

/** A window as it was before it was written to the minute: its last minute is whole. */
export function throughMinute({ start, end }: Interval): Interval {
  return { start, end: end % MINUTE_MS === 0 && end > start ? end + MINUTE_MS - 1 : end };
}

/**
 * A window of an address as a reader in a time zone means it: a date is a day there, an instant what the clocks show
 * there, so that what he sees and what is asked are the same.
 */
export function windowInZone({ from, to }: WindowText, timeZone: string): WindowText {
  return { from: from && sideInZone(from, "from", timeZone), to: to && sideInZone(to, "to", timeZone) };
}

function sideInZone(iso: string, side: "from" | "to", timeZone: string): string {
  const by = side === "from" ? 0 : -MINUTE_MS;
  if (iso.length > DATE_LENGTH) {
    if (timeZone === "UTC" && clockOf(iso) === iso) return iso;
    return formatEdge(Math.floor(startOf(iso) / MINUTE_MS) * MINUTE_MS - by, by, timeZone);
  }
  if (timeZone === "UTC") return iso;
  const day = startOf(iso);
  return formatEdge(instantOf(side === "from" ? day : addLocal("day", day, 1), timeZone), by, timeZone);
}

const isoOf = (at: number) => new Date(at).toISOString();

/**
 * The instant `by` after the beginning of something. Where that is a day, its clocks show midnight, also where they skip
 * it; and those of its last minute show 23:59, in whichever hour it ends.
 */
function formatEdge(at: number, by: number, timeZone: string): string {
  const isDay = timeZone !== "UTC" && floorTo("day", at, timeZone) === at;
  const shown = isDay ? floorLocal("day", localOf(at, timeZone)) : localOf(at + by, timeZone) - by;
  const offset = (shown - at) / MINUTE_MS;
  const instant = isoOf(shown + by).slice(0, 16);
  // Clocks of old times were ahead by odd seconds, which no ISO offset tells.
  if (offset === 0 || !Number.isInteger(offset)) return `${isoOf(at + by).slice(0, 16)}Z`;
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${instant}${offset < 0 ? "-" : "+"}${pad(hours)}:${pad(minutes)}`;
}

const pad = (value: number) => String(value).padStart(2, "0");
