import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { Mention, Sentence, ToponymRole } from "../../model.ts";
import { type Token, tokenize } from "../tokens.ts";
import { GERMAN } from "./de.ts";
import { splitElisions } from "./elisions.ts";
import { SPANISH } from "./es.ts";
import { FRENCH } from "./fr.ts";
import { isGivenName, judge } from "./judge.ts";
import { type Match, type Matcher, openMatcher } from "./match.ts";
import { openPeopleFinder, type PeopleFinder } from "./peoples.ts";
import { RUSSIAN } from "./ru.ts";
import { UKRAINIAN } from "./uk.ts";
import type { LanguageWords } from "./words.ts";

const LANGUAGES: ReadonlyMap<string, LanguageWords> = new Map([
  ["uk", UKRAINIAN],
  ["ru", RUSSIAN],
  ["de", GERMAN],
  ["fr", FRENCH],
  ["es", SPANISH],
]);

/**
 * The names of places in sentences of Ukrainian, Russian, German, French or Spanish ("uk", "ru", "de", "fr", "es"), in the
 * order of the text; spans do not overlap. A name is one that the gazetteer holds in the text's form or in the dictionary
 * form of an inflected one. None for another language. Pure; linear in the text.
 */
export function findToponymsIn(
  language: string,
  text: string,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): Mention[] {
  const words = LANGUAGES.get(language);
  if (!words) return [];
  const reader = { words, gazetteer, match: openMatcher(words, gazetteer), people: openPeopleFinder(words) };
  return sentences.flatMap((sentence) => {
    const line = tokenize(text, sentence);
    return findInLine(text, (language === "fr" ? splitElisions(line) : line).tokens, reader);
  });
}

interface Reader {
  readonly words: LanguageWords;
  readonly gazetteer: Gazetteer;
  readonly match: Matcher;
  readonly people: PeopleFinder;
}

function findInLine(text: string, tokens: readonly Token[], reader: Reader): Mention[] {
  const { words, match, people } = reader;
  const mentions: Mention[] = [];
  const beginsName = (at: number): boolean => match(tokens, at) !== null;
  let last: Match | null = null;
  for (let at = 0; at < tokens.length; ) {
    const found: Match | null = match(tokens, at);
    const member = people(tokens, at);
    if (member && !(found && (found.to > at + 1 || found.candidates[0]?.place.kind === "country"))) {
      mentions.push(mentionOf(text, tokens, at, at + 1, { ...member, confidence: PEOPLE, lookup: member.english }));
      at++;
      continue;
    }
    const town = words.capitalNouns ? townOf(tokens, at, reader.gazetteer) : null;
    if (town !== null) {
      mentions.push(mentionOf(text, tokens, at, at + 1, { role: "associative", confidence: PEOPLE, lookup: town }));
      at++;
      continue;
    }
    const confidence = found ? judge(found, { tokens, words, last, beginsName }) : 0;
    if (found && confidence > 0) {
      const role = roleOf(found, tokens, words);
      mentions.push(
        mentionOf(text, tokens, at, found.to, { role, confidence, lookup: lookupOf(found, tokens, reader) }),
      );
      last = found;
      at = found.to;
    } else at = afterPerson(tokens, at, reader);
  }
  return mentions;
}

const PEOPLE = 0.9;

/** The city of a German adjective in -er before its noun: "Hamburger Senat"; null when the word is none. */
function townOf(tokens: readonly Token[], at: number, gazetteer: Gazetteer): string | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token?.capital || !/\p{L}{4}er$/u.test(token.text) || next?.gap !== " " || !next.capital) return null;
  const town = token.text.slice(0, -2);
  const place = gazetteer.find(town)[0]?.place;
  return place?.kind === "place" && place.population >= ADJECTIVE_CITY ? town : null;
}

/** People of a city that has an adjective; smaller towns have words for neighbours. */
const ADJECTIVE_CITY = 200_000;

function mentionOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  found: { readonly role: ToponymRole; readonly confidence: number; readonly lookup: string },
): Mention {
  const start = tokens[from]?.start ?? 0;
  const bare = tokens[to - 1]?.end ?? start;
  // "EE. UU." ends in the dot of its shortening.
  const end = /^\p{Lu}{2}\. ?\p{Lu}{2}$/u.test(text.slice(start, bare)) && text[bare] === "." ? bare + 1 : bare;
  const name = text.slice(start, end);
  const { role, confidence, lookup } = found;
  return { start, end, name, role, confidence, ...(lookup === name ? {} : { lookup }) };
}

/** The name to ask for: that of the area where the words beside it say so ("Oblast Donezk"). */
function lookupOf(
  { from, to, lookup, candidates }: Match,
  tokens: readonly Token[],
  { words, gazetteer }: Reader,
): string {
  const [before, beforeThat, next] = [tokens[from - 1], tokens[from - 2], tokens[to]];
  const kindWord = words.genitives.has(before?.lower ?? "") ? beforeThat : before;
  const kinds = (words.kinds.get(kindWord?.lower ?? "") ?? words.kinds.get(next?.lower ?? ""))?.kinds ?? [];
  const [best, second] = candidates;
  const place = best?.place;
  if (!place) return lookup;
  // English news knows a country by this name only, so the resolver doubts the others.
  if (place.kind === "country" && best.nameKind === "alternate") return place.name;
  // "Anvers" without a word of kind is the town, whose province bears the same name.
  const isOfArea = kinds.some((kind) => kind === "admin1" || kind === "admin2");
  if (place.kind === "admin2" && second?.place.kind === "place" && best.nameKind === "alternate" && !isOfArea) {
    return second.place.name;
  }
  if (place.kind !== "place" || !place.admin1 || !kinds.includes("admin1")) return lookup;
  // An area that is named after its town.
  const isNamesake = place.admin1.toLowerCase().startsWith(place.name.slice(0, 4).toLowerCase());
  return isNamesake && gazetteer.find(place.admin1)[0]?.place.kind === "admin1" ? place.admin1 : lookup;
}

/** A government that acts: "Moscou rejette"; else the place itself. */
function roleOf({ from, to, candidates }: Match, tokens: readonly Token[], words: LanguageWords): ToponymRole {
  const place = candidates[0]?.place;
  const next = tokens[to];
  if (next?.gap === "-" && next.capital) return "associative";
  const isState =
    place?.kind === "country" ||
    place?.id === "site:kremlin" ||
    (place?.kind === "place" && place.population >= CAPITAL);
  const isSubject = !words.prepositions.has(tokens[from - 1]?.lower ?? "") && next?.gap === " " && !next.capital;
  return isState && isSubject && words.actorVerbs.test(next.lower) ? "metonymic" : "literal";
}

/** Towns of this size are capitals often enough. */
const CAPITAL = 400_000;

/** Index of the next word to look at: behind the surname of a person whose given name stands here. */
function afterPerson(tokens: readonly Token[], at: number, { words, match }: Reader): number {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !isGivenName(token, words) || !next?.capital || next.gap !== " ") return at + 1;
  if (isGivenName(next, words)) return at + 1;
  return match(tokens, at + 1)?.to ?? at + 2;
}
