import type { IncidentTime, TimePrecision } from "../model.ts";
import { addDays, dateOf, daysBetween, endOfMonth, lastWeekday, MONTHS, nextWeekday, WEEKDAYS } from "./calendar.ts";
import { parseNumber } from "./numbers.ts";
import { compilePattern } from "./pattern.ts";

/** A phrase of time in a sentence with what it means. */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  readonly time: IncidentTime;
}

const MONTH =
  "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?|July?|Aug(?:ust|\\.)|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const WEEKDAY = "(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
const PART = "(?: (?<part>morning|afternoon|evening|night))?";
const NUMBER =
  "(?<number>\\d{1,4}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|several|few|couple of)";
/** A month without a year is the one nearest the article, and at most this many days after it. */
const MAX_DAYS_AHEAD = 60;

type Groups = Record<string, string | undefined>;
interface Rule {
  readonly pattern: string;
  /** Reads the groups against today's date; null when they make no date. */
  readonly read: (groups: Groups, today: string) => IncidentTime | null;
}

const day = (date: string | null, approximate = false): IncidentTime | null =>
  date === null ? null : { edtf: approximate ? `${date}~` : date, start: date, end: date, precision: "day" };
const span = (start: string, end: string, precision: TimePrecision, edtf = `${start}/${end}`): IncidentTime => ({
  edtf,
  start,
  end,
  precision,
});
/** A night belongs to two dates: it is named by its evening and ends on the next day. */
const night = (evening: string): IncidentTime => ({
  edtf: evening,
  start: evening,
  end: addDays(evening, 1),
  precision: "day",
});

/** In order of trust: a longer phrase stands before the shorter one that it holds. */
const RULES: readonly Rule[] = [
  {
    pattern: `(?:between |from )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:-|–| to | and | until )(?<last>\\d{1,2})(?:st|nd|rd|th)? ${MONTH}(?:,? (?<year>\\d{4}))?`,
    read: dayRange,
  },
  {
    pattern: `(?:between |from )?${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:-|–| to | and | until )(?<last>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (?<year>\\d{4}))?`,
    read: dayRange,
  },
  {
    pattern: `(?:in the )?night (?:of|to|into|from) (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}(?: (?<year>\\d{4}))?`,
    read: (groups, today) => map(exactDay(groups, today), night),
  },
  {
    pattern: `(?<since>since |from )?(?:on |On )?(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}(?:,? (?<year>\\d{4}))?`,
    read: dayOrSince,
  },
  {
    pattern: `(?<since>since |from )?(?:on |On )?${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (?<year>\\d{4}))?`,
    read: dayOrSince,
  },
  {
    pattern: "(?<year>20\\d\\d|19\\d\\d)-(?<monthNumber>\\d{2})-(?<day>\\d{2})",
    read: ({ year, monthNumber, day: date }) => day(dateOf(Number(year), Number(monthNumber), Number(date))),
  },
  {
    pattern: `(?:in|over|during|within|for) the (?:past|last) ${NUMBER} ?-?hours`,
    read: ({ number }, today) => span(addDays(today, -Math.max(1, Math.ceil(count(number) / 24))), today, "days"),
  },
  {
    pattern: `(?:in|over|during|within|for) the (?:past|last) ${NUMBER} days`,
    read: ({ number }, today) => span(addDays(today, -count(number)), today, "days"),
  },
  {
    pattern: "(?:in|over|during|within) the (?:past|last) day",
    read: (_, today) => span(addDays(today, -1), today, "days"),
  },
  {
    pattern: `(?:in|over|during) the (?:past|last) (?:${NUMBER} )?weeks?`,
    read: ({ number }, today) =>
      span(addDays(today, -7 * count(number ?? "1")), today, count(number ?? "1") > 1 ? "days" : "week"),
  },
  {
    pattern: "(?:in )?recent days|in the past few days",
    read: (_, today) => span(addDays(today, -4), today, "days", `${addDays(today, -4)}~/${today}`),
  },
  {
    pattern: "(?:in )?recent weeks",
    read: (_, today) => span(addDays(today, -28), today, "days", `${addDays(today, -28)}~/${today}`),
  },
  { pattern: `${NUMBER} (?<unit>hours?|days?|weeks?|months?|years?) (?:ago|earlier)`, read: ago },
  {
    pattern: `since ${WEEKDAY}`,
    read: ({ weekday }, today) =>
      span(
        lastWeekday(addDays(today, -1), indexOf(WEEKDAYS, weekday)),
        today,
        "days",
        `${lastWeekday(addDays(today, -1), indexOf(WEEKDAYS, weekday))}/..`,
      ),
  },
  {
    pattern: `(?:(?:in the |during the |on the )?night (?:of|from) |overnight (?:on |from )?)${WEEKDAY}(?: (?:in)?to (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))?`,
    read: ({ weekday }, today) => night(lastWeekday(today, indexOf(WEEKDAYS, weekday))),
  },
  {
    pattern: `overnight (?:in)?to ${WEEKDAY}`,
    read: ({ weekday }, today) => night(addDays(lastWeekday(today, indexOf(WEEKDAYS, weekday)), -1)),
  },
  {
    pattern: `(?:on )?(?<late>late|early) (?:on )?${WEEKDAY}${PART}`,
    read: ({ late, weekday }, today) =>
      weekdayTime(lastWeekday(today, indexOf(WEEKDAYS, weekday)), late?.toLowerCase() === "late" ? "night" : undefined),
  },
  { pattern: `next ${WEEKDAY}`, read: ({ weekday }, today) => day(nextWeekday(today, indexOf(WEEKDAYS, weekday))) },
  {
    pattern: `last ${WEEKDAY}${PART}`,
    read: ({ weekday, part }, today) => weekdayTime(lastWeekday(addDays(today, -1), indexOf(WEEKDAYS, weekday)), part),
  },
  {
    pattern: `(?:on |On |by |until )?${WEEKDAY}(?:[’']s)?${PART}`,
    read: ({ weekday, part }, today) => weekdayTime(lastWeekday(today, indexOf(WEEKDAYS, weekday)), part),
  },
  {
    pattern: "overnight|(?:during|in) the night|last night",
    read: (_, today) => ({ ...night(addDays(today, -1)), edtf: `${addDays(today, -1)}/${today}` }),
  },
  {
    pattern: "yesterday(?: (?<part>morning|afternoon|evening|night))?",
    read: ({ part }, today) => weekdayTime(addDays(today, -1), part),
  },
  { pattern: "tomorrow", read: (_, today) => day(addDays(today, 1)) },
  {
    pattern: "today(?:[’']s)?|this (?:morning|afternoon|evening)|tonight|earlier in the day",
    read: (_, today) => day(today),
  },
  {
    pattern: "(?:this|last|at the) weekend",
    read: (_, today) => {
      const sunday = lastWeekday(today, 0);
      return span(addDays(sunday, -1), sunday, "days");
    },
  },
  { pattern: "this week", read: (_, today) => span(addDays(lastWeekday(today, 1), 0), today, "week") },
  {
    pattern: "last week",
    read: (_, today) => {
      const monday = addDays(lastWeekday(today, 1), -7);
      return span(monday, addDays(monday, 6), "week");
    },
  },
  {
    pattern: "next week",
    read: (_, today) => {
      const monday = nextWeekday(today, 1);
      return span(monday, addDays(monday, 6), "week");
    },
  },
  {
    pattern: "(?:earlier )?this month",
    read: (_, today) => monthTime(Number(today.slice(0, 4)), Number(today.slice(5, 7)), today),
  },
  { pattern: "last month", read: (_, today) => monthTime(...previousMonth(today)) },
  {
    pattern: "(?:later |earlier )?this year",
    read: (_, today) => span(`${today.slice(0, 4)}-01-01`, `${today.slice(0, 4)}-12-31`, "year", today.slice(0, 4)),
  },
  { pattern: "last year", read: (_, today) => yearTime(Number(today.slice(0, 4)) - 1) },
  { pattern: `(?<part>early|mid|late)(?: in |-| )${MONTH}(?:,? (?<year>\\d{4}))?`, read: partOfMonth },
  { pattern: `since (?:the (?:start|beginning) of )?${MONTH}(?:,? (?<year>\\d{4}))?`, read: sinceMonth },
  {
    pattern: `(?:in|during|throughout|of|last) ${MONTH}(?:,? (?<year>\\d{4}))?`,
    read: ({ month, year }, today) => monthTime(yearOf(monthNumber(month), year, today), monthNumber(month)),
  },
  {
    pattern: `${MONTH} (?<year>(?:19|20)\\d\\d)`,
    read: ({ month, year }) => monthTime(Number(year), monthNumber(month)),
  },
  { pattern: "(?:in|since|during|from|of) (?<year>(?:19|20)\\d\\d)", read: ({ year }) => yearTime(Number(year)) },
];

const COMPILED = RULES.map(({ pattern, read }) => ({ find: compilePattern([pattern]), read }));

/** Phrases of time in a sentence, in the order of the text; offsets are into the sentence. */
export function findTimes(sentence: string, today: string): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (const { find, read } of COMPILED) {
    for (const match of find.matches(sentence)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const time = read(match.groups ?? {}, today);
      if (time) found.push({ start, end, time });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function weekdayTime(date: string, part: string | undefined): IncidentTime {
  return part?.toLowerCase() === "night" ? night(date) : { edtf: date, start: date, end: date, precision: "day" };
}

function dayRange({ day: first, last, month, year }: Groups, today: string): IncidentTime | null {
  const number = monthNumber(month);
  const full = yearOf(number, year, today);
  const [start, end] = [dateOf(full, number, Number(first)), dateOf(full, number, Number(last))];
  return start && end && start < end ? span(start, end, daysBetween(start, end) === 6 ? "week" : "days") : null;
}

function exactDay({ day: date, month, year }: Groups, today: string): string | null {
  const number = monthNumber(month);
  return dateOf(yearOf(number, year, today), number, Number(date));
}

function dayOrSince(groups: Groups, today: string): IncidentTime | null {
  const date = exactDay(groups, today);
  if (date === null) return null;
  return groups.since?.toLowerCase().startsWith("since") && date < today
    ? span(date, today, "days", `${date}/..`)
    : day(date);
}

function ago({ number, unit }: Groups, today: string): IncidentTime | null {
  const amount = count(number);
  const kind = unit?.replace(/s$/, "");
  if (kind === "hour") return day(amount >= 24 ? addDays(today, -1) : today);
  if (kind === "day") return day(addDays(today, -amount), amount > 3);
  if (kind === "week") return span(addDays(today, -7 * amount - 3), addDays(today, -7 * amount + 3), "week");
  if (kind === "month") return monthTime(...previousMonth(today, amount));
  return yearTime(Number(today.slice(0, 4)) - amount);
}

function partOfMonth({ part, month, year }: Groups, today: string): IncidentTime {
  const number = monthNumber(month);
  const full = yearOf(number, year, today);
  const text = `${full}-${String(number).padStart(2, "0")}`;
  const [from, to] =
    part === "early" ? ["01", "10"] : part === "mid" ? ["11", "20"] : ["21", endOfMonth(full, number).slice(8)];
  return span(`${text}-${from}`, `${text}-${to}`, "days", `${text}-${from}~/${text}-${to}~`);
}

function sinceMonth({ month, year }: Groups, today: string): IncidentTime {
  const number = monthNumber(month);
  const text = `${yearOf(number, year, today)}-${String(number).padStart(2, "0")}`;
  return span(`${text}-01`, today, "month", `${text}/..`);
}

function monthTime(year: number, month: number, until?: string): IncidentTime {
  const text = `${year}-${String(month).padStart(2, "0")}`;
  return span(`${text}-01`, until ?? endOfMonth(year, month), "month", text);
}

const yearTime = (year: number): IncidentTime => span(`${year}-01-01`, `${year}-12-31`, "year", String(year));

function previousMonth(today: string, months = 1): [year: number, month: number] {
  const date = new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1 - months, 1));
  return [date.getUTCFullYear(), date.getUTCMonth() + 1];
}

/** The stated year, or the one that puts the month nearest the article without lying far after it. */
function yearOf(month: number, year: string | undefined, today: string): number {
  if (year !== undefined) return Number(year);
  const current = Number(today.slice(0, 4));
  const first = `${current}-${String(month).padStart(2, "0")}-01`;
  return daysBetween(today, first) > MAX_DAYS_AHEAD ? current - 1 : current;
}

function monthNumber(name: string | undefined): number {
  const key = (name ?? "").toLowerCase().slice(0, 3);
  return MONTHS.findIndex((month) => month.startsWith(key)) + 1;
}

const indexOf = (names: readonly string[], name: string | undefined) => names.indexOf((name ?? "").toLowerCase());
const count = (words: string | undefined) =>
  words === undefined ? 1 : /few|several/.test(words) ? 4 : /couple/.test(words) ? 2 : (parseNumber(words) ?? 1);
const map = <A, B>(value: A | null, change: (value: A) => B): B | null => (value === null ? null : change(value));
