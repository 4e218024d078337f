import type { IncidentTime, Span } from "../model.ts";
import { addDays, daysBetween } from "./calendar.ts";
import type { SentenceContext, Trigger } from "./context.ts";
import { compileGuard } from "./pattern.ts";
import { findTimes, type TimeExpression } from "./time-expressions.ts";

export const UNKNOWN_TIME: IncidentTime = { edtf: "", start: null, end: null, precision: "unknown" };

/** When something happened, with the words that say so; no words when the day of the article stands in for them. */
export interface FoundTime {
  readonly time: IncidentTime;
  readonly evidence: Span | null;
}

/** Sentences back in the same passage from which a time is taken over. */
const MAX_BACK = 8;

/** "said on Thursday", "told reporters Friday": the day of the words, not of what they tell. */
const OF_SPEECH = compileGuard(
  "\\b(?:said|says|told|tells|reported|announced|wrote|posted|added|confirmed|clarified|stated|statement|citing|cited|warned|claimed|according to|interview|remarks|reports|presidency said|ministry said)(?: [\\p{L}'’]+){0,3} ?$",
);
/** Past years in a relative clause or apposition explain a place or person: "Crimea, annexed in 2014". */
const ASIDE = compileGuard(
  "(?:\\b(?:annexed|since|founded|elected|born|war|invasion|began|launched|took office|established|occupied)\\b[^,;.]{0,40}|\\b(?:who|which|that) [^,;.]{0,60})$",
);

/** Words that need the very day of the text. */
const FROM_TODAY = /\b(?:today|yesterday|tomorrow|tonight|overnight|ago|earlier|past|last|this|recent|next)\b/i;
const HAPPENED = compileGuard(
  "\\b(?:happened|occurred|took place|killed|died|injured|broke out|was reported|attack(?:ed)?)\\b",
);
/** "Jailed on Tuesday for murdering his wife in 2021": the day of the verdict stands before the words of the crime. */
const TRIED = compileGuard(
  "\\b(?:charged|convicted|sentenced|jailed|imprisoned|guilty|acquitted|arrested|detained|trial|tried|accused)\\b[^.;]{0,90}\\b(?:for|of|over|with)\\b[^.;,]{0,40}$",
);
const CRIMES: ReadonlySet<string> = new Set(["attack", "explosion", "crime"]);
const WEEKDAY = /^(?:on |by )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: morning| afternoon| evening)?$/;
const IS_TO_COME = /\b(?:will|(?:is|are) (?:to|due|set|expected|scheduled))\b/;
/** Sentences ahead in which a day with its year, or the hour at which "it happened", is looked for. */
const MAX_AHEAD = 4;

/** Finds the time of a happening: in its sentence, else near it in the passage, else the day of the passage. */
export function timeOf(trigger: Trigger, contexts: readonly SentenceContext[]): FoundTime {
  const { sentence } = trigger;
  const { today, isTodayExact } = sentence;
  if (isTried(trigger)) {
    const told = nearestTime(sentence, trigger, trigger.end - sentence.start);
    return told ? clip(told, trigger, today) : { time: UNKNOWN_TIME, evidence: null };
  }
  const own = nearestTime(sentence, trigger);
  if (own) return clip(trigger.modality === "planned" ? toCome(own, sentence) : own, trigger, today);
  const isTold = trigger.modality !== "planned" && trigger.type !== "statement";
  const other = isTold ? (timeBefore(sentence, contexts) ?? timeAfter(sentence, contexts)) : null;
  if (other) return clip(other, trigger, today);
  if (today === null || !isTodayExact || trigger.modality === "planned") return { time: UNKNOWN_TIME, evidence: null };
  // News without a word of time tells of the day: said to be approximate, and without evidence.
  return { time: { edtf: `${today}~`, start: addDays(today, -1), end: today, precision: "day" }, evidence: null };
}

const isTried = ({ type, sentence, start }: Trigger) =>
  CRIMES.has(type) && TRIED.test(sentence.text.slice(0, start - sentence.start));

/** "Is due to appear on Friday": a bare weekday of what is to come is the next one. */
function toCome(found: FoundTime, { text, start: from, today }: SentenceContext): FoundTime {
  const { time, evidence } = found;
  if (evidence === null || today === null || time.precision !== "day" || time.start === null || time.start >= today)
    return found;
  if (!WEEKDAY.test(text.slice(evidence.start - from, evidence.end - from).trim()) || !IS_TO_COME.test(text))
    return found;
  const coming = addDays(time.start, 7);
  return { evidence, time: { ...time, edtf: coming, start: coming, end: coming } };
}

/** Days of other sentences that what has happened cannot have: "the summit will open on 20 May". */
const isAhead = ({ time }: FoundTime, { today }: SentenceContext) =>
  today !== null && time.start !== null && time.start > addDays(today, 1);

function timeBefore(sentence: SentenceContext, contexts: readonly SentenceContext[]): FoundTime | null {
  for (let back = 1; back <= MAX_BACK; back++) {
    const earlier = contexts[sentence.index - back];
    if (!earlier || earlier.passage !== sentence.passage) return null;
    const time = nearestTime(earlier, null);
    if (time && time.time.precision === "day" && !isAhead(time, sentence)) return time;
  }
  return null;
}

function timeAfter(sentence: SentenceContext, contexts: readonly SentenceContext[]): FoundTime | null {
  for (let ahead = 1; ahead <= MAX_AHEAD; ahead++) {
    const later = contexts[sentence.index + ahead];
    if (!later || later.passage !== sentence.passage) return null;
    const time = HAPPENED.test(later.text) ? nearestTime(later, null) : null;
    if (time && time.time.precision === "day" && !isAhead(time, sentence)) return time;
  }
  return null;
}

/** The phrase of time nearest to a trigger; `from` is where in the sentence it may begin. */
function nearestTime(sentence: SentenceContext, trigger: Trigger | null, from = 0): FoundTime | null {
  const rank = (expression: TimeExpression) => {
    const speech = OF_SPEECH.test(sentence.text.slice(Math.max(0, expression.start - 60), expression.start)) ? 1000 : 0;
    const vague = expression.time.precision === "year" || expression.time.precision === "month" ? 60 : 0;
    return (
      speech +
      vague +
      (trigger ? gap(expression, { start: trigger.start - sentence.start, end: trigger.end - sentence.start }) : 0)
    );
  };
  const best = timesIn(sentence)
    .filter(({ start }) => start >= from)
    .sort((one, other) => rank(one) - rank(other))[0];
  if (!best) return null;
  return { time: best.time, evidence: { start: sentence.start + best.start, end: sentence.start + best.end } };
}

const known = new WeakMap<SentenceContext, readonly TimeExpression[]>();

/** The phrases of time of a sentence that can be read and tell of news: found once, asked for by each of its happenings. */
export function timesIn(sentence: SentenceContext): readonly TimeExpression[] {
  const before = known.get(sentence);
  if (before) return before;
  const { text, today, isTodayExact } = sentence;
  const times = findTimes(text, today).filter(
    (one) =>
      !(today !== null && isAside(text, one, today)) &&
      (isTodayExact || !FROM_TODAY.test(text.slice(one.start, one.end))),
  );
  known.set(sentence, times);
  return times;
}

function isAside(text: string, { start, time }: TimeExpression, today: string): boolean {
  const old = time.end !== null && daysBetween(time.end.slice(0, 10), today) > 300;
  return old && ASIDE.test(text.slice(Math.max(0, start - 80), start));
}

const gap = (one: Span, other: Span) => Math.max(0, one.start - other.end, other.start - one.end);

/** What has happened ended by the day of the text; what is planned begins with it. */
export function clip(found: FoundTime, trigger: Trigger, today: string | null): FoundTime {
  const { start, end } = found.time;
  if (start === null || end === null || today === null) return found;
  if (trigger.modality === "planned") {
    return start < today && end > today ? { ...found, time: { ...found.time, start: today } } : found;
  }
  return end > today && start <= today && found.time.precision !== "day"
    ? { ...found, time: { ...found.time, end: today } }
    : found;
}
