import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { Article, Reading } from "./model.ts";
import { resolvePlaces } from "./places/resolve.ts";
import { readReports } from "./reports/read.ts";
import { detectLanguage, READABLE_LANGUAGES } from "./sentences/language.ts";
import { readSentences } from "./sentences/read.ts";
import { findToponyms } from "./toponyms/find.ts";

/** Names the rules and tables that read: stored with every row, raised whenever the same article would be read otherwise. */
export const READING_VERSION = "rules-1";

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
  const { passages, sentences } = readSentences(article);
  const mentions = findToponyms(article.text, sentences, gazetteer);
  const toponyms = resolvePlaces({ ...article, passages, sentences }, mentions, gazetteer);
  const reports = readReports({ article, passages, sentences, toponyms });
  return { ...nothing, unread: null, passages, sentences, toponyms, reports };
}
