import type { Mention, Span } from "../model.ts";
import { isKindWord, listKind } from "./evidence.ts";
import { isAdjacent, type Token, type TokenLine } from "./tokens.ts";
import { isCommonWord } from "./words/lexicon.ts";
import { PERSON_TITLES } from "./words/titles.ts";

/**
 * Names that the gazetteer does not hold but that the text calls places: "the village of Torkula", "Umenger village",
 * "Guma Local Government Area". They come without a place and with a lower confidence.
 */
export function findUnknown(
  text: string,
  lines: readonly TokenLine[],
  known: readonly Span[],
  surnames: ReadonlySet<string>,
): Mention[] {
  const found: Mention[] = [];
  const starts = new Set(known.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)));
  const taken = ({ start, end }: Span) => starts.has(start) || starts.has(end - 1);
  for (const { tokens, titleCase, allCaps } of lines) {
    if (titleCase || allCaps) continue;
    for (let at = 0; at < tokens.length; at++) {
      const run = nameRun(tokens, at);
      if (run === 0) continue;
      const span = spanOf(tokens.slice(at, at + run));
      if (span && isCalledPlace(tokens, at, at + run) && !surnames.has(tokens[at]?.lower ?? "") && !taken(span)) {
        found.push({
          ...span,
          name: text.slice(span.start, span.end),
          role: "literal",
          confidence: UNKNOWN_CONFIDENCE,
        });
      }
      at += run - 1;
    }
  }
  return found;
}

/** Measured on news: about two in three such names are places. */
const UNKNOWN_CONFIDENCE = 0.65;

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
