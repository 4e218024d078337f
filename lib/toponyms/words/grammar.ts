/** Small words that no rule takes for a noun. Lower case. Own lists. */

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "the a an and or but nor of in on at to by for from with without as than that who whom which whose when where while " +
    "is are was were be been being has have had do does did will would can could shall should may might must not also " +
    "he she it they we you i his her its their this these those there here after before since until because if so yet " +
    "near inside outside around across throughout into onto through within along over under between among against amid " +
    "during about despite via per including following late early last next soon home once more most less such alike both " +
    "neither either all again still now then today yesterday tomorrow ago earlier later overnight alone too each itself"
  ).split(" "),
);

/** Words between a subject and its verb. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  (
    "has have had is are was were be been will would could can may might must should did does do not never both also still " +
    "now all already again then further so"
  ).split(" "),
);
export const BE_FORMS: ReadonlySet<string> = new Set("is are was were be been being".split(" "));

/** Words in -ly that are nouns. */
export const NOUNS_IN_LY: ReadonlySet<string> = new Set(
  "ally family assembly supply rally reply anomaly monopoly".split(" "),
);

export const isAdverbInLy = (lower: string): boolean => lower.endsWith("ly") && !NOUNS_IN_LY.has(lower);
