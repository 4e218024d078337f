import { bySpelling } from "./by-spelling.ts";
import { below, byPrior, distinct } from "./candidates.ts";
import type { Candidate } from "./gazetteer.ts";
import { splitKindName } from "./kind-words.ts";
import type { NameLayer } from "./layer.ts";
import { AREA_SPELLING, SPELLING } from "./spelling-keys.ts";

/**
 * Places of the name without its kind word ("Spirne village"), the fitting kind first; none where the key has no such
 * word, or where it may be an English name of another thing (`isEnglishName`).
 */
export function byKindName(layer: NameLayer, key: string, isEnglishName: boolean): Candidate[] {
  const split = splitKindName(key);
  if (!split) return [];
  const { stem, kinds, loose, synonyms } = split;
  const exact = [...synonyms, stem].flatMap((name) => [...layer.bearers(name)]);
  if (isEnglishName && exact.some(({ place }) => ENGLISH_SPEAKING.has(place.country ?? ""))) return [];
  const areas = kinds.includes("admin1") ? bySpelling(layer, stem, [], AREA_SPELLING) : [];
  const found = distinct([...exact, ...areas, ...bySpelling(layer, stem, exact, SPELLING)])
    .filter(({ nameKind }) => nameKind !== "demonym" && nameKind !== "abbreviation")
    .map((candidate) => ({ ...candidate, inexact: candidate.inexact ?? ("kind-word" as const) }));
  const fitting: Candidate[] = [];
  for (const kind of kinds) {
    fitting.push(...below(found.filter(({ place }) => place.kind === kind).sort(byPrior), fitting, 1));
  }
  const rest = loose ? found.filter(({ place }) => !kinds.includes(place.kind)).sort(byPrior) : [];
  return [...fitting, ...below(rest, fitting, UNFITTING)];
}

/** By prior; where the name has a kind word, places of that kind go first: "Воронежская область" is a name of Voronezh too. */
export function fittingFirst(exact: readonly Candidate[], key: string): Candidate[] {
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

/**
 * Places of the name without the kind word of a district, beside the district itself. Not all districts are known: for "Zolochiv district" the one of Lviv is, and a town of the name in Kharkiv Oblast.
 */
export function namesakes(layer: NameLayer, key: string, exact: readonly Candidate[]): Candidate[] {
  const split = exact.length > 0 ? splitKindName(key) : null;
  if (!split?.loose || split.kinds[0] !== "admin2") return [];
  const known = new Set(exact.map(({ place }) => place.id));
  return below(
    byKindName(layer, key, false).filter(({ place }) => !known.has(place.id)),
    exact,
    UNFITTING,
  );
}

/** A place of another kind than the word says, against the least of the fitting ones: of the whole name, and without the word. */
const OTHER_KIND = 0.5;
const UNFITTING = 0.01;

/** Where news of local councils, clubs and schools is written in English. */
const ENGLISH_SPEAKING: ReadonlySet<string> = new Set("US GB CA AU NZ IE ZA".split(" "));
