import type { ToponymRole } from "../model.ts";
import { prepositionBefore } from "./cues.ts";
import type { Phrase } from "./phrases.ts";
import { isState } from "./state.ts";
import { isAdjacent, type Token } from "./tokens.ts";
import * as actors from "./words/actors.ts";
import { isFormOf } from "./words/verbs.ts";

/** What a preposition or verb before the name tells of its role; undefined when there is none. */
export function objectRole(phrase: Phrase): ToponymRole | undefined {
  const { tokens } = phrase.line;
  const start = listStart(tokens, phrase.from);
  const at = leadingPreposition(tokens, start);
  if (at >= 0) return roleAfter(tokens, at, phrase);
  const article = tokens[start - 1]?.lower === "the" ? 1 : 0;
  const verb = tokens[start - 1 - article]?.lower ?? "";
  if (isFormOf(verb, actors.ADDRESSING_VERBS)) return isState(phrase) ? "metonymic" : undefined;
  return isFormOf(verb, actors.REACHING_VERBS) && tokens[start - 1 - article]?.capital === false
    ? "literal"
    : undefined;
}

function roleAfter(tokens: readonly Token[], at: number, phrase: Phrase): ToponymRole | undefined {
  const preposition = tokens[at]?.lower ?? "";
  const head = headBefore(tokens, at);
  if (actors.PLACE_PREPOSITIONS.has(preposition)) return "literal";
  switch (preposition) {
    case "on":
    case "upon":
      return actors.BLOW_NOUNS.has(head) || !actors.RELATION_NOUNS.has(head) ? "literal" : "metonymic";
    case "against":
      return !actors.BLOW_NOUNS.has(head) && isState(phrase) ? "metonymic" : "literal";
    case "with":
      return BORDERS.has(head) ? "literal" : "metonymic";
    case "by":
      return isState(phrase) ? "metonymic" : undefined;
    case "between":
      if (BORDERS.has(head)) return "literal";
      return isState(phrase) || actors.RELATION_NOUNS.has(head) ? "metonymic" : "literal";
    case "for":
      if (actors.DEPARTING.has(head)) return "literal";
      return isState(phrase) || actors.RELATION_NOUNS.has(head) ? "metonymic" : "literal";
    default:
      return preposition !== "of" && actors.RELATION_NOUNS.has(head) ? "metonymic" : "literal";
  }
}

const BORDERS: ReadonlySet<string> = new Set(
  "border borders frontier boundary road flight flights train trains distance ferry sea".split(" "),
);

/** "strikes on Kharkiv": whatever follows the name. */
export function isStruck({ line, from }: Phrase): boolean {
  const at = leadingPreposition(line.tokens, from);
  return (
    /^(?:up)?on$|^against$/.test(line.tokens[at]?.lower ?? "") && actors.BLOW_NOUNS.has(headBefore(line.tokens, at))
  );
}

/** Index of the first name of the list that the name at `from` ends: "between Russia and Ukraine". */
function listStart(tokens: readonly Token[], from: number): number {
  if (tokens[from - 1]?.lower !== "and" || !tokens[from - 2]?.capital || !isAdjacent(tokens[from])) return from;
  let at = from - 2;
  while (at > 0 && tokens[at - 1]?.capital && isAdjacent(tokens[at])) at--;
  return at;
}

const LEADING: ReadonlySet<string> = new Set("on against with by upon between for from to of".split(" "));

function leadingPreposition(tokens: readonly Token[], from: number): number {
  const at = prepositionBefore(tokens, from);
  if (at >= 0) return at;
  const article = tokens[from - 1]?.lower === "the" ? 1 : 0;
  return LEADING.has(tokens[from - 1 - article]?.lower ?? "") ? from - 1 - article : -1;
}

/** The noun or verb that a preposition follows, over up to two words: "pressure on", "talks held with", "according to". */
function headBefore(tokens: readonly Token[], at: number): string {
  for (let step = 1; step <= 3; step++) {
    const word = tokens[at - step]?.lower ?? "";
    if (actors.RELATION_NOUNS.has(word) || actors.BLOW_NOUNS.has(word) || actors.DEPARTING.has(word)) return word;
  }
  return tokens[at - 1]?.lower ?? "";
}
