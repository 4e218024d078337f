import { ACTOR_VERBS, BLOW_NOUNS, LOCAL_NOUNS, REACHING_VERBS, RELATION_NOUNS } from "./words/actors.ts";
import { FUNCTION_WORDS } from "./words/grammar.ts";
import { isAdverb, isCommonWord, isDayOrMonth, isFamilyName, isFiniteForm, isGivenName } from "./words/lexicon.ts";
import { FEATURE_WORDS, FIRM_PREFIXES, FIRM_WORDS, INSTITUTION_WORDS, ROAD_WORDS } from "./words/organisations.ts";
import { DIRECTION_WORDS, HOME_WORDS, KIND_WORDS, LOCATIVE, PEOPLE_WORDS } from "./words/places.ts";
import { PERSON_TITLES } from "./words/titles.ts";
import { isFormOf } from "./words/verbs.ts";

/** What is known of a word by itself, in the numbers that features are made of. */
export interface WordFacts {
  /** Hashes of the word in small letters, of its endings and of its beginning. */
  readonly word: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix3: number;
  /** Hash of how it is written: capitals, small letters, digits, dots, each run as one. */
  readonly shape: number;
  /** One bit for each class of `WORD_CLASSES` that the word belongs to. */
  readonly classes: number;
}

/** The classes that a word can belong to, in the order of their bits. */
const WORD_CLASSES: readonly ((lower: string) => boolean)[] = [
  isGivenName,
  isFamilyName,
  isCommonWord,
  isDayOrMonth,
  isFiniteForm,
  isAdverb,
  (lower) => PERSON_TITLES.has(lower.replace(/\.$/, "")),
  (lower) => Object.hasOwn(KIND_WORDS, lower),
  (lower) => INSTITUTION_WORDS.has(lower),
  (lower) => FIRM_WORDS.has(lower) || FIRM_WORDS.has(lower.replace(/s$/, "")),
  (lower) => FIRM_PREFIXES.has(lower),
  (lower) => ROAD_WORDS.has(lower),
  (lower) => FEATURE_WORDS.has(lower),
  (lower) => PEOPLE_WORDS.has(lower),
  (lower) => HOME_WORDS.has(lower),
  (lower) => DIRECTION_WORDS.has(lower),
  (lower) => Object.hasOwn(LOCATIVE, lower),
  (lower) => isFormOf(lower, ACTOR_VERBS),
  (lower) => isFormOf(lower, REACHING_VERBS),
  (lower) => RELATION_NOUNS.has(lower),
  (lower) => BLOW_NOUNS.has(lower),
  (lower) => LOCAL_NOUNS.has(lower),
  (lower) => FUNCTION_WORDS.has(lower),
];
/** Bits of the classes that say whether a word is a name of persons or a plain word. */
export const NAME_CLASSES = 0b1111;

const known = new Map<string, WordFacts>();
/** Words whose facts are kept: an article has a few hundred, and they repeat. */
const MOST_KNOWN = 30_000;

/** The facts of a word, worked out once for each spelling. */
export function wordFacts(text: string): WordFacts {
  const before = known.get(text);
  if (before) return before;
  const lower = text.toLowerCase();
  const facts: WordFacts = {
    word: hashText(lower),
    suffix2: hashText(lower.slice(-2)),
    suffix3: hashText(lower.slice(-3)),
    suffix4: hashText(lower.slice(-4)),
    prefix3: hashText(lower.slice(0, 3)),
    shape: hashText(shapeOf(text)),
    classes: WORD_CLASSES.reduce((bits, isOf, at) => (isOf(lower) ? bits | (1 << at) : bits), 0),
  };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, facts);
  return facts;
}

/** "Kharkiv" is "Xx", "McDonald" "XxXx", "U.S." "X.X.", "12,000" "d,d". */
function shapeOf(text: string): string {
  return text
    .slice(0, LONGEST_SHAPE)
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? "XX" : "X"))
    .replace(/[\p{Ll}\p{Lo}\p{M}]+/gu, "x")
    .replace(/\p{N}+/gu, "d");
}

const LONGEST_SHAPE = 24;

/** FNV-1a over the UTF-16 code units, 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** One number from two, well spread: what a feature's template and value become. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  hash ^= hash >>> 13;
  return Math.imul(hash, 0xc2b2ae35) ^ (hash >>> 16);
}
