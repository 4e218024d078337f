import type { Article } from "../model.ts";

/** Words of a news article of usual length. */
export const SAMPLE_WORDS = 600;

/**
 * Articles as near to `words` as whole articles allow, made of short ones joined in their order, as the entries of a
 * digest; each has other places, so that no table of a step stays warm for one text alone. What is left over at the end
 * is left out, unless it is all there is.
 */
export function joinArticles(articles: readonly Article[], words = SAMPLE_WORDS): Article[] {
  const groups: Article[][] = [];
  let length = 0;
  for (const article of articles) {
    const added = countWords(article.text);
    const isFurther = Math.abs(length + added - words) > Math.abs(length - words);
    if (groups.length === 0 || isFurther) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)?.push(article);
    length += added;
  }
  const samples = groups.flatMap(([first, ...rest]): Article[] => {
    if (!first) return [];
    return [{ ...first, title: null, text: [first, ...rest].map(({ text }) => text.trim()).join("\n\n") }];
  });
  return samples.length > 1 ? samples.slice(0, -1) : samples;
}

/** Words between white space. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;
