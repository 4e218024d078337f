import type { Span } from "../model.ts";
import { LANGUAGE_MODEL as S } from "./settings.ts";

/** Finds quotes in a part of a text. */
export interface QuoteFinder {
  /**
   * The span of the text whose words these are, the one nearest to `near` where there are several; null when the text
   * does not hold them. Runs of blanks and the shape of quote marks may differ, nothing else.
   */
  find(quote: string, near?: Span): Span | null;
}

/** Opens a part of a text for searching; spans are offsets into the whole text. */
export function openQuotes(text: string, within: Span): QuoteFinder {
  const { folded, starts, ends } = fold(text, within);
  return {
    find(quote, near = within) {
      const wanted = fold(quote, { start: 0, end: quote.length }).folded;
      if (wanted === "" || wanted.length > S.maxQuote) return null;
      let best: Span | null = null;
      for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
        if (!isWhole(folded, at, at + wanted.length)) continue;
        const span = { start: starts[at] ?? 0, end: ends[at + wanted.length - 1] ?? 0 };
        if (best === null || distance(span, near) < distance(best, near)) best = span;
      }
      return best;
    },
  };
}

const MARKS: Record<string, string> = {
  "‘": "'",
  "’": "'",
  "‛": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
};

/** The text with one blank for each run and plain quote marks, trimmed, and where each of its characters stands. */
function fold(text: string, { start, end }: Span): { folded: string; starts: number[]; ends: number[] } {
  let folded = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    const isBlank = /\s/.test(char);
    if (isBlank && (folded === "" || folded.endsWith(" "))) {
      if (folded !== "") ends[ends.length - 1] = at + 1;
      continue;
    }
    folded += isBlank ? " " : (MARKS[char] ?? char);
    starts.push(at);
    ends.push(at + 1);
  }
  return { folded: folded.trimEnd(), starts, ends };
}

/** Whether a find neither begins nor ends within a word or a number: "is" is no quote of "this", nor 15 of 15,000. */
function isWhole(text: string, start: number, end: number): boolean {
  const joins = (at: number) =>
    WITHIN_WORD.test(text.slice(at - 1, at + 1)) && !UNSPACED.test(text.slice(at - 1, at + 1));
  const splits = (at: number) => /^\d[.,]\d$/.test(text.slice(at - 1, at + 2));
  return !(start > 0 && (joins(start) || splits(start - 1))) && !(end < text.length && (joins(end) || splits(end)));
}

const WITHIN_WORD = /^[\p{L}\p{N}\p{M}]{2}$/u;
/** Scripts that put no blanks between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
/** Characters between two spans; 0 where they touch. */
const distance = (one: Span, other: Span) => Math.max(0, one.start - other.end, other.start - one.end);
