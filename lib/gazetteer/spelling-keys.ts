import type { Entry } from "./entry.ts";
import { NAME_QUALITY } from "./entry.ts";
import { foldSlavic, isSpellingOf, SLAVIC_COUNTRIES } from "./fold-slavic.ts";
import { splitKindName } from "./kind-words.ts";
import { normalizeName } from "./normalize.ts";

/** Before the folded key of a town. No normalised name holds this sign, so folded keys and names never mix. */
export const SPELLING = "~";
/** Before the folded key of an area without its kind word: asked only for names that have one. */
export const AREA_SPELLING = "~+";

/** Keys under which every spelling of a place's names is found, and whether each is of the name that the place bears now. */
export function spellingKeys(entry: Entry): ReadonlyMap<string, boolean> {
  const keys = new Map<string, boolean>();
  const { kind, country, name } = entry.place;
  if (country === null || !SLAVIC_COUNTRIES.has(country)) return keys;
  if (kind !== "place" && kind !== "admin1" && kind !== "admin2") return keys;
  for (const { name: other, kind: nameKind, quality } of entry.names) {
    if (nameKind === "demonym" || nameKind === "abbreviation" || !FOLDED.test(other)) continue;
    const isOwn = kind !== "place" || isSpellingOf(other, name);
    // Of the names in other languages only those that news writes: "Artemivsk" for Bakhmut, not "Bachmut".
    if (!isOwn && quality < NAME_QUALITY.news) continue;
    const folded = foldSlavic(kind === "place" ? other : stemOf(other));
    if (folded === "") continue;
    const key = (kind === "place" ? SPELLING : AREA_SPELLING) + folded;
    keys.set(key, (keys.get(key) ?? false) || isOwn);
  }
  return keys;
}

const FOLDED = /^[\p{Script=Latin}\p{Script=Cyrillic}'’ʼ -]+$/u;

function stemOf(name: string): string {
  return splitKindName(normalizeName(name))?.stem ?? name;
}
