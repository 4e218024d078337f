import { addDays, lastWeekday, nextWeekday, WEEKDAYS } from "./calendar.ts";
import { CLOCK, NUMBER, PART, type TimeRule, WEEKDAY } from "./time-patterns.ts";
import {
  ago,
  count,
  day,
  indexOf,
  monthTime,
  night,
  previousMonth,
  span,
  weekdayTime,
  yearTime,
} from "./time-readers.ts";

/** Times that are counted from the day of the text: "last night", "since Monday", "in the past 24 hours". */
export const RELATIVE_RULES: readonly TimeRule[] = [
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
    pattern: `(?:overnight|(?:(?:in|during|on) the )?night) (?:in)?to ${WEEKDAY}`,
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
];
