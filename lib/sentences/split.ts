import type { Span } from "../model.ts";
import {
  AFTER_HOUR,
  FOREIGN_ABBREVIATIONS,
  GERMAN_MONTHS,
  HOUR_ABBREVIATIONS,
  INNER_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  SENTENCE_OPENERS,
  SPEECH_VERBS,
} from "./abbreviations.ts";
import { isBlank, isCharacterStart, trimSpan } from "./characters.ts";
import { SENTENCE_SETTINGS } from "./settings.ts";

const TERMINATORS = ".!?…。！？؟۔।";
/** Full stops of scripts that put no blank between sentences. */
const SOLID_TERMINATORS = "。！？؟۔।";
const CLOSERS = "\"'”’»›)]}*_";
const OPENERS = "\"'“‘«‹„‚([{*_¿¡";
const DASHES = "-–—";
/** Characters looked at on either side of a full stop; keeps the whole linear. */
const REACH = 24;
const SPEECH_REACH = 60;

/** Sentences of the paragraph text[start, end), in order, trimmed, none empty. Linear in its length; never throws. */
export function splitSentences(text: string, start: number, end: number): Span[] {
  const sentences: Span[] = [];
  let from = start;
  let lastBlank = -1;
  const cut = (at: number) => {
    const span = trimSpan(text, from, at);
    // Only a run of full stops or quotes can be longer than a sentence may be.
    for (let start = span.start; start < span.end; start += SENTENCE_SETTINGS.maxSentence) {
      sentences.push({ start, end: Math.min(span.end, start + SENTENCE_SETTINGS.maxSentence) });
    }
    from = at;
    lastBlank = -1;
  };
  for (let i = start; i < end; ) {
    const character = text.charAt(i);
    if (TERMINATORS.includes(character)) {
      const afterStop = skip(text, i, end, TERMINATORS);
      const afterClosers = skip(text, afterStop, end, CLOSERS);
      if (endsSentence(text, { from, stop: i, afterStop, afterClosers, end })) cut(afterClosers);
      i = afterClosers;
      continue;
    }
    if (isBlank(text.charCodeAt(i))) lastBlank = i;
    else if (character === "•" && i > from) cut(i);
    i++;
    if (i - from >= SENTENCE_SETTINGS.maxSentence && isCharacterStart(text, i)) cut(lastBlank > from ? lastBlank : i);
  }
  cut(end);
  return sentences;
}

interface Stop {
  readonly from: number;
  readonly stop: number;
  readonly afterStop: number;
  readonly afterClosers: number;
  readonly end: number;
}

function skip(text: string, from: number, end: number, characters: string): number {
  let at = from;
  while (at < end && characters.includes(text.charAt(at))) at++;
  return at;
}

/** Whether the full stop (or the like) at `stop` ends the sentence that began at `from`. */
function endsSentence(text: string, at: Stop): boolean {
  if (at.afterClosers >= at.end) return true;
  if (SOLID_TERMINATORS.includes(text.charAt(at.stop))) return true;
  if (!isBlank(text.charCodeAt(at.afterClosers))) return endsWithoutBlank(text, at);
  let next = at.afterClosers;
  while (next < at.end && isBlank(text.charCodeAt(next))) next++;
  const first = skip(text, next, Math.min(at.end, next + REACH), OPENERS);
  const following = text.slice(first, Math.min(at.end, first + SPEECH_REACH));
  if (following === "" || /^\p{Ll}/u.test(following)) return false;
  const mark = text.charAt(at.stop);
  if (mark !== "." || at.afterStop - at.stop > 1) {
    return !(at.afterClosers > at.afterStop && first === next && isAttribution(following));
  }
  if (at.afterClosers > at.afterStop) return true;
  return !continuesAfter(wordBefore(text, at), wordOf(following), first > next || DASHES.includes(following.charAt(0)));
}

/** A sentence that starts right after the last one: `no result."• Skip`, `ended.The`. Not `www.Example.com`, `3.5`, `U.S.Army`. */
function endsWithoutBlank(text: string, at: Stop): boolean {
  const following = text.slice(at.afterClosers, Math.min(at.end, at.afterClosers + 3));
  if (/^[•|]/.test(following)) return true;
  const opened = /^["“‘«]?\p{Lu}(\p{Ll}|\s)/u.test(following);
  if (!opened) return false;
  const before = text.slice(Math.max(at.from, at.stop - REACH), at.stop);
  const token = /\S*$/.exec(before)?.[0] ?? "";
  if (/[/@:\\]|\bwww\b/i.test(token)) return false;
  return at.afterClosers > at.afterStop || /[\p{Ll}\p{Nd}]{2}$/u.test(before) || text.charAt(at.stop) !== ".";
}

/** The word that the full stop ends, with its inner full stops: `U.S`, `Gen`, `p.m`. */
function wordBefore(text: string, at: Stop): { word: string; opensSentence: boolean } {
  const begin = Math.max(at.from, at.stop - REACH);
  const word = /[\p{L}\p{N}.]*$/u.exec(text.slice(begin, at.stop))?.[0] ?? "";
  return { word, opensSentence: trimSpan(text, at.from, at.stop - word.length).start >= at.stop - word.length };
}

function wordOf(following: string): string {
  return /^[\p{L}\p{N}.]+/u.exec(following)?.[0] ?? "";
}

/** Whether a sentence goes on after an abbreviation, an initial or the number of a list. */
function continuesAfter(
  { word, opensSentence }: { word: string; opensSentence: boolean },
  next: string,
  mark: boolean,
) {
  const lower = word.toLowerCase();
  const nextLower = next.toLowerCase().replace(/\.$/, "");
  if (/^\d{1,3}$/.test(word)) return opensSentence || GERMAN_MONTHS.has(nextLower);
  if (FOREIGN_ABBREVIATIONS.has(lower)) return !SENTENCE_OPENERS.has(nextLower);
  if (NUMBER_ABBREVIATIONS.has(lower)) return /^\d/.test(next);
  if (HOUR_ABBREVIATIONS.has(lower)) return /^\d/.test(next) || AFTER_HOUR.has(nextLower) || (mark && next === "");
  const capital = /^\p{Lu}/u.test(word);
  if (LEADING_ABBREVIATIONS.has(lower)) return capital || lower.includes(".") || lower === "vs" || lower === "v";
  const initials = /^(\p{Lu}\.)*\p{Lu}$/u.test(word);
  if (!initials && !(capital && INNER_ABBREVIATIONS.has(lower)))
    return lower === "etc" && !SENTENCE_OPENERS.has(nextLower);
  return next === "" || /^\d/.test(next) || !SENTENCE_OPENERS.has(nextLower);
}

/** `Smith asked`, `President Zelenskyy said`: who spoke the question before it. */
function isAttribution(following: string): boolean {
  const [first = "", second = "", third = "", fourth = ""] = following.split(/\s+/, 4);
  if (!/^\p{Lu}/u.test(first) || SENTENCE_OPENERS.has(first.toLowerCase())) return isPronounSpeech(first, second);
  return [second, third, fourth].some((word) => SPEECH_VERBS.has(word.replace(/[.,:]$/, "")));
}

function isPronounSpeech(first: string, second: string): boolean {
  return /^(?:he|she|they)$/i.test(first) && SPEECH_VERBS.has(second.replace(/[.,:]$/, ""));
}
