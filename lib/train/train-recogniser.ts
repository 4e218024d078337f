import { seededRandom } from "../evaluate/random.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { FIT_SETTINGS, type FittedModel, fitChain } from "./fit.ts";
import type { MarkedText } from "./marked-text.ts";
import { namePool } from "./name-pool.ts";
import { trainingRows } from "./training-rows.ts";
import { vary } from "./vary.ts";

/** How the recogniser is trained; found by cross-validation on LGL and TUD-Loc. */
export const RECOGNISER_SETTINGS = {
  ...FIT_SETTINGS,
  /** Weight of a row of a corpus that marks every kind of name, and of one that marks places alone. */
  completeWeight: 0.6,
  placesWeight: 4,
  /** Probability that a name of the gazetteer is hidden. */
  hidden: 0.08,
  /** Times that a text of places alone is gone through, each time varied anew. */
  rounds: 2,
};

/** The texts' recogniser. Deterministic; takes some minutes for a million words. */
export function trainRecogniser(
  texts: readonly MarkedText[],
  gazetteer: Gazetteer,
  log: (line: string) => void,
  settings = RECOGNISER_SETTINGS,
): FittedModel {
  const random = seededRandom(settings.seed);
  const pool = namePool(texts, gazetteer);
  const isHidden = () => random() < settings.hidden;
  const rows = texts.flatMap((marked) => {
    const rounds = marked.isComplete ? 1 : settings.rounds;
    const weight = (marked.isComplete ? settings.completeWeight : settings.placesWeight) / rounds;
    return Array.from({ length: rounds }, (_, round) => {
      const varied = round > 0 || marked.isComplete ? vary(marked, pool, random) : marked;
      return trainingRows(varied, gazetteer, weight, isHidden);
    }).flat();
  });
  return fitChain(rows, settings, log);
}
