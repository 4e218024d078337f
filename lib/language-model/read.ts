import { messageOf } from "../errors.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Article, IncidentReport, Reading } from "../model.ts";
import { READING_VERSION, readArticle, readToponyms } from "../pipeline.ts";
import { contextsOf, type ReadArticle } from "../reports/context.ts";
import type { Draft } from "../reports/draft.ts";
import { gatherDrafts } from "../reports/gather.ts";
import { isBackground } from "../reports/keep.ts";
import { reportOf } from "../reports/read.ts";
import { detectLanguage } from "../sentences/language.ts";
import { readableStart } from "../sentences/length.ts";
import { askModel } from "./ask.ts";
import { checkReport } from "./check.ts";
import { chunkPassages } from "./chunks.ts";
import { type Names, openNames } from "./names.ts";
import { askAbout } from "./prompt.ts";
import { openQuotes } from "./quotes.ts";
import { parseAnswer } from "./schema.ts";
import { type LanguageModelSettings, LANGUAGE_MODEL as S } from "./settings.ts";

/** Names this reader and all that decides what it reads: the model, its questions and checks, our own rules. */
export function languageModelVersion({ model }: Pick<LanguageModelSettings, "model">): string {
  return `language-model/${model}@${S.version}+${READING_VERSION}`;
}

/**
 * Reads one article with a language model: sentences and places are our own, the happenings are the model's as far as
 * the text carries them word for word. Whatever fails, the rules read it, and `reader` and `unread` say so. Never throws.
 */
export async function readWithLanguageModel(
  article: Article,
  gazetteer: Gazetteer,
  settings: LanguageModelSettings,
): Promise<Reading> {
  const text = readableStart(article.text);
  const short = { ...article, text };
  const read: ReadArticle = { article: short, ...readToponyms(short, gazetteer) };
  const names = openNames(read, gazetteer);
  try {
    const { reports, notes } = await askReports(read, names, settings);
    if (text !== article.text) notes.push(`the first ${text.length} of ${article.text.length} characters were read`);
    return {
      article,
      language: article.language ?? detectLanguage(text).language,
      reader: languageModelVersion(settings),
      unread: notes.join("; ") || null,
      passages: read.passages,
      sentences: read.sentences,
      toponyms: names.all(),
      reports,
    };
  } catch (thrown) {
    const reading = readArticle(article, gazetteer);
    const why = `read by rules, as the language model ${settings.model} ${messageOf(thrown)}`;
    return { ...reading, unread: reading.unread === null ? why : `${why}; ${reading.unread}` };
  }
}

async function askReports(
  read: ReadArticle,
  names: Names,
  settings: LanguageModelSettings,
): Promise<{ reports: IncidentReport[]; notes: string[] }> {
  const { article, passages } = read;
  const { chunks, left } = chunkPassages(passages);
  // A line may end within a phrase that our rules know with a blank; offsets stay.
  const contexts = contextsOf(read).map((context) => ({ ...context, text: context.text.replace(/\s/g, " ") }));
  const checkable = { text: article.text, contexts, names, quotesOf: openPassages(read) };
  const drafts: Draft[] = [];
  const counts = { illFormed: 0, unfounded: 0, fields: 0, background: 0, beyond: 0 };
  for (const chunk of chunks) {
    const answer = parseAnswer(await askModel(askAbout(article, passages, chunk), settings));
    if (answer === null) throw new Error("gives an answer that is not of the form that was asked for");
    counts.illFormed += answer.illFormed;
    counts.beyond += Math.max(0, answer.reports.length - S.maxReports);
    for (const told of answer.reports.slice(0, S.maxReports)) {
      const { draft, refused } = checkReport(told, chunk, checkable);
      if (draft === null) counts.unfounded++;
      else if (isBackground(draft)) counts.background++;
      else drafts.push(draft);
      counts.fields += refused;
    }
  }
  // Only answers that do not know of each other may tell one happening twice.
  const told = chunks.length > 1 ? gatherDrafts(drafts) : withoutRepeats(drafts);
  return {
    reports: told
      .sort((one, other) => one.sentence.index - other.sentence.index)
      .flatMap((draft, index) => reportOf(draft, read, index)),
    notes: notesOf({ ...counts, left, passages: passages.length }),
  };
}

/** Models that lose their way tell the same again and again. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const key = ({ type, subtype, carriers, places }: Draft) =>
    JSON.stringify([type, subtype, carriers.find(({ field }) => field === "what"), places.map(({ id }) => id)]);
  return [...new Map(drafts.map((draft) => [key(draft), draft])).values()];
}

interface Counts {
  readonly illFormed: number;
  readonly unfounded: number;
  readonly fields: number;
  readonly background: number;
  readonly beyond: number;
  readonly left: number;
  readonly passages: number;
}

function notesOf({ illFormed, unfounded, fields, background, beyond, left, passages }: Counts): string[] {
  const notes: readonly [count: number, note: string][] = [
    [illFormed, `refused as ill-formed: ${illFormed} of the language model's reports`],
    [unfounded, `refused as the text does not carry them: ${unfounded} of the language model's reports`],
    [fields, `refused as the text does not carry them: ${fields} of the fields of the language model's reports`],
    [background, `left out as long past: ${background} of the language model's reports`],
    [
      beyond,
      `left unread: ${beyond} of the language model's reports, which were more than ${S.maxReports} of one answer`,
    ],
    [left, `the language model was asked about the first ${passages - left} of ${passages} passages`],
  ];
  return notes.flatMap(([count, note]) => (count > 0 ? [note] : []));
}

/** Searches passages and, where their own words do not hold a quote, their headings; each is opened once. */
function openPassages({ article, passages }: ReadArticle) {
  const opened = new Map<number, ReturnType<typeof openQuotes>>();
  const open = (index: number) => {
    const passage = passages[index] ?? { start: 0, end: 0, heading: null };
    const own = openQuotes(article.text, passage);
    const heading = passage.heading && openQuotes(article.text, passage.heading);
    return {
      find: (quote: string, near = { start: passage.start, end: passage.end }) =>
        own.find(quote, near) ?? heading?.find(quote, near) ?? null,
    };
  };
  return (index: number) => {
    const known = opened.get(index) ?? open(index);
    opened.set(index, known);
    return known;
  };
}
