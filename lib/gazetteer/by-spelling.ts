import { ARABIC_COUNTRIES, otherArticles } from "./arabic-article.ts";
import { below, byPrior, distinct } from "./candidates.ts";
import { foldSlavic, isSpellingOf, SLAVIC_COUNTRIES, spellingDistance } from "./fold-slavic.ts";
import type { Candidate } from "./gazetteer.ts";
import type { NameLayer } from "./layer.ts";
import { SPELLING } from "./spelling-keys.ts";

/**
 * Places of Slavic countries of which the key is another spelling, likeliest first, below those that bear it (`exact`).
 * `marker` says whether towns or areas are asked for: see `spelling-keys.ts`.
 */
export function bySpelling(layer: NameLayer, key: string, exact: readonly Candidate[], marker: string): Candidate[] {
  if (!isFoldable(key) || !exact.every(isSlavicVillage)) return [];
  if (exact.length === 0 && !LIKE_SLAVIC.test(key)) return [];
  const folded = foldSlavic(key);
  if (folded === "") return [];
  const known = new Set(exact.map(({ place }) => place.id));
  const spelt = layer.bearers(marker + folded).flatMap((candidate): Candidate[] => {
    if (known.has(candidate.place.id)) return [];
    // Only a place's own name can be compared; a former one, stored as an alternate, has nothing to compare with.
    const { place, nameKind, prior } = candidate;
    const isOwn = nameKind === "name" && marker === SPELLING;
    if (isOwn && !isSpellingOf(key, place.name)) return [];
    const likeness = isOwn ? 1 - spellingDistance(key, place.name) : 1;
    return [{ place, nameKind: "alternate", inexact: "spelling", prior: prior * likeness ** 3 }];
  });
  return below(distinct(spelt).sort(byPrior), exact, OTHER_SPELLING);
}

/** Places of Arabic countries that bear the key with another form of the article, or without it. */
export function byArticle(layer: NameLayer, key: string): Candidate[] {
  const found = otherArticles(key).flatMap((name) => [...layer.bearers(name)]);
  return distinct(found)
    .filter(({ place, nameKind }) => ARABIC_COUNTRIES.has(place.country ?? "") && nameKind !== "demonym")
    .map((candidate) => ({ ...candidate, inexact: "spelling" as const, prior: candidate.prior * OTHER_SPELLING }))
    .sort(byPrior);
}

/** Of a name that is borne as it is, another spelling is meant far less often than that. */
const OTHER_SPELLING = 0.1;
/** A place that is as well known as this is never a misspelt village. */
const WELL_KNOWN = 5e5;

/** Latin or Cyrillic words of five letters or more in all: shorter ones are too often words of English. */
const isFoldable = (key: string): boolean => /^(?=.{5})(?:[a-z ]+|[\p{Script=Cyrillic} ]+)$/u.test(key);

/**
 * How nearly all Slavic place names end in Latin letters, and letters that no transliteration has. Without this "Latin"
 * would be Lityn, "Dragon" Draginje and "Rocky" Richky.
 */
const LIKE_SLAVIC =
  /^(?!.*(?:ck|th|ph|q|oo|rr|pp|tt|ff|c(?![hz])|ai[nr]|ey$)).*(?:[aeiouy]|v|sk|ts|ch|hrad|grad|horod|gorod|pol|pil|dar|rih|roh|rog|yn|man|\p{Script=Cyrillic})$/u;

const isSlavicVillage = ({ place, nameKind, prior }: Candidate): boolean =>
  SLAVIC_COUNTRIES.has(place.country ?? "") && nameKind !== "demonym" && prior < WELL_KNOWN;
