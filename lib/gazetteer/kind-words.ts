import type { PlaceKind } from "../model.ts";

/** A name with the word that tells what it is: "Kharkiv region", "village of Spirne". */
export interface KindName {
  /** The name without the word, normalised. */
  readonly stem: string;
  /** What the word says it is, best first. */
  readonly kinds: readonly PlaceKind[];
  /** Whether a place of another kind may be meant for want of a fitting one. */
  readonly loose: boolean;
  /** Other names of the same: "zolochiv raion" for "zolochiv district". */
  readonly synonyms: readonly string[];
}

/** Takes the kind word off a normalised name; null when it has none, or nothing beside it. */
export function splitKindName(key: string): KindName | null {
  const after = LAST_WORDS.has(key.slice(key.lastIndexOf(" ") + 1)) ? AFTER.exec(key) : null;
  if (after?.[1] && after[2]) return kindName(after[1], after[2]);
  const before = FIRST_WORDS.has(key.slice(0, key.indexOf(" "))) ? BEFORE.exec(key) : null;
  if (before?.[1] && before[2]) return kindName(before[2], before[1]);
  return null;
}

/**
 * Whether a name ends in a kind word with which, written with a capital letter, English names of councils, clubs and
 * schools begin: "Athens City", "Bicester Town", "Edwardsville District".
 */
export function beginsEnglishName(name: string): boolean {
  return /\s(?:City|Town|Village|District|State|Municipality|Region|Republic|Territory)$|^(?:City|Town|Village|District|State) [A-Z]/.test(
    name,
  );
}

function kindName(stem: string, word: string): KindName | null {
  const group = GROUPS.find(({ words }) => words.includes(word));
  if (!group || stem.length < 2 || GROUPS.some(({ words }) => words.includes(stem))) return null;
  const synonyms = group.words.filter((other) => other !== word && /^[a-z]+$/.test(other));
  return {
    stem,
    kinds: group.kinds,
    loose: group.loose,
    synonyms: group.kinds[0] === "admin2" ? synonyms.map((other) => `${stem} ${other}`) : [],
  };
}

interface Group {
  readonly words: readonly string[];
  readonly kinds: readonly PlaceKind[];
  readonly loose: boolean;
}

/** Kind words of English, Ukrainian and Russian news in the spelling of `normalizeName`. Own table. */
const GROUPS: readonly Group[] = [
  {
    words: list(
      "oblast|region|province|governorate|prefecture|krai|kray|voivodeship|okrug|autonomous region|обл|область|краи",
    ),
    kinds: ["admin1", "region", "admin2"],
    loose: true,
  },
  {
    words: list(
      "republic|territory|emirate|canton|peoples republic|autonomous republic|islamic republic|республика|республіка",
    ),
    kinds: ["admin1", "region", "country"],
    loose: false,
  },
  {
    words: list(
      "district|raion|rayon|subdistrict|sub district|municipality|urban okrug|locality|borough|раион|р н|громада",
    ),
    kinds: ["admin2", "admin1", "region"],
    loose: true,
  },
  // "Columbia State" is a university and no country.
  { words: ["state"], kinds: ["admin1", "region"], loose: false },
  // A county without an entry is no town of that name: there are thirty Washington Counties.
  { words: list("county|parish"), kinds: ["admin2", "admin1"], loose: false },
  {
    words: list(
      "village|town|city|settlement|hamlet|township|urban settlement|rural settlement|urban type settlement|село|селище|місто|смт|город|поселок|" +
        "пгт|деревня|станица|хутор|м|с|г|пос",
    ),
    kinds: ["place"],
    loose: false,
  },
];

const WORDS = GROUPS.flatMap(({ words }) => words)
  .sort((a, b) => b.length - a.length)
  .join("|");
/** Looked up before the long patterns are tried: nearly every name has no kind word. */
const FIRST_WORDS = new Set(GROUPS.flatMap(({ words }) => words.map((word) => word.split(" ")[0] ?? "")));
const LAST_WORDS = new Set(GROUPS.flatMap(({ words }) => words.map((word) => word.split(" ").at(-1) ?? "")));
const AFTER = new RegExp(`^(.+?) (${WORDS})$`);
const BEFORE = new RegExp(`^(${WORDS}) (?:of (?:the )?)?(?:(?:city|town|village) of )?(.+)$`);

function list(words: string): string[] {
  return words.split("|");
}
