import { mostPopulous, type PlaceFinder } from "../evaluate/readers.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Article } from "../model.ts";
import { readArticle, readToponyms } from "../pipeline.ts";
import { resolvePlaces } from "../places/resolve.ts";
import { readReports } from "../reports/read.ts";
import { readSentences } from "../sentences/read.ts";
import { findToponyms } from "../toponyms/find.ts";
import { measure, type Timing } from "./measure.ts";

export const STEPS = ["sentences", "toponyms", "places", "where", "reports", "whole"] as const;
/** `where` is sentences, toponyms and places together; `whole` is `readArticle`, which also tells the language. */
export type Step = (typeof STEPS)[number];

export interface ReadingTimes {
  /** Milliseconds an article. */
  readonly steps: Readonly<Record<Step, Timing>>;
  /** compromise and the most populous place that bears each name: the yardstick of `where`; null without it. */
  readonly yardstick: Timing | null;
}

export interface ReadingOptions {
  readonly yardstick: PlaceFinder | null;
  readonly rounds: number;
  readonly warmUp: number;
}

/** Times each step of reading on each article, and the yardstick in the same rounds. Needs one article or more. */
export function timeReading(articles: readonly Article[], gazetteer: Gazetteer, options: ReadingOptions): ReadingTimes {
  const { yardstick: finder, ...rounds } = options;
  // Each step is given what the one before it makes, so that only its own work is timed.
  const inputs = articles.map((article) => {
    const reading = readSentences(article);
    const mentions = findToponyms(article.text, reading.sentences, gazetteer);
    const toponyms = resolvePlaces({ ...article, ...reading }, mentions, gazetteer);
    return { article, reading, mentions, toponyms };
  });
  type Input = (typeof inputs)[number];
  const works: Record<Step, (input: Input) => unknown> = {
    sentences: ({ article }) => readSentences(article),
    toponyms: ({ article, reading }) => findToponyms(article.text, reading.sentences, gazetteer),
    places: ({ article, reading, mentions }) => resolvePlaces({ ...article, ...reading }, mentions, gazetteer),
    where: ({ article }) => readToponyms(article, gazetteer),
    reports: ({ article, reading, toponyms }) => readReports({ article, ...reading, toponyms }),
    whole: ({ article }) => readArticle(article, gazetteer),
  };
  if (finder === null) return { steps: measure(works, inputs, rounds), yardstick: null };
  const yardstick = ({ article: { text } }: Input) =>
    finder(text).map(({ start, end }) => mostPopulous(text.slice(start, end), gazetteer));
  const { yardstick: timing, ...steps } = measure({ ...works, yardstick }, inputs, rounds);
  return { steps, yardstick: timing };
}
