import type { Candidate } from "../gazetteer/gazetteer.ts";
import { PLACE_KINDS } from "../model.ts";
import type { Phrase } from "./phrases.ts";

/** For each word the name that covers it, and a number for what the gazetteer says of it; 0 where there is none. */
export interface NameCodes {
  readonly phrases: readonly (Phrase | undefined)[];
  /** Place in the name (only word, first, inner, last), kind and kind of name. */
  readonly coarse: Int32Array;
  /** The same with the prior, by powers of the square root of ten. */
  readonly fine: Int32Array;
}

/** The numbers of the names that cover the words of a line of this length. */
export function nameCodes(length: number, phrases: readonly Phrase[]): NameCodes {
  const covering = new Array<Phrase | undefined>(length).fill(undefined);
  const coarse = new Int32Array(length);
  const fine = new Int32Array(length);
  for (const phrase of phrases) {
    const kind = kindCode(phrase.candidates[0]);
    for (let at = phrase.from; at < phrase.to; at++) {
      const isFirst = at === phrase.from;
      const isLast = at === phrase.to - 1;
      covering[at] = phrase;
      coarse[at] = 1 + (isFirst ? (isLast ? 0 : 1) : isLast ? 2 : 3) + 4 * kind;
      fine[at] = (coarse[at] ?? 0) * 32 + priorCode(phrase.candidates[0]);
    }
  }
  return { phrases: covering, coarse, fine };
}

const NAME_KIND_CODES = { name: 0, alternate: 1, abbreviation: 2, demonym: 3 } as const;

/** What the likeliest bearer of a name is, and by which kind of name; 0 when there is none. */
export function kindCode(best: Candidate | undefined): number {
  return best ? 1 + PLACE_KINDS.indexOf(best.place.kind) * 4 + NAME_KIND_CODES[best.nameKind] : 0;
}

/** Its prior, by powers of the square root of ten. */
export const priorCode = (best: Candidate | undefined): number =>
  best ? Math.min(31, Math.round(2 * Math.log10(Math.max(1, best.prior)))) : 0;
