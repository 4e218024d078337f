import { isJoined, type Token, type TokenLine } from "./tokens.ts";
import { isCommonWord, isGivenName } from "./words/lexicon.ts";
import { PERSON_TITLES } from "./words/titles.ts";

/**
 * Family names of the people whom the text names in full ("Chad Smith") or with a title ("President Jordan"), in small
 * letters. A later "Jordan" alone is then a person.
 */
export function findSurnames(lines: readonly TokenLine[]): Set<string> {
  const surnames = new Set<string>();
  for (const line of lines) {
    if (line.titleCase || line.allCaps) continue;
    line.tokens.forEach((token, at) => {
      if (isFullName(line.tokens, at)) surnames.add(token.lower);
    });
  }
  return surnames;
}

/** Whether the word at `at` follows a given name, an initial or a title, as a surname does. */
export function isFullName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token?.capital || !before || !isJoined(token) || before.possessive) return false;
  return isPlainGivenName(tokens, at - 1) || isInitial(before) || isTitle(tokens, at - 1);
}

/** A given name that is not the first word of a sentence in the sense of a common word ("Will Russia agree?"). */
export function isPlainGivenName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.capital || !isGivenName(token.lower)) return false;
  return at > 0 || !isCommonWord(token.lower);
}

/** A letter of a name ("J. Smith", "George W Bush"), but not the words "A" and "I". */
export const isInitial = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:[B-HJ-Z\u00c0-\u00de]|\p{Lu}\.\p{Lu}\.)$/u.test(token.text) &&
  !token.text.startsWith("U.");

const RANKS_THAT_DESCRIBE: ReadonlySet<string> = new Set(["major", "general", "private", "chief"]);

/** A title in capitals before a name ("President Jordan"), or a small one after a comma or "the" ("spokesman Austin"). */
export function isTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  // "a major Ukraine summit", "general Israel policy": as small letters these are adjectives first.
  if (token && !token.capital && RANKS_THAT_DESCRIBE.has(token.lower)) return false;
  return token !== undefined && PERSON_TITLES.has(token.lower.replace(/\.$/, "")) && !token.possessive;
}
