import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { romanizeUkrainian } from "../../gazetteer/romanize.ts";
import type { Token } from "../tokens.ts";
import { lemmasOf } from "./lemmas.ts";
import type { Match } from "./match.ts";
import type { LanguageWords } from "./words.ts";

/**
 * A Ukrainian village or district that the gazetteer holds in Latin letters alone: "Очеретине" is "Ocheretyne",
 * "Бучанський район" is "Buchanskyi Raion" and "Нікопольський район" "Nikopol Raion". Null when there is none.
 */
export function matchRomanized(
  tokens: readonly Token[],
  from: number,
  words: LanguageWords,
  gazetteer: Gazetteer,
): Match | null {
  const [first, next] = [tokens[from], tokens[from + 1]];
  if (!first?.capital || first.text.length < SHORTEST) return null;
  const isDistrict = next?.gap === " " && words.kinds.get(next.lower)?.lemma === "район";
  const forms = lemmasOf(first.text, words.endings).filter((form) => !isDistrict || form.endsWith("ий"));
  for (const form of forms) {
    const names = isDistrict
      ? [form, form.slice(0, -2), form.replace(/ський$/, "")].map((town) => `${romanizeUkrainian(town)} Raion`)
      : [romanizeUkrainian(form)];
    for (const lookup of names) {
      const candidates = gazetteer.find(lookup).filter(({ place }) => place.country === "UA");
      const to = from + (isDistrict ? 2 : 1);
      if (candidates.length > 0) return { from, to, lookup, candidates, isExact: false, isAlias: false };
    }
  }
  return null;
}

/** A shorter word resembles too many. */
const SHORTEST = 5;
