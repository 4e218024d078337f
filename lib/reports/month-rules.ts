import { MONTH, type TimeRule } from "./time-patterns.ts";
import { monthNumber, monthTime, partOfMonth, seasonTime, sinceMonth, yearOf, yearTime } from "./time-readers.ts";

/** Months, seasons and years. */
export const MONTH_RULES: readonly TimeRule[] = [
  {
    pattern:
      "(?:(?:in|during|since) )?(?<which>this|last|the) (?<season>spring|summer|autumn|fall|winter)(?: of (?<year>(?:19|20)\\d\\d))?",
    read: seasonTime,
  },
  { pattern: `(?<part>early|mid|late)(?: in |-| )${MONTH}(?:,? (?<year>\\d{4}))?`, read: partOfMonth },
  {
    pattern: `(?:in |during )?${MONTH},? (?:of )?last year`,
    read: ({ month }, today) => monthTime(Number(today.slice(0, 4)) - 1, monthNumber(month)),
  },
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
