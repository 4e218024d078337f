import type { IncidentTime } from "../model.ts";
import { addDays, dateOf, lastWeekday, nextWeekday, WEEKDAYS } from "./calendar.ts";
import {
  ago,
  count,
  day,
  dayOrSince,
  dayRange,
  exactDay,
  type Groups,
  indexOf,
  map,
  monthNumber,
  monthTime,
  night,
  partOfMonth,
  previousMonth,
  seasonTime,
  sinceMonth,
  span,
  weekdayTime,
  yearOf,
  yearTime,
} from "./time-readers.ts";

const MONTH =
  "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?|July?|Aug(?:ust|\\.)|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const WEEKDAY = "(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
/** "3 a.m. ", "just after 11:30 p.m. on ": the hour is not kept, but its words belong to the date. */
const CLOCK =
  "(?:(?:(?:at|around|about|by|shortly|just|before|after) ){0,3}\\d{1,2}(?:[:.]\\d{2})? ?[ap]\\.?m\\.?,? (?:on )?)?";
const OF_WEEKDAY = "(?:(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),? )?";
const PART = "(?: (?<part>morning|afternoon|evening|night))?";
const NUMBER =
  "(?<number>\\d{1,4}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|several|few|couple of)";

/** A phrase of time with named groups, and what they mean. */
export interface TimeRule {
  readonly pattern: string;
  /** Reads the groups against today's date; null when they make no date. */
  readonly read: (groups: Groups, today: string) => IncidentTime | null;
}

/** In order of trust: a longer phrase stands before the shorter one that it holds. */
export const TIME_RULES: readonly TimeRule[] = [
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
    pattern: `(?<since>since |from )?(?:on |On )?${OF_WEEKDAY}(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}(?:,? (?<year>\\d{4}))?`,
    read: dayOrSince,
  },
  {
    pattern: `${CLOCK}(?<since>since |from )?(?:on |On )?${OF_WEEKDAY}${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (?<year>\\d{4}))?`,
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
    pattern: `${CLOCK}(?:on |On |by |until )?${WEEKDAY}(?:[’']s)?${PART}`,
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
    pattern: "(?:(?:over |during |at )?(?:this|last|the)(?: past)?) weekend",
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
  {
    pattern:
      "(?:(?:in|during|since) )?(?<which>this|last|the) (?<season>spring|summer|autumn|fall|winter)(?: of (?<year>(?:19|20)\\d\\d))?",
    read: seasonTime,
  },
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
