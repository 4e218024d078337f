/** The tags of a word: nothing, or the first or a further word of a name of a place, a person, an organisation or a people. */
export const TAGS = ["O", "B-LOC", "I-LOC", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-DEM", "I-DEM"] as const;
export const TAG_COUNT = TAGS.length;

/** First tag of each kind of name; the tag of its further words is the next one. */
export const TAG_OF = { place: 1, person: 3, organisation: 5, people: 7 } as const;
export type NameTag = keyof typeof TAG_OF;

/** Whether a tag may follow another: a further word only follows a word of the same kind of name. */
export const mayFollow = (before: number, tag: number): boolean =>
  tag === 0 || tag % 2 === 1 || before === tag || before === tag - 1;
