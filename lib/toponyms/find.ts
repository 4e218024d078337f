import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Mention, Sentence } from "../model.ts";
import { addContext } from "./context.ts";
import { weigh } from "./evidence.ts";
import { isInsideOtherName } from "./organisations.ts";
import { findSurnames } from "./people.ts";
import { findPhrases } from "./phrases.ts";
import { roleOf } from "./roles.ts";
import { TOPONYM_SETTINGS as S } from "./settings.ts";
import { tokenize } from "./tokens.ts";
import { findUnknown } from "./unknown.ts";

/**
 * The names of places in the sentences, in the order of the text, each with its role; spans do not overlap. Names are
 * those of the gazetteer, and such that the text itself calls a place ("the village of ..."). Pure; linear in the text.
 */
export function findToponyms(text: string, sentences: readonly Sentence[], gazetteer: Gazetteer): Mention[] {
  const lines = sentences.map((sentence) => tokenize(text, sentence));
  const surnames = findSurnames(lines);
  const smallWords = new Set(
    lines.flatMap(({ tokens }) => tokens.filter(({ capital }) => !capital).map(({ lower }) => lower)),
  );
  const facts = { surnames, smallWords, gazetteer };
  const phrases = lines
    .flatMap((line) => findPhrases(text, line, gazetteer))
    .filter((phrase) => !isInsideOtherName(phrase))
    .map((phrase) => ({ phrase, weight: weigh(phrase, facts) }));
  const known = addContext(phrases, gazetteer).filter(({ weight }) => weight >= S.threshold);
  const mentions = known.map(({ phrase, weight }) => ({
    start: phrase.start,
    end: phrase.end,
    name: phrase.name,
    role: roleOf(phrase),
    confidence: Math.round(100 / (1 + Math.exp(-weight))) / 100,
  }));
  const unknown = findUnknown(text, lines, mentions, surnames);
  return [...mentions, ...unknown].sort((a, b) => a.start - b.start);
}
