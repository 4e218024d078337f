import type { Article, Passage, Sentence, Span } from "../model.ts";
import { classifyBlocks } from "./classify.ts";
import { isTimeLine } from "./dates.ts";
import { isFurniture } from "./furniture.ts";
import { findSections, type Section } from "./passages.ts";
import { SENTENCE_SETTINGS as S } from "./settings.ts";
import { splitSentences } from "./split.ts";

/** Passages and sentences, in the order of the text; every sentence lies within its passage. */
export interface SentenceReading {
  readonly passages: Passage[];
  readonly sentences: Sentence[];
}

/**
 * Cuts an article into passages (entries of a live blog, or the whole of a short article) and these into sentences.
 * Menus, cookie notes, bylines, date lines and other page furniture yield none. Spans are offsets into the text as it
 * is, do not overlap and are trimmed. Linear in the length of the text; never throws.
 */
export function readSentences(article: Pick<Article, "text" | "title">): SentenceReading {
  const passages: Passage[] = [];
  const sentences: Sentence[] = [];
  for (const section of findSections(classifyBlocks(article.text, article.title), article.title)) {
    for (const part of partsOf(article.text, section)) {
      const first = part[0];
      const last = part.at(-1);
      if (!first || !last) continue;
      for (const sentence of part) sentences.push({ ...sentence, passage: passages.length });
      passages.push({ start: first.start, end: last.end, heading: spanOf(section.heading), date: section.date });
    }
  }
  return { passages, sentences };
}

type Piece = Omit<Sentence, "passage">;
/** A news agency's mark of place in the middle of a digest: `ALBUQUERQUE, N.M. (AP) - `. */
const AGENCY_DATELINE =
  /^\p{Lu}[\p{Lu} .'’-]{2,40}(?:, [\p{L}. ]{1,30})? \((?:AP|Reuters|AFP|UPI|CNN|TASS|Xinhua|dpa)\) ?[-–—]/u;

/** Sentences of a section, cut further at agency datelines and stamps within a paragraph, and where it grows too long. */
function partsOf(text: string, section: Section): Piece[][] {
  const parts: Piece[][] = [];
  let current: Piece[] = [];
  const close = () => {
    if (current.length > 0) parts.push(current);
    current = [];
  };
  for (const block of section.blocks) {
    const isHeading = block.kind === "heading" || block.kind === "label";
    for (const span of isHeading ? [limited(block)] : splitSentences(text, block.start, block.end)) {
      const words = text.slice(span.start, Math.min(span.end, span.start + 300));
      if (isTimeLine(words)) close();
      if (isTimeLine(words) || isFurniture(words)) continue;
      const begin = current[0]?.start ?? span.start;
      if (AGENCY_DATELINE.test(words) || span.end - begin > S.maxPassage) close();
      current.push({ start: span.start, end: span.end, isHeading });
    }
  }
  close();
  return parts;
}

function limited({ start, end }: Span): Span {
  return { start, end: Math.min(end, start + S.maxSentence) };
}

function spanOf(block: Span | null): Span | null {
  return block && { start: block.start, end: block.end };
}
