/**
 * Lines that only say when: "Published March 27, 2025", "Thursday 27 March 2025 11:30, UK", "8.13am", "09:45 GMT".
 * They are metadata of what follows them, never sentences.
 */

const MONTHS = "january february march april may june july august september october november december".split(" ");
const MONTH = `(?:${MONTHS.map((month) => (month.length > 3 ? `${month.slice(0, 3)}(?:${month.slice(3)})?` : month)).join("|")}|sept)\\.?`;
const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const YEAR = "(?:19|20)\\d{2}";
const DATE = `(?:${WEEKDAY}(?:${MONTH}\\s+${DAY}(?:,?\\s+${YEAR})?|${DAY}\\s+${MONTH}(?:,?\\s+${YEAR})?)|${YEAR}-\\d{2}-\\d{2}(?:T[\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?|\\d{1,2}[./]\\d{1,2}[./]${YEAR})`;
const ZONES: Readonly<Record<string, string>> = {
  gmt: "Z",
  utc: "Z",
  bst: "+01:00",
  cet: "+01:00",
  cest: "+02:00",
  eet: "+02:00",
  eest: "+03:00",
  msk: "+03:00",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
};
const ZONE = `(?:\\(?(?:${Object.keys(ZONES).join("|")}|et|ct|pt|uk|local time|uk time|kyiv time|moscow time)\\)?(?:[+-]\\d{1,2})?)`;
const TIME = `(?:at\\s+)?(?:\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\s*[ap]\\.?m\\.?)?|\\d{1,2}\\s*[ap]\\.?m\\.?)(?:,?\\s*${ZONE})?`;
const KEYWORD =
  "(?:(?:first\\s+|originally\\s+)?(?:published|posted|created|issued|released)|(?:last\\s+)?(?:updated|modified|edited)|(?:last\\s+)?update|date|as of)(?:\\s+(?:on|at))?\\s*:?\\s*";
const GAP = "[\\s,|·•–—-]*(?:on\\s+)?";
const WHEN = `(?:${DATE}|${TIME})`;

/** Dates and times alone; that one of them is a date is asked apart, which keeps the expression small. */
const DATE_LINE = new RegExp(
  `^\\(?(?:${KEYWORD})?${WHEN}(?:${GAP}(?:${KEYWORD})?${WHEN}){0,5}(?:,?\\s*${ZONE})?(?:\\s+(?:by|von|par)\\s+.{1,60})?[\\s.)]*$`,
  "i",
);
const KEYWORD_PREFIX = new RegExp(`^(?:${KEYWORD}${WHEN}(?:${GAP}${WHEN})?${GAP}){1,3}\\.?`, "i");
const KEYWORD_SUFFIX = new RegExp(`^.{1,60}\\b(?=${KEYWORD})`, "i");
const STUCK_PREFIX = new RegExp(`^(?:${KEYWORD})?${DATE}(?=\\p{Lu}\\p{Ll})`, "iu");
const TIME_LINE = new RegExp(`^(?:updated\\s+)?\\(?(${TIME})\\)?\\s*[:–—-]?$`, "i");
const FIRST_DATE = new RegExp(DATE, "i");
/** No line of dates is longer. */
const MAX_LINE = 200;

/** Length of the date line that opens this line, the whole or stuck to what follows it ("... 2025What you need"); 0 when none does. */
export function dateLineLength(line: string): number {
  const head = line.slice(0, MAX_LINE);
  if (!/\d/.test(head) || !FIRST_DATE.test(head)) return 0;
  if (line.length <= MAX_LINE) {
    // "Channel 5 Published March 31, 2018": a short name may stand before the keyword.
    const before = KEYWORD_SUFFIX.exec(line)?.[0] ?? "";
    if (DATE_LINE.test(line) || DATE_LINE.test(line.slice(before.length))) return line.length;
  }
  const prefix = KEYWORD_PREFIX.exec(head)?.[0] ?? "";
  if (FIRST_DATE.test(prefix)) return prefix.length;
  const stuck = STUCK_PREFIX.exec(head)?.[0] ?? "";
  // The flag i lets \p{Lu} match any letter: the letter itself must be a capital.
  return stuck !== "" && /^\p{Lu}\p{Ll}/u.test(head.slice(stuck.length)) ? stuck.length : 0;
}

/** Whether the line is nothing but a time of day, the stamp of a live blog's entry. */
export function isTimeLine(line: string): boolean {
  return line.length <= 40 && TIME_LINE.test(line);
}

/** The ISO date that a date line gives, with `year` for a line that names none; null when it is no date of the calendar. */
export function dateOf(line: string, year: number | null = null): string | null {
  const found = FIRST_DATE.exec(line.slice(0, MAX_LINE))?.[0];
  if (!found) return null;
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(found);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})[./](\d{1,2})[./](\d{4})/.exec(found);
  if (numeric) return numericDate(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]), found.includes("."));
  const named = found.toLowerCase();
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name.slice(0, 3)}`).test(named));
  const day = Number(/(?<!\d)\d{1,2}(?!\d)/.exec(named)?.[0]);
  const stated = /(?:19|20)\d{2}/.exec(named)?.[0];
  const known = stated ? Number(stated) : year;
  return known === null ? null : calendarDate(known, month + 1, day);
}

/** A date with the time of a stamp, as an instant when the stamp names a zone of fixed offset; otherwise the date alone. */
export function instantOf(date: string | null, stamp: string): string | null {
  const match = /(\d{1,2})(?:[:.h](\d{2}))?\s*([ap])?\.?m?\.?,?\s*\(?([a-z]{2,4})?\)?\s*[:–—-]?$/i.exec(stamp);
  const offset = ZONES[match?.[4]?.toLowerCase() ?? ""];
  if (date === null || !match || !offset) return date;
  const half = match[3]?.toLowerCase();
  const hour = half ? (Number(match[1]) % 12) + (half === "p" ? 12 : 0) : Number(match[1]);
  const minute = Number(match[2] ?? 0);
  if (hour > 23 || minute > 59) return date;
  return `${date}T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}${offset}`;
}

function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** 27.03.2025 is day first; 03/04/2025 is day first in Britain and month first in America, so it is no date. */
function numericDate(first: number, second: number, year: number, dots: boolean): string | null {
  if (dots || first > 12 || first === second) return calendarDate(year, second, first);
  return second > 12 ? calendarDate(year, first, second) : null;
}
