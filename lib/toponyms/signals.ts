import { areDemonyms } from "../gazetteer/demonyms.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { isHeldByNext, isListedWith } from "./context.ts";
import { isAfterKindWord, isAfterNameOf, isDateline, isFeatureHead, isHome, listKind } from "./cues.ts";
import { isInsideOtherName } from "./organisations.ts";
import { isFullName, isInitial, isPlainGivenName, isTitle } from "./people.ts";
import type { Phrase } from "./phrases.ts";
import { isAdjacent, isJoined, type Token, type TokenLine } from "./tokens.ts";
import { REACHING_VERBS } from "./words/actors.ts";
import { isAdverb, isCommonWord, isDayOrMonth, isFamilyName, isGivenName } from "./words/lexicon.ts";
import { FEATURE_WORDS, INSTITUTION_WORDS, ROAD_WORDS } from "./words/organisations.ts";
import { DIRECTION_WORDS, HYPHEN_TAILS, KIND_WORDS, PEOPLE_WORDS } from "./words/places.ts";
import { isFormOf } from "./words/verbs.ts";

/** What is known of the whole text when one phrase is looked at. */
export interface TextFacts {
  /** Family names of people whom the text names in full. */
  readonly surnames: ReadonlySet<string>;
  /** Words that stand in the text in small letters. */
  readonly smallWords: ReadonlySet<string>;
  readonly gazetteer: Gazetteer;
}

/** A name of the gazetteer in its line, with the ones before and after it in the same line. */
interface Setting {
  readonly phrase: Phrase;
  readonly before: Phrase | undefined;
  readonly after: Phrase | undefined;
  readonly tokens: readonly Token[];
  readonly words: readonly Token[];
  readonly first: Token;
  readonly next: Token | undefined;
  readonly previous: Token | undefined;
  /** The word before it belongs to the same run. */
  readonly isLedTo: boolean;
  /** A capitalised word follows it in the same run that no place ends with. */
  readonly isFollowed: boolean;
  readonly facts: TextFacts;
}

/**
 * What in the setting of a name speaks for or against a place, one bit each in this order; how much each weighs is
 * learned. Weights are bound to the order: train anew after a change.
 */
const SIGNALS: readonly ((setting: Setting) => boolean)[] = [
  // The name itself.
  ({ words }) => words.length > 1,
  ({ words }) => words.every(({ lower }) => isCommonWord(lower)),
  ({ words }) => words.length === 1 && words.some(({ lower }) => isDayOrMonth(lower)),
  ({ words, facts }) => words.length === 1 && words.some(({ lower }) => facts.smallWords.has(lower)),
  ({ words, phrase }) => !phrase.line.allCaps && words.some(({ upper, text }) => upper && text.length <= 6),
  ({ phrase }) => isInsideOtherName(phrase),
  // Persons.
  ({ tokens, phrase, isLedTo }) => isLedTo && isFeatureHead(tokens, phrase.from - 1),
  ({ tokens, phrase, isLedTo }) => isLedTo && isTitle(tokens, phrase.from - 1),
  ({ tokens, phrase, isLedTo, first }) => isLedTo && isAdjacent(first) && isPlainGivenName(tokens, phrase.from - 1),
  ({ previous, isLedTo }) => isLedTo && isInitial(previous),
  ({ tokens, phrase, isLedTo }) => isLedTo && !isFlat(phrase.line) && isUnknownCapital(tokens, phrase.from - 1),
  ({ next, isFollowed }) => isFollowed && next !== undefined && isFamilyName(next.lower),
  ({ next, first, isFollowed }) =>
    isFollowed && next !== undefined && isGivenName(first.lower) && !isCommonWord(next.lower),
  ({ phrase, next, isFollowed }) =>
    isFollowed && next !== undefined && !isFlat(phrase.line) && !isCommonWord(next.lower),
  ({ tokens, phrase, first, isFollowed }) => isFollowed && isGivenName(first.lower) && isLastOfName(tokens, phrase.to),
  ({ next, words }) => words.length === 1 && isInitial(next) && isAdjacent(next),
  ({ first, words }) => words.length === 1 && isFamilyName(first.lower),
  ({ first, words }) => words.length === 1 && isGivenName(first.lower),
  ({ next, first }) => next?.lower === "administration" && isFamilyName(first.lower),
  ({ tokens, phrase, first, words, facts }) =>
    words.length === 1 && facts.surnames.has(first.lower) && !isFullName(tokens, phrase.from),
  ({ next }) => next !== undefined && /^, $/.test(next.gap) && /^\d{1,2},?$/.test(next.text),
  // Places.
  ({ tokens, phrase }) => isAfterKindWord(tokens, phrase.from),
  ({ tokens, phrase }) => listKind(tokens, phrase.to) !== null,
  ({ next }) => isAdjacent(next) && Object.hasOwn(KIND_WORDS, next?.lower ?? ""),
  ({ next }) => isAdjacent(next) && INSTITUTION_WORDS.has(next?.lower ?? ""),
  ({ next }) => isAdjacent(next) && next?.capital === false && PEOPLE_WORDS.has(next.lower),
  ({ next }) => next?.gap === "-" && HYPHEN_TAILS.has(next.lower),
  ({ phrase }) => isDateline(phrase.line, phrase.from, phrase.to),
  ({ previous, first }) => previous?.capital === false && isAdjacent(first) && isFormOf(previous.lower, REACHING_VERBS),
  ({ tokens, phrase }) => isHome(tokens, phrase.from),
  ({ tokens, phrase }) => isAfterNameOf(tokens, phrase.from),
  ({ previous, first, facts }) =>
    previous?.capital === true && isAdjacent(first) && areDemonyms(facts.gazetteer.find(previous.text)),
  ({ phrase, after, facts }) => after !== undefined && isHeldByNext(phrase, after, facts.gazetteer),
  ({ phrase, before, facts }) => before !== undefined && isHeldByNext(before, phrase, facts.gazetteer),
  ({ phrase, before, after }) =>
    (before !== undefined && isListedWith(before, phrase)) || (after !== undefined && isListedWith(phrase, after)),
];

/** The numbers of the signals that hold for a name of the gazetteer. */
export function signalsOf(
  phrase: Phrase,
  before: Phrase | undefined,
  after: Phrase | undefined,
  facts: TextFacts,
): number[] {
  const { line, from, to } = phrase;
  const { tokens } = line;
  const first = tokens[from];
  if (!first) return [];
  const [previous, next] = [tokens[from - 1], tokens[to]];
  const words = tokens.slice(from, to);
  const setting: Setting = {
    phrase,
    before,
    after,
    tokens,
    words,
    first,
    next,
    previous,
    isLedTo: previous !== undefined && isJoined(first) && !previous.possessive,
    isFollowed:
      words.length === 1 && next?.capital === true && isAdjacent(next) && !first.possessive && !isPlaceTail(next),
    facts,
  };
  return SIGNALS.flatMap((holds, at) => (holds(setting) ? [at] : []));
}

const isFlat = (line: TokenLine): boolean => line.titleCase || line.allCaps;

/** Whether a common word with a capital ends a run of capitals, as a surname does: "Austin Reed took". */
function isLastOfName(tokens: readonly Token[], at: number): boolean {
  return !isAdverb(tokens[at]?.lower ?? "") && tokens[at + 1]?.capital !== true;
}

/** A capital inside a sentence that no rule explains: part of some name. */
function isUnknownCapital(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.capital === true && !isCommonWord(token.lower) && !DIRECTION_WORDS.has(token.lower);
}

function isPlaceTail({ lower }: Token): boolean {
  return (
    Object.hasOwn(KIND_WORDS, lower) ||
    INSTITUTION_WORDS.has(lower) ||
    ROAD_WORDS.has(lower) ||
    FEATURE_WORDS.has(lower)
  );
}
