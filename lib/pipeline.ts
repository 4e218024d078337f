import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { Article, Reading, Toponym } from "./model.ts";
import { resolvePlaces } from "./places/resolve.ts";
import { readReports } from "./reports/read.ts";
import { detectLanguage, PLACE_LANGUAGES, REPORT_LANGUAGE, readerLanguage } from "./sentences/language.ts";
import { readableStart } from "./sentences/length.ts";
import { readSentences, type SentenceReading } from "./sentences/read.ts";
import { findToponyms } from "./toponyms/find.ts";
import { findToponymsIn } from "./toponyms/languages/find.ts";

/** Names the rules and tables that read: part of what is stored with every row as its reader, raised whenever the same article would be read otherwise. */
export const READING_VERSION = "trained-2";

/**
 * Sentences and toponyms of a text: the steps of `readArticle` that tell where, without those that tell what happened.
 * A language without a reader is read as English.
 */
export function readToponyms(
  article: Pick<Article, "text" | "title" | "url" | "publisher"> & Partial<Pick<Article, "language">>,
  gazetteer: Gazetteer,
): SentenceReading & { readonly toponyms: Toponym[] } {
  const text = readableStart(article.text);
  const language = readerLanguage({ text, language: article.language ?? null });
  const reading = readSentences({ ...article, text });
  const mentions = PLACE_LANGUAGES.includes(language)
    ? findToponymsIn(language, text, reading.sentences, gazetteer)
    : findToponyms(text, reading.sentences, gazetteer);
  return { ...reading, toponyms: resolvePlaces({ ...article, text, ...reading }, mentions, gazetteer) };
}

/**
 * Reads one article: passages, sentences, toponyms with their places, reports with their evidence. What of it was not
 * read, and why, stands in `unread`. Pure; never throws on text.
 */
export function readArticle(article: Article, gazetteer: Gazetteer): Reading {
  const text = readableStart(article.text);
  const reader = readerLanguage({ text, language: article.language });
  const language = article.language ?? detectLanguage(text).language;
  const nothing = {
    article,
    language,
    reader: READING_VERSION,
    passages: [],
    sentences: [],
    toponyms: [],
    reports: [],
  };
  if (reader !== REPORT_LANGUAGE && !PLACE_LANGUAGES.includes(reader)) {
    const known = [REPORT_LANGUAGE, ...PLACE_LANGUAGES].join(", ");
    return { ...nothing, unread: `language ${language} has no reader; there is one for ${known}` };
  }
  const short = { ...article, text, language: reader };
  const reading = readToponyms(short, gazetteer);
  const isReported = reader === REPORT_LANGUAGE;
  const reports = isReported ? readReports({ article: short, ...reading }) : [];
  const notes = [
    isReported ? "" : `happenings are read in English only, so of this text (${reader}) just the names of places were`,
    text === article.text ? "" : `the first ${text.length} of ${article.text.length} characters were read`,
  ];
  return { ...nothing, ...reading, unread: notes.filter(Boolean).join("; ") || null, reports };
}
