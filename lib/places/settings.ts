/** Settings of the step that decides which place a name means. Weights are log-odds; distances are kilometres. */
export const PLACE_SETTINGS = {
  /** Bearers of a name that are weighed, likeliest first. */
  maxCandidates: 60,
  /** Alternatives that are kept, and the confidence below which none is. */
  maxAlternatives: 4,
  minConfidence: 0.005,
  /** Rounds of mutual support between the names of a text. */
  rounds: 3,

  /** For each power of ten of the gazetteer's prior. */
  prior: 1.6,
  /** The name is a translation or an older form of this place's. */
  alternate: -1,
  /** The same for a country that English news calls otherwise. */
  foreignName: -5,
  /** A town of fewer people is less likely an actor ("Damascus denies"). */
  smallActor: -2,
  actorPopulation: 100_000,
  /** The words beside the name say what it is: "Kharkiv region", "city of Kharkiv". */
  kindFits: 4.5,
  kindDiffers: -2,
  /** A town beside the first-order area of the same name around it, where no word says which. */
  seat: 1.5,
  /** An area follows the name and holds the place: "Paris, Texas". */
  container: 8,
  /** The same, said elsewhere in the text of the same name. */
  containerElsewhere: 5,
  /** The same sentence names an area that holds the place. */
  sentenceArea: 0.8,

  /** Share of the text's other names that lie in the same country, first-order area; and in the same passage. */
  country: 3.5,
  admin1: 5,
  passageCountry: 1,
  passageAdmin1: 2.7,
  /** Names of the text by which the shares count in full. */
  enoughNames: 2,
  /** Other names of the text near by; reach of "near". */
  near: 4.5,
  nearKm: 85,
  /** The text's other names that may be near are compared up to this many. */
  maxNeighbours: 40,
  /** Signs of a country in the text: telephone numbers, offices, currencies; and the number of them that is enough. */
  signs: 4,
  enoughSigns: 1.5,
  /** Share of the weight of signs that any country's name gains all the same. */
  abroad: 0.5,
  /** The place's country is that of the source, by the ending of its address. */
  sourceCountry: 1,
  /** Divides the weights before they become probabilities; found by comparing confidence with outcome on news. */
  temperature: 1.25,
} as const;
