import type { Sentence, Span } from "../model.ts";

/** A word of a sentence. The span leaves out a possessive ending. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Has two letters or more, all capital. */
  readonly upper: boolean;
  /** Ends in 's, which is outside the span. */
  readonly possessive: boolean;
  /** What stands between the word before (or the start of the sentence) and this one, endings included. */
  readonly gap: string;
}

/** The words of a sentence with what the reader needs to know of their setting. */
export interface TokenLine {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Most words begin with a capital, so a capital tells nothing. */
  readonly titleCase: boolean;
  /** Nearly all letters are capital. */
  readonly allCaps: boolean;
}

/** Dotted initials ("U.S.", "W.Va.") as one word; else letters with inner apostrophes; else digits. */
const WORD = /(?:\p{Lu}\p{Ll}{0,2}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*/gu;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;
const POSSESSIVE = /['’][sS]$/;

/** Cuts a sentence into words. Hyphens part words, so that each side of "Ukraine-Russia" has its own span. */
export function tokenize(text: string, sentence: Sentence): TokenLine {
  const body = text.slice(sentence.start, sentence.end);
  const tokens: Token[] = [];
  let before = 0;
  for (const match of body.matchAll(WORD)) {
    const possessive = POSSESSIVE.test(match[0]);
    const word = possessive ? match[0].slice(0, -2) : match[0];
    const start = sentence.start + match.index;
    const lower = word.toLowerCase();
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      lower,
      capital: word[0] !== lower[0],
      upper: word !== lower && word === word.toUpperCase() && TWO_CAPITALS.test(word),
      possessive,
      gap: body.slice(before, match.index),
    });
    before = match.index + word.length;
  }
  const words = tokens.filter(({ text: word }) => /^\p{L}{4}/u.test(word));
  const capitals = words.filter(({ capital }) => capital).length;
  return {
    sentence,
    tokens,
    titleCase: words.length > 2 && capitals / words.length > TITLE_CASE,
    allCaps: isAllCaps(body, tokens),
  };
}

function isAllCaps(body: string, tokens: readonly Token[]): boolean {
  // Counting letters costs more than counting words, and hardly any line gets to it.
  if (tokens.filter(({ upper }) => upper).length * 3 < tokens.length) return false;
  const letters = body.replace(/[^\p{L}]/gu, "");
  return letters.length > 8 && letters.replace(/\p{Ll}/gu, "").length / letters.length > ALL_CAPS;
}

/** Words that stand in the lines in small letters: there "reading" is no town. */
export function smallWordsOf(lines: readonly TokenLine[]): Set<string> {
  return new Set(lines.flatMap(({ tokens }) => tokens.filter(({ capital }) => !capital).map(({ lower }) => lower)));
}

/** Share of longer words with a capital from which a line is set in title case, and of capital letters for capitals. */
const TITLE_CASE = 0.7;
const ALL_CAPS = 0.85;

/** Whether a word stands right beside the one before it, with nothing but a blank and a possessive ending between. */
export function isAdjacent(token: Token | undefined): boolean {
  return token !== undefined && (token.gap === " " || /^(?:['’]?[sS]?)?[ \u00a0]$/.test(token.gap));
}

/** The same with the dot of a shortening between: "St. Petersburg", "Mr. Jordan", "J. Smith". */
export function isJoined(token: Token | undefined): boolean {
  return token !== undefined && (token.gap === " " || /^\.?[ \u00a0]$/.test(token.gap));
}
