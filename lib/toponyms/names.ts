import { areDemonyms } from "../gazetteer/demonyms.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { isInsideOtherName } from "./organisations.ts";
import { isCurrency, type Phrase, phraseOf } from "./phrases.ts";
import type { Recognition } from "./recognise.ts";
import { TOPONYM_SETTINGS as S } from "./settings.ts";
import type { Token, TokenLine } from "./tokens.ts";
import { DIRECTION_WORDS, KIND_WORDS } from "./words/places.ts";

/** A name of a place in a line, with the confidence that it is one; its phrase may have no candidates. */
export interface FoundName {
  readonly phrase: Phrase;
  readonly confidence: number;
}

/**
 * The names of places in a line. A run of words that the recogniser takes for one name is looked up whole; a name of the
 * gazetteer inside it is taken in its place when the rest only says what or which part it is ("northern Gaza Strip"), or
 * when the run is a row of such names. Names of the gazetteer beside such runs are taken when they are likely enough.
 */
export function namesIn(
  text: string,
  line: TokenLine,
  phrases: readonly Phrase[],
  recognition: Recognition,
  gazetteer: Gazetteer,
): FoundName[] {
  const found: FoundName[] = [];
  for (let from = 0; from < line.tokens.length; from++) {
    const to = recognition.endOf("place", from);
    if (to === from) continue;
    found.push(...inside(text, line, from, to, phrases, recognition, gazetteer));
    from = to - 1;
  }
  const isTaken = ({ from, to }: Phrase) => found.some(({ phrase }) => phrase.from < to && from < phrase.to);
  for (const phrase of phrases) {
    if (isTaken(phrase) || isInsideOtherName(phrase)) continue;
    const confidence = likelihood(phrase, recognition);
    if (confidence >= S.candidateThreshold) found.push({ phrase, confidence });
  }
  return found.sort((a, b) => a.phrase.start - b.phrase.start);
}

/** Probability that a name of the gazetteer is one here: a place, or a people where that is what the name means. */
function likelihood(phrase: Phrase, recognition: Recognition): number {
  const { from, line } = phrase;
  // The small words at the end of "Zaporizhzhia nuclear plant" are sure by the gazetteer alone.
  let { to } = phrase;
  while (to > from + 1 && !line.tokens[to - 1]?.capital) to--;
  if (!isDemonym(phrase)) return recognition.probability("place", from, to);
  // A people's name is one in "Russian Foreign Ministry" and "British Airways" too, but not as a surname ("Dawn French").
  return 1 - recognition.probability("person", from, to);
}

/** Whether the gazetteer has the name as one of a people. */
export const isDemonym = ({ candidates }: Phrase): boolean => areDemonyms(candidates);

function inside(
  text: string,
  line: TokenLine,
  from: number,
  to: number,
  phrases: readonly Phrase[],
  recognition: Recognition,
  gazetteer: Gazetteer,
): FoundName[] {
  const own = phrases.filter((phrase) => phrase.from < to && from < phrase.to);
  const taken = (phrase: Phrase): FoundName => ({ phrase, confidence: likelihood(phrase, recognition) });
  const [first] = own;
  if (first && first.from <= from && first.to >= to && isInsideOtherName(first)) return [];
  if (first && own.length === 1 && first.from <= from && first.to >= to) return [taken(first)];
  const token = line.tokens[from];
  if (to === from + 1 && token && isCurrency(text, token)) return [];
  const whole = phraseOf(text, line, from, to, gazetteer) ?? wordsOf(text, line, from, to);
  if (whole.candidates.length > 0 || own.length === 0) return [taken(whole)];
  const isCovered = (at: number) => own.some((phrase) => at >= phrase.from && at < phrase.to);
  if (own.some(isInsideOtherName)) return [taken(whole)];
  const rest = line.tokens.slice(from, to).flatMap((_, at) => (isCovered(from + at) ? [] : [from + at]));
  if (!rest.every((at) => tellsPart(line.tokens, at))) return [taken(whole)];
  return own.map((phrase) => taken(withDirections(text, line, phrase, from)));
}

/** "northern", "region", "the": words that leave the place of the name beside them what it is. */
function tellsPart(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  return DIRECTION_WORDS.has(lower) || (Object.hasOwn(KIND_WORDS, lower) && !WATER_KINDS.has(lower));
}

/** "Lake Manassas" is not in Manassas. */
const WATER_KINDS: ReadonlySet<string> = new Set("sea ocean strait gulf river lake island islands".split(" "));

/** "South Florida": a direction with a capital belongs to the name, a small one does not. */
function withDirections(text: string, line: TokenLine, phrase: Phrase, least: number): Phrase {
  let from = phrase.from;
  while (from > least && line.tokens[from - 1]?.capital && DIRECTION_WORDS.has(line.tokens[from - 1]?.lower ?? ""))
    from--;
  if (from === phrase.from) return phrase;
  return { ...wordsOf(text, line, from, phrase.to), lookup: phrase.lookup, candidates: phrase.candidates };
}

/** Words that the gazetteer has no place for. */
function wordsOf(text: string, line: TokenLine, from: number, to: number): Phrase {
  const start = line.tokens[from]?.start ?? 0;
  const end = line.tokens[to - 1]?.end ?? start;
  const name = text.slice(start, end);
  return { line, from, to, start, end, name, lookup: name, candidates: [] };
}
