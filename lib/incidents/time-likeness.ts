import { type Interval, intervalOf } from "../query/interval.ts";
import type { Likeness } from "./likeness.ts";
import { DAYS_APART, REVISION_DAYS } from "./settings.ts";
import type { Comparable } from "./similarity.ts";

type Timed = Pick<Comparable, "type" | "time" | "evidence">;

const DAY_MS = 86_400_000;
const NIGHT_DAYS = 2;

/** 1 where the times touch, falling to 0 at the days that the types allow; unknown where one gives no time. */
export function timeLikeness(one: Timed, other: Timed): Likeness {
  const [a, b] = [intervalOf(one.time), intervalOf(other.time)];
  if (!a || !b) return { value: null, words: "one gives no time" };
  const isRevised = a.start < b.start ? isRevision(other) : isRevision(one);
  const allowed = Math.max(daysApart(one, other), isRevised ? REVISION_DAYS : 0);
  // Two days that follow each other lie one day apart, though only a millisecond is between them.
  const days = Math.ceil(Math.max(a.start - b.end, b.start - a.end) / DAY_MS);
  const words = `${one.time.edtf} against ${other.time.edtf}`;
  if (days > 0) return { value: days >= allowed ? 0 : 0.7 * (1 - days / allowed), words };
  // "Overnight" is told as the two days of a night: nights that share a day are two nights.
  const isTwoNights = isNight(a) && isNight(b) && a.start !== b.start;
  if (isTwoNights && allowed <= 1) return { value: 0, words: `two nights, ${words}` };
  return { value: Math.max(0.6, 1 - spanDays(a, b) / 60), words };
}

/** Whether two reports give the very same time. */
export const isSameTime = ({ time: a }: Timed, { time: b }: Timed) => a.start === b.start && a.end === b.end;

const daysApart = (one: Timed, other: Timed) =>
  Math.max(DAYS_APART[one.type] ?? DAYS_APART.other, DAYS_APART[other.type] ?? DAYS_APART.other);

/** Sentences that tell a new toll of something earlier: the day that they name is often that of the new figure. */
const REVISION =
  /\b(?:toll|number of (?:dead|deaths|victims|people killed))\b[^.;]*\b(?:r[io]sen?|rises|climbed|climbs|reached|reaches|revised|stands at|increased|went up)\b|\b(?:buried|bury|funerals? (?:of|for)) (?:the )?(?:dead|victims)\b/iu;

/** Whether a report tells a new toll of something earlier. */
export const isRevision = ({ evidence }: Pick<Comparable, "evidence">) =>
  evidence.some(({ field, quote }) => field === "what" && REVISION.test(quote));

const isNight = ({ start, end }: Interval) => Math.round((end - start) / DAY_MS) === NIGHT_DAYS;

/** How much longer one of the two intervals is: "in March" says little about the 27th. */
const spanDays = (a: Interval, b: Interval) => Math.abs(a.end - a.start - (b.end - b.start)) / DAY_MS;
