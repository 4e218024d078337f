import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { Article, Reading, Toponym } from "./model.ts";
import { resolvePlaces } from "./places/resolve.ts";
import { readReports } from "./reports/read.ts";
import { detectLanguage, READABLE_LANGUAGES } from "./sentences/language.ts";
import { readSentences, type SentenceReading } from "./sentences/read.ts";
import { findToponyms } from "./toponyms/find.ts";

/** Names the rules and tables that read: stored with every row, raised whenever the same article would be read otherwise. */
export const READING_VERSION = "rules-1";

/** Sentences and toponyms of a text: the steps of `readArticle` that tell where, without those that tell what happened. */
export function readToponyms(
  article: Pick<Article, "text" | "title" | "url" | "publisher">,
  gazetteer: Gazetteer,
): SentenceReading & { readonly toponyms: Toponym[] } {
  const reading = readSentences(article);
  const mentions = findToponyms(article.text, reading.sentences, gazetteer);
  return { ...reading, toponyms: resolvePlaces({ ...article, ...reading }, mentions, gazetteer) };
}

/** Reads one article: passages, sentences, toponyms with their places, reports with their evidence. Pure; never throws on text. */
export function readArticle(article: Article, gazetteer: Gazetteer): Reading {
  const language = article.language ?? detectLanguage(article.text).language;
  const nothing = { article, language, passages: [], sentences: [], toponyms: [], reports: [] };
  if (!READABLE_LANGUAGES.includes(language.split("-")[0] ?? "")) {
    return {
      ...nothing,
      unread: `language ${language} has no reader; there is one for ${READABLE_LANGUAGES.join(", ")}`,
    };
  }
  const reading = readToponyms(article, gazetteer);
  return { ...nothing, ...reading, unread: null, reports: readReports({ article, ...reading }) };
}
