import type { Ending } from "./words.ts";

/**
 * The dictionary forms that an inflected word may have, likeliest first, itself the first of all. Most are no words;
 * the gazetteer tells which are names. Keeps the capital; at most `MOST_FORMS`.
 */
export function lemmasOf(word: string, endings: readonly Ending[]): readonly string[] {
  const forms = new Set([word]);
  for (const [ending, ...lemmaEndings] of endings) {
    // Something of the stem has to be left.
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST_STEM) continue;
    for (const lemmaEnding of lemmaEndings) forms.add(word.slice(0, word.length - ending.length) + lemmaEnding);
  }
  // "Сум" is the genitive of a plural that has lost its ending.
  const last = word.at(-1) ?? "";
  if (endings.length > MANY_ENDINGS && HARD_CONSONANTS.includes(last)) {
    forms.add(`${word}и`).add(`${word}ы`);
  }
  return [...forms].slice(0, MOST_FORMS);
}

const SHORTEST_STEM = 1;
const MOST_FORMS = 16;
/** A language with more rules than this inflects names throughout. */
const MANY_ENDINGS = 5;
const HARD_CONSONANTS = "бвгдзкмнпрстх";
