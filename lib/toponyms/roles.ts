import { areDemonyms } from "../gazetteer/demonyms.ts";
import type { ToponymRole } from "../model.ts";
import { prepositionBefore } from "./cues.ts";
import type { Phrase } from "./phrases.ts";
import { isPartOfInstitution, modifierRole } from "./role-modifier.ts";
import { objectRole } from "./role-object.ts";
import { subjectRole } from "./role-subject.ts";
import { isAdjacent } from "./tokens.ts";
import { ACTOR_VERBS, PLACE_PREPOSITIONS } from "./words/actors.ts";
import { FUNCTION_WORDS } from "./words/grammar.ts";
import { isAdverb } from "./words/lexicon.ts";
import { isFiniteVerb, isFormOf } from "./words/verbs.ts";

/**
 * The role of a name of a place, from the words around it: what leads to it, what it describes, what it does. A place
 * without any of these signs is literal.
 */
export function roleOf(phrase: Phrase): ToponymRole {
  if (areDemonyms(phrase.candidates)) return demonymRole(phrase);
  if (isPartOfInstitution(phrase)) return isLedToByPlace(phrase) ? "literal" : "associative";
  return modifierRole(phrase) ?? objectRole(phrase) ?? subjectRole(phrase) ?? "literal";
}

/** "at Boise High School" is at the place, "the Boise Fire Department" is of it. */
function isLedToByPlace({ line, from }: Phrase): boolean {
  return PLACE_PREPOSITIONS.has(line.tokens[prepositionBefore(line.tokens, from)]?.lower ?? "");
}

/** "in a Syrian city", "the Iraqi border" are in or at the country; "the Syrian army" is of it; "Syrians" are its people. */
function demonymRole(phrase: Phrase): ToponymRole {
  if (!isBeforeNoun(phrase)) return "demonym";
  const next = phrase.line.tokens[phrase.to];
  return next?.capital === false && isAdjacent(next) && LOCAL_KINDS.has(next.lower) ? "literal" : "associative";
}

const LOCAL_KINDS: ReadonlySet<string> = new Set(
  (
    "city cities town towns village villages capital border borders coast coastline territory soil waters airspace province " +
    "provinces region regions island islands port mainland countryside mountains desert"
  ).split(" "),
);

/** "Ukrainian army", "British-French", "Russian Foreign Minister" against "Ukrainians said", "the French". */
function isBeforeNoun({ line, from, to }: Phrase): boolean {
  const next = line.tokens[to];
  const last = line.tokens[to - 1];
  if (!next || !last || last.possessive || isPlural(last.lower)) return false;
  if (next.gap === "-") return true;
  if (!isAdjacent(next)) {
    // "a Ukrainian, Polish and French plan", "'European' force": signs between an adjective and its noun.
    return /^,? $|^\/$/.test(next.gap) ? next.capital : /^['"’”]? ['"‘“]$/.test(next.gap) && from < to;
  }
  return next.capital || !(FUNCTION_WORDS.has(next.lower) || isAdverb(next.lower) || isPastOrPresent(next.lower));
}

/** "Ukrainians", "Iraqis", but not "Swiss". */
const isPlural = (lower: string): boolean => /(?:ns|rs|is|ds|os|ts|es)$/.test(lower);

/** A verb that people are the subject of: "a Ukrainian said". */
function isPastOrPresent(lower: string): boolean {
  return isFiniteVerb(lower) && isFormOf(lower, ACTOR_VERBS) && /(?:ed|s|said|told|went)$/.test(lower);
}
