import type { Candidate, Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Span } from "../model.ts";
import { isKindWord } from "./cues.ts";
import { TOPONYM_SETTINGS as S } from "./settings.ts";
import { isAdjacent, isJoined, type Token, type TokenLine } from "./tokens.ts";
import { FUNCTION_WORDS } from "./words/grammar.ts";
import { isCommonWord, isFamilyName, isGivenName } from "./words/lexicon.ts";
import { FEATURE_WORDS, INSTITUTION_WORDS, ROAD_WORDS } from "./words/organisations.ts";
import { DIRECTION_WORDS, KIND_WORDS, NAME_LINKS } from "./words/places.ts";

/** Words of a line that are a name in the gazetteer. */
export interface Phrase extends Span {
  readonly line: TokenLine;
  /** First word, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly name: string;
  /** The name that the gazetteer has it under. */
  readonly lookup: string;
  readonly candidates: readonly Candidate[];
}

/** The longest names of the gazetteer in a line, from left to right; they do not overlap. */
export function findPhrases(text: string, line: TokenLine, gazetteer: Gazetteer): Phrase[] {
  const phrases: Phrase[] = [];
  let from = 0;
  while (from < line.tokens.length) {
    const phrase = longestFrom(text, line, from, gazetteer);
    if (phrase) phrases.push(phrase);
    from = phrase ? phrase.to : from + 1;
  }
  return phrases;
}

function longestFrom(text: string, line: TokenLine, from: number, gazetteer: Gazetteer): Phrase | null {
  const first = line.tokens[from];
  if (!first?.capital) return null;
  if (first.lower === "the" && !isPartOfName(text, line, from, gazetteer)) return null;
  let best: Phrase | null = null;
  for (let to = from + 1; to <= Math.min(from + S.maxNameWords, line.tokens.length); to++) {
    const last = line.tokens[to - 1];
    if (!last || (to > from + 1 && !continues(line.tokens, to - 1))) break;
    // "Gaza strip" is a name, the kind word of "Henan province" stands beside one.
    if (last.capital || !isKindWord(last)) best = phraseOf(text, line, from, to, gazetteer) ?? best;
    // "People's Republic of China" goes on after a possessive, most names do not.
    if (!gazetteer.hasPrefix(text.slice(first.start, last.possessive ? last.end + 2 : last.end))) break;
  }
  return best;
}

/** Whether "The" belongs to the name ("The Hague", "The Bahamas") and does not only stand before it ("The US"). */
function isPartOfName(text: string, { tokens }: TokenLine, from: number, gazetteer: Gazetteer): boolean {
  const [the, next] = [tokens[from], tokens[from + 1]];
  if (!the || !next?.capital) return false;
  return gazetteer.find(text.slice(the.start, next.end)).some(({ place }) => place.name.startsWith("The "));
}

/** Whether a word may belong to the name that the words before it began. */
function continues(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.gap === "-" && token.text.length <= 3) return true;
  if (!token.capital && !NAME_LINKS.has(token.lower)) return isAdjacent(token) && !FUNCTION_WORDS.has(token.lower);
  return (
    isAdjacent(token) ||
    (isJoined(token) && (tokens[at - 1]?.text.length ?? 0) <= 3) ||
    token.gap === "-" ||
    token.gap === "’" ||
    token.gap === "'" ||
    token.gap === " & "
  );
}

/** The words from `from` to before `to` as a name of the gazetteer; null when they are none, or none in this setting. */
export function phraseOf(text: string, line: TokenLine, from: number, to: number, gazetteer: Gazetteer): Phrase | null {
  const first = line.tokens[from];
  const last = line.tokens[to - 1];
  if (!first || !last) return null;
  const name = text.slice(first.start, last.end);
  const { lookup, found } = lookUp(name, line.tokens[from - 1], gazetteer);
  // Small letters after the first word are part of a name only as the gazetteer has it.
  if (!last.capital && !found.some(({ inexact, nameKind }) => !inexact && nameKind !== "demonym")) return null;
  if (found.length === 0 || (lookup === null && isMereKind(line.tokens, from, to))) return null;
  const candidates = to - from === 1 ? fitting(wellSpelled(found, first), text, line, from) : found;
  if (candidates.length === 0) return null;
  const end = isShortened(candidates) && text[last.end] === "." && !name.endsWith(".") ? last.end + 1 : last.end;
  const written = text.slice(first.start, end);
  return { line, from, to, start: first.start, end, name: written, lookup: lookup ?? written, candidates };
}

/** "the Gulf" and "the Strip" are other places than "Gulf" and "Strip" alone. */
function lookUp(name: string, before: Token | undefined, gazetteer: Gazetteer) {
  if (before?.lower === "the") {
    const found = gazetteer.find(`the ${name}`);
    if (found.length > 0 && !found[0]?.inexact) return { lookup: `the ${name}`, found };
  }
  return { lookup: null, found: gazetteer.find(name) };
}

/** A plain word or a name of persons is no other spelling of a Slavic town: "Human" is not Uman. */
function wellSpelled(found: readonly Candidate[], { lower }: Token): readonly Candidate[] {
  if (!isCommonWord(lower) && !isGivenName(lower) && !isFamilyName(lower)) return found;
  return found.filter(({ inexact }) => inexact !== "spelling");
}

/** "North", "Street", "Lake": a word that says what or where a name is, although some village is called so. */
function isMereKind(tokens: readonly Token[], from: number, to: number): boolean {
  const word = tokens[from]?.lower ?? "";
  return (
    to - from === 1 &&
    (DIRECTION_WORDS.has(word) ||
      Object.hasOwn(KIND_WORDS, word) ||
      ROAD_WORDS.has(word) ||
      FEATURE_WORDS.has(word) ||
      INSTITUTION_WORDS.has(word))
  );
}

/** Of what a single word may mean, that for which its letters and its setting are right: "US" is not "us", "IN" not "in". */
function fitting(found: readonly Candidate[], text: string, line: TokenLine, at: number): readonly Candidate[] {
  const token = line.tokens[at];
  if (!token || isCurrency(text, token)) return [];
  if (token.text.includes(".")) return found.filter((candidate) => candidate.place.kind !== "place");
  const before = line.tokens[at - 1];
  const isAfterTown =
    before?.capital === true &&
    (/^, ?$|^ \($/.test(token.gap) || (token.gap === " " && !before.upper && !line.titleCase));
  const shortened = found.filter(({ nameKind }) => nameKind === "abbreviation");
  if (token.text.length <= 3 && token.upper) {
    if (isAfterTown && shortened.length > 0) return shortened;
    return line.allCaps
      ? []
      : found.filter((candidate) => isCountryLike(candidate) || isLongShortening(candidate, token));
  }
  const isDotted = text[token.end] === "." && isStateShortening(token) && (isAfterTown || token.text.length > 4);
  return isDotted ? found : found.filter(({ nameKind }) => nameKind !== "abbreviation");
}

/** The shortenings of states and provinces that news writes with a dot, but not "Co.", "Act.", "In." */
const isStateShortening = ({ text }: Token): boolean =>
  /^(?:Ala|Alta|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Man|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ont|Ore|Pa|Que|Sask|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)$/.test(
    text,
  );

/** "US$5", "$US 5". */
export const isCurrency = (text: string, { start, end }: Token): boolean =>
  text[end] === "$" || text[start - 1] === "$";
/** "NSW", but not the two letters of a post office: "IN", "OR", "ME". */
const isLongShortening = ({ nameKind }: Candidate, { text }: Token): boolean =>
  nameKind === "abbreviation" && text.length === 3;
const isCountryLike = ({ place }: Candidate): boolean => place.kind === "country" || place.kind === "region";
const isShortened = (candidates: readonly Candidate[]): boolean => candidates[0]?.nameKind === "abbreviation";
