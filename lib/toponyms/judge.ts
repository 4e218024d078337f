import { isAfterKindWord, isKindWord, prepositionBefore } from "./cues.ts";
import type { FoundName } from "./names.ts";
import type { Recognition } from "./recognise.ts";
import { isAdjacent } from "./tokens.ts";
import { isCommonWord } from "./words/lexicon.ts";

/** A name that the recogniser takes for a place, with what it thinks of the words. */
export interface JudgedName extends FoundName {
  readonly recognition: Recognition;
}

/** What a found name is judged by, in the order of the learned weights; probabilities enter as log-odds. */
export const JUDGE_FEATURES = [
  "always",
  /** Probability in this place, and the mean over the uses of the name in the text. */
  "own",
  "uses",
  "numberOfUses",
  "person",
  "organisation",
  "personElsewhere",
  "known",
  "knownOwn",
  "prior",
  "country",
  "site",
  "spelledOtherwise",
  "singleWord",
  "commonWord",
  "afterPreposition",
  "afterKindWord",
  "beforeKindWord",
  "flatLine",
] as const;

/** The features of each name, given all that were found in one text. */
export function judgeFeatures(names: readonly JudgedName[], people: ReadonlyMap<string, number>): Float64Array[] {
  const uses = new Map<string, Uses>();
  for (const name of names) {
    const group = uses.get(keyOf(name)) ?? { count: 0, sum: 0 };
    group.count++;
    group.sum += logOdds(name.confidence);
    uses.set(keyOf(name), group);
  }
  return names.map((name) => featuresOf(name, uses.get(keyOf(name)) ?? { count: 1, sum: 0 }, people));
}

/** The uses of a name in a text: how many, and the sum of their log-odds. */
interface Uses {
  count: number;
  sum: number;
}

const keyOf = ({ phrase }: FoundName): string => phrase.name.toLowerCase();

function featuresOf(
  { phrase, confidence, recognition }: JudgedName,
  uses: Uses,
  people: ReadonlyMap<string, number>,
): Float64Array {
  const { line, from, to, candidates } = phrase;
  const [best] = candidates;
  const words = line.tokens.slice(from, to);
  const own = logOdds(confidence);
  const last = words.at(-1)?.lower ?? "";
  return Float64Array.of(
    1,
    own,
    uses.sum / uses.count,
    Math.log(uses.count),
    logOdds(recognition.probability("person", from, to)),
    logOdds(recognition.probability("organisation", from, to)),
    logOdds(people.get(last) ?? 0),
    best ? 1 : 0,
    best ? own : 0,
    best ? Math.log10(Math.max(1, best.prior)) : 0,
    best?.place.kind === "country" ? 1 : 0,
    best?.place.kind === "site" ? 1 : 0,
    best?.inexact === undefined ? 0 : 1,
    words.length === 1 ? 1 : 0,
    words.every(({ lower }) => isCommonWord(lower)) ? 1 : 0,
    prepositionBefore(line.tokens, from) >= 0 ? 1 : 0,
    isAfterKindWord(line.tokens, from) ? 1 : 0,
    isKindWord(line.tokens[to]) && isAdjacent(line.tokens[to]) ? 1 : 0,
    line.titleCase || line.allCaps ? 1 : 0,
  );
}

/** Probability by the weights of `JUDGE_FEATURES` that a name is one of a place. */
export function judge(features: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += (features[at] as number) * (weights[at] as number);
  return 1 / (1 + Math.exp(-sum));
}

/** Log-odds of a probability, kept within what the recogniser can tell. */
function logOdds(probability: number): number {
  const kept = Math.min(1 - LEAST, Math.max(LEAST, probability));
  return Math.log(kept / (1 - kept));
}

const LEAST = 1e-3;
