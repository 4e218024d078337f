import type { ToponymRole } from "../model.ts";
import { prepositionBefore } from "./evidence.ts";
import type { Phrase } from "./phrases.ts";
import { isAdjacent, type Token } from "./tokens.ts";
import * as actors from "./words/actors.ts";
import { isAdverb, isCommonWord, isFiniteForm } from "./words/lexicon.ts";
import { FEATURE_WORDS, INSTITUTION_WORDS } from "./words/organisations.ts";
import { KIND_WORDS } from "./words/places.ts";
import { PERSON_TITLES } from "./words/titles.ts";
import { isFiniteVerb, isFormOf } from "./words/verbs.ts";

/** The role of a name of a place, from the words around it. A place without any other sign is literal. */
export function roleOf(phrase: Phrase): ToponymRole {
  const [best] = phrase.candidates;
  if (best?.nameKind === "demonym") return isBeforeNoun(phrase) ? "associative" : "demonym";
  return objectRole(phrase) ?? modifierRole(phrase) ?? subjectRole(phrase) ?? "literal";
}

/** "Ukrainian army", "British-French", "Russian Foreign Minister" against "Ukrainians said", "the French". */
function isBeforeNoun({ line, from, to }: Phrase): boolean {
  const next = line.tokens[to];
  const last = line.tokens[to - 1];
  if (!next || last?.possessive) return false;
  if (/(?:[aeiou][nr]s|ians|ers|is)$/.test(last?.lower ?? "") && to - from === 1 && /s$/.test(last?.lower ?? ""))
    return false;
  if (next.gap === "-") return true;
  if (!isAdjacent(next)) return /^,? $|^\/$/.test(next.gap) && next.capital;
  return next.capital || !(FUNCTION_WORDS.has(next.lower) || isVerbAfterSubject(next.lower));
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "the a an and or but nor of in on at to by for from with without as than that who whom which whose when where while " +
    "is are was were be been being has have had do does did will would can could shall should may might must not also " +
    "he she it they we you i his her its their this these those there after before since until because if so yet"
  ).split(" "),
);

function isVerbAfterSubject(lower: string): boolean {
  return (
    !/ing$/.test(lower) &&
    isFiniteVerb(lower) &&
    isFormOf(lower, actors.ACTOR_VERBS) &&
    /(?:ed|s|said|told|went)$/.test(lower)
  );
}

/** What a preposition or verb before the name tells; undefined when there is none. */
function objectRole(phrase: Phrase): ToponymRole | undefined {
  const { line, from, to } = phrase;
  const { tokens } = line;
  const start = listStart(tokens, from);
  const at = actorPreposition(tokens, start);
  const preposition = tokens[at]?.lower ?? "";
  const head = nounBefore(tokens, at);
  if (isModifier(phrase)) return undefined;
  if (actors.PLACE_PREPOSITIONS.has(preposition)) return isLocalPossessive(tokens, to) ? "literal" : undefined;
  if (preposition === "to" && tokens[at - 1]?.lower === "according") return "metonymic";
  if (preposition === "on" || preposition === "against" || preposition === "upon") {
    if (actors.BLOW_NOUNS.has(head)) return "literal";
    return actors.RELATION_NOUNS.has(head) || (preposition === "against" && isState(phrase)) ? "metonymic" : undefined;
  }
  if (preposition === "with") return head === "border" || head === "frontier" ? "literal" : "metonymic";
  if (preposition === "by") return isState(phrase) ? "metonymic" : undefined;
  if (["between", "for", "from", "to", "of"].includes(preposition)) {
    if (preposition !== "of" && actors.RELATION_NOUNS.has(head)) return "metonymic";
    return preposition === "for" && isState(phrase) ? "metonymic" : "literal";
  }
  const before = tokens[start - 1];
  if (at < 0 && before && isState(phrase) && isFormOf(before.lower, actors.ADDRESSING_VERBS)) return "metonymic";
  return undefined;
}

/** Index of the first name of the list that the name at `from` ends: "between Russia and Ukraine". */
function listStart(tokens: readonly Token[], from: number): number {
  const before = tokens[from - 1];
  const other = tokens[from - 2];
  if (before?.lower === "and" && other?.capital && isAdjacent(tokens[from])) {
    let at = from - 2;
    while (at > 0 && tokens[at - 1]?.capital && isAdjacent(tokens[at])) at--;
    return at;
  }
  return from;
}

const ACTOR_PREPOSITIONS: ReadonlySet<string> = new Set([
  "on",
  "against",
  "with",
  "by",
  "upon",
  "between",
  "for",
  "from",
  "to",
  "of",
]);

function actorPreposition(tokens: readonly Token[], from: number): number {
  const at = prepositionBefore(tokens, from);
  if (at >= 0) return at;
  const article = tokens[from - 1]?.lower === "the" ? 1 : 0;
  const found = tokens[from - 1 - article];
  return found && ACTOR_PREPOSITIONS.has(found.lower) ? from - 1 - article : -1;
}

/** The noun that a preposition follows: "pressure on", "talks held with", "sanctions against". */
function nounBefore(tokens: readonly Token[], at: number): string {
  for (let step = 1; step <= 3; step++) {
    const word = tokens[at - step]?.lower ?? "";
    if (actors.RELATION_NOUNS.has(word) || actors.BLOW_NOUNS.has(word)) return word;
  }
  return tokens[at - 1]?.lower ?? "";
}

/** "Paris summit" is at the place, "US officials" are of it; "Kremlin narratives" are those of a government. */
function modifierRole(phrase: Phrase): ToponymRole | undefined {
  const { line, from, to } = phrase;
  const next = line.tokens[to];
  const last = line.tokens[to - 1];
  if (!next || !last || !isModifier(phrase)) return undefined;
  if (next.gap === "-") return next.lower === "based" || next.lower === "born" ? "literal" : "associative";
  if (isSeat(phrase)) return "metonymic";
  const head = headNoun(line.tokens, to);
  if (isLocalWord(head)) return "literal";
  if (last.possessive) return prepositionBefore(line.tokens, from) >= 0 && !isState(phrase) ? "literal" : "associative";
  return "associative";
}

/** Whether the name stands before a noun that it describes. */
function isModifier({ line, to }: Phrase): boolean {
  const next = line.tokens[to];
  const last = line.tokens[to - 1];
  if (!next || !last) return false;
  if (last.possessive) return true;
  if (next.gap === "-") return true;
  if (!isAdjacent(next)) return false;
  if (next.capital)
    return PERSON_TITLES.has(next.lower) || INSTITUTION_WORDS.has(next.lower) || FEATURE_WORDS.has(next.lower);
  if (FUNCTION_WORDS.has(next.lower) || PLAIN_ADVERBS.has(next.lower) || /ly$/.test(next.lower)) return false;
  if (actors.LOCAL_NOUNS.has(next.lower) || Object.hasOwn(KIND_WORDS, next.lower)) return true;
  return !isPredicate(next.lower) && isNounLike(next.lower);
}

const PLAIN_ADVERBS: ReadonlySet<string> = new Set(
  "late early last next soon here there home once more most less such alike both neither either all again also still now then today yesterday tomorrow ago earlier later overnight alone too each itself during amid about over under between against despite via per including following".split(
    " ",
  ),
);

function isPredicate(lower: string): boolean {
  return (
    (/(?:ed|es|s)$/.test(lower) || IRREGULAR_PAST.has(lower)) &&
    isFormOf(lower, actors.ACTOR_VERBS) &&
    !actors.LOCAL_NOUNS.has(lower)
  );
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
    if (!actors.LOCAL_NOUNS.has(token.lower) && !Object.hasOwn(KIND_WORDS, token.lower)) break;
    head = token.lower;
  }
  return head;
}

const isLocalWord = (lower: string): boolean => actors.LOCAL_NOUNS.has(lower) || Object.hasOwn(KIND_WORDS, lower);

/** "in Ukraine's Kharkiv region": after a preposition of place and before a place, the place itself. */
function isLocalPossessive(tokens: readonly Token[], to: number): boolean {
  return !tokens[to - 1]?.possessive || tokens[to]?.capital === true || isLocalWord(tokens[to]?.lower ?? "");
}

/** "Russia accused", "Moscow and Kyiv have both confirmed", "North Korea sent 3,000 troops to Russia: Seoul". */
function subjectRole(phrase: Phrase): ToponymRole | undefined {
  const { line, to } = phrase;
  const { tokens, sentence } = line;
  const last = tokens[to - 1];
  const before = tokens[phrase.from - 1];
  if (sentence.isHeading && to === tokens.length && /^: ?$/.test(tokens[phrase.from]?.gap ?? "") && before)
    return "metonymic";
  let at = to;
  for (let names = 0; names < 3 && last; names++) {
    const link = tokens[at];
    if (!link || !(link.lower === "and" || link.lower === "nor" || link.lower === "or") || !tokens[at + 1]?.capital)
      break;
    at += 2;
    while (tokens[at]?.capital && isAdjacent(tokens[at])) at++;
  }
  return predicateRole(tokens, at, phrase);
}

const AUXILIARIES: ReadonlySet<string> = new Set(
  "has have had is are was were be been will would could can may might must should did does do not never both also still now all already again officially reportedly ally then likely".split(
    " ",
  ),
);

function predicateRole(tokens: readonly Token[], from: number, phrase: Phrase): ToponymRole | undefined {
  let at = from;
  let isPassive = false;
  for (; at < from + 5; at++) {
    const token = tokens[at];
    if (!token || !isAdjacent(token)) return undefined;
    if (!AUXILIARIES.has(token.lower) && !/ly$/.test(token.lower)) break;
    if (["is", "are", "was", "were", "be", "been"].includes(token.lower)) isPassive = true;
  }
  const verb = tokens[at]?.lower ?? "";
  if (!isFormOf(verb, actors.ACTOR_VERBS)) return undefined;
  if (isPassive && !verb.endsWith("ing"))
    return actors.SUFFERED.has(verb) || !isState(phrase) ? "literal" : "metonymic";
  return "metonymic";
}

/** A country, a large region with a government, or a place that may stand for one. */
function isState({ candidates }: Phrase): boolean {
  const [best] = candidates;
  if (!best) return false;
  return (
    best.place.kind === "country" ||
    best.place.kind === "region" ||
    isCapitalLike(best.place.population, best.place.kind) ||
    POWER(best.place.id)
  );
}

/** Towns of this size are capitals often enough. */
const CAPITAL_POPULATION = 400_000;
const isCapitalLike = (population: number, kind: string): boolean =>
  kind === "place" && population >= CAPITAL_POPULATION;
const POWER = (id: string): boolean => actors.POWER_SEATS.has(id);
const isSeat = ({ candidates }: Phrase): boolean => candidates.some(({ place }) => actors.POWER_SEATS.has(place.id));
