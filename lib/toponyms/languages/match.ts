import type { Candidate, Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { Token } from "../tokens.ts";
import { lemmasOf } from "./lemmas.ts";
import { matchRomanized } from "./romanized.ts";
import { matchSharedKind } from "./shared-kind.ts";
import type { LanguageWords } from "./words.ts";

/** Words of a line that are a name of the gazetteer in some inflection. */
export interface Match {
  /** First word, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** The name that the gazetteer knows. */
  readonly lookup: string;
  readonly candidates: readonly Candidate[];
  /** The words stand in the text as the gazetteer has them. */
  readonly isExact: boolean;
  readonly isAlias: boolean;
}

/** Gives the longest name that begins at a word of a line, or null. */
export type Matcher = (tokens: readonly Token[], from: number) => Match | null;

interface Beginning {
  readonly name: string;
  readonly isExact: boolean;
}

/** A matcher for one language. It remembers how words begin names, so that a text of a million words is read in seconds. */
export function openMatcher(words: LanguageWords, gazetteer: Gazetteer): Matcher {
  const aliasPrefixes = new Set(
    [...words.aliases.keys()].flatMap((alias) =>
      [...alias.matchAll(/[ -]|(?<=')|$/g)].map(({ index }) => alias.slice(0, index)),
    ),
  );
  const begins = new Map<string, readonly Beginning[]>();

  function openings(token: Token): readonly Beginning[] {
    const known = begins.get(token.text);
    if (known) return known;
    const found = grow([{ name: "", isExact: true }], "", token);
    if (begins.size < REMEMBERED_WORDS) begins.set(token.text, found);
    return found;
  }

  function grow(beginnings: readonly Beginning[], gap: string, token: Token): readonly Beginning[] {
    const forms = formsOf(token);
    const grown: Beginning[] = [];
    for (const beginning of beginnings) {
      for (const [at, form] of forms.entries()) {
        const name = beginning.name + gap + form;
        if (!aliasPrefixes.has(aliasKey(name)) && !gazetteer.hasPrefix(name)) continue;
        grown.push({ name, isExact: beginning.isExact && at === 0 });
        if (grown.length === MOST_BEGINNINGS) return grown;
      }
    }
    return grown;
  }

  function formsOf(token: Token): readonly string[] {
    // Short words in capitals are shortenings and have no endings; longer ones are a headline's.
    if (token.upper)
      return token.text.length < SHORTEST_IN_CAPITALS ? [token.text] : lemmasOf(token.lower, words.endings);
    if (token.capital) return lemmasOf(token.text, words.endings);
    const kind = words.kinds.get(token.lower);
    return kind && kind.lemma !== token.lower ? [token.text, kind.lemma] : [token.text];
  }

  function nameOf(beginnings: readonly Beginning[], from: number, to: number): Match | null {
    let best: Match | null = null;
    let most = 0;
    for (const { name, isExact } of beginnings) {
      const alias = words.aliases.get(aliasKey(name));
      const lookup = alias ?? name;
      const candidates = gazetteer
        .find(lookup)
        .filter(({ nameKind }) => nameKind !== "demonym" && (isShort(name) || nameKind !== "abbreviation"));
      if (alias !== undefined) return { from, to, lookup, candidates, isExact: false, isAlias: true };
      const weight = (candidates[0]?.prior ?? 0) * (isExact ? EXACT_WEIGHT : 1);
      if (weight <= most) continue;
      most = weight;
      best = { from, to, lookup, candidates, isExact, isAlias: false };
    }
    return best;
  }

  return (tokens, from) => {
    const first = tokens[from];
    if (!first || !(first.capital || aliasPrefixes.has(words.kinds.get(first.lower)?.lemma ?? ""))) return null;
    let beginnings = openings(first);
    let best = first.capital ? nameOf(beginnings, from, from + 1) : null;
    for (let to = from + 2; to <= from + MOST_WORDS && beginnings.length > 0; to++) {
      const token = tokens[to - 1];
      const gap = token && joint(token, tokens[to - 2]);
      if (!token || gap === null || gap === undefined) break;
      if (!token.capital && !words.links.has(token.lower) && !words.kinds.has(token.lower)) break;
      beginnings = grow(beginnings, gap, token);
      if (token.capital || words.kinds.has(token.lower)) best = nameOf(beginnings, from, to) ?? best;
    }
    if (words.articles.size > 0) return withArticle(tokens, from) ?? best;
    // A language that inflects without articles: Ukrainian or Russian.
    const shared = best && best.to > from + 1 ? null : matchSharedKind(tokens, from, words, gazetteer);
    return shared ?? best ?? (words.isUkrainian ? matchRomanized(tokens, from, words, gazetteer) : null);
  };

  /** "au Havre", "del Cairo": the town whose own name begins with the article that the preposition has swallowed. */
  function withArticle(tokens: readonly Token[], from: number): Match | null {
    const article = words.contractions.get(tokens[from - 1]?.lower ?? "");
    const first = tokens[from];
    if (article === undefined || !first?.capital || first.gap !== " ") return null;
    const lookup = words.aliases.get(aliasKey(`${article} ${first.text}`)) ?? `${article} ${first.text}`;
    const [bare, candidates] = [gazetteer.find(first.text), gazetteer.find(lookup)];
    const population = candidates[0]?.place.population ?? 0;
    if (population < MIN_ARTICLED || population < (bare[0]?.place.population ?? 0)) return null;
    return { from, to: from + 1, lookup, candidates, isExact: false, isAlias: true };
  }
}

/** People of a town from which its article is looked for in a preposition. */
const MIN_ARTICLED = 20_000;

/** Written as shortenings are, in capitals: "USA", not "La". */
const isShort = (name: string): boolean => /^[\p{Lu}.]+$/u.test(name);

const aliasKey = (name: string): string => name.toLowerCase().replaceAll("’", "'");

/** What stands between two words of one name: a blank, a hyphen, nothing after an elision; null when they are not of one. */
function joint(token: Token, before: Token | undefined): string | null {
  if (/^[ \u00a0]$/.test(token.gap)) return " ";
  if (token.gap === "" || token.gap === "-" || token.gap === "’" || token.gap === "'") return token.gap;
  // "St. Pölten", "EE. UU."
  return /^\.[ \u00a0]?$/.test(token.gap) && (before?.text.length ?? 0) <= 3 ? " " : null;
}

const SHORTEST_IN_CAPITALS = 5;
const MOST_WORDS = 6;
const MOST_BEGINNINGS = 12;
const REMEMBERED_WORDS = 20_000;
/** How many times likelier a name is that needs no change. */
const EXACT_WEIGHT = 30;
