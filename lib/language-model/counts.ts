import type { CountRange, Span } from "../model.ts";
import type { SentenceContext } from "../reports/context.ts";
import type { DraftCount } from "../reports/draft.ts";
import { findCounts } from "../reports/how-many.ts";
import { NUMBER_PATTERN, parseNumber } from "../reports/numbers.ts";
import { compilePattern } from "../reports/pattern.ts";
import type { QuoteFinder } from "./quotes.ts";
import type { AnswerReport } from "./schema.ts";

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
  const counts = told.flatMap(({ kind, low, high, quote }): DraftCount[] => {
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
    return holds ? counted({ low, high }) : [];
  });
  return { counts, refused: told.length - counts.length };
}

/** Numbers that stand whole within a span: not the five of "twenty-five", nor a year. */
function numbersWithin(span: Span, sentences: readonly SentenceContext[]): Set<number> {
  const found = sentences.flatMap(({ start, text }) =>
    NUMBERS.matches(text).flatMap((match) => {
      const from = start + match.index;
      const isYear = /^(?:19|20)\d\d$/.test(match[0]);
      return from >= span.start && from + match[0].length <= span.end && !isYear ? (parseNumber(match[0]) ?? []) : [];
    }),
  );
  return new Set(found);
}

const overlap = ({ start, end, offset }: Span & { readonly offset: number }, span: Span) =>
  offset + start < span.end && span.start < offset + end;
