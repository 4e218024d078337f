import {
  ACTOR_ROLES,
  type Casualties,
  type CountEstimate,
  type CountRange,
  type Incident,
  type IncidentTime,
  type ReportActor,
  type ReportPlace,
} from "#lib/model";
import { type Interval, intervalOf } from "#lib/query/interval";
import { locationsOf } from "#lib/query/placements";
import { ACTOR_LABELS, CASUALTY_LABELS, PRECISION_LABELS } from "./texts.ts";

const DAY_MS = 86_400_000;

/** A time in words with its doubt: "26 March 2025", "26–27 March 2025", "March 2025", "about 2 May 2025", "time not given". */
export function timeInWords(time: IncidentTime, timeZone: string): string {
  const interval = intervalOf(time);
  if (interval === null || time.precision === "unknown") return "time not given";
  const about = time.edtf.endsWith("~") ? "about " : "";
  const { precision } = time;
  if (precision === "year") return about + format(interval.start, { year: "numeric" }, "UTC");
  if (precision === "month" || precision === "season") return about + months(interval);
  if (precision === "minute" || precision === "hour") return about + clockRange(interval, timeZone);
  return about + days(interval);
}

/** A window of the slider in words: "26 March, 18:00 – 27 March 2025, 23:59". */
export function windowInWords(window: Interval, timeZone: string): string {
  const isWholeDays = (window.start % DAY_MS) + ((window.end + 1) % DAY_MS) === 0;
  if (isWholeDays && timeZone === "UTC") return days(window);
  return `${clock(window.start, timeZone, !sameYear(window))} – ${clock(window.end, timeZone, true)}`;
}

/** Days that bound an interval: "26 March 2025", "26–27 March 2025", "26 March – 2 April 2025". */
export function days(interval: Interval): string {
  return range(interval, { day: "numeric", month: "long", year: "numeric" }, "UTC");
}

/** A point in time: "26 March, 18:00". */
export function clock(at: number, timeZone: string, withYear = false): string {
  return format(
    at,
    { day: "numeric", month: "long", ...(withYear && { year: "numeric" }), hour: "2-digit", minute: "2-digit" },
    timeZone,
  ).replace(" at ", ", ");
}

/** A date that an article bears, or null when it bears none: "27 March 2025". */
export function dateInWords(iso: string | null): string | null {
  if (iso === null) return null;
  const at = Date.parse(iso);
  return Number.isNaN(at) ? null : format(at, { day: "numeric", month: "long", year: "numeric" }, "UTC");
}

/** Where, with its precision where that is less than a town: "Bryansk Oblast, region only". */
export function placeInWords(place: ReportPlace): string {
  if (place.precision === "near") {
    const radius = place.radiusKm ? `, within ${Math.round(place.radiusKm)} km` : "";
    return `near ${place.name}${radius}`;
  }
  if (place.precision === "site" || place.precision === "place") {
    const admin1 = place.admin1 && place.admin1 !== place.name ? `, ${place.admin1}` : "";
    return `${place.name}${admin1}`;
  }
  if (place.precision === "water") return place.name;
  return `${place.name}, ${PRECISION_LABELS[place.precision]}`;
}

/** All places at which an incident happened, or that none is given. */
export function placesInWords(incident: Pick<Incident, "places">): string {
  const places = locationsOf(incident).map(placeInWords);
  return places.length === 0 ? "place not given" : places.join("; ");
}

/** The same without precision, for the list. */
export function placeNames(incident: Pick<Incident, "places">): string {
  const names = [...new Set(locationsOf(incident).map((place) => place.name))];
  if (names.length === 0) return "place not given";
  return names.length > 2 ? `${names.slice(0, 2).join(", ")} and ${names.length - 2} more` : names.join(" and ");
}

/** A count with its doubt: "15", "at least 15", "7 to 8", "none". */
export function countInWords(range: CountRange | CountEstimate): string {
  if (range.high === null) return `at least ${range.low.toLocaleString("en")}`;
  if (range.high === 0) return "none";
  if (range.low === range.high) return range.low.toLocaleString("en");
  return `${range.low.toLocaleString("en")} to ${range.high.toLocaleString("en")}`;
}

/** Toll of an incident: "at least 4 killed, 15 injured"; "" when none is told. */
export function tollInWords(casualties: Casualties): string {
  return Object.entries(CASUALTY_LABELS)
    .flatMap(([kind, label]) => {
      const range = casualties[kind as keyof typeof CASUALTY_LABELS];
      return range ? [`${countInWords(range)} ${label}`] : [];
    })
    .join(", ");
}

/** Who had which part, by the article's own names: "Who did it: Russian drones · Who suffered: eight people"; "" when nobody is named. */
export function actorsInWords(actors: readonly ReportActor[]): string {
  return ACTOR_ROLES.flatMap((role) => {
    const names = actors.filter((actor) => actor.role === role).map(({ name }) => name);
    return names.length > 0 ? [`${ACTOR_LABELS[role]}: ${names.join("; ")}`] : [];
  }).join(" · ");
}

/** Status in words, with who claims it. */
export function statusInWords({ status, claimedBy }: Pick<Incident, "status" | "claimedBy">): string {
  const by = claimedBy ? ` by ${claimedBy}` : "";
  switch (status) {
    case "reported":
      return claimedBy ? `Reported, according to ${claimedBy}` : "Reported";
    case "claimed":
      return `Claimed${by}; not verified in the text`;
    case "disputed":
      return claimedBy ? `Disputed; claimed by ${claimedBy}` : "Disputed";
    case "planned":
      return claimedBy ? `Planned, according to ${claimedBy}` : "Planned; has not happened yet";
    case "retracted":
      return "Retracted by a later text";
  }
}

/** Name of a time zone as readers know it: "UTC", "Kyiv time". */
export function zoneName(timeZone: string): string {
  return timeZone === "UTC" ? "UTC" : `${(timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " ")} time`;
}

function clockRange(interval: Interval, timeZone: string): string {
  if (interval.end - interval.start < 60_000) return clock(interval.start, timeZone, true);
  const options = { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" } as const;
  return range(interval, options, timeZone).replaceAll(" at ", ", ");
}

function months(interval: Interval): string {
  return range(interval, { month: "long", year: "numeric" }, "UTC");
}

/** A range with our own spaces: Node and browsers set different ones around the dash. */
function range({ start, end }: Interval, options: Intl.DateTimeFormatOptions, timeZone: string): string {
  const [first = "", second] = formatOf(options, timeZone)
    .formatRange(start, end)
    .split(/\s*–\s*/);
  if (second === undefined) return first;
  return /^\d+$/.test(first) ? `${first}–${second}` : `${first} – ${second}`;
}

function sameYear({ start, end }: Interval): boolean {
  return new Date(start).getUTCFullYear() === new Date(end).getUTCFullYear();
}

function format(at: number, options: Intl.DateTimeFormatOptions, timeZone: string): string {
  return formatOf(options, timeZone).format(at);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** British English writes day before month and 24 hours, as the rest of the interface does. */
function formatOf(options: Intl.DateTimeFormatOptions, timeZone: string): Intl.DateTimeFormat {
  const key = `${timeZone} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat("en-GB", { ...options, timeZone });
  formats.set(key, known);
  return known;
}
