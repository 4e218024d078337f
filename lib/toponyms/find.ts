import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Mention, Sentence } from "../model.ts";
import { type JudgedName, judge, judgeFeatures } from "./judge.ts";
import { type RecogniserModel, recogniserModel } from "./model.ts";
import { isDemonym, namesIn } from "./names.ts";
import { findSurnames } from "./people.ts";
import { findPhrases } from "./phrases.ts";
import { type Recognition, recognise } from "./recognise.ts";
import { roleOf } from "./roles.ts";
import { TOPONYM_SETTINGS as S } from "./settings.ts";
import type { TextFacts } from "./signals.ts";
import { smallWordsOf, type TokenLine, tokenize } from "./tokens.ts";

/**
 * The names of places in the sentences, in the order of the text, each with its role; spans do not overlap. A recogniser
 * that was trained on news says how likely words are such a name, and the uses of a name in the text are judged together;
 * names that the gazetteer does not hold are found too. Pure; linear in the text.
 */
export function findToponyms(
  text: string,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
  model: RecogniserModel = recogniserModel(),
): Mention[] {
  const { names, features } = candidateNames(text, sentences, gazetteer, model);
  return names.flatMap((name, at) => {
    const { phrase } = name;
    const isPeople = isDemonym(phrase);
    const confidence = isPeople ? name.confidence : judge(features[at] as Float64Array, model.judge);
    if (confidence < (isPeople ? S.demonymThreshold : S.threshold)) return [];
    const { start, end } = phrase;
    const found = { start, end, name: phrase.name, role: roleOf(phrase), confidence: round(confidence) };
    return [phrase.lookup === phrase.name ? found : { ...found, lookup: phrase.lookup }];
  });
}

/** All that may be names of places, before they are judged, with what each is judged by. */
export function candidateNames(
  text: string,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
  { table }: RecogniserModel,
): { names: JudgedName[]; features: Float64Array[] } {
  const lines = sentences.map((sentence) => tokenize(text, sentence));
  const facts: TextFacts = { surnames: findSurnames(lines), smallWords: smallWordsOf(lines), gazetteer };
  const people = new Map<string, number>();
  const names = lines.flatMap((line) => {
    const phrases = findPhrases(text, line, gazetteer);
    const recognition = recognise(line, phrases, facts, table);
    notePeople(people, line, recognition);
    return namesIn(text, line, phrases, recognition, gazetteer).map((name) => ({ ...name, recognition }));
  });
  return { names, features: judgeFeatures(names, people) };
}

/** For each capitalised word the greatest probability that it is of a person's name. */
function notePeople(people: Map<string, number>, { tokens }: TokenLine, recognition: Recognition): void {
  tokens.forEach(({ capital, lower }, at) => {
    if (!capital) return;
    people.set(lower, Math.max(people.get(lower) ?? 0, recognition.probability("person", at, at + 1)));
  });
}

const round = (value: number): number => Math.round(Math.min(1, value) * 1000) / 1000;
