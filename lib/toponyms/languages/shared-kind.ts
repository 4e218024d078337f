import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { Token } from "../tokens.ts";
import { lemmasOf } from "./lemmas.ts";
import type { Match } from "./match.ts";
import type { LanguageWords } from "./words.ts";

/**
 * One of several areas that share the word for what they are: "Сумской" and "Курской" in "над Сумской и Курской
 * областями". The match is the adjective alone. Null when the word is none such, and for the last one, which has the word
 * beside it in the singular.
 */
export function matchSharedKind(
  tokens: readonly Token[],
  from: number,
  words: LanguageWords,
  gazetteer: Gazetteer,
): Match | null {
  const first = tokens[from];
  if (!first?.capital || !ADJECTIVE.test(first.lower)) return null;
  const kind = words.kinds.get(tokens[endOfList(tokens, from, words)]?.lower ?? "");
  if (!kind?.kinds.includes("admin1")) return null;
  for (const form of lemmasOf(first.text, words.endings)) {
    const name = `${form} ${kind.lemma}`;
    const lookup = words.aliases.get(name.toLowerCase()) ?? name;
    const candidates = gazetteer.find(lookup);
    if (candidates.length > 0) return { from, to: from + 1, lookup, candidates, isExact: false, isAlias: true };
  }
  return null;
}

/** Adjectives of areas in Ukrainian and Russian, in any case. */
const ADJECTIVE = /[сц](?:ьк|к)(?:ої|ій|ою|а|у|их|ой|ая|ую)$/;
const MOST_AREAS = 8;

/** Index of the word after a list of such adjectives. */
function endOfList(tokens: readonly Token[], from: number, words: LanguageWords): number {
  let at = from + 1;
  for (let areas = 1; areas < MOST_AREAS; areas++) {
    if (words.conjunctions.has(tokens[at]?.lower ?? "")) at++;
    const token = tokens[at];
    if (!token?.capital || !/^,? $/.test(token.gap) || !ADJECTIVE.test(token.lower)) break;
    at++;
  }
  return at;
}
