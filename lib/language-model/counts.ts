import type { CountRange, Span } from "../model.ts";
import type { SentenceContext } from "../reports/context.ts";
import type { DraftCount } from "../reports/draft.ts";
import { findCounts } from "../reports/how-many.ts";
import { NUMBER_PATTERN, parseNumber } from "../reports/numbers.ts";
import { compilePattern } from "../reports/pattern.ts";
import type { QuoteFinder } from "./quotes.ts";
import type { AnswerReport } from "./schema.ts";
import { LANGUAGE_MODEL as S } from "./settings.ts";

const NUMBERS = compilePattern([NUMBER_PATTERN]);

/**
 * The figures whose quotes hold them, in digits or words, and how many do not. Where our own rules read the same figure
 * their bounds stand ("at least 15"), and what they find denied or doubted is no figure: it stays a quote.
 */
export function checkCounts(
  told: AnswerReport["casualties"],
  near: Span,
  contexts: readonly SentenceContext[],
  quotes: QuoteFinder,
): { readonly counts: DraftCount[]; readonly refused: number } {
  const counts = told.slice(0, S.maxFigures).flatMap(({ kind, low, high, quote }): DraftCount[] => {
    const span = quotes.find(quote, near);
    if (!span) return [];
    const sentences = contexts.filter(({ start, end }) => start < span.end && span.start < end);
    const ours = sentences.flatMap((sentence) =>
      findCounts(sentence.text).filter(
        (count) => count.kind === kind && overlap({ ...count, offset: sentence.start }, span),
      ),
    );
    const counted = (count: CountRange | null) => [{ ...span, kind, count, isLocal: false }];
    if (ours.some(({ count }) => count === null)) return counted(null);
    const same = ours.find(({ count }) => count?.low === low || (low === high && count?.high === high));
    if (same) return counted(same.count);
    const written = numbersWithin(span, sentences);
    const isWritten = (value: number) => value > 0 && written.has(value);
    // "Up to 20" has no lower figure.
    const holds = high === null ? isWritten(low) : isWritten(high) && low <= high && (low === 0 || isWritten(low));
    return holds ? counted({ low, high: low === high && written.get(low) ? null : high }) : [];
  });
  return { counts, refused: told.length - counts.length };
}

/** Words before a number that make it a lower bound. */
const AT_LEAST = /\b(?:at least|more than|over|no fewer than|not less than|upwards of) $/i;

/** Numbers that stand whole within a span, not the five of "twenty-five" nor a year, and whether the text says "at least". */
function numbersWithin(span: Span, sentences: readonly SentenceContext[]): Map<number, boolean> {
  const found = sentences.flatMap(({ start, text }) =>
    NUMBERS.matches(text).flatMap((match): [number, boolean][] => {
      const from = start + match.index;
      const value = parseNumber(match[0]);
      const isYear = /^(?:19|20)\d\d$/.test(match[0]);
      const isWithin = from >= span.start && from + match[0].length <= span.end;
      return value !== null && isWithin && !isYear ? [[value, AT_LEAST.test(text.slice(0, match.index))]] : [];
    }),
  );
  return new Map(found);
}

const overlap = ({ start, end, offset }: Span & { readonly offset: number }, span: Span) =>
  offset + start < span.end && span.start < offset + end;
