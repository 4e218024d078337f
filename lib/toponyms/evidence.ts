import type { Candidate, Gazetteer } from "../gazetteer/gazetteer.ts";
import { isFullName, isInitial, isPlainGivenName, isTitle } from "./people.ts";
import type { Phrase } from "./phrases.ts";
import { TOPONYM_SETTINGS as S } from "./settings.ts";
import { isAdjacent, isJoined, type Token, type TokenLine } from "./tokens.ts";
import { REACHING_VERBS } from "./words/actors.ts";
import { isAdverb, isCommonWord, isDayOrMonth, isFamilyName, isGivenName } from "./words/lexicon.ts";
import { FEATURE_WORDS, INSTITUTION_WORDS, ROAD_WORDS } from "./words/organisations.ts";
import {
  DIRECTION_WORDS,
  HOME_WORDS,
  HYPHEN_TAILS,
  KIND_WORDS,
  LOCATIVE,
  PARTY_MARKS,
  PEOPLE_WORDS,
} from "./words/places.ts";
import { isFormOf } from "./words/verbs.ts";

/** What is known of the whole text when one phrase is weighed. */
export interface TextFacts {
  readonly surnames: ReadonlySet<string>;
  /** Words that stand in the text in small letters. */
  readonly smallWords: ReadonlySet<string>;
  readonly gazetteer: Gazetteer;
}

/** Log-odds that a phrase is a name of a place, from the phrase and the words beside it. */
export function weigh(phrase: Phrase, facts: TextFacts): number {
  return nameWeight(phrase, facts) + personWeight(phrase, facts) + placeWeight(phrase, facts);
}

/** What the name itself tells. */
function nameWeight({ line, from, to, candidates }: Phrase, facts: TextFacts): number {
  const [best] = candidates;
  const words = line.tokens.slice(from, to);
  if (!best || words.length === 0) return Number.NEGATIVE_INFINITY;
  let weight = kindWeight(best);
  if (words.length > 1) weight += S.severalWords;
  if (best.nameKind === "alternate" && best.place.kind === "place") weight += S.variantName;
  const isShort =
    best.nameKind === "abbreviation" || (words.length === 1 && words[0]?.upper && /^.{2,3}$|\./.test(words[0].text));
  if (isShort) return weight;
  if (
    words.some(({ upper, text }) => upper && text.length <= LONGEST_ACRONYM) &&
    !line.allCaps &&
    !isDateline(line, from, to)
  ) {
    weight += S.acronym;
  }
  const isCommon = words.every(({ lower }) => isCommonWord(lower));
  if (words.length === 1 && words.some(({ text, lower }) => isDayOrMonth(lower) && text !== lower))
    weight += S.dayOrMonth;
  if (isCommon && best.nameKind !== "demonym") weight += words.length > 1 ? S.commonWords : S.commonWord;
  if (words.length === 1 && best.place.kind !== "country" && words.some(({ lower }) => facts.smallWords.has(lower))) {
    weight += S.smallLetters;
  }
  if (from === 0 && words.length === 1 && best.place.kind === "place" && !isGreat(best)) weight += S.sentenceStart;
  return weight;
}

/** Letters: "UNICEF" is one, "LONDON" is found by its size and setting. */
const LONGEST_ACRONYM = 6;

function kindWeight({ place, prior, nameKind }: Candidate): number {
  if (nameKind === "demonym") return S.country;
  const size = S.sizeSlope * (Math.log10(Math.max(prior, 1)) - S.sizeMiddle);
  if (place.kind === "place") return size;
  if (place.kind === "admin1" || place.kind === "admin2") return Math.min(S[place.kind], S.area + size);
  return S[place.kind];
}

/** A place that news names without saying what it is: a prior of about 1.5 million. */
const isGreat = ({ prior }: Candidate): boolean => prior > 1.5e6;

/** What speaks for a name of a person. */
function personWeight({ line, from, to, candidates }: Phrase, facts: TextFacts): number {
  const { tokens } = line;
  const [best] = candidates;
  const first = tokens[from];
  const next = tokens[to];
  if (!first || !best || best.nameKind === "demonym") return 0;
  let weight = 0;
  const before = tokens[from - 1];
  if (before && isJoined(first) && !before.possessive) {
    if (isFeatureHead(tokens, from - 1)) weight += S.featureHead;
    else if (isTitle(tokens, from - 1)) weight += S.title;
    else if (isAdjacent(first) && isPlainGivenName(tokens, from - 1)) weight += S.givenNameBefore;
    else if (isInitial(before)) weight += S.initialBefore;
    else if (isAdjacent(first) && !isUninformative(line) && isUnknownCapital(tokens, from - 1))
      weight += S.unknownBefore;
  }
  if (to - from > 1) return weight;
  const followed = next?.capital === true && isAdjacent(next) && !first.possessive && !isPlaceTail(next);
  if (followed && next && isFamilyName(next.lower)) weight += S.surnameAfter;
  else if (followed && next && isGivenName(first.lower) && !isCommonWord(next.lower)) weight += S.givenName;
  else if (followed && next && !isUninformative(line) && !isCommonWord(next.lower)) weight += S.unknownAfter;
  else if (followed && next && isGivenName(first.lower) && isLastOfName(tokens, to)) weight += S.givenName / 2;
  else if (next && isInitial(next) && isAdjacent(next) && isGivenName(first.lower)) weight += S.givenName;
  if (isFamilyName(first.lower) || isGivenName(first.lower)) weight += isGreat(best) ? S.familyName / 2 : S.familyName;
  if (next?.lower === "administration" && isFamilyName(first.lower)) weight += S.surnameAfter;
  if (facts.surnames.has(first.lower) && !isFullName(tokens, from)) weight += S.personElsewhere;
  if (next && /^, $/.test(next.gap) && /^\d{1,2}$/.test(next.text.replace(/,$/, ""))) weight += S.age;
  return weight;
}

/** Whether a common word with a capital ends a run of capitals, as a surname does: "Austin Reed took". */
function isLastOfName(tokens: readonly Token[], at: number): boolean {
  return !isAdverb(tokens[at]?.lower ?? "") && tokens[at + 1]?.capital !== true;
}

const isUninformative = (line: TokenLine): boolean => line.titleCase || line.allCaps;

/** A capital inside a sentence that no rule explains: part of some name. */
function isUnknownCapital(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.capital === true && !isCommonWord(token.lower) && !DIRECTION_WORDS.has(token.lower);
}

function isPlaceTail({ lower }: Token): boolean {
  return lower in KIND_WORDS || INSTITUTION_WORDS.has(lower) || ROAD_WORDS.has(lower) || FEATURE_WORDS.has(lower);
}

/** What speaks for a name of a place. */
function placeWeight({ line, from, to }: Phrase, facts: TextFacts): number {
  const { tokens } = line;
  const next = tokens[to];
  let weight = 0;
  if (isAfterKindWord(tokens, from)) weight += S.afterKindWord;
  else if (listKind(tokens, to) !== null) weight += S.kindWord;
  else weight += locativeWeight(tokens, from) + homeWeight(tokens, from);
  if (next && isAdjacent(next)) {
    if (next.lower in KIND_WORDS) weight += S.kindWord;
    else if (INSTITUTION_WORDS.has(next.lower)) weight += S.institution;
  }
  if (next && isAdjacent(next) && !next.capital && PEOPLE_WORDS.has(next.lower)) weight += S.peopleWord;
  if (next?.gap === "-" && HYPHEN_TAILS.has(next.lower)) weight += S.hyphenTail;
  if (isDateline(line, from, to)) weight += S.dateline;
  const before = tokens[from - 1];
  if (before && !before.capital && isAdjacent(tokens[from]) && isFormOf(before.lower, REACHING_VERBS))
    weight += S.reached;
  if (before && isAdjacent(tokens[from]) && isDemonym(before, facts.gazetteer)) weight += S.demonymBefore;
  return weight;
}

/** "Davis, of Chiefland", "Janet Reed of Elida", "east of Perham", "R-Florence". */
function homeWeight(tokens: readonly Token[], from: number): number {
  const [head, of, first] = [tokens[from - 2], tokens[from - 1], tokens[from]];
  if (first?.gap === "-" && of && PARTY_MARKS.has(of.text)) return S.homeOf;
  if (of?.lower !== "of" || !isAdjacent(first)) return 0;
  if (head && (/,\s*$/.test(of.gap) || HOME_WORDS.has(head.lower) || DIRECTION_WORDS.has(head.lower))) return S.homeOf;
  return head?.capital === true && !isCommonWord(head.lower) ? S.homeOf / 2 : 0;
}

/** "Lake", "Mount", "Fort" before a name. */
export function isFeatureHead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.capital === true && FEATURE_HEADS.has(token.lower) && isJoined(tokens[at + 1]);
}

const FEATURE_HEADS: ReadonlySet<string> = new Set("lake mount mt fort camp cape".split(" "));

/** "the village of X", "village X", "the capital, X". */
export function isAfterKindWord(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  const first = tokens[from];
  if (!before || !first) return false;
  if (before.lower === "of") return isKindWord(tokens[from - 2]);
  return /^,? $/.test(first.gap) && isKindWord(before) && !before.capital;
}

/** The kind word that ends the list that a name stands in: "Becker, Clay and Wilkin counties"; null when there is none. */
export function listKind(tokens: readonly Token[], to: number): string | null {
  for (let at = to; at < Math.min(tokens.length, to + LONGEST_LIST); at++) {
    const token = tokens[at];
    if (!token || !/^,? $/.test(token.gap)) return null;
    if (LIST_KINDS.has(token.lower)) return at > to ? token.lower : null;
    if (!token.capital && token.lower !== "and" && token.lower !== "or") return null;
  }
  return null;
}

/** Words that are looked over from a name to the end of its list. */
const LONGEST_LIST = 24;
const LIST_KINDS: ReadonlySet<string> = new Set(
  "counties provinces districts regions oblasts states governorates cities towns villages prefectures raions parishes".split(
    " ",
  ),
);

export const isKindWord = (token: Token | undefined): boolean =>
  token !== undefined && Object.hasOwn(KIND_WORDS, token.lower);

/** Index of the preposition that leads to a name, over directions and articles; -1 when there is none. */
export function prepositionBefore(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (at >= 0 && from - at <= 3 && DIRECTION_WORDS.has(tokens[at]?.lower ?? "") && isAdjacent(tokens[at + 1])) at--;
  const found = tokens[at];
  return found && isAdjacent(tokens[at + 1]) && Object.hasOwn(LOCATIVE, found.lower) ? at : -1;
}

function locativeWeight(tokens: readonly Token[], from: number): number {
  const at = prepositionBefore(tokens, from);
  return LOCATIVE[tokens[at]?.lower ?? ""] ?? 0;
}

/** "KHARKIV, Ukraine (AP) —", "FALLS VILLAGE—The": a word in capitals and a dash or agency soon after. */
function isDateline({ tokens, allCaps }: TokenLine, from: number, to: number): boolean {
  if (allCaps || !tokens[from]?.upper || (tokens[from]?.text.length ?? 0) < 4) return false;
  const reach = from === 0 ? 5 : 1;
  return tokens.slice(to, to + reach).some(({ gap }) => /—|--| [-–] |^ \($/.test(gap));
}

function isDemonym(token: Token, gazetteer: Gazetteer): boolean {
  return token.capital && gazetteer.find(token.text)[0]?.nameKind === "demonym";
}
