/** Words that begin with a capital and are no names of persons or bodies. */
const NO_NAMES = new Set(
  `the a an in on at of and for to from by with but as it he she they we i this that these those there some most many leaders world
  president prime minister chancellor secretary general chief king queen sir mr mrs ms dr monday tuesday wednesday thursday friday saturday
  sunday january february march april may june july august september october november december european french british german
  russian ukrainian american us uk eu united states europe coalition willing following meanwhile earlier later ahead also
  however both europe's europeans foreign defence defense ministry`.split(/\s+/),
);

/** Names of persons and bodies in a sentence: capitalised words that are neither places nor titles, in lower case. */
export function namesIn(text: string, places: readonly string[]): ReadonlySet<string> {
  const geographic = new Set(places.flatMap((place) => place.toLowerCase().split(/[^\p{L}]+/u)));
  const words = text.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]+/gu) ?? [];
  return new Set(
    words
      .map((word) => word.toLowerCase())
      .filter((word) => word.length > 2 && !NO_NAMES.has(word) && !geographic.has(word)),
  );
}
