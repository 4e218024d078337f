import type { ToponymRole } from "../model.ts";
import type { Phrase } from "./phrases.ts";
import { isSeatOfPower, isState } from "./state.ts";
import { isAdjacent, type Token } from "./tokens.ts";
import * as actors from "./words/actors.ts";
import { AUXILIARIES, BE_FORMS, isAdverbInLy } from "./words/grammar.ts";
import { isFormOf } from "./words/verbs.ts";

/**
 * The role of a name that does something: "Russia accused", "Moscow and Kyiv have both confirmed", "troops sent: Seoul".
 * Undefined when it does nothing, or nothing that only a government does.
 */
export function subjectRole(phrase: Phrase): ToponymRole | undefined {
  const { line, from, to } = phrase;
  const { tokens, sentence } = line;
  // A plant that "had lost power" or a bridge that "opened" is the place itself.
  if (phrase.candidates[0]?.place.kind === "site" && !isSeatOfPower(phrase)) return undefined;
  if (sentence.isHeading && from > 0 && to === tokens.length && /^: ?$/.test(tokens[from]?.gap ?? ""))
    return "metonymic";
  return predicateRole(tokens, afterTime(tokens, afterNames(tokens, to)), phrase);
}

/** Index after the names that share the verb: "Moscow, Kyiv and the US have". */
function afterNames(tokens: readonly Token[], to: number): number {
  let at = to;
  for (let names = 0; names < 3; names++) {
    let next = at;
    if (/^(?:and|nor|or)$/.test(tokens[next]?.lower ?? "")) next++;
    else if (!/^, $/.test(tokens[next]?.gap ?? "")) return at;
    if (tokens[next]?.lower === "the") next++;
    if (!tokens[next]?.capital) return at;
    do next++;
    while (tokens[next]?.capital && isAdjacent(tokens[next]));
    at = next;
  }
  return at;
}

/** Index after "on Thursday". */
const afterTime = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.lower === "on" && /day$/.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at;

function predicateRole(tokens: readonly Token[], from: number, phrase: Phrase): ToponymRole | undefined {
  const isBare = from === phrase.to;
  let at = from;
  let hasBe = false;
  let hasAuxiliary = false;
  for (; at < from + 5; at++) {
    const token = tokens[at];
    if (!token || (!isAdjacent(token) && (at > from || isBare))) return undefined;
    if (!AUXILIARIES.has(token.lower) && !isAdverbInLy(token.lower)) break;
    hasBe ||= BE_FORMS.has(token.lower);
    hasAuxiliary ||= AUXILIARIES.has(token.lower);
  }
  const word = tokens[at]?.lower ?? "";
  if (hasBe && !word.endsWith("ing")) {
    if (actors.ATTITUDES.has(word)) return isState(phrase) ? "metonymic" : undefined;
    return isState(phrase) && isFormOf(word, actors.ACTOR_VERBS) && !actors.SUFFERED.has(word)
      ? "metonymic"
      : "literal";
  }
  if (hasBe && isState(phrase) && !UNWILLED.has(word)) return "metonymic";
  if (isFormOf(word, actors.ACTOR_VERBS)) return "metonymic";
  return hasAuxiliary && isState(phrase) && !actors.UNDERGONE.has(word) ? "metonymic" : undefined;
}

/** What a country is doing without its will: "Ukraine is suffering". */
const UNWILLED: ReadonlySet<string> = new Set(
  "suffering experiencing seeing burning reeling bracing celebrating".split(" "),
);
