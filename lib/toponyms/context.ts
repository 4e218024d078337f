import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { isWithin } from "./containment.ts";
import type { Phrase } from "./phrases.ts";

/** "Paris, Texas", "Walker County (Ga.)", "LIMA, Peru": the second name is of an area that holds a bearer of the first. */
export function isHeldByNext(phrase: Phrase, after: Phrase, gazetteer: Gazetteer): boolean {
  return isApposed(phrase, after) && liesIn(phrase, after, gazetteer);
}

/** Whether the second name follows the first after a comma or an opening bracket. */
function isApposed(first: Phrase, second: Phrase): boolean {
  const gap = second.line.tokens[second.from]?.gap ?? "";
  return (
    first.to === second.from &&
    (/^\.?, ?(?:the )?$|^ ?\($/.test(gap) || (gap === " " && second.candidates[0]?.nameKind === "abbreviation"))
  );
}

function liesIn(inner: Phrase, outer: Phrase, gazetteer: Gazetteer): boolean {
  const areas = outer.candidates.filter(({ place }) => place.kind !== "place").slice(0, MOST_AREAS);
  return inner.candidates
    .slice(0, MOST_CANDIDATES)
    .some(({ place }) => areas.some((area) => isWithin(place, area.place, gazetteer)));
}

/** Areas that a name may mean and that are asked for what lies in them. */
const MOST_AREAS = 4;
/** Bearers of a name that are asked for their areas. */
const MOST_CANDIDATES = 40;

/** "Aland, Bestria", "Aland and Bestria", "Aland-Bestria": two names in a row with nothing but a sign or "and" between. */
export function isListedWith(first: Phrase, second: Phrase): boolean {
  const between = second.line.tokens.slice(first.to, second.from + 1);
  if (between.length === 1) return /^, $|^\/$|^ ?[-–] ?$/.test(between[0]?.gap ?? "");
  return between.length === 2 && (between[0]?.lower === "and" || between[0]?.lower === "or");
}
