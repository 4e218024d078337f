import type { PlaceKind } from "../../model.ts";

/** What the reader of one language knows of its words. Everything is in small letters. */
export interface LanguageWords {
  /** Prepositions after which a capitalised word is most often a place. */
  readonly prepositions: ReadonlySet<string>;
  /** Those of them that make a place of a word of the language ("in Essen"). */
  readonly surePrepositions: ReadonlySet<string>;
  /** Articles, alone or grown into a preposition ("au", "im"): towns do not stand after one, countries may. */
  readonly articles: ReadonlySet<string>;
  /** Such forms with the article that a town's own name loses in them: "au Havre" is "Le Havre". */
  readonly contractions: ReadonlyMap<string, string>;
  /** Words for "and" and "or". */
  readonly conjunctions: ReadonlySet<string>;
  /** Words for "of" between a kind and its name: "région de Koursk". */
  readonly genitives: ReadonlySet<string>;
  /** Small words inside names: "Frankfurt am Main". */
  readonly links: ReadonlySet<string>;
  /** Each form of a word that says what a place is, with its dictionary form. */
  readonly kinds: ReadonlyMap<string, { readonly lemma: string; readonly kinds: readonly PlaceKind[] }>;
  /** Words that only a person's name follows: "Frau", "пан". */
  readonly honorifics: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  /** Words of the language, or parts of other names, that are towns too: only a sure preposition makes a place of them. */
  readonly common: ReadonlySet<string>;
  /** Names that the gazetteer lacks or ranks low in this language, with the English one. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly peoples: readonly People[];
  /** Endings of an adjective of a people. */
  readonly adjectiveEndings: RegExp;
  /** Endings of the names of its members. */
  readonly memberEndings: RegExp;
  /** Whether members are written with a capital, as in "les Français". */
  readonly capitalMembers: boolean;
  /** How an inflected ending is rewritten to find the dictionary form; the first alternatives are the likeliest. */
  readonly endings: readonly Ending[];
  /** Beginnings of verbs by which a government acts: "заявил", "rejeta". */
  readonly actorVerbs: RegExp;
  /** Countries never stand without an article or a preposition, so that behind a capital they belong to another name. */
  readonly articledCountries: boolean;
  /** All nouns have a capital, so that a capital tells little. */
  readonly capitalNouns: boolean;
  /** Names may stand in the gazetteer in Latin letters by the Ukrainian table. */
  readonly isUkrainian?: boolean;
}

export type Ending = readonly [ending: string, ...lemmaEndings: string[]];

/** A people: beginnings of its adjective and of the names of its members, and the English word that the gazetteer knows. */
export interface People {
  readonly adjectives: readonly string[];
  readonly members: readonly string[];
  readonly english: string;
}

/** The words of a list, parted by blanks. */
export const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Lines "key = value"; keys are lower case and may be several, parted by "|". */
export function table(lines: string): ReadonlyMap<string, string> {
  const rows = lines.trim().split(/\s*\n\s*/);
  return new Map(
    rows.flatMap((row) => {
      const [keys = "", value = ""] = row.split(" = ");
      return keys.split("|").map((key): [string, string] => [key, value]);
    }),
  );
}

/** Lines "kinds: dictionary form, other forms; the next word, its forms". */
export function kindTable(lines: string): LanguageWords["kinds"] {
  const rows = lines.trim().split(/\s*\n\s*/);
  return new Map(
    rows.flatMap((row) => {
      const [kinds = "", words = ""] = row.split(": ");
      return words.split("; ").flatMap((word) => {
        const forms = word.split(" ");
        const entry = { lemma: forms[0] ?? "", kinds: kinds.split(" ") as PlaceKind[] };
        return forms.map((form): [string, typeof entry] => [form, entry]);
      });
    }),
  );
}

/** Lines "English = adjectives / members", beginnings parted by blanks; members are left out where they are the adjective. */
export function peopleTable(lines: string): readonly People[] {
  return [...table(lines)].map(([english, stems]) => {
    const [adjectives = "", members = adjectives] = stems.split(" / ");
    return { english, adjectives: adjectives.split(" "), members: members.split(" ") };
  });
}

/** Lines "ending = dictionary endings"; "-" stands for an empty one. */
export function endingTable(lines: string): readonly Ending[] {
  return [...table(lines)].map(([ending, lemmas]): Ending => {
    return [ending, ...lemmas.split(" ").map((lemma) => (lemma === "-" ? "" : lemma))];
  });
}
