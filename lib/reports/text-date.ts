import { addDays } from "./calendar.ts";
import { findTimes } from "./time-expressions.ts";

/** The day against which words such as "on Wednesday" are read. */
export interface TextDate {
  /** ISO date. */
  readonly today: string;
  /** False when the text only shows about when it was written: then "yesterday" cannot be read, and a weekday can. */
  readonly isExact: boolean;
}

const HEAD = 1500;
const STAMP =
  /\b(?:published|updated|posted|modified|issued|filed|date[d:])\b[^\n]{0,45}$|\b\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?,? ?[\p{L}, ]{0,20}$/iu;
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
/** A caption shows its day, and the text is read against one some days later: so the weekdays around it are found. */
const AFTER_CAPTION_DAYS = 3;

/**
 * When a text without a date was written, by its own words: a stamp such as "Updated at 1:33 p.m. on Thursday, March 29,
 * 2018", else about the last day that it names with weekday and year; null where it names none.
 */
export function dateOfText(text: string): TextDate | null {
  const head = text.slice(0, HEAD);
  for (const line of head.split("\n")) {
    for (const { start, time } of findTimes(line, null)) {
      if (time.precision === "day" && time.start !== null && STAMP.test(line.slice(0, start)))
        return { today: time.start, isExact: true };
    }
  }
  let last: string | null = null;
  for (const line of text.split("\n")) {
    if (!WEEKDAY.test(line) || !/\b20\d\d\b/.test(line)) continue;
    for (const { start, end, time } of findTimes(line, null)) {
      const isNamed = time.precision === "day" && WEEKDAY.test(line.slice(start, end));
      if (isNamed && time.start !== null && (last === null || time.start > last)) last = time.start;
    }
  }
  return last === null ? null : { today: addDays(last, AFTER_CAPTION_DAYS), isExact: false };
}
