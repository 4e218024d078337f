import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Mention, Span, Toponym } from "../model.ts";
import { resolvePlaces } from "../places/resolve.ts";
import type { ReadArticle } from "../reports/context.ts";
import { asReportPlace, liesWithin } from "../reports/geography.ts";
import { type FoundPlace, radiusOf } from "../reports/where.ts";
import { openQuotes, type QuoteFinder } from "./quotes.ts";
import type { AnswerReport } from "./schema.ts";
import { LANGUAGE_MODEL as S } from "./settings.ts";

/** Names of places of one article, with those that only the model pointed at. */
export interface Names {
  /** The toponym that these words are, resolved by our resolver. */
  at(name: Span): Toponym;
  /** Toponyms that our own reading had not found and the gazetteer knows. */
  readonly added: readonly Toponym[];
}

/** Characters before a name in which "20 km north of" may stand. */
const BEFORE = 60;

/** Opens the names of an article. */
export function openNames(read: ReadArticle, gazetteer: Gazetteer): Names {
  const added: Toponym[] = [];
  return {
    added,
    at(name) {
      const known = [...read.toponyms, ...added].filter((other) => name.start < other.end && other.start < name.end);
      const best = known.sort((one, other) => Number(isPlace(other)) - Number(isPlace(one)))[0];
      if (best) return best;
      const mention: Mention = {
        start: name.start,
        end: name.end,
        name: read.article.text.slice(name.start, name.end),
        role: "literal",
        confidence: S.nameConfidence,
      };
      // Together with the others: what they mean tells what this one means.
      const all = [...read.toponyms, mention].sort((one, other) => one.start - other.start);
      const resolved = resolvePlaces({ ...read.article, ...read }, all, gazetteer)[all.indexOf(mention)];
      const toponym = resolved ?? { ...mention, place: null, alternatives: [] };
      if (toponym.place) added.push(toponym);
      return toponym;
    },
  };
}

const isPlace = ({ place, role }: Toponym) => place !== null && role === "literal";

/**
 * The places of a report whose names stand in their quotes and mean a place of the gazetteer, and how many do not. Only a
 * literal name becomes a location; a location that holds another one of the report says nothing more and is left out.
 */
export function checkPlaces(
  told: AnswerReport["places"],
  quotes: QuoteFinder,
  near: Span,
  names: Names,
  text: string,
): { readonly found: FoundPlace[]; readonly refused: number } {
  const all = told.flatMap(({ name, role, quote }): (FoundPlace & { toponym: Toponym })[] => {
    const span = quotes.find(quote, near);
    const words = span && openQuotes(text, span).find(name);
    if (!words) return [];
    const toponym = names.at(words);
    const { place, start, end } = toponym;
    if (place === null || toponym.role === "demonym" || (role === "location" && toponym.role !== "literal")) return [];
    const isPoint = role === "location" && (place.kind === "place" || place.kind === "site");
    const radiusKm = isPoint ? radiusOf(text.slice(Math.max(0, start - BEFORE), start), place.kind) : null;
    return [{ place: asReportPlace(place, role, radiusKm), evidence: { start, end }, toponym }];
  });
  const unique = [...new Map(all.map((found) => [`${found.place.role} ${found.place.id}`, found])).values()];
  const holdsAnother = (outer: (typeof unique)[number]) =>
    unique.some(
      (inner) =>
        inner.place.role === outer.place.role &&
        inner.toponym.place &&
        outer.toponym.place &&
        liesWithin(inner.toponym.place, outer.toponym.place),
    );
  const found = unique.filter((place) => place.place.role !== "location" || !holdsAnother(place));
  return { found: found.map(({ place, evidence }) => ({ place, evidence })), refused: told.length - all.length };
}
