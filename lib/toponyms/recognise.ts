import { runChain } from "./chain.ts";
import { featuresOf } from "./features.ts";
import type { Phrase } from "./phrases.ts";
import { TOPONYM_SETTINGS as S } from "./settings.ts";
import type { TextFacts } from "./signals.ts";
import { type NameTag, TAG_COUNT as T, TAG_OF } from "./tags.ts";
import type { TokenLine } from "./tokens.ts";
import type { WeightTable } from "./weights.ts";

/** How likely each word of a line belongs to each kind of name. */
export interface Recognition {
  /** Probability that the words are of a name of this kind, as far as their least sure word tells. */
  probability(tag: NameTag, from: number, to: number): number;
  /** Number of the word after the name of this kind that likeliest begins at a word; the word itself when none does. */
  endOf(tag: NameTag, from: number): number;
}

/** Tags the words of a line, given the names of the gazetteer in it. */
export function recognise(
  line: TokenLine,
  phrases: readonly Phrase[],
  facts: TextFacts,
  weights: WeightTable,
): Recognition {
  const length = line.tokens.length;
  const marginals = new Float64Array(length * T);
  for (const { from, to, hashes, starts } of featuresOf(line, phrases, facts)) {
    const scores = new Float64Array((to - from) * T);
    for (let at = 0; at < to - from; at++) {
      weights.score(hashes, starts[at] as number, starts[at + 1] as number, scores, at);
    }
    marginals.set(runChain(scores, weights.steps, to - from, null).marginals, from * T);
  }
  const first = (tag: NameTag, at: number) => marginals[at * T + TAG_OF[tag]] ?? 0;
  const further = (tag: NameTag, at: number) => marginals[at * T + TAG_OF[tag] + 1] ?? 0;
  return {
    probability: (tag, from, to) => {
      let least = 1;
      for (let at = from; at < to; at++) least = Math.min(least, first(tag, at) + further(tag, at));
      return least;
    },
    endOf: (tag, from) => {
      if (first(tag, from) + further(tag, from) < S.wordThreshold) return from;
      let to = from + 1;
      while (to < length && further(tag, to) >= first(tag, to) && further(tag, to) + first(tag, to) >= S.wordThreshold)
        to++;
      return to;
    },
  };
}
