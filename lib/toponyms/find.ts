import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Mention, Sentence } from "../model.ts";
import { namesIn } from "./names.ts";
import { findSurnames } from "./people.ts";
import { findPhrases } from "./phrases.ts";
import { recognise } from "./recognise.ts";
import { roleOf } from "./roles.ts";
import type { TextFacts } from "./signals.ts";
import { smallWordsOf, tokenize } from "./tokens.ts";
import { WeightTable } from "./weights.ts";
import stored from "./weights.json" with { type: "json" };

let weights: WeightTable | undefined;

/**
 * The names of places in the sentences, in the order of the text, each with its role; spans do not overlap. A recogniser
 * that was trained on news says how likely words are such a name; names that the gazetteer does not hold are found too.
 * Pure; linear in the text.
 */
export function findToponyms(text: string, sentences: readonly Sentence[], gazetteer: Gazetteer): Mention[] {
  weights ??= new WeightTable(stored);
  const table = weights;
  const lines = sentences.map((sentence) => tokenize(text, sentence));
  const facts: TextFacts = { surnames: findSurnames(lines), smallWords: smallWordsOf(lines), gazetteer };
  return lines.flatMap((line) => {
    const phrases = findPhrases(text, line, gazetteer);
    const recognition = recognise(line, phrases, facts, table);
    return namesIn(text, line, phrases, recognition, gazetteer).map(({ phrase, lookup, confidence }) => ({
      start: phrase.start,
      end: phrase.end,
      name: phrase.name,
      role: roleOf(phrase),
      confidence: round(confidence),
      ...(lookup === phrase.name ? {} : { lookup }),
    }));
  });
}

const round = (value: number): number => Math.round(Math.min(1, value) * 1000) / 1000;
