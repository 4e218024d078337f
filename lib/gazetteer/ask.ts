import { foldSlavic, isSpellingOf, SLAVIC_COUNTRIES, spellingDistance } from "./fold-slavic.ts";
import type { Candidate, Gazetteer } from "./gazetteer.ts";
import { beginsEnglishName, splitKindName } from "./kind-words.ts";
import { byPrior, type NameLayer } from "./layer.ts";
import { normalizeName } from "./normalize.ts";
import { AREA_SPELLING, SPELLING } from "./spelling-keys.ts";

/**
 * The gazetteer that the names of a layer make: first the places that bear the name as it is; where none does, those
 * of the name without its kind word ("Spirne village"), the fitting kind first; and behind them the places of Slavic
 * countries of which it is another spelling.
 */
export function askGazetteer(layer: NameLayer): Gazetteer {
  const answers = new Map<string, readonly Candidate[]>();
  return {
    ...layer,
    find: (name) => {
      const key = normalizeName(name);
      const isEnglishName = beginsEnglishName(name);
      const question = isEnglishName ? `${key}\n` : key;
      const known = answers.get(question);
      if (known) return known;
      const found = answer(layer, key, isEnglishName);
      if (answers.size >= REMEMBERED_NAMES) answers.clear();
      answers.set(question, found);
      return found;
    },
    hasPrefix: (words) => layer.hasPrefix(normalizeName(words)),
  };
}

/** Names whose candidates are kept: an article asks for the same names many times. */
const REMEMBERED_NAMES = 2000;

/** "the Donbas" */
const ARTICLE = "the ";

function answer(layer: NameLayer, key: string, isEnglishName: boolean): readonly Candidate[] {
  const exact = layer.bearers(key);
  const kinded = exact.length === 0 && !key.startsWith(ARTICLE) ? byKindName(layer, key, isEnglishName) : [];
  if (kinded.length > 0) return kinded;
  if (exact.length === 0 && key.startsWith(ARTICLE)) return answer(layer, key.slice(ARTICLE.length), isEnglishName);
  return [...fittingFirst(exact, key), ...namesakes(layer, key, exact), ...bySpelling(layer, key, exact, SPELLING)];
}

/** Not all districts are known: for "Zolochiv district" the one of Lviv is, and a town of the name in Kharkiv Oblast. */
function namesakes(layer: NameLayer, key: string, exact: readonly Candidate[]): Candidate[] {
  const split = exact.length > 0 ? splitKindName(key) : null;
  if (!split?.loose || split.kinds[0] !== "admin2") return [];
  const known = new Set(exact.map(({ place }) => place.id));
  return below(
    byKindName(layer, key, false).filter(({ place }) => !known.has(place.id)),
    exact,
    UNFITTING,
  );
}

/** By prior; where the name has a kind word, places of that kind go first: "Воронежская область" is a name of Voronezh too. */
function fittingFirst(exact: readonly Candidate[], key: string): Candidate[] {
  const sorted = [...exact].sort(byPrior);
  if (sorted.every(({ place }) => place.kind === sorted[0]?.place.kind)) return sorted;
  const kinds = splitKindName(key)?.kinds ?? [];
  const fitting = sorted.filter(({ place }) => kinds.includes(place.kind));
  if (fitting.length === 0) return sorted;
  return [
    ...fitting,
    ...below(
      sorted.filter((candidate) => !fitting.includes(candidate)),
      fitting,
      OTHER_KIND,
    ),
  ];
}

/** A place of another kind than the word says, against the least of the fitting ones: of the whole name, and without the word. */
const OTHER_KIND = 0.5;
const UNFITTING = 0.01;

function byKindName(layer: NameLayer, key: string, isEnglishName: boolean): Candidate[] {
  const split = splitKindName(key);
  if (!split) return [];
  const { stem, kinds, loose, synonyms } = split;
  const exact = [...synonyms, stem].flatMap((name) => [...layer.bearers(name)]);
  if (isEnglishName && exact.some(({ place }) => ENGLISH_SPEAKING.has(place.country ?? ""))) return [];
  const areas = kinds.includes("admin1") ? bySpelling(layer, stem, [], AREA_SPELLING) : [];
  const found = distinct([...exact, ...areas, ...bySpelling(layer, stem, exact, SPELLING)])
    .filter(({ nameKind }) => nameKind !== "demonym" && nameKind !== "abbreviation")
    .map((candidate) => ({ ...candidate, inexact: candidate.inexact ?? ("kind-word" as const) }));
  const fitting = found.filter(({ place }) => kinds.includes(place.kind)).sort(byPrior);
  const rest = loose ? found.filter(({ place }) => !kinds.includes(place.kind)).sort(byPrior) : [];
  return [...fitting, ...below(rest, fitting, UNFITTING)];
}

/** Where news of local councils, clubs and schools is written in English. */
const ENGLISH_SPEAKING: ReadonlySet<string> = new Set("US GB CA AU NZ IE ZA".split(" "));

/** Of a name that is borne as it is, another spelling is meant far less often than that. */
const OTHER_SPELLING = 0.1;
/** A place that is as well known as this is never a misspelt village. */
const WELL_KNOWN = 5e5;

function bySpelling(layer: NameLayer, key: string, exact: readonly Candidate[], marker: string): Candidate[] {
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

/** The candidates with their priors brought below a share of the least of the others. */
function below(candidates: readonly Candidate[], others: readonly Candidate[], share: number): Candidate[] {
  const most = share * Math.min(...others.map(({ prior }) => prior));
  const factor = Math.min(1, most / (candidates[0]?.prior ?? 1));
  return candidates.map((candidate) => ({ ...candidate, prior: candidate.prior * factor }));
}

/** Each place once, with its greatest prior. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.place.id);
    if (!known || known.prior < candidate.prior) best.set(candidate.place.id, candidate);
  }
  return [...best.values()];
}
