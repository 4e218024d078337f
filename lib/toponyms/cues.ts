import { isAdjacent, isJoined, type Token, type TokenLine } from "./tokens.ts";
import { isCommonWord } from "./words/lexicon.ts";
import { DIRECTION_WORDS, HOME_WORDS, KIND_WORDS, LOCATIVE, PARTY_MARKS } from "./words/places.ts";

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

/** "Davis, of Chiefland", "a resident of Elida", "east of Perham", "R-Florence". */
export function isHome(tokens: readonly Token[], from: number): boolean {
  const [head, of, first] = [tokens[from - 2], tokens[from - 1], tokens[from]];
  if (first?.gap === "-" && of && PARTY_MARKS.has(of.text)) return true;
  if (of?.lower !== "of" || !isAdjacent(first) || !head) return false;
  return /,\s*$/.test(of.gap) || HOME_WORDS.has(head.lower) || DIRECTION_WORDS.has(head.lower);
}

/** "Janet Reed of Elida": a name of somebody before the "of". */
export function isAfterNameOf(tokens: readonly Token[], from: number): boolean {
  const [head, of, first] = [tokens[from - 2], tokens[from - 1], tokens[from]];
  return of?.lower === "of" && isAdjacent(first) && head?.capital === true && !isCommonWord(head.lower);
}

/** "KHARKIV, Ukraine (AP) —", "FALLS VILLAGE—The": a word in capitals and a dash or agency soon after. */
export function isDateline({ tokens, allCaps }: TokenLine, from: number, to: number): boolean {
  if (allCaps || !tokens[from]?.upper || (tokens[from]?.text.length ?? 0) < 4) return false;
  const reach = from === 0 ? 5 : 1;
  return tokens.slice(to, to + reach).some(({ gap }) => /—|--| [-–] |^ \($/.test(gap));
}
