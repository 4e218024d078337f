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

/** LIKE patterns that must all match: each word of the question, as the beginning of a word. */
export function searchPatterns(question: string): string[] {
  return foldWords(question).map((word) => (WITHOUT_SPACES.test(word) ? `%${word}%` : `% ${word}%`));
}
