import type { Span, Toponym } from "../model.ts";
import { asReportPlace, liesWithin } from "../reports/geography.ts";
import type { FoundPlace } from "../reports/place-option.ts";
import { radiusOf } from "../reports/radius.ts";
import type { Names } from "./names.ts";
import { openQuotes, type QuoteFinder } from "./quotes.ts";
import type { AnswerReport } from "./schema.ts";
import { LANGUAGE_MODEL as S } from "./settings.ts";

/** Characters before a name in which "20 km north of" may stand. */
const BEFORE = 60;

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
  const all = told.slice(0, S.maxPlaces).flatMap(({ name, role, quote }): (FoundPlace & { toponym: Toponym })[] => {
    const span = quotes.find(quote, near);
    const words = span && openQuotes(text, span).find(name);
    if (!words) return [];
    const toponym = names.at(words);
    const { place, start, end } = toponym;
    if (place === null || toponym.role === "demonym" || (role === "location" && toponym.role !== "literal")) return [];
    const isPoint = role === "location" && (place.kind === "place" || place.kind === "site");
    const radiusKm = isPoint ? radiusOf(text.slice(Math.max(0, start - BEFORE), start), place.kind) : null;
    return [{ place: asReportPlace(place, role, radiusKm), evidence: { start, end }, isSetting: false, toponym }];
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
  return { found: found.map(({ toponym: _, ...place }) => place), refused: told.length - all.length };
}
