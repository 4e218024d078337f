import type { Mention, Span } from "../model.ts";
import { isFeatureHead, isKindWord, listKind, prepositionBefore } from "./evidence.ts";
import { isAdjacent, type Token, type TokenLine } from "./tokens.ts";
import { isCommonWord, isFamilyName, isGivenName } from "./words/lexicon.ts";
import { PERSON_TITLES } from "./words/titles.ts";

/**
 * Names that the gazetteer does not hold but that the text treats as places: "the village of Torkula", "Umenger village",
 * "Lake Vermont", "fighting in Qamishlo". They come without a place and with a lower confidence.
 */
export function findUnknown(
  text: string,
  lines: readonly TokenLine[],
  known: readonly Span[],
  surnames: ReadonlySet<string>,
): Mention[] {
  const found: Mention[] = [];
  const taken = new Set(known.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)));
  for (const { tokens, titleCase, allCaps } of lines) {
    if (titleCase || allCaps) continue;
    for (let at = 0; at < tokens.length; at++) {
      const run = nameRun(tokens, at);
      if (run === 0) continue;
      const confidence = surnames.has(tokens[at]?.lower ?? "") ? 0 : placeConfidence(tokens, at, at + run);
      const span = spanOf(tokens.slice(isFeatureHead(tokens, at - 1) ? at - 1 : at, at + run));
      if (span && confidence > 0 && !taken.has(span.start) && !taken.has(span.end - 1)) {
        found.push({ ...span, name: text.slice(span.start, span.end), role: "literal", confidence });
      }
      at += run - 1;
    }
  }
  return found;
}

/** Confidence by what speaks for a place; measured on news: of such names that many were marked as places, roughly. */
const CALLED = 0.65;
const LOCATED = 0.5;

function placeConfidence(tokens: readonly Token[], from: number, to: number): number {
  if (isCalledPlace(tokens, from, to) || isFeatureHead(tokens, from - 1)) return CALLED;
  return isLocated(tokens, from, to) ? LOCATED : 0;
}

/** "in Qamishlo", "near eastern Ghuta": a short name that is no person's after a preposition of place alone. */
function isLocated(tokens: readonly Token[], from: number, to: number): boolean {
  const preposition = tokens[prepositionBefore(tokens, from)]?.lower ?? "";
  const first = tokens[from];
  if (!(preposition === "in" || preposition === "near") || to - from > 2 || !first) return false;
  if (tokens[from - 1]?.lower === "the") return false;
  return (
    first.text.length > 3 && !isGivenName(first.lower) && !isFamilyName(first.lower) && !tokens[to - 1]?.possessive
  );
}

/** Number of words of the capitalised name that begins at `at`: at most three, none of them a common word. */
function nameRun(tokens: readonly Token[], at: number): number {
  let length = 0;
  while (length < 3) {
    const token = tokens[at + length];
    if (!token?.capital || token.upper || (length > 0 && !isAdjacent(token))) break;
    if (isCommonWord(token.lower) || PERSON_TITLES.has(token.lower) || isKindWord(token)) break;
    length++;
    if (token.possessive) break;
  }
  const next = tokens[at + length];
  return next?.capital && isAdjacent(next) && !isKindWord(next) ? 0 : length;
}

/** "village of X", "X village", "X County". */
function isCalledPlace(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  if (listKind(tokens, to) !== null) return true;
  if (tokens[from - 1]?.lower === "of" && isSettledKind(tokens[from - 2]) && !tokens[from - 2]?.capital) return true;
  return next !== undefined && isAdjacent(next) && isSettledKind(next) && !tokens[to - 1]?.possessive;
}

/** Kinds whose word beside a name leaves little doubt; "X state" and "city of X" in the wide sense would. */
const SETTLED: ReadonlySet<string> = new Set(
  "counties provinces districts village villages town township hamlet settlement district county province oblast raion governorate region neighborhood neighbourhood suburb island peninsula".split(
    " ",
  ),
);
const isSettledKind = (token: Token | undefined): boolean => token !== undefined && SETTLED.has(token.lower);

function spanOf(tokens: readonly Token[]): Span | null {
  const [first] = tokens;
  const last = tokens.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}
