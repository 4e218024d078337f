/** Settings of the step that finds names of places. Thresholds are probabilities; found by cross-validation. */
export const TOPONYM_SETTINGS = {
  /** Words; no name in use is longer. */
  maxNameWords: 7,
  /** From which a name of the gazetteer, and a word of a name that it does not hold, is looked at. */
  candidateThreshold: 0.03,
  wordThreshold: 0.4,
  /** From which a judged name is taken for a place, and a name of a people for one. */
  threshold: 0.45,
  /** The same for a plain word at the start of a sentence. */
  plainWordThreshold: 0.8,
  /** Above which a name is one of a person here, and one who speaks of "he" or "she". */
  person: 0.85,
  speakingPerson: 0.5,
  demonymThreshold: 0.5,
} as const;
