import type { EntryName, NameQuality } from "../entry.ts";
import type { NameKind } from "../gazetteer.ts";
import { normalizeName } from "../normalize.ts";

/** The names as entry names of one kind and quality; empty ones are left out. */
export function nameSet(kind: NameKind, quality: NameQuality, names: readonly string[]): EntryName[] {
  return [...new Set(names)].filter((name) => name !== "").map((name) => ({ name, kind, quality }));
}

/** A demonym with its plural: "Ukrainian" and "Ukrainians", "Frenchman" and "Frenchmen", "Swiss" alone. */
export function demonymForms(singular: string): string[] {
  if (/(?:sh|ch|ts|re)(?:man|woman)$/.test(singular)) return [singular, singular.replace(/an$/, "en")];
  return UNCHANGED.test(singular) ? [singular] : [singular, `${singular}s`];
}

/** Whether two names are spellings of one: their consonants agree, or those of one begin with those of the other. */
export function isAlike(a: string, b: string): boolean {
  const [first, second] = [skeleton(a), skeleton(b)];
  if (first === "" || second === "") return false;
  return first.includes(second) || second.includes(first) || first.slice(0, 3) === second.slice(0, 3);
}

function skeleton(name: string): string {
  return normalizeName(splitKindWord(name).stem).replace(/[aeiouyh ]/g, "");
}

/** Words that are their own plural, or only an adjective. */
const UNCHANGED = /(?:ese|ish|sh|ch|ss|s|ic)$/;

/**
 * The stem of an area's English name and the kind word that it ends with or begins with:
 * "Kharkiv Oblast" is "Kharkiv", "Oblast"; the word is "" when there is none.
 */
export function splitKindWord(name: string): { stem: string; word: string } {
  const after = KIND_AFTER.exec(name);
  if (after?.[1] && after[2]) return { stem: after[1], word: after[2] };
  const before = KIND_BEFORE.exec(name);
  if (before?.[1] && before[2]) return { stem: before[2], word: before[1] };
  return { stem: name, word: "" };
}

const KIND_WORDS =
  "Oblast|Region|Province|Governorate|State|County|District|Raion|Rayon|Krai|Kray|Republic|Voivodeship|Prefecture|" +
  "Department|Municipality|Canton|Parish|Emirate|Division|Okrug|Voblast|Voblasc|Oblisi|Oblysy|Borough|Census Area";
const KIND_AFTER = new RegExp(`^(.+?) (${KIND_WORDS})$`, "i");
const KIND_BEFORE = /^(Republic|State|Province|Region|Department|County|District|Governorate) of (.+)$/i;
