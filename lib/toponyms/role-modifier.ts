import type { ToponymRole } from "../model.ts";
import { prepositionBefore } from "./cues.ts";
import type { Phrase } from "./phrases.ts";
import { isStruck } from "./role-object.ts";
import { isSeatOfPower } from "./state.ts";
import { isAdjacent, type Token } from "./tokens.ts";
import * as actors from "./words/actors.ts";
import { FUNCTION_WORDS, isAdverbInLy } from "./words/grammar.ts";
import { isAdverb, isCommonWord, isFiniteForm } from "./words/lexicon.ts";
import { FEATURE_WORDS, INSTITUTION_WORDS } from "./words/organisations.ts";
import { KIND_WORDS } from "./words/places.ts";
import { PERSON_TITLES } from "./words/titles.ts";
import { isFormOf } from "./words/verbs.ts";

/** The role of a name that describes the noun after it; undefined when it does not. */
export function modifierRole(phrase: Phrase): ToponymRole | undefined {
  const { line, from, to, candidates } = phrase;
  const next = line.tokens[to];
  const last = line.tokens[to - 1];
  if (!next || !last || !isModifier(phrase)) return undefined;
  if (next.gap === "-") return next.lower === "based" || next.lower === "born" ? "literal" : "associative";
  if (isSeatOfPower(phrase)) return "metonymic";
  if (isLocalWord(headNoun(line.tokens, to))) return "literal";
  if (candidates[0]?.place.kind === "place" && isStruck(phrase)) return "literal";
  const preposition = line.tokens[prepositionBefore(line.tokens, from)]?.lower ?? "";
  if (!actors.PLACE_PREPOSITIONS.has(preposition)) return "associative";
  // "in Yemen's civil war", "in Paris police said", but "in US custody", "in Russia's interest".
  if (last.possessive) return actors.OWN_NOUNS.has(next.lower) ? "associative" : "literal";
  return candidates[0]?.place.kind === "place" ? "literal" : "associative";
}

/** "U.S. Securities and Exchange Commission", "Boise Fire Department": the first word of an institution's name. */
export function isPartOfInstitution(phrase: Phrase): boolean {
  const { line, to } = phrase;
  if (line.allCaps) return false;
  for (let at = to; at < to + 4; at++) {
    const token = line.tokens[at];
    const isJoined = token && isAdjacent(token) && !line.tokens[at - 1]?.possessive;
    if (!isJoined || !(token.capital || (at > to && JOINING.has(token.lower)))) return false;
    if (INSTITUTION_WORDS.has(token.lower) || PERSON_TITLES.has(token.lower)) return true;
  }
  return false;
}

const JOINING: ReadonlySet<string> = new Set(["and", "of", "for", "the"]);

/** Whether the name stands before a noun that it describes. */
function isModifier({ line, to }: Phrase): boolean {
  const next = line.tokens[to];
  const last = line.tokens[to - 1];
  if (!next || !last) return false;
  if (last.possessive || next.gap === "-") return true;
  if (!isAdjacent(next)) return false;
  const word = next.lower;
  if (next.capital) return PERSON_TITLES.has(word) || FEATURE_WORDS.has(word);
  if (FUNCTION_WORDS.has(word) || isAdverbInLy(word)) return false;
  if (isLocalWord(word)) return true;
  return !isPredicate(word) && isNounLike(word);
}

function isPredicate(lower: string): boolean {
  return (/(?:ed|s)$/.test(lower) || IRREGULAR_PAST.has(lower)) && isFormOf(lower, actors.ACTOR_VERBS);
}

const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  "said told sent met spoke won lost began took made gave sought withdrew shot struck fought kept held led thought knew saw left became hit".split(
    " ",
  ),
);

function isNounLike(lower: string): boolean {
  if (actors.RELATION_NOUNS.has(lower) || actors.BLOW_NOUNS.has(lower)) return true;
  return !isFiniteForm(lower) && !isAdverb(lower) && (!/(?:ing|ed)$/.test(lower) || !isCommonWord(lower));
}

/** The last of the small words that follow a name, up to three: "Paris climate summit" is about a summit. */
function headNoun(tokens: readonly Token[], to: number): string {
  let head = tokens[to]?.lower ?? "";
  for (let at = to + 1; at < to + 3; at++) {
    const token = tokens[at];
    if (isLocalWord(head) || !token || !isAdjacent(token) || FUNCTION_WORDS.has(token.lower)) break;
    if (!isLocalWord(token.lower)) break;
    head = token.lower;
  }
  return head;
}

const isLocalWord = (lower: string): boolean => actors.LOCAL_NOUNS.has(lower) || Object.hasOwn(KIND_WORDS, lower);
