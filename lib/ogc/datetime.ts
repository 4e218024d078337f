import { endOf, type Interval, startOf } from "../query/interval.ts";
import { held, type Reader, Unreadable } from "../query/readers.ts";

const OPEN = new Set(["", ".."]);
/** RFC 3339, with a date alone as well; a space is a plus sign that an address lost. */
const TIME = /^\d{4}-\d{2}-\d{2}([Tt]\d{2}:\d{2}(:\d{2}(\.\d+)?)?([Zz]|[+\- ]\d{2}:\d{2}))?$/;

/** What an open side of an interval reaches to: beyond every time that is kept. */
export const ALWAYS: Interval = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };

/** Reads the parameter datetime: an instant or a date, or two of them with `/` between, one of which may be open. */
export const readDatetime: Reader<Interval> = (text) => {
  const sides = text.split("/");
  held(sides, sides.length <= 2, "must be a time, or two with one / between");
  const [first = "", last = first] = sides;
  if (sides.length === 1) return readTime(first);
  held(text, !(OPEN.has(first) && OPEN.has(last)), "must not be open on both sides");
  const start = OPEN.has(first) ? ALWAYS.start : readTime(first).start;
  const end = OPEN.has(last) ? ALWAYS.end : readTime(last).end;
  return held({ start, end }, start <= end, "must not end before it begins");
};

/** The milliseconds that a date (its whole day, UTC) or an instant stands for. */
export const readTime: Reader<Interval> = (text) => {
  if (!TIME.test(text)) throw new Unreadable(`must be times as in 2025-03-26 or 2025-03-26T10:00:00Z, not ${text}`);
  const iso = text.replace(" ", "+").toUpperCase();
  const time = { start: startOf(iso), end: endOf(iso) };
  const day = iso.slice(0, 10);
  const isReal = !Number.isNaN(time.start) && new Date(startOf(day)).toISOString().startsWith(day);
  return held(time, isReal, `must be times of the calendar, which ${text} is not`);
};
