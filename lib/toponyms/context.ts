import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { isWithin } from "./containment.ts";
import type { Phrase } from "./phrases.ts";
import { TOPONYM_SETTINGS as S } from "./settings.ts";

export interface Weighed {
  readonly phrase: Phrase;
  readonly weight: number;
}

/** Adds what other names of the text tell: the area that a name is followed by, lists, and surer uses of the same name. */
export function addContext(weighed: readonly Weighed[], gazetteer: Gazetteer): Weighed[] {
  const contained = weighed.map(({ phrase, weight }, at) => ({
    phrase,
    weight: weight + containment(phrase, weighed[at - 1]?.phrase, weighed[at + 1]?.phrase, gazetteer),
  }));
  const surest = new Map<string, number>();
  for (const { phrase, weight } of contained) {
    surest.set(phrase.name, Math.max(weight, surest.get(phrase.name) ?? Number.NEGATIVE_INFINITY));
  }
  return contained.map(({ phrase, weight }, at) => {
    let total = weight;
    if (weight < SURE && (surest.get(phrase.name) ?? 0) >= SURE) total += S.elsewhere;
    if (isListed(contained[at - 1], phrase) || isListed(contained[at + 1], phrase)) total += S.listed;
    return { phrase, weight: total };
  });
}

/** Log-odds from which a name counts as surely a place. */
const SURE = 2;

/** "Paris, Texas", "Walker County (Ga.)", "LIMA, Peru". */
function containment(
  phrase: Phrase,
  before: Phrase | undefined,
  after: Phrase | undefined,
  gazetteer: Gazetteer,
): number {
  let weight = 0;
  if (after && isApposed(phrase, after) && liesIn(phrase, after, gazetteer)) weight += S.contained;
  if (before && isApposed(before, phrase) && liesIn(before, phrase, gazetteer)) weight += S.container;
  return weight;
}

/** Whether the second name follows the first after a comma or an opening bracket. */
export function isApposed(first: Phrase, second: Phrase): boolean {
  const gap = second.line.tokens[second.from]?.gap ?? "";
  return (
    first.line === second.line &&
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

function isListed(other: Weighed | undefined, phrase: Phrase): boolean {
  if (!other || other.weight < SURE || other.phrase.line !== phrase.line) return false;
  const [first, second] = other.phrase.from < phrase.from ? [other.phrase, phrase] : [phrase, other.phrase];
  const between = second.line.tokens.slice(first.to, second.from + 1);
  if (between.length === 1) return /^, $|^\/$|^ ?[-–] ?$/.test(between[0]?.gap ?? "");
  return between.length === 2 && (between[0]?.lower === "and" || between[0]?.lower === "or");
}
