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
  surname: 0.08,
} as const;

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
  }
  return { ...rest, text: out + text.slice(last), names: moved };
}

function exchanged(name: string, tag: MarkedName["tag"], pool: NamePool, random: () => number): string {
  const chance = random();
  if (tag === "place" && PLAIN_NAME.test(name) && chance < VARY_SETTINGS.place) return pick(pool.places, random);
  if (tag === "person" && chance < VARY_SETTINGS.surname) {
    return name.replace(/\p{Lu}[\p{Ll}]+$/u, () => pick(pool.ambiguousSurnames, random));
  }
  return name;
}

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
