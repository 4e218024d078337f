import type { Incident, SourcedReport } from "../model.ts";

/** Words as they are stored and asked for: lower case, without marks. */
export function foldWords(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** All words that an incident can be found by, once each, with a space before each: what LIKE is asked of. */
export function searchTextOf(incident: Incident, reports: readonly SourcedReport[]): string {
  const texts = [
    incident.title,
    incident.type,
    incident.subtype ?? "",
    ...incident.places.flatMap(({ name, admin1 }) => [name, admin1 ?? ""]),
    ...reports.flatMap(({ title, claimedBy, places, article, evidence }) => [
      title,
      claimedBy ?? "",
      article.publisher ?? "",
      ...places.map(({ name }) => name),
      ...evidence.map(({ quote }) => quote),
    ]),
  ];
  return ` ${[...new Set(texts.flatMap(foldWords))].join(" ")}`;
}

/** Scripts that are written without spaces, where a word begins anywhere. */
const WITHOUT_SPACES = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** What a question asks of the stored words. */
export interface SearchTerms {
  /** Each must be the beginning of a word: for the index of words. */
  readonly beginnings: readonly string[];
  /** Each must stand somewhere, in a script without spaces: for LIKE. */
  readonly parts: readonly string[];
}

/** The words of a question; they hold letters and digits alone, so that no sign means anything to the database. */
export function searchTerms(question: string): SearchTerms {
  const words = [...new Set(foldWords(question))];
  return {
    beginnings: words.filter((word) => !WITHOUT_SPACES.test(word)),
    parts: words.filter((word) => WITHOUT_SPACES.test(word)),
  };
}
