import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Mention, Passage, PlaceGuess, Sentence, Toponym } from "../model.ts";
import { type Choice, openChoice, weighOptions } from "./choice.ts";
import { readCues } from "./cues.ts";
import { OPTION_FEATURES, type OptionFeature } from "./option.ts";
import { PLACE_SETTINGS as S } from "./settings.ts";
import { addSupport } from "./support.ts";
import learned from "./weights.json" with { type: "json" };

/** The text that the names stand in, as far as it helps to tell which places they mean. */
export interface PlaceContext {
  readonly text: string;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly url?: string | null;
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
}

/**
 * The place that each mention means, with a confidence from 0 to 1 and up to four alternatives; null where the gazetteer
 * knows none. Names are decided together: each place is likelier the more of the others lie in its country, its area and
 * near it. Pure; time grows with the number of distinct names.
 */
export function resolvePlaces(
  context: PlaceContext,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
  weights: Float64Array = WEIGHTS,
): Toponym[] {
  const choices = weighChoices(context, mentions, gazetteer, weights);
  followClearest(choices);
  return choices.map(decide);
}

const LEARNED: Readonly<Partial<Record<OptionFeature, number>>> = learned.weights;
const WEIGHTS = Float64Array.from(OPTION_FEATURES, (name) => LEARNED[name] ?? 0);

/** The places that each mention may mean with their features and shares, by the weights of `OPTION_FEATURES`. */
export function weighChoices(
  context: PlaceContext,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
  weights: Float64Array,
): Choice[] {
  const choices = mentions.map((mention) => openChoice(mention, context, gazetteer));
  readCues(choices, context, gazetteer);
  for (const choice of choices) weighOptions(choice, weights);
  for (let round = 0; round < S.rounds; round++) {
    addSupport(choices);
    for (const choice of choices) weighOptions(choice, weights);
  }
  return choices;
}

/**
 * A name that is clear in one place of a text and unsure in another means the same in both: the dateline "WASHINGTON" is the
 * city, so "in Washington" is no state. One sense per discourse: Leidner, Sinclair and Webber 2003.
 */
function followClearest(choices: readonly Choice[]): void {
  const clearest = new Map<string, { place: string; share: number }>();
  for (const { key, options, shares } of choices) {
    const best = shares.indexOf(Math.max(...shares));
    const [place, share] = [options[best]?.place.id, shares[best] ?? 0];
    if (place !== undefined && share > (clearest.get(key)?.share ?? S.clear)) clearest.set(key, { place, share });
  }
  for (const { key, options, shares } of choices) {
    const best = shares.indexOf(Math.max(...shares));
    const same = options.findIndex(({ place }) => place.id === clearest.get(key)?.place);
    const [unsure, share] = [shares[best] ?? 0, shares[same] ?? 0];
    if (same === -1 || unsure > S.unsure || share < S.possible) continue;
    shares[best] = share;
    shares[same] = unsure;
  }
}

function decide(choice: Choice): Toponym {
  const { mention } = choice;
  const { shares } = choice;
  const guesses: PlaceGuess[] = choice.options
    .map(({ place }, at) => ({ place, confidence: S.covered * (shares[at] ?? 0) }))
    .sort((a, b) => b.confidence - a.confidence);
  const [best, ...others] = guesses;
  if (!best) return { ...mention, place: null, alternatives: [] };
  const kept = others.filter(({ confidence }) => confidence >= S.minConfidence).slice(0, S.maxAlternatives);
  return {
    ...mention,
    place: best.place,
    confidence: round(mention.confidence * best.confidence),
    alternatives: kept.map(({ place, confidence }) => ({ place, confidence: round(confidence) })),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
