import { areDemonyms } from "../gazetteer/demonyms.ts";
import type { Phrase } from "./phrases.ts";
import { isAdjacent, type Token } from "./tokens.ts";
import { isTeam } from "./words/lexicon.ts";
import { FIRM_PREFIXES, FIRM_WORDS, ROAD_WORDS } from "./words/organisations.ts";

/**
 * Whether a phrase is only part of the name of a firm, newspaper, club or road ("Washington Post", "Bank of Ireland",
 * "Paris Street"). Institutions of a place ("Paris police", "Walker County Sheriff's Office") are not meant.
 */
export function isInsideOtherName({ line, from, to, candidates }: Phrase): boolean {
  const { tokens } = line;
  const last = tokens[to - 1];
  if (!last || last.possessive || areDemonyms(candidates)) return false;
  if (
    OTHER_NAMES.has(words(tokens, from, to)) ||
    OTHER_NAMES.has(words(tokens, from - 1, to)) ||
    OTHER_NAMES.has(words(tokens, from - 2, to))
  )
    return true;
  return endsAsFirm(tokens, to) || beginsAsFirm(tokens, from) || isTeam(words(tokens, from, to + 1));
}

/** Names that hold a name of a place and mean none. */
const OTHER_NAMES: ReadonlySet<string> = new Set([
  "united russia",
  "club america",
  "council of europe",
  "west nile",
  "red cross",
  "fig tree",
  "wall street",
  "captain america",
  "anglo saxon",
  "air france",
  "air canada",
  "air india",
  "british columbia lions",
  "house of orange",
]);

/** Looks over the capitalised words after the name: "Washington Post", "Manchester Evening News". */
function endsAsFirm(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + 3; at++) {
    const token = tokens[at];
    if (!token?.capital || !isAdjacent(token)) return false;
    if (at === to && ROAD_WORDS.has(token.lower)) return true;
    if (FIRM_WORDS.has(token.lower) || FIRM_WORDS.has(token.lower.replace(/s$/, ""))) return true;
  }
  return false;
}

/** "Bank of Ireland", "Radio Liberty", "FC Barcelona". */
function beginsAsFirm(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (!before || !isAdjacent(tokens[from])) return false;
  const head = before.lower === "of" ? tokens[from - 2] : before;
  if (!head?.capital || !FIRM_PREFIXES.has(head.lower)) return false;
  return before.lower === "of" || head.lower !== "bank";
}

function words(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");
}
