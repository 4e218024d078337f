import { editDistance } from "./edit-distance.ts";
import { normalizeName } from "./normalize.ts";
import { romanizeCyrillic } from "./romanize.ts";

/**
 * The one key of all spellings of a Slavic place name, in Latin or Cyrillic letters: its consonants with one sign for
 * each group of vowels. "Bilohorivka", "Belogorovka" and "Белогоровка" have one key. "" for a name that is too short to
 * be told from other words so. Keys of different places may agree: ask `spellingDistance` too.
 */
export function foldSlavic(name: string): string {
  const words = letters(name).split(" ").map(foldWord);
  const consonants = words.join("").replaceAll(/[eu ]/g, "").length;
  if (consonants >= LEAST_CONSONANTS) return words.join(" ").trim();
  const sounds = soundsOf(name);
  return sounds.length >= LEAST_SOUNDS ? `=${sounds}` : "";
}

/**
 * How far two spellings are from each other, as a share of the longer one: 0 for spellings that differ only by the
 * system of transliteration, up to 1. Vowels count here, unlike in `foldSlavic`.
 */
export function spellingDistance(a: string, b: string): number {
  const [first, second] = [soundsOf(a), soundsOf(b)];
  return editDistance(first, second) / Math.max(first.length, second.length, 1);
}

/**
 * Whether two spellings may be of one place: few of their letters differ, and both end in "a", in "e" or "o", in "i" or
 * "y", or in a consonant. By the ending the surnames Medvedev, Zakharova and Syrskyi are told from the villages
 * Medvedevo, Zakharovo and Syrskoye.
 */
export function isSpellingOf(a: string, b: string): boolean {
  return endingOf(a) === endingOf(b) && spellingDistance(a, b) <= MOST_DIFFERENT;
}

/** Share of the letters. */
const MOST_DIFFERENT = 0.22;

function endingOf(name: string): string {
  const last = letters(name).at(-1) ?? "";
  return ENDINGS.find((vowels) => vowels.includes(last)) ?? "";
}

const ENDINGS = ["a", "eou", "iyj"];

/** Countries whose place names are written in Cyrillic and reach English news in several systems of transliteration. */
export const SLAVIC_COUNTRIES: ReadonlySet<string> = new Set("UA RU BY MD KZ BG RS MK".split(" "));

/** With fewer, consonants say too little ("Bali" and "Bila" would be one): the vowels of "Izium" and "Uman" must agree. */
const LEAST_CONSONANTS = 3;
const LEAST_SOUNDS = 4;

/** Consonants of one sound in different systems of transliteration and in both languages, in this order. */
const CONSONANTS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|szcz/g, "s"],
  [/sh|sz/g, "s"],
  [/zh/g, "z"],
  [/tch|ch|cz|ts|tz/g, "c"],
  [/kh|gh|g/g, "h"],
  [/x/g, "ks"],
  [/w/g, "v"],
  [/q/g, "k"],
];

/** "Dovhenke" and "Dolgenkoye", "Vovchansk" and "Volchansk". */
const HARD_L = /l(?=[bcdfhkmnprstvz])/g;

/** What differs between the Ukrainian and the Russian form of one name: Mykola and Nikolai, Kostiantyn, Hanna, vovk and volk. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^mek(?=e?[lt])/, "nek"],
  [/^kenst/, "kest"],
  [/^hen(?=ev)/, "en"],
  [/u(?=v)/g, "e"],
  [HARD_L, "v"],
];

function foldWord(word: string): string {
  const plain = soundConsonants(word)
    // Groups of vowels; "u" alone keeps its sound in every system.
    .replaceAll(/[aeiouyj]+/g, (group) => (group.includes("u") ? "u" : "e"))
    .replaceAll(/([a-z])\1+/g, "$1");
  return FORMS.reduce((text, [pattern, into]) => text.replace(pattern, into), plain)
    .replace(/e$/, "")
    .replaceAll(/([a-z])\1+/g, "$1");
}

/** A spelling with its vowels, for `spellingDistance`. */
function soundsOf(name: string): string {
  return letters(name)
    .split(" ")
    .map((word) =>
      soundConsonants(word)
        .replace(/(?:oye|oie|oje|oe)$/, "e")
        .replace(/(?:aya|aia|aja)$/, "a")
        .replace(/(?:yi|yy|iy|ii|yj|ij|oy|oi)$/, "i")
        .replaceAll(/[iyj]*([aou])/g, "$1")
        .replaceAll(/[eiyj]+/g, "i")
        .replaceAll(/[io]v(?=[^aeiou]|$)/g, "iv")
        .replaceAll(HARD_L, "v")
        .replaceAll(/([a-z])\1+/g, "$1")
        .replace(/[oi]$/, ""),
    )
    .join(" ");
}

function soundConsonants(word: string): string {
  return CONSONANTS.reduce((text, [pattern, into]) => text.replaceAll(pattern, into), word);
}

function letters(name: string): string {
  return normalizeName(romanizeCyrillic(name))
    .replaceAll(/[^a-z ]/g, "")
    .replaceAll(JOINED, "$1");
}

/** "Novo-Sofiyevka" and "Novosofiivka" are one word. */
const JOINED =
  /\b((?:nov|star|mal|krasn|sever|zelen|chern|chorn|bel|bil|ivan|petr)o|(?:verkhn|nizhn|nyzhn|sredn|seredn)[eo]) (?=[a-z]{4})/g;
