import type { Evidence, Span } from "../model.ts";

/** A piece of an article around quotes: whole sentences. */
export interface QuoteContext extends Span {
  readonly text: string;
  /** The quotes within, as offsets into the article, in the order of the text. */
  readonly quotes: readonly Evidence[];
}

type SpanPair = readonly [start: number, end: number];

/** The sentences that hold the quotes, in the order of the text; quotes whose sentences overlap share one piece. */
export function contextsOf(
  text: string,
  sentences: readonly SpanPair[],
  evidence: readonly Evidence[],
): QuoteContext[] {
  const pieces: { start: number; end: number; quotes: Evidence[] }[] = [];
  for (const quote of [...evidence].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const { start, end } = sentencesAround(sentences, quote);
    const last = pieces.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.quotes.push(quote);
    } else {
      pieces.push({ start, end, quotes: [quote] });
    }
  }
  return pieces.map((piece) => ({ ...piece, text: text.slice(piece.start, piece.end) }));
}

/** From the beginning of the sentence in which the quote begins to the end of the one in which it ends. */
function sentencesAround(sentences: readonly SpanPair[], { start, end }: Span): Span {
  const touched = sentences.filter((sentence) => sentence[0] < end && sentence[1] > start);
  return {
    start: Math.min(start, ...touched.map((sentence) => sentence[0])),
    end: Math.max(end, ...touched.map((sentence) => sentence[1])),
  };
}
