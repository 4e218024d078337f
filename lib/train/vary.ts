import type { MarkedName, MarkedText } from "./marked-text.ts";

/** Names that stand in for those of the corpus, so that what surrounds a name is learned and not the name alone. */
export interface NamePool {
  /** Names of towns and areas as the gazetteer has them. */
  readonly places: readonly string[];
  /** Family names that are names of places too. */
  readonly ambiguousSurnames: readonly string[];
}

/** How often a text is changed in each way; probabilities. */
export const VARY_SETTINGS = {
  titleCase: 0.04,
  capitals: 0.03,
  dateline: 0.03,
  place: 0.15,
  /** Of the places that are exchanged: for a town that is called like a plain word. */
  plainWord: 0.15,
  surname: 0.06,
  givenName: 0.05,
  age: 0.03,
} as const;

/** Given names that are names of places too, and towns that are called like plain words. Own lists. */
const AMBIGUOUS_GIVEN =
  "Georgia Chad Jordan Paris Austin Israel Florence Sydney Chelsea Brooklyn Dallas Houston Madison Savannah Lincoln Jackson Victoria Charlotte Virginia Carolina India London Troy Kent Preston Clinton Logan Marion Kenya Santiago Valencia Lourdes Milan Roman Alexandria Sofia".split(
    " ",
  );
const PLAIN_WORD_TOWNS =
  "Reading Nice Mobile Bath Sandwich Deal Hull Orange Split Cork Battle Sale Bury Ware Rugby Buffalo Flint Phoenix Aurora Concord Eden Independence Enterprise Justice Normal Surprise Man Tours Angers Essen Halle Hof Bar Sur Most Bright Hope Defiance".split(
    " ",
  );

/** The text with some names exchanged, in title case, in capitals or behind a dateline, as chance has it; marks move along. */
export function vary(marked: MarkedText, pool: NamePool, random: () => number): MarkedText {
  const named = exchangeNames(marked, pool, random);
  const chance = random();
  if (chance < VARY_SETTINGS.capitals) return rewrite(named, (word) => sameLength(word, word.toUpperCase()));
  if (chance < VARY_SETTINGS.capitals + VARY_SETTINGS.titleCase) return rewrite(named, titleCase);
  if (chance < VARY_SETTINGS.capitals + VARY_SETTINGS.titleCase + VARY_SETTINGS.dateline) {
    return behindDateline(named, pick(pool.places, random), random);
  }
  return named;
}

function exchangeNames({ text, names, ...rest }: MarkedText, pool: NamePool, random: () => number): MarkedText {
  let out = "";
  let last = 0;
  const moved: MarkedName[] = [];
  for (const name of names) {
    if (name.start < last) continue;
    out += text.slice(last, name.start);
    const replaced = exchanged(text.slice(name.start, name.end), name.tag, pool, random);
    moved.push({ ...name, start: out.length, end: out.length + replaced.length });
    out += replaced;
    last = name.end;
    // "Chad, 34, was walking home".
    if (name.tag === "person" && text[last] === " " && random() < VARY_SETTINGS.age) {
      out += `, ${18 + Math.floor(60 * random())},`;
    }
  }
  return { ...rest, text: out + text.slice(last), names: moved };
}

function exchanged(name: string, tag: MarkedName["tag"], pool: NamePool, random: () => number): string {
  const chance = random();
  if (tag === "place" && PLAIN_NAME.test(name) && chance < VARY_SETTINGS.place) {
    return pick(random() < VARY_SETTINGS.plainWord ? PLAIN_WORD_TOWNS : pool.places, random);
  }
  if (tag !== "person") return name;
  if (chance < VARY_SETTINGS.surname) return name.replace(SURNAME, () => pick(pool.ambiguousSurnames, random));
  const isGiven = chance < VARY_SETTINGS.surname + VARY_SETTINGS.givenName;
  return isGiven ? name.replace(GIVEN_NAME, () => pick(AMBIGUOUS_GIVEN, random)) : name;
}

const SURNAME = /\p{Lu}\p{Ll}+$/u;
const GIVEN_NAME = /^\p{Lu}\p{Ll}+/u;

/** A name without kind words or signs: another fits in its place. */
const PLAIN_NAME = /^\p{Lu}\p{Ll}+$/u;

function behindDateline({ text, names, ...rest }: MarkedText, place: string, random: () => number): MarkedText {
  const agency = pick(["(AP) — ", "(Reuters) - ", "- ", "— ", "(AFP) – "], random);
  const head = `${sameLength(place, place.toUpperCase())} ${agency}`;
  const moved = names.map((name) => ({ ...name, start: name.start + head.length, end: name.end + head.length }));
  return { ...rest, text: head + text, names: [{ start: 0, end: place.length, tag: "place" }, ...moved] };
}

const rewrite = ({ text, ...rest }: MarkedText, change: (word: string) => string): MarkedText => ({
  ...rest,
  text: text.replace(/[\p{L}\p{M}]+/gu, change),
});

const titleCase = (word: string): string =>
  SMALL_IN_TITLES.has(word) ? word : sameLength(word, word.charAt(0).toUpperCase() + word.slice(1));
const SMALL_IN_TITLES: ReadonlySet<string> = new Set(
  "a an the of in on at to for and or but by with from as".split(" "),
);

/** Marks are offsets, so a change must keep the length ("ß" in capitals would be two letters). */
const sameLength = (before: string, after: string): string => (after.length === before.length ? after : before);

function pick<T>(list: readonly T[], random: () => number): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
}
