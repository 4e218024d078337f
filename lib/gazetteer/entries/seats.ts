import { foldSlavic, SLAVIC_COUNTRIES } from "../fold-slavic.ts";
import { splitKindWord } from "./names.ts";
import type { Town } from "./towns.ts";

/**
 * The town that a Slavic second-order area has its name from, for names that are adjectives: Sudzha for
 * "Sudzhansky District", Zolochiv for "Zolochivskyi Raion"; undefined when none of the towns fits.
 */
export function namesakeTown(areaName: string, towns: readonly Town[]): Town | undefined {
  const { stem, word } = splitKindWord(areaName);
  if (!/^(?:Ra[iyj]on|District)$/i.test(word) || !SLAVIC_COUNTRIES.has(towns[0]?.country ?? "")) return undefined;
  const root = foldSlavic(stem).replace(ADJECTIVE, "");
  if (root.length < LEAST_ROOT) return undefined;
  return towns
    .filter((town) => {
      const folded = foldSlavic(town.name).replace(NOUN, "");
      return folded.length >= LEAST_ROOT && Math.abs(folded.length - root.length) <= 1 && sharesStart(folded, root);
    })
    .reduce<Town | undefined>((best, town) => (best && best.population >= town.population ? best : town), undefined);
}

/** Letters of the folded root of a name, below which another town's name begins so by chance. */
const LEAST_ROOT = 4;
/** The folded endings "-sky", "-evsky", "-insky", "-ansky" of adjectives, and those of nouns. */
const ADJECTIVE = /e?(?:n?e?sk|ck|ensk|vsk)$/;
const NOUN = /(?:e?sk|ck|e?v|e?n)$/;

function sharesStart(a: string, b: string): boolean {
  const shorter = a.length < b.length ? a : b;
  return (a.length < b.length ? b : a).startsWith(shorter);
}
