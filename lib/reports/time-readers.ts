import type { IncidentTime, TimePrecision } from "../model.ts";
import { addDays, dateOf, daysBetween, endOfMonth, MONTHS } from "./calendar.ts";
import { parseNumber } from "./numbers.ts";

/** A month without a year is the one nearest the article, and at most this many days after it. */
const MAX_DAYS_AHEAD = 60;

/** The named groups of a phrase of time. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A day, or nothing where there is none; `approximate` marks it as about that day. */
export const day = (date: string | null, approximate = false): IncidentTime | null =>
  date === null ? null : { edtf: approximate ? `${date}~` : date, start: date, end: date, precision: "day" };
/** Some time from one day to another, both inclusive. */
export const span = (start: string, end: string, precision: TimePrecision, edtf = `${start}/${end}`): IncidentTime => ({
  edtf,
  start,
  end,
  precision,
});
/** A night belongs to two dates: it is named by its evening and ends on the next day. */
export const night = (evening: string): IncidentTime => ({
  edtf: evening,
  start: evening,
  end: addDays(evening, 1),
  precision: "day",
});

/** A day, or the night that begins on it. */
export function weekdayTime(date: string, part: string | undefined): IncidentTime {
  return part?.toLowerCase() === "night" ? night(date) : { edtf: date, start: date, end: date, precision: "day" };
}

/** "14-16 March": from one day of a month to another. */
export function dayRange({ day: first, last, month, year }: Groups, today: string): IncidentTime | null {
  const number = monthNumber(month);
  const full = yearOf(number, year, today);
  const [start, end] = [dateOf(full, number, Number(first)), dateOf(full, number, Number(last))];
  return start && end && start < end ? span(start, end, daysBetween(start, end) === 6 ? "week" : "days") : null;
}

/** The ISO date of a day of a month; null when the calendar has no such day. */
export function exactDay({ day: date, month, year }: Groups, today: string): string | null {
  const number = monthNumber(month);
  return dateOf(yearOf(number, year, today), number, Number(date));
}

/** "2 June last year". */
export const dayOfLastYear = ({ day: date, month }: Groups, today: string): IncidentTime | null =>
  day(dateOf(Number(today.slice(0, 4)) - 1, monthNumber(month), Number(date)));

/** A day of a month, or all days since it. */
export function dayOrSince(groups: Groups, today: string): IncidentTime | null {
  const date = exactDay(groups, today);
  if (date === null) return null;
  return groups.since?.toLowerCase().startsWith("since") && date < today
    ? span(date, today, "days", `${date}/..`)
    : day(date);
}

/** "two days ago", "a year earlier". */
export function ago({ number, unit }: Groups, today: string): IncidentTime | null {
  const amount = count(number);
  const kind = unit?.replace(/s$/, "");
  if (kind === "hour") return day(amount >= 24 ? addDays(today, -1) : today);
  if (kind === "day") return day(addDays(today, -amount), amount > 3);
  if (kind === "week") return span(addDays(today, -7 * amount - 3), addDays(today, -7 * amount + 3), "week");
  if (kind === "month") return monthTime(...previousMonth(today, amount));
  return yearTime(Number(today.slice(0, 4)) - amount);
}

/** "early March", "late in May": ten days of a month. */
export function partOfMonth({ part, month, year }: Groups, today: string): IncidentTime {
  const number = monthNumber(month);
  const full = yearOf(number, year, today);
  const text = `${full}-${String(number).padStart(2, "0")}`;
  const [from, to] =
    part === "early" ? ["01", "10"] : part === "mid" ? ["11", "20"] : ["21", endOfMonth(full, number).slice(8)];
  return span(`${text}-${from}`, `${text}-${to}`, "days", `${text}-${from}~/${text}-${to}~`);
}

/** From the first day of a month to the day of the text. */
export function sinceMonth({ month, year }: Groups, today: string): IncidentTime {
  const number = monthNumber(month);
  const text = `${yearOf(number, year, today)}-${String(number).padStart(2, "0")}`;
  return span(`${text}-01`, today, "month", `${text}/..`);
}

/** A month (from 1), or its days until one. */
export function monthTime(year: number, month: number, until?: string): IncidentTime {
  const text = `${year}-${String(month).padStart(2, "0")}`;
  return span(`${text}-01`, until ?? endOfMonth(year, month), "month", text);
}

/** A whole year. */
export const yearTime = (year: number): IncidentTime => span(`${year}-01-01`, `${year}-12-31`, "year", String(year));

/** The month some months before that of a day. */
export function previousMonth(today: string, months = 1): [year: number, month: number] {
  const date = new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1 - months, 1));
  return [date.getUTCFullYear(), date.getUTCMonth() + 1];
}

/** The stated year, or the one that puts the month nearest the article without lying far after it. */
export function yearOf(month: number, year: string | undefined, today: string): number {
  if (year !== undefined) return Number(year);
  const current = Number(today.slice(0, 4));
  const first = `${current}-${String(month).padStart(2, "0")}-01`;
  return daysBetween(today, first) > MAX_DAYS_AHEAD ? current - 1 : current;
}

/** The number of a month (from 1) by its name or the beginning of it. */
export function monthNumber(name: string | undefined): number {
  const key = (name ?? "").toLowerCase().slice(0, 3);
  return MONTHS.findIndex((month) => month.startsWith(key)) + 1;
}

/** Where a name stands in a list of names in small letters. */
export const indexOf = (names: readonly string[], name: string | undefined) =>
  names.indexOf((name ?? "").toLowerCase());
/** The number that words such as "a few" or "12" stand for in phrases of time. */
export const count = (words: string | undefined) =>
  words === undefined ? 1 : /few|several/.test(words) ? 4 : /couple/.test(words) ? 2 : (parseNumber(words) ?? 1);
/** Changes what is there, and leaves nothing as nothing. */
export const map = <A, B>(value: A | null, change: (value: A) => B): B | null =>
  value === null ? null : change(value);

/** A season; winter is named by the year in which it begins (EDTF seasons 21 to 24). */
export function seasonTime({ season, year, which }: Groups, today: string): IncidentTime | null {
  const index = ["spring", "summer", "autumn", "winter"].indexOf(
    (season ?? "").toLowerCase().replace("fall", "autumn"),
  );
  if (index < 0) return null;
  const from = ["03-01", "06-01", "09-01", "12-01"][index];
  const to = ["05-31", "08-31", "11-30", "02-28"][index];
  const current = Number(today.slice(0, 4));
  const begun = `${current}-${from}` <= today && which?.toLowerCase() !== "last";
  const full = year === undefined ? (begun ? current : current - 1) : Number(year);
  return span(`${full}-${from}`, `${index === 3 ? full + 1 : full}-${to}`, "season", `${full}-2${index + 1}`);
}
