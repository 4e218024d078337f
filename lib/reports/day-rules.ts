import { dateOf } from "./calendar.ts";
import { CLOCK, MONTH, OF_WEEKDAY, type TimeRule } from "./time-patterns.ts";
import { day, dayOfLastYear, dayOrSince, dayRange, exactDay, map, night, previousMonth } from "./time-readers.ts";

/** Days that are named by their date: a longer phrase stands before the shorter one that it holds. */
export const DAY_RULES: readonly TimeRule[] = [
  {
    pattern: `(?:on |On )?(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? (?:of )?last year`,
    read: dayOfLastYear,
  },
  { pattern: `(?:on |On )?${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?:of )?last year`, read: dayOfLastYear },
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
    pattern: "(?:on )?the (?<day>\\d{1,2})(?:st|nd|rd|th) of (?<which>last|this) month",
    read: ({ day: date, which }, today) => {
      const [year, month] = previousMonth(today, which?.toLowerCase() === "last" ? 1 : 0);
      return day(dateOf(year, month, Number(date)));
    },
  },
  {
    pattern: "(?<year>20\\d\\d|19\\d\\d)-(?<monthNumber>\\d{2})-(?<day>\\d{2})",
    read: ({ year, monthNumber, day: date }) => day(dateOf(Number(year), Number(monthNumber), Number(date))),
  },
];
