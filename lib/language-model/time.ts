import type { IncidentTime, Span, TimePrecision } from "../model.ts";
import { dateOf, daysBetween, endOfMonth } from "../reports/calendar.ts";
import type { SentenceContext, Trigger } from "../reports/context.ts";
import { findTimes } from "../reports/time-expressions.ts";
import { clip, type FoundTime, timeOf, UNKNOWN_TIME } from "../reports/when.ts";
import type { QuoteFinder } from "./quotes.ts";
import type { AnswerReport } from "./schema.ts";

/** Days from the day of the passage beyond which a date is only believed when its year stands in the words. */
const MAX_DAYS_AWAY = 200;

/**
 * When it happened. The model points at the words, our own reading says what they mean on the day of the passage; where
 * it cannot, as in another language, the date of the model is taken when the calendar has it and it may be true. Without
 * words that stand in the text our rules look for some.
 */
export function checkTime(
  told: AnswerReport["when"],
  trigger: Trigger,
  contexts: readonly SentenceContext[],
  quotes: QuoteFinder,
): { readonly when: FoundTime; readonly refused: number } {
  const words = told && quotes.find(told.quote, trigger);
  if (!words) return { when: timeOf(trigger, contexts), refused: told ? 1 : 0 };
  const { today } = trigger.sentence;
  const read = today === null ? null : readWords(words, contexts, trigger, today);
  if (read) return { when: read, refused: 0 };
  const time = told.date === null ? null : timeOfDate(told.date, told.quote, trigger, today);
  return { when: { time: time ?? UNKNOWN_TIME, evidence: words }, refused: told.date !== null && !time ? 1 : 0 };
}

/** What our rules read in the words: the phrase of their sentence that lies most within them. */
function readWords(
  words: Span,
  contexts: readonly SentenceContext[],
  trigger: Trigger,
  today: string,
): FoundTime | null {
  const phrases = contexts
    .filter(({ start, end }) => start < words.end && words.start < end)
    .flatMap((sentence) =>
      findTimes(sentence.text, today).map(({ start, end, time }) => ({
        time,
        evidence: { start: sentence.start + start, end: sentence.start + end },
      })),
    );
  const shared = ({ evidence }: { evidence: Span }) =>
    Math.min(evidence.end, words.end) - Math.max(evidence.start, words.start);
  const best = phrases.filter((phrase) => shared(phrase) > 0).sort((one, other) => shared(other) - shared(one))[0];
  return best ? clip(best, trigger, today) : null;
}

/** A date of the model as a time, or null when there is no such day, or it is too far, or on the wrong side of today. */
function timeOfDate(date: string, words: string, trigger: Trigger, today: string | null): IncidentTime | null {
  const [from = "", to = from, more] = date.split("/");
  const [first, last] = [boundsOf(from), boundsOf(to)];
  if (!first || !last || more !== undefined || last.end < first.start) return null;
  const { start, end } = { start: first.start, end: last.end };
  const isDated = words.includes(start.slice(0, 4));
  if (!isDated && (today === null || Math.abs(daysBetween(start, today)) > MAX_DAYS_AWAY)) return null;
  if (today !== null && (trigger.modality === "planned" ? end < today : start > today)) return null;
  const precision: TimePrecision = from === to ? first.precision : "days";
  return clip({ time: { edtf: date, start, end, precision }, evidence: null }, trigger, today ?? end).time;
}

function boundsOf(date: string): { start: string; end: string; precision: TimePrecision } | null {
  const [, year = "", month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === "") return null;
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31`, precision: "year" };
  const start = dateOf(Number(year), Number(month), Number(day ?? 1));
  if (start === null) return null;
  return day === undefined
    ? { start, end: endOfMonth(Number(year), Number(month)), precision: "month" }
    : { start, end: start, precision: "day" };
}
