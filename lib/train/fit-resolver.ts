import type { CorpusDocument, TrueToponym } from "../evaluate/corpus.ts";
import { RIGHT_WITHIN_KM } from "../evaluate/distances.ts";
import { bestMatch, isRight, kilometres } from "../evaluate/match.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Mention } from "../model.ts";
import { OPTION_FEATURES, type OptionFeature } from "../places/option.ts";
import { weighChoices } from "../places/resolve.ts";
import { readSentences, type SentenceReading } from "../sentences/read.ts";
import { findToponyms } from "../toponyms/find.ts";
import type { RecogniserModel } from "../toponyms/model.ts";

/** How the resolver is fitted; found by cross-validation. */
export const RESOLVER_SETTINGS = {
  /** Times that the shares of the other names are worked out anew with the weights so far. */
  rounds: 4,
  /** Steps of a round, and the size of the first (Adam: Kingma and Ba 2015). */
  steps: 300,
  step: 0.05,
  /** Pull of each weight to zero, in names. */
  l2: 2,
  /** Kilometres in which a place counts a third less as the true one. */
  closeKm: 30,
} as const;

/**
 * Weights that distance cannot teach, since an area and its seat lie close together: a word of kind beside the name says
 * which is meant, and where none does, the town ("New York"), which local news marks as the state.
 */
const GIVEN_WEIGHTS: Readonly<Partial<Record<OptionFeature, number>>> = {
  kindFits: 4,
  kindDiffers: -2,
  seatOfNamesake: 2.5,
};

/** One name with the features of each place that it may mean, and how right each is. */
interface Example {
  readonly features: readonly Float64Array[];
  readonly target: Float64Array;
}

/**
 * Weights of `OPTION_FEATURES` by which the true places get the greatest shares (a conditional logit), learned from
 * names that the recogniser finds in marked texts. Deterministic.
 */
export function fitResolver(
  documents: readonly CorpusDocument[],
  gazetteer: Gazetteer,
  model: RecogniserModel,
  log: (line: string) => void,
): Float64Array {
  const read = documents.map((document) => {
    const reading = readSentences(document);
    return { document, reading, mentions: findToponyms(document.text, reading.sentences, gazetteer, model) };
  });
  let weights = startWeights();
  for (let round = 1; round <= RESOLVER_SETTINGS.rounds; round++) {
    const examples = read.flatMap((text) => examplesOf(text, gazetteer, weights));
    weights = maximise(examples, weights);
    log(`round ${round}: ${examples.length} names, loss ${lossOf(examples, weights).toFixed(4)}`);
  }
  return weights;
}

interface ReadDocument {
  readonly document: CorpusDocument;
  readonly reading: SentenceReading;
  readonly mentions: readonly Mention[];
}

/** Where learning starts: the greater places and those that the text's other names lie near. */
function startWeights(): Float64Array {
  const start: Partial<Record<string, number>> = {
    prior: 1.5,
    heldByNext: 5,
    kindFits: 3,
    countryShare: 3,
    admin1Share: 4,
    near: 4,
  };
  return Float64Array.from(OPTION_FEATURES, (name) => GIVEN_WEIGHTS[name] ?? start[name] ?? 0);
}

function examplesOf(
  { document, reading, mentions }: ReadDocument,
  gazetteer: Gazetteer,
  weights: Float64Array,
): Example[] {
  const choices = weighChoices({ ...document, ...reading }, mentions, gazetteer, weights);
  const spans = choices.map((choice) => ({ start: choice.mention.start, end: choice.mention.end, choice }));
  return document.toponyms.flatMap((truth) => {
    const options = bestMatch(truth, spans)?.choice.options ?? [];
    // Local news marks "New York" as the state more often than not: such names teach nothing of the other weights.
    const hasSeat = options.some((option) => option.get("seatOfNamesake") > 0);
    if (truth.point === null || options.length < 2 || hasSeat) return [];
    const target = Float64Array.from(options, ({ place }) => rightness(truth, { place }));
    if (!target.some((value) => value > 0)) return [];
    return [{ features: options.map(({ features }) => features.slice()), target }];
  });
}

/** From 0 to 1: a country's own entry, and the nearest of the places within the bound, count most. */
function rightness(truth: TrueToponym, found: { place: Parameters<typeof isRight>[1]["place"] }): number {
  if (!isRight(truth, found) || !found.place) return 0;
  if (truth.level === "country") return found.place.kind === "country" ? 1 : INSIDE_COUNTRY;
  return Math.exp(-Math.min(kilometres(truth, found), RIGHT_WITHIN_KM) / RESOLVER_SETTINGS.closeKm);
}

const INSIDE_COUNTRY = 0.05;

function lossOf(examples: readonly Example[], weights: Float64Array): number {
  const sum = examples.reduce((loss, example) => loss - Math.log(rightShare(example, sharesOf(example, weights))), 0);
  return sum / examples.length;
}

const rightShare = ({ target }: Example, shares: Float64Array): number =>
  shares.reduce((sum, share, at) => sum + share * (target[at] as number), 1e-9);

function sharesOf({ features }: Example, weights: Float64Array): Float64Array {
  const scores = Float64Array.from(features, (row) =>
    row.reduce((sum, value, at) => sum + value * (weights[at] as number), 0),
  );
  const most = Math.max(...scores);
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    scores[at] = Math.exp((scores[at] as number) - most);
    sum += scores[at] as number;
  }
  return scores.map((value) => value / sum);
}

/** Adam on the whole batch. */
function maximise(examples: readonly Example[], start: Float64Array): Float64Array {
  const weights = start.slice();
  const total = examples.length;
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  for (let step = 1; step <= RESOLVER_SETTINGS.steps; step++) {
    const gradient = weights.map((weight) => (RESOLVER_SETTINGS.l2 * weight) / total);
    for (const example of examples) addGradient(gradient, example, weights, total);
    const size = RESOLVER_SETTINGS.step / (1 + step / 100);
    for (let at = 0; at < weights.length; at++) {
      if ((OPTION_FEATURES[at] as OptionFeature) in GIVEN_WEIGHTS) continue;
      const slope = gradient[at] as number;
      mean[at] = 0.9 * (mean[at] as number) + 0.1 * slope;
      square[at] = 0.999 * (square[at] as number) + 0.001 * slope * slope;
      const unbiased = (mean[at] as number) / (1 - 0.9 ** step);
      const spread = Math.sqrt((square[at] as number) / (1 - 0.999 ** step)) + 1e-8;
      weights[at] = (weights[at] as number) - (size * unbiased) / spread;
    }
  }
  return weights;
}

function addGradient(gradient: Float64Array, example: Example, weights: Float64Array, total: number): void {
  const shares = sharesOf(example, weights);
  const right = rightShare(example, shares);
  example.features.forEach((row, option) => {
    const share = shares[option] as number;
    const wanted = (share * (example.target[option] as number)) / right;
    const slope = (share - wanted) / total;
    if (Math.abs(slope) < 1e-9) return;
    for (let at = 0; at < gradient.length; at++) gradient[at] = (gradient[at] as number) + slope * (row[at] as number);
  });
}
