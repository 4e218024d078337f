import type { Place } from "../../model.ts";
import type { Token } from "../tokens.ts";
import { lemmasOf } from "./lemmas.ts";
import type { Match } from "./match.ts";
import type { LanguageWords } from "./words.ts";

/** What the words around a name say of it. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  readonly words: LanguageWords;
  /** The name of a place that was found before it in the sentence; null when there is none. */
  readonly last: Match | null;
  /** Whether a name of a place begins at a word. */
  readonly beginsName: (at: number) => boolean;
}

/** Probability from 0 to 1 that the words are a name of a place; 0 when they are taken for something else. */
export function judge(match: Match, around: Surroundings): number {
  const { tokens, words } = around;
  const { from, to } = match;
  const place = match.candidates[0]?.place;
  const before = tokens[from - 1];
  // A name of the language's own table that the gazetteer lacks is one all the same.
  if (!place) return match.isAlias ? S.area : 0;
  if (opensWithSmallWord(match, around) && !(to - from > 1 && isWide(match, place))) {
    return to - from > 1 && place.population >= S.city && isInner(tokens, to) ? S.bare : 0;
  }
  if (before && words.honorifics.has(before.lower)) return 0;
  const cue = cueOf(match, around);
  const isArea = isWide(match, place) || match.isAlias;
  if (isOfOtherName(match, around, { cue, isArea, place })) return 0;
  if (cue !== null) return place.population >= S.village || isArea || cue === "kind" || match.isExact ? S.cued : 0;
  if (isArea) return S.area;
  const isSingle = to - from === 1;
  if (place.population < (from === 0 || words.capitalNouns ? S.city : S.town)) return isSingle ? 0 : S.bare;
  return isSingle ? S.bare : S.area;
}

interface Known {
  readonly cue: Cue;
  readonly isArea: boolean;
  readonly place: Place;
}

/** Whether the words are a person, a word of the language, a club, or part of a longer name. */
function isOfOtherName(match: Match, around: Surroundings, { cue, isArea, place }: Known): boolean {
  const { tokens, words } = around;
  const { from, to } = match;
  const before = tokens[from - 1]?.lower ?? "";
  if (CLUBS.has(before)) return true;
  if (!isArea && isHyphened(tokens, from, to)) return true;
  if (to - from > 1) return !isArea && cue !== "kind" && place.population < S.city && isGivenName(tokens[from], words);
  if (isOtherWord(match, around, cue)) return true;
  if (!isArea && place.kind === "place" && cue !== "kind" && words.articles.has(before)) return true;
  return (!isArea || words.articledCountries) && isBesideOtherName(match, around, cue);
}

/** Settings: people from which a name needs no cue (in the middle of a sentence, at its start), and probabilities. */
const S = { village: 300, town: 15_000, city: 90_000, cued: 0.95, area: 0.9, bare: 0.75, priorOfArea: 20_000 } as const;

/** What stands before a town in the name of a club. */
const CLUBS: ReadonlySet<string> = new Set(
  "fc sc sv vfl vfb tsv fsv borussia eintracht real atlético atletico deportivo rc as ac olympique stade динамо шахтар спартак цска фк".split(
    " ",
  ),
);

type Cue = "preposition" | "kind" | "list" | null;

function cueOf({ from, to }: Match, { tokens, words, last }: Surroundings): Cue {
  const [before, beforeThat, next] = [tokens[from - 1], tokens[from - 2], tokens[to]];
  const isBeside = (token: Token | undefined) => token !== undefined && /^\.?[ \u00a0]?$/.test(token.gap);
  if (before && isBeside(tokens[from])) {
    if (words.kinds.has(before.lower)) return "kind";
    if (words.genitives.has(before.lower) && words.kinds.has(beforeThat?.lower ?? "")) return "kind";
    if (words.prepositions.has(before.lower) || words.contractions.has(before.lower)) return "preposition";
  }
  if (next && isBeside(next) && words.kinds.has(next.lower)) return "kind";
  if (last?.to === from && tokens[from]?.gap === ", ") return "list";
  const link = words.prepositions.has(before?.lower ?? "") ? beforeThat : before;
  return last && link && words.conjunctions.has(link.lower) && last.to >= from - 2 ? "list" : null;
}

/** "La Guardia" at the start of a sentence and "Der" anywhere may be an article with a capital and no part of a name. */
function opensWithSmallWord({ from, to }: Match, { tokens, words }: Surroundings): boolean {
  const first = tokens[from]?.lower ?? "";
  if (from > 0 && to - from > 1) return false;
  return words.articles.has(first) || words.prepositions.has(first) || words.conjunctions.has(first);
}

/** Whether the name ends with its last word: no capital goes on after a blank or a hyphen. */
const isInner = (tokens: readonly Token[], to: number): boolean =>
  !(tokens[to]?.capital && /^[ -]$/.test(tokens[to].gap));

/** A country, an area, a sea, or a region that is known by this very name. */
function isWide({ candidates }: Match, place: Place): boolean {
  if (place.kind === "place") return false;
  return place.kind === "country" || place.kind === "water" || (candidates[0]?.prior ?? 0) >= S.priorOfArea;
}

/** Part of a longer word with a hyphen: "Croix-Rouge", "Halle-Prozess". */
function isHyphened(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens[from]?.gap === "-" || tokens[to]?.gap === "-";
}

/** A common word without a preposition, a given name without any cue or with a surname behind it. */
function isOtherWord({ from, to }: Match, { tokens, words }: Surroundings, cue: Cue): boolean {
  const [token, next] = [tokens[from], tokens[to]];
  if (!token || cue === "kind") return false;
  if (isGivenName(token, words)) return cue === null || (next?.capital === true && next.gap === " ");
  if (words.surePrepositions.has(tokens[from - 1]?.lower ?? "")) return false;
  return lemmasOf(token.lower, words.endings).some((form) => words.common.has(form));
}

/** Whether a word is a given name in some inflection. */
export function isGivenName(token: Token | undefined, words: LanguageWords): boolean {
  return token?.capital === true && lemmasOf(token.lower, words.endings).some((form) => words.givenNames.has(form));
}

/** Between or beside capitalised words that are no names of places it is a surname or part of another name. */
function isBesideOtherName({ from, to }: Match, { tokens, words, last, beginsName }: Surroundings, cue: Cue): boolean {
  const [token, before, next] = [tokens[from], tokens[from - 1], tokens[to]];
  const follows = before?.capital === true && token?.gap === " " && last?.to !== from;
  if (follows && isGivenName(before, words)) return true;
  if (words.capitalNouns) return false;
  if (follows && from > 1 && !words.kinds.has(before.lower) && !words.prepositions.has(before.lower)) return true;
  if (cue !== null || next?.gap !== " " || !next.capital) return false;
  return !words.kinds.has(next.lower) && !beginsName(to) && !isGivenName(next, words);
}
