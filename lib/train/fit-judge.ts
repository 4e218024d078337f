import type { CorpusDocument } from "../evaluate/corpus.ts";
import { meets, meetsAny } from "../evaluate/match.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { readSentences } from "../sentences/read.ts";
import { candidateNames } from "../toponyms/find.ts";
import { JUDGE_FEATURES, judge } from "../toponyms/judge.ts";
import type { RecogniserModel } from "../toponyms/model.ts";
import { isDemonym } from "../toponyms/names.ts";
import { isSeatOfPower } from "../toponyms/state.ts";

/** A name that the recogniser found, with what it is judged by and whether people marked it. */
export interface JudgeExample {
  readonly features: Float64Array;
  readonly isPlace: boolean;
}

/** Steps of gradient descent, their size, and the pull of each weight to zero in names. */
const FIT = { steps: 2_000, size: 0.05, l2: 4 } as const;

/** What a model that has not seen the documents finds in them, with what people marked. Names of peoples are left out. */
export function judgeExamples(
  documents: readonly CorpusDocument[],
  gazetteer: Gazetteer,
  model: RecogniserModel,
): JudgeExample[] {
  return documents.flatMap((document) => {
    const { sentences } = readSentences(document);
    const { names, features } = candidateNames(document.text, sentences, gazetteer, model);
    const continents = document.toponyms.filter(({ level }) => level === "continent");
    return names.flatMap(({ phrase }, at) => {
      if (isDemonym(phrase) || isSeatOfPower(phrase) || meetsAny(continents, phrase)) return [];
      const isPlace = document.toponyms.some((truth) => meets(truth, phrase));
      return [{ features: features[at] as Float64Array, isPlace }];
    });
  });
}

/** Weights of `JUDGE_FEATURES` by logistic regression: their probabilities are calibrated on the examples. */
export function fitJudge(examples: readonly JudgeExample[]): Float64Array {
  const scales = JUDGE_FEATURES.map(
    (_, at) => Math.sqrt(mean(examples, ({ features }) => (features[at] ?? 0) ** 2)) || 1,
  );
  const rows = examples.map(({ features, isPlace }) => ({
    features: features.map((value, at) => value / (scales[at] as number)),
    wanted: isPlace ? 1 : 0,
  }));
  const weights = new Float64Array(JUDGE_FEATURES.length);
  const squares = new Float64Array(JUDGE_FEATURES.length);
  for (let step = 0; step < FIT.steps; step++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : (FIT.l2 * weight) / rows.length));
    for (const { features, wanted } of rows) {
      const error = (judge(features, weights) - wanted) / rows.length;
      for (let at = 0; at < gradient.length; at++) {
        gradient[at] = (gradient[at] as number) + error * (features[at] as number);
      }
    }
    for (let at = 0; at < weights.length; at++) {
      squares[at] = 0.99 * (squares[at] as number) + 0.01 * (gradient[at] as number) ** 2;
      const size = FIT.size / (1 + step / 200);
      weights[at] =
        (weights[at] as number) - (size * (gradient[at] as number)) / (Math.sqrt(squares[at] as number) + 1e-8);
    }
  }
  return weights.map((weight, at) => weight / (scales[at] as number));
}

const mean = <T>(list: readonly T[], value: (item: T) => number): number =>
  list.reduce((sum, item) => sum + value(item), 0) / Math.max(1, list.length);
