import { byKindName, fittingFirst, namesakes } from "./by-kind-word.ts";
import { byArticle, bySpelling } from "./by-spelling.ts";
import { foldSlavic } from "./fold-slavic.ts";
import type { Candidate, Gazetteer } from "./gazetteer.ts";
import { beginsEnglishName } from "./kind-words.ts";
import type { NameLayer } from "./layer.ts";
import { normalizeName } from "./normalize.ts";
import { SPELLING } from "./spelling-keys.ts";
import { suggestPlaces } from "./suggest.ts";

/**
 * The gazetteer that the names of a layer make: first the places that bear the name as it is; where none does, those
 * of the name without its kind word ("Spirne village"), the fitting kind first; and behind them the places of Slavic
 * countries of which it is another spelling.
 */
export function askGazetteer(layer: NameLayer): Gazetteer {
  const answers = new Map<string, readonly Candidate[]>();
  const gazetteer: Gazetteer = {
    place: layer.place,
    parents: layer.parents,
    ofArea: layer.ofArea,
    nearest: layer.nearest,
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
    hasPrefix: (words) => {
      const key = normalizeName(words);
      return layer.hasPrefix(key) || (FIRST_WORD.test(key) && layer.hasPrefix(SPELLING + foldSlavic(key)));
    },
    suggest: (typed, most) => suggestPlaces(layer, gazetteer.find, typed, most),
  };
  return gazetteer;
}

/** A word long enough to be the first of a Slavic name in another spelling: "Davydov" of "Davydov Brod". */
const FIRST_WORD = /^(?:[a-z]{6,}(?:[aeioy]|v)|\p{Script=Cyrillic}{7,})$/u;

/** Names whose candidates are kept: an article asks for the same names many times. */
const REMEMBERED_NAMES = 2000;

/** "the Donbas" */
const ARTICLE = "the ";

function answer(layer: NameLayer, key: string, isEnglishName: boolean): readonly Candidate[] {
  const exact = layer.bearers(key);
  if (exact.length > 0) {
    return [...fittingFirst(exact, key), ...namesakes(layer, key, exact), ...bySpelling(layer, key, exact, SPELLING)];
  }
  const guessed = [
    () => (key.startsWith(ARTICLE) ? [] : byKindName(layer, key, isEnglishName)),
    () => byArticle(layer, key),
    () => (key.startsWith(ARTICLE) ? answer(layer, key.slice(ARTICLE.length), isEnglishName) : []),
    () => bySpelling(layer, key, [], SPELLING),
  ];
  for (const guess of guessed) {
    const found = guess();
    if (found.length > 0) return found;
  }
  return [];
}
