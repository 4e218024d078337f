/** Settings of the step that decides which place a name means. Weights are learned (weights.json); distances are kilometres. */
export const PLACE_SETTINGS = {
  /** Bearers of a name that are weighed, likeliest first. */
  maxCandidates: 120,
  /** Alternatives that are kept, and the confidence below which none is. */
  maxAlternatives: 4,
  minConfidence: 0.005,
  /** Share of found names whose true place is among the candidates at all: 96 to 98 % on news. */
  covered: 0.97,
  /** Rounds of mutual support between the names of a text. */
  rounds: 3,

  /** A use of a name this clear decides those of at most the second share, if they may mean it by at least the third. */
  clear: 0.75,
  unsure: 0.5,
  possible: 0.15,

  /** A town of fewer people is less likely an actor ("Damascus denies"). */
  actorPopulation: 100_000,
  /** Names of the text by which the shares count in full. */
  enoughNames: 2,
  /** Reach of "near". */
  nearKm: 85,
  /** The text's other names that may be near are compared up to this many. */
  maxNeighbours: 40,
  /** Number of signs of a country in the text that is enough. */
  enoughSigns: 1.5,
} as const;
