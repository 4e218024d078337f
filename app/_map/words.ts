import {
  ACTOR_ROLES,
  CASUALTY_KINDS,
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
import { wholeDays } from "#lib/query/time-zone";
import type { Texts } from "../_texts/texts.ts";

/** A time in words with its doubt: "26 March 2025", "26–27 March 2025", "March 2025", "about 2 May 2025", "time not given". */
export function timeInWords(time: IncidentTime, timeZone: string, texts: Texts): string {
  const interval = intervalOf(time);
  const { precision } = time;
  if (interval === null || precision === "unknown") return texts.timeUnknown;
  const words =
    precision === "year"
      ? format(interval.start, { year: "numeric" }, "UTC", texts)
      : precision === "month" || precision === "season"
        ? range(interval, { month: "long", year: "numeric" }, "UTC", texts)
        : precision === "minute" || precision === "hour"
          ? clockRange(interval, timeZone, texts)
          : days(interval, texts);
  return time.edtf.endsWith("~") ? texts.about(words) : words;
}

/** A window of the slider in words: "26 March, 18:00 – 27 March 2025, 23:59". */
export function windowInWords(window: Interval, timeZone: string, texts: Texts): string {
  if (wholeDays(window, timeZone) !== null) return range(window, DAY, timeZone, texts);
  const start = clock(window.start, timeZone, !sameYear(window), texts);
  return `${start} – ${clock(window.end, timeZone, true, texts)}`;
}

/** Days that bound an interval: "26 March 2025", "26–27 March 2025", "26 March – 2 April 2025". */
export function days(interval: Interval, texts: Texts): string {
  return range(interval, DAY, "UTC", texts);
}

/** A point in time: "26 March, 18:00". */
export function clock(at: number, timeZone: string, withYear: boolean, texts: Texts): string {
  const { year, ...dayAndMonth } = DAY;
  return format(at, { ...dayAndMonth, ...(withYear && { year }), ...TIME }, timeZone, texts);
}

/** A date that an article bears, or null when it bears none: "27 March 2025". */
export function dateInWords(iso: string | null, texts: Texts): string | null {
  if (iso === null) return null;
  const at = Date.parse(iso);
  return Number.isNaN(at) ? null : format(at, DAY, "UTC", texts);
}

/** Where, with its precision where that is less than a town: "Bryansk Oblast, region only". */
export function placeInWords(place: ReportPlace, texts: Texts): string {
  const { name, precision, radiusKm, admin1 } = place;
  if (precision === "near") {
    return radiusKm ? `${texts.near(name)}, ${texts.within(Math.round(radiusKm))}` : texts.near(name);
  }
  if (precision === "site" || precision === "place") return admin1 && admin1 !== name ? `${name}, ${admin1}` : name;
  if (precision === "water") return name;
  return `${name}, ${texts.precisions[precision]}`;
}

/** All places at which an incident happened, or that none is given. */
export function placesInWords(incident: Pick<Incident, "places">, texts: Texts): string {
  const places = locationsOf(incident).map((place) => placeInWords(place, texts));
  return places.length === 0 ? texts.placeUnknown : places.join("; ");
}

/** The same without precision, for the list. */
export function placeNames(incident: Pick<Incident, "places">, texts: Texts): string {
  const names = [...new Set(locationsOf(incident).map((place) => place.name))];
  if (names.length === 0) return texts.placeUnknown;
  return names.length > 2 ? texts.namesAndMore(names.slice(0, 2), names.length - 2) : texts.namesJoined(names);
}

/** A count with its doubt: "15", "at least 15", "7 to 8", "7 to at least 9" where the newest says more, "none". */
export function countInWords({ low, high, ...more }: CountRange | CountEstimate, texts: Texts): string {
  if (high === null) {
    const best = bestOf({ low, high, ...more });
    const least = texts.countAtLeast(texts.number(best));
    return best > low ? texts.countBetween(texts.number(low), least) : least;
  }
  if (high === 0) return texts.countNone;
  if (low === high) return texts.number(low);
  return texts.countBetween(texts.number(low), texts.number(high));
}

function bestOf(range: CountRange | CountEstimate): number {
  return "best" in range ? range.best : range.low;
}

/** Toll of an incident: "at least 4 killed, 15 injured"; "" when none is told. */
export function tollInWords(casualties: Casualties, texts: Texts): string {
  return CASUALTY_KINDS.flatMap((kind) => {
    const range = casualties[kind];
    // "At least none" says nothing.
    const isKnown = range && (range.high !== null || Math.max(range.low, bestOf(range)) > 0);
    return isKnown ? [texts.toll(kind, countInWords(range, texts), range.high === 0)] : [];
  }).join(", ");
}

/** Who had which part, by the article's own names: "Who did it: Russian drones · Who suffered: eight people"; "" when nobody is named. */
export function actorsInWords(actors: readonly ReportActor[], texts: Texts): string {
  return ACTOR_ROLES.flatMap((role) => {
    const names = actors.filter((actor) => actor.role === role).map(({ name }) => name);
    return names.length > 0 ? [`${texts.actors[role]}: ${names.join("; ")}`] : [];
  }).join(" · ");
}

/** Type and subtype: "Strike, drone". */
export function typeInWords({ type, subtype }: Pick<Incident, "type" | "subtype">, texts: Texts): string {
  return subtype ? `${texts.types[type]}, ${texts.subtypes[subtype]}` : texts.types[type];
}

/** Status in words, with who claims it. */
export function statusInWords({ status, claimedBy }: Pick<Incident, "status" | "claimedBy">, texts: Texts): string {
  switch (status) {
    case "reported":
      return claimedBy ? texts.reportedBy(claimedBy) : texts.statuses.reported;
    case "claimed":
      return claimedBy ? texts.claimedBy(claimedBy) : texts.claimed;
    case "disputed":
      return claimedBy ? texts.disputedBy(claimedBy) : texts.statuses.disputed;
    case "planned":
      return claimedBy ? texts.plannedBy(claimedBy) : texts.planned;
    case "retracted":
      return texts.retracted;
  }
}

/** Name of a time zone as readers know it: "UTC", "Kyiv time". */
export function zoneName(timeZone: string, texts: Texts): string {
  return timeZone === "UTC" ? "UTC" : texts.zoneOf((timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " "));
}

const DAY = { day: "numeric", month: "long", year: "numeric" } as const;
const TIME = { hour: "2-digit", minute: "2-digit" } as const;

function clockRange(interval: Interval, timeZone: string, texts: Texts): string {
  if (interval.end - interval.start < 60_000) return clock(interval.start, timeZone, true, texts);
  return range(interval, { ...DAY, ...TIME }, timeZone, texts);
}

/** A range with our own spaces: Node and browsers set different ones around the dash. */
function range({ start, end }: Interval, options: Intl.DateTimeFormatOptions, timeZone: string, texts: Texts): string {
  const [first = "", second] = plain(formatOf(options, timeZone, texts).formatRange(start, end), texts).split(
    /\s*–\s*/,
  );
  if (second === undefined) return first;
  return /^\d+$/.test(first) ? `${first}–${second}` : `${first} – ${second}`;
}

function sameYear({ start, end }: Interval): boolean {
  return new Date(start).getUTCFullYear() === new Date(end).getUTCFullYear();
}

/** A point in time by the parts that are asked for, in the language of the texts. */
export function format(at: number, options: Intl.DateTimeFormatOptions, timeZone: string, texts: Texts): string {
  return plain(formatOf(options, timeZone, texts).format(at), texts);
}

/** Node and browsers also differ in their spaces within a date, and in what stands between date and time. */
function plain(words: string, { dateTimeJoint }: Texts): string {
  return words.replace(/\s/g, " ").replace(dateTimeJoint, ", ");
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(options: Intl.DateTimeFormatOptions, timeZone: string, { locale }: Texts): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone });
  formats.set(key, known);
  return known;
}
