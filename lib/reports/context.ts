import type { Article, IncidentSubtype, IncidentType, Passage, Sentence, Span, Toponym } from "../model.ts";
import { dateOfText } from "./text-date.ts";

/** All that earlier steps found in one article. */
export interface ReadArticle {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
  readonly toponyms: readonly Toponym[];
}

/** One sentence with what stands in it. */
export interface SentenceContext extends Span {
  readonly index: number;
  readonly passage: number;
  /** How many sentences of its passage stand before it. */
  readonly indexInPassage: number;
  readonly isHeading: boolean;
  readonly text: string;
  readonly toponyms: readonly Toponym[];
  /** ISO date (day) that words such as "on Wednesday" are read against, or null. */
  readonly today: string | null;
  /** False when the text only shows about when it was written. */
  readonly isTodayExact: boolean;
}

export type Modality = "asserted" | "planned" | "negated" | "hypothetical" | "background";

/** Words that tell of a happening, found in one sentence. */
export interface Trigger extends Span {
  readonly type: IncidentType;
  readonly subtype: IncidentSubtype | null;
  readonly weight: number;
  readonly modality: Modality;
  readonly sentence: SentenceContext;
}

/** Joins sentences with their toponyms and dates; one linear walk over both lists. */
export function contextsOf({ article, passages, sentences, toponyms }: ReadArticle): SentenceContext[] {
  let next = 0;
  let firstOfPassage = 0;
  const own = article.publishedAt === null ? dateOfText(article.text) : null;
  return sentences.map((sentence, index) => {
    while ((toponyms[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) next++;
    const first = next;
    while ((toponyms[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.end) next++;
    if (sentences[index - 1]?.passage !== sentence.passage) firstOfPassage = index;
    const date = passages[sentence.passage]?.date ?? article.publishedAt;
    return {
      start: sentence.start,
      end: sentence.end,
      index,
      passage: sentence.passage,
      indexInPassage: index - firstOfPassage,
      isHeading: sentence.isHeading,
      text: article.text.slice(sentence.start, sentence.end),
      toponyms: toponyms.slice(first, next),
      today: date?.slice(0, 10) ?? own?.today ?? null,
      isTodayExact: date != null || own === null || own.isExact,
    };
  });
}
