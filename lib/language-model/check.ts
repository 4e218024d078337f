import type { IncidentStatus, Span } from "../model.ts";
import type { SentenceContext, Trigger } from "../reports/context.ts";
import type { Carrier, Draft } from "../reports/draft.ts";
import { namesIn } from "../reports/names.ts";
import { statusOf } from "../reports/status.ts";
import { checkCounts } from "./counts.ts";
import type { Names } from "./names.ts";
import { checkPlaces } from "./places.ts";
import { openQuotes, type QuoteFinder } from "./quotes.ts";
import type { AnswerReport } from "./schema.ts";
import { LANGUAGE_MODEL as S } from "./settings.ts";
import { checkTime } from "./time.ts";

/** What an answer is checked against. */
export interface Checkable {
  readonly text: string;
  readonly contexts: readonly SentenceContext[];
  readonly names: Names;
  /** The words of a passage and of its heading. */
  quotesOf(passage: number): QuoteFinder;
}

/** A report with every field that its quotes carry, or null when nothing in the text tells it; and how many fields were refused. */
export interface Checked {
  readonly draft: Draft | null;
  readonly refused: number;
}

/** Statuses that must not be lost with their quote: without them what has not happened would stand as happened. */
const UNHAPPENED: ReadonlySet<IncidentStatus> = new Set(["planned", "retracted"]);

/** Checks one report of an answer about `chunk`, field by field; what the text does not carry is left out. */
export function checkReport(told: AnswerReport, chunk: readonly number[], checkable: Checkable): Checked {
  const { contexts, names, text } = checkable;
  const what = findWhat(told, chunk, checkable);
  if (!what) return { draft: null, refused: 0 };
  const { sentence, quotes, span } = what;
  const statusWords = told.status.quote === null ? null : quotes.find(told.status.quote, span);
  if (UNHAPPENED.has(told.status.code) && !statusWords) return { draft: null, refused: 0 };
  const modality = told.status.code === "planned" ? "planned" : "asserted";
  const { type, subtype } = told;
  const trigger: Trigger = { ...span, type, subtype, weight: S.confidence, modality, sentence };
  const isPlaceless = type === "statement" || subtype === "call";
  const places = checkPlaces(isPlaceless ? [] : told.places, quotes, span, names, text);
  const time = checkTime(told.when, trigger, contexts, quotes);
  const speaker = told.claimedBy && findSpeaker(told.claimedBy, quotes, span, text);
  const counts = checkCounts(modality === "planned" ? [] : told.casualties, span, contexts, quotes);
  const located = places.found.map(({ place }) => place);
  // A status is told by its quote, a claim also by who claims it; else our own rules say how sure the text is.
  const isTold = statusWords !== null || told.status.code === "reported" || (told.status.code === "claimed" && speaker);
  const ours = isTold ? null : statusOf(trigger, null, located, contexts);
  const statusEvidence = statusWords ?? ours?.evidence ?? null;
  const carriers: Carrier[] = [
    { field: "what", ...span },
    ...places.found.map(({ place, evidence }) => ({ field: "where" as const, ...evidence, place: place.id })),
    ...(time.when.evidence ? [{ field: "when" as const, ...time.when.evidence }] : []),
    ...(speaker ? [{ field: "who" as const, ...speaker.evidence }] : []),
    ...(statusEvidence ? [{ field: "status" as const, start: statusEvidence.start, end: statusEvidence.end }] : []),
    ...counts.counts.map(({ kind, start, end }) => ({ field: kind, start, end })),
  ];
  const draft: Draft = {
    type,
    subtype,
    weight: S.confidence,
    sentence,
    offset: span.start - sentence.start,
    tellings: 1,
    places: located,
    isSetting: false,
    isDefinite: false,
    when: time.when,
    status: ours?.status ?? told.status.code,
    claimedBy: speaker?.name ?? null,
    counts: counts.counts,
    actors: [],
    names: namesIn(
      sentence.text,
      sentence.toponyms.map(({ name }) => name),
    ),
    carriers,
  };
  const lost = [told.claimedBy !== null && !speaker, !isTold].filter(Boolean).length;
  return { draft, refused: places.refused + time.refused + counts.refused + lost };
}

/** The words that tell it: in the passage that the model names, else in another one that it was asked about. */
function findWhat(told: AnswerReport, chunk: readonly number[], { quotesOf, contexts }: Checkable) {
  if (told.what.trim().length < S.minWhat) return null;
  const others = chunk.filter((passage) => passage !== told.passage);
  for (const passage of chunk.includes(told.passage) ? [told.passage, ...others] : others) {
    const quotes = quotesOf(passage);
    const span = quotes.find(told.what);
    const sentence = span && contexts.find(({ start, end }) => start < span.end && span.start < end);
    if (sentence) return { quotes, span, sentence };
  }
  return null;
}

/** Who says so, when the name stands within the words that are quoted for it. */
function findSpeaker({ name, quote }: { name: string; quote: string }, quotes: QuoteFinder, near: Span, text: string) {
  const evidence = quotes.find(quote, near);
  const words = evidence && openQuotes(text, evidence).find(name);
  if (!words) return null;
  return { name: text.slice(words.start, words.end).replace(/^(?:the|an?)\s+/i, ""), evidence };
}
