/** Settings of the step that finds names of places. Thresholds are probabilities; found on texts kept out of training. */
export const TOPONYM_SETTINGS = {
  /** Words; no name in use is longer. */
  maxNameWords: 7,
  /** From which a name of the gazetteer, a name of a people, and a name that the gazetteer does not hold is taken. */
  threshold: 0.35,
  demonymThreshold: 0.3,
  unknownThreshold: 0.6,
} as const;
