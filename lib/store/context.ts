import type { Evidence, Span } from "../model.ts";

/** A piece of an article. */
export interface TextPiece extends Span {
  readonly text: string;
}

/** A piece of an article around quotes: whole sentences. */
export interface QuoteContext extends TextPiece {
  /** The quotes within, as offsets into the article, in the order of the text. */
  readonly quotes: readonly Evidence[];
  /** The sentences beside it, of the same passage; null at its ends and where a heading stands. */
  readonly before: TextPiece | null;
  readonly after: TextPiece | null;
}

type SpanPair = readonly [start: number, end: number];

/** What the sentences of a text are told by: themselves, and the passages beyond which none explains another. */
export interface Sentences {
  readonly sentences: readonly SpanPair[];
  /** Without their headings, in the order of the text. */
  readonly passages: readonly Span[];
}

/** The sentences that hold the quotes, in the order of the text; quotes whose sentences overlap share one piece. */
export function contextsOf(
  text: string,
  { sentences, passages }: Sentences,
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
  return pieces.map((piece) => {
    const passage = passages.find(({ start, end }) => start <= piece.start && end >= piece.end) ?? piece;
    const beside = sentences.filter(([start, end]) => start >= passage.start && end <= passage.end);
    const before = beside.findLast((sentence) => sentence[1] <= piece.start);
    const after = beside.find((sentence) => sentence[0] >= piece.end);
    return { ...piece, text: text.slice(piece.start, piece.end), before: cut(before), after: cut(after) };
  });

  function cut(sentence: SpanPair | undefined): TextPiece | null {
    return sentence ? { start: sentence[0], end: sentence[1], text: text.slice(...sentence) } : null;
  }
}

/** From the beginning of the sentence in which the quote begins to the end of the one in which it ends. */
function sentencesAround(sentences: readonly SpanPair[], { start, end }: Span): Span {
  const touched = sentences.filter((sentence) => sentence[0] < end && sentence[1] > start);
  return {
    start: Math.min(start, ...touched.map((sentence) => sentence[0])),
    end: Math.max(end, ...touched.map((sentence) => sentence[1])),
  };
}
