import type { ToponymRole } from "../../model.ts";
import type { Token } from "../tokens.ts";
import type { LanguageWords, People } from "./words.ts";

/** Asks for the people that a word is of: its English name and whether the word is an adjective or one of its members. */
export type PeopleFinder = (
  tokens: readonly Token[],
  at: number,
) => { readonly english: string; readonly role: ToponymRole } | null;

/** A finder for one language. */
export function openPeopleFinder(words: LanguageWords): PeopleFinder {
  const adjectives = byStem(words.peoples, ({ adjectives: stems }) => stems);
  const members = byStem(words.peoples, ({ members: stems }) => stems);
  return (tokens, at) => {
    const token = tokens[at];
    if (!token || token.text.length > LONGEST) return null;
    const adjective = peopleOf(token.lower, adjectives, words.adjectiveEndings);
    const member = peopleOf(token.lower, members, words.memberEndings);
    if (words.capitalMembers) {
      const isMember = member !== null && token.capital && (adjective === null || !isBeforeNoun(tokens, at));
      if (isMember) return { english: member, role: "demonym" };
      return adjective !== null && (!token.capital || at === 0) ? { english: adjective, role: "associative" } : null;
    }
    if (token.capital && at > 0) return null;
    const english = adjective ?? member;
    if (english === null) return null;
    const isMember = adjective === null || (member !== null && words.articles.has(tokens[at - 1]?.lower ?? ""));
    return { english, role: isMember ? "demonym" : "associative" };
  };
}

/** A longer word is of no people. */
const LONGEST = 24;
const SHORTEST_STEM = 3;

/** At the start of a sentence an adjective has a capital too: "Russische Truppen". */
const isBeforeNoun = (tokens: readonly Token[], at: number): boolean =>
  at === 0 && tokens[1]?.gap === " " && tokens[1].capital;

function byStem(peoples: readonly People[], stems: (people: People) => readonly string[]): ReadonlyMap<string, string> {
  return new Map(peoples.flatMap((people) => stems(people).map((stem) => [stem.toLowerCase(), people.english])));
}

function peopleOf(lower: string, stems: ReadonlyMap<string, string>, endings: RegExp): string | null {
  for (let length = lower.length; length >= SHORTEST_STEM; length--) {
    const english = stems.get(lower.slice(0, length));
    if (english !== undefined && endings.test(lower.slice(length))) return english;
  }
  return null;
}
