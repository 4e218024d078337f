import { prepositionBefore } from "./cues.ts";
import { FeatureWriter } from "./feature-writer.ts";
import { kindCode, type NameCodes, nameCodes, priorCode } from "./name-codes.ts";
import { openRows } from "./open-rows.ts";
import type { Phrase } from "./phrases.ts";
import { signalsOf, type TextFacts } from "./signals.ts";
import type { Token, TokenLine } from "./tokens.ts";
import { hashText, mix, NAME_CLASSES, type WordFacts, wordFacts } from "./word-facts.ts";

/** The features of words as hashes: those of the `i`th are `hashes[starts[i]] ... hashes[starts[i + 1] - 1]`. */
export interface RowFeatures {
  /** First word in its line, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
}

/**
 * What the recogniser knows of the words of a line that may be of a name, row by row: the word and its neighbours, how
 * they are written and what classes they belong to, the names of the gazetteer that cover them and the signals beside
 * these. The weights are bound to this function: train anew after a change.
 */
export function featuresOf(line: TokenLine, phrases: readonly Phrase[], facts: TextFacts): RowFeatures[] {
  const { tokens } = line;
  const rows = openRows(tokens, phrases);
  if (rows.length === 0) return [];
  const words = tokens.map(({ text }) => wordFacts(text));
  const gaps = tokens.map(({ gap }) => hashText(gap.slice(0, 3)));
  const names = nameCodes(tokens.length, phrases);
  const mode = line.allCaps ? 2 : line.titleCase ? 1 : 0;
  return rows.map(({ from, to }) => {
    const writer = new FeatureWriter((to - from) * 80);
    const starts = new Uint32Array(to - from + 1);
    for (let at = from; at < to; at++) {
      addWords(writer, words, at);
      addWriting(writer, words, gaps, at, mode);
      addNames(writer, words, names, at);
      const phrase = names.phrases[at];
      if (phrase) addPhrase(writer, phrase, at, phrases, facts, words);
      else addBare(writer, tokens, words, at);
      starts[at - from + 1] = writer.length;
    }
    return { from, to, hashes: writer.done(), starts };
  });
}

/** Stands for the words before the first and after the last one. */
const NO_WORD: WordFacts = { word: 1, suffix2: 1, suffix3: 1, suffix4: 1, prefix3: 1, shape: 1, classes: 0 };

function addWords(writer: FeatureWriter, words: readonly WordFacts[], at: number): void {
  const [b2, b1, own, a1, a2] = around(words, at);
  writer.add(1, own.word);
  writer.add(2, b1.word);
  writer.add(3, a1.word);
  writer.add(4, b2.word);
  writer.add(5, a2.word);
  writer.add(6, mix(b1.word, own.word));
  writer.add(7, mix(own.word, a1.word));
  writer.add(8, mix(b1.word, a1.word));
  writer.add(9, mix(b2.word, b1.word));
  writer.add(10, mix(a1.word, a2.word));
  writer.add(11, own.suffix2);
  writer.add(12, own.suffix3);
  writer.add(13, own.suffix4);
  writer.add(14, own.prefix3);
  writer.add(15, a1.suffix3);
  writer.add(16, b1.suffix3);
}

function around(
  words: readonly WordFacts[],
  at: number,
): [b2: WordFacts, b1: WordFacts, own: WordFacts, a1: WordFacts, a2: WordFacts] {
  return [
    words[at - 2] ?? NO_WORD,
    words[at - 1] ?? NO_WORD,
    words[at] ?? NO_WORD,
    words[at + 1] ?? NO_WORD,
    words[at + 2] ?? NO_WORD,
  ];
}

function addWriting(
  writer: FeatureWriter,
  words: readonly WordFacts[],
  gaps: readonly number[],
  at: number,
  mode: number,
): void {
  const [b2, b1, own, a1, a2] = around(words, at);
  const gapBefore = gaps[at] ?? 1;
  const gapAfter = gaps[at + 1] ?? 1;
  writer.add(20, own.shape);
  writer.add(21, mix(b1.shape, own.shape));
  writer.add(22, mix(own.shape, a1.shape));
  writer.add(23, mix(mix(b1.shape, own.shape), a1.shape));
  writer.add(24, mix(gapBefore, own.shape));
  writer.add(25, mix(gapAfter, own.shape));
  writer.add(26, mix(mix(gapBefore, gapAfter), own.shape));
  writer.add(27, mix(mode * 2 + (at === 0 ? 1 : 0), own.shape));
  writer.add(28, mix(mix(b1.word, gapBefore), own.shape));
  writer.add(29, mix(mix(a1.word, gapAfter), own.shape));
  addClasses(writer, 30, b2.classes);
  addClasses(writer, 31, b1.classes, 36, own.shape);
  addClasses(writer, 32, own.classes);
  addClasses(writer, 33, a1.classes, 37, own.shape);
  addClasses(writer, 34, a2.classes);
  writer.add(35, mix(mix(b1.classes, own.classes & NAME_CLASSES), a1.classes));
}

/** A feature for each class, and one with how the word itself is written where `shaped` is given. */
function addClasses(writer: FeatureWriter, template: number, classes: number, shaped = 0, shape = 0): void {
  for (let rest = classes; rest !== 0; rest &= rest - 1) {
    const bit = 31 - Math.clz32(rest & -rest);
    writer.add(template, bit);
    if (shaped > 0) writer.add(shaped, mix(bit, shape));
  }
}

function addNames(writer: FeatureWriter, words: readonly WordFacts[], names: NameCodes, at: number): void {
  const [, b1, own, a1] = around(words, at);
  const code = names.coarse[at] ?? 0;
  const nameClasses = own.classes & NAME_CLASSES;
  writer.add(40, code);
  writer.add(41, names.fine[at] ?? 0);
  writer.add(42, mix(code, nameClasses));
  writer.add(43, mix(names.fine[at] ?? 0, nameClasses));
  writer.add(44, mix(code, names.coarse[at - 1] ?? 0));
  writer.add(45, mix(code, names.coarse[at + 1] ?? 0));
  writer.add(46, mix(code, b1.word));
  writer.add(47, mix(code, a1.word));
  writer.add(48, mix(code, own.shape));
  writer.add(49, mix(code, mix(b1.classes & NAME_CLASSES, a1.classes & NAME_CLASSES)));
}

function addPhrase(
  writer: FeatureWriter,
  phrase: Phrase,
  at: number,
  phrases: readonly Phrase[],
  facts: TextFacts,
  words: readonly WordFacts[],
): void {
  const known = signalsByPhrase.get(phrase) ?? numbersOf(phrase, phrases, facts);
  signalsByPhrase.set(phrase, known);
  const isFirst = at === phrase.from ? 1 : 0;
  const coarse = kindCode(phrase.candidates[0]);
  for (const signal of known.signals) {
    writer.add(60 + isFirst, signal);
    writer.add(62 + isFirst, mix(signal, coarse));
  }
  const before = words[phrase.from - 1] ?? NO_WORD;
  const after = words[phrase.to] ?? NO_WORD;
  const led = known.preposition < 0 ? 0 : (words[known.preposition]?.word ?? 0);
  writer.add(64 + isFirst, led);
  writer.add(66 + isFirst, mix(led, coarse));
  writer.add(68 + isFirst, mix(before.word, after.word));
  writer.add(70 + isFirst, mix(coarse, after.word));
  writer.add(72 + isFirst, mix(before.shape, after.shape));
  writer.add(74 + isFirst, priorCode(phrase.candidates[0]));
}

interface PhraseNumbers {
  readonly signals: readonly number[];
  readonly preposition: number;
}
const signalsByPhrase = new WeakMap<Phrase, PhraseNumbers>();

function numbersOf(phrase: Phrase, phrases: readonly Phrase[], facts: TextFacts): PhraseNumbers {
  const index = phrases.indexOf(phrase);
  return {
    signals: signalsOf(phrase, phrases[index - 1], phrases[index + 1], facts),
    preposition: prepositionBefore(phrase.line.tokens, phrase.from),
  };
}

/** What leads to a capitalised word that the gazetteer does not know. */
function addBare(writer: FeatureWriter, tokens: readonly Token[], words: readonly WordFacts[], at: number): void {
  if (!tokens[at]?.capital) return;
  const led = prepositionBefore(tokens, at);
  if (led >= 0) writer.add(80, words[led]?.word ?? 0);
}
