/** Settings of the step that finds names of places. Weights are log-odds that a phrase is one. */
export const TOPONYM_SETTINGS = {
  /** Words; no name in use is longer. */
  maxNameWords: 7,
  /** Sum of the evidence from which a phrase is taken for a name of a place. */
  threshold: 0.05,

  /** What the best place of that name is. */
  country: 4,
  admin1: 2.5,
  admin2: 2,
  region: 3,
  water: 2.5,
  site: 2.5,
  /** Towns and areas: weight for each power of ten of the prior above or below the middle; areas start from `area`. */
  sizeSlope: 0.6,
  sizeMiddle: 4.6,
  area: 0.8,
  /** The name has several words. */
  severalWords: 1.2,
  /** It is only a variant or a translation of the place's name. */
  variantName: -0.6,

  /** An English word with this spelling: alone, or all words of the name. */
  commonWord: -4,
  commonWords: -0.5,
  /** The name of a day or month, on top of that. */
  dayOrMonth: -3,
  /** The same word stands in the text in small letters. */
  smallLetters: -2,
  /** Capitals in a line of small letters: an acronym. */
  acronym: -4,
  /** The first word of a sentence, when it could be another word. */
  sentenceStart: -0.8,

  /** After the first word of another place's name: "Lake Vermont" is not in Vermont. */
  featureHead: -5,
  /** Beside words of a person's name. */
  title: -4.5,
  givenNameBefore: -5,
  initialBefore: -4,
  givenName: -3.5,
  surnameAfter: -3.5,
  unknownBefore: -1.8,
  unknownAfter: -1.8,
  familyName: -1.6,
  personElsewhere: -5,
  age: -5,

  /** Beside words of places. */
  kindWord: 3,
  afterKindWord: 5.5,
  reached: 1.2,
  container: 3.5,
  contained: 3,
  dateline: 4,
  institution: 1.2,
  hyphenTail: 2,
  demonymBefore: 1,
  peopleWord: 1.5,
  homeOf: 2,
  listed: 1.5,
  elsewhere: 2,
} as const;
