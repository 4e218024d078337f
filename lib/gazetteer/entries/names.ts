import type { EntryName, NameQuality } from "../entry.ts";
import type { NameKind } from "../gazetteer.ts";

/** The names as entry names of one kind and quality; empty ones are left out. */
export function nameSet(kind: NameKind, quality: NameQuality, names: readonly string[]): EntryName[] {
  return [...new Set(names)].filter((name) => name !== "").map((name) => ({ name, kind, quality }));
}

/** A demonym with its plural: "Ukrainian" and "Ukrainians", "Frenchman" and "Frenchmen", "Swiss" alone. */
export function demonymForms(singular: string): string[] {
  if (/(?:man|woman)$/.test(singular)) return [singular, singular.replace(/an$/, "en")];
  return UNCHANGED.test(singular) ? [singular] : [singular, `${singular}s`];
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
