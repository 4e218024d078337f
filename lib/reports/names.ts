/** Words that begin with a capital and are no part of a name. */
const NO_NAMES = new Set(
  `the a an in on at of and for to from by with but as it he she they we i this that these those there some most many leaders world
  president prime minister chancellor secretary secretary-general general chief king queen sir mr mrs ms dr lord lady monday tuesday
  wednesday thursday friday saturday sunday january february march april may june july august september october november december
  coalition willing following meanwhile earlier later ahead also however both foreign defence defense ministry officials just after
  before during when while street outgoing former speaking reacting world leaders`.split(/\s+/),
);
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/gu;

/**
 * Names of persons and bodies in a sentence by the word that others call them by (the last; a name of three words whole,
 * as Korean and Chinese names are), in the order of the text. Places and titles are left out. Keys are lower case.
 */
export function namesIn(text: string, places: readonly string[]): ReadonlyMap<string, string> {
  const geographic = new Set(places.flatMap((place) => place.toLowerCase().split(/[^\p{L}]+/u)));
  const found = new Map<string, string>();
  for (const [run] of text.matchAll(CAPITALISED)) {
    const words = run
      .split(" ")
      .map((word) => word.replace(/['’]s?$/, ""))
      .filter(
        (word) =>
          word.length > 1 &&
          word !== word.toUpperCase() &&
          !NO_NAMES.has(word.toLowerCase()) &&
          !geographic.has(word.toLowerCase()),
      );
    const name = words.length === 3 && words.every((word) => word.length <= 5) ? words.join(" ") : words.at(-1);
    if (name !== undefined && name.length > 2) found.set(name.toLowerCase(), name);
  }
  return found;
}
