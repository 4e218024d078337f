/** Settings of the step that finds names of places. Thresholds are probabilities; found by cross-validation. */
export const TOPONYM_SETTINGS = {
  /** Words; no name in use is longer. */
  maxNameWords: 7,
  /** From which a name of the gazetteer, and a word of a name that it does not hold, is looked at. */
  candidateThreshold: 0.03,
  wordThreshold: 0.4,
  /** From which a judged name is taken for a place, and a name of a people for one. */
  threshold: 0.45,
  demonymThreshold: 0.5,
} as const;
