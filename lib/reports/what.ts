import type { IncidentSubtype, IncidentType } from "../model.ts";
import type { SentenceContext, Trigger } from "./context.ts";
import { indexFrames, matchFrames } from "./grammar.ts";
import { FRAMES } from "./lexicon/lexicon.ts";
import { modalityAt } from "./modality.ts";
import { isFigurative, subjectOf } from "./senses.ts";
import { wordsOf } from "./words.ts";

const INDEX = indexFrames(FRAMES);
/** A sentence longer than this is a table or a list of names; its head is read, so that time stays linear. */
const MAX_SENTENCE = 1500;

/** What a happening accounts for when both are told in one sentence: the fire that a drone lit is no accident. */
const ACCOUNTS_FOR: Readonly<Partial<Record<IncidentType, readonly (IncidentType | IncidentSubtype)[]>>> = {
  strike: ["explosion", "fire", "industrial", "collapse", "arson"],
  explosion: ["fire", "industrial", "collapse"],
  disaster: ["collapse", "fire"],
};
/** The same by subtype. */
const SUBTYPE_ACCOUNTS_FOR: Readonly<Partial<Record<IncidentSubtype, readonly (IncidentType | IncidentSubtype)[]>>> = {
  arson: ["fire"],
  riot: ["clash", "arson", "vandalism", "fire"],
  "labour-strike": ["strike"],
  industrial: ["explosion"],
  wildfire: ["fire"],
};

/**
 * Finds the words of a sentence that tell of happenings, in the order of the text. Where several types claim the same
 * words the likelier one stays; what another happening of the sentence accounts for is dropped.
 */
export function findTriggers(sentence: SentenceContext): Trigger[] {
  const text = sentence.text.slice(0, MAX_SENTENCE);
  const words = wordsOf(sentence, text);
  const matches = matchFrames(words, INDEX);
  if (matches.length === 0) return [];
  const subject = subjectOf(words, text);
  const found = matches.flatMap((match): Trigger[] => {
    const [head, last] = [words[match.head], words[match.last]];
    if (head === undefined || last === undefined || isFigurative(match, words, subject)) return [];
    const { type, subtype, weight } = match.frame;
    const [start, end] = [sentence.start + head.start, sentence.start + last.end];
    return [{ type, subtype, weight, modality: modalityAt(text, head.start, last.end), sentence, start, end }];
  });
  return withoutConsequences(withoutOverlaps(found));
}

function withoutOverlaps(triggers: readonly Trigger[]): Trigger[] {
  const likeliest = [...triggers].sort(
    (one, other) => other.weight - one.weight || lengthOf(other) - lengthOf(one) || one.start - other.start,
  );
  const kept: Trigger[] = [];
  for (const trigger of likeliest) {
    const clash = kept.some((other) => trigger.start < other.end && other.start < trigger.end);
    if (!clash) kept.push(trigger);
  }
  return kept.sort((one, other) => one.start - other.start);
}

function withoutConsequences(triggers: readonly Trigger[]): Trigger[] {
  const told = triggers.filter(({ modality }) => modality === "asserted");
  const accounted = new Set(
    told.flatMap(({ type, subtype }) => [
      ...(ACCOUNTS_FOR[type] ?? []),
      ...(subtype === null ? [] : (SUBTYPE_ACCOUNTS_FOR[subtype] ?? [])),
    ]),
  );
  return triggers.filter(
    ({ type, subtype, start }) =>
      !accounted.has(subtype ?? type) &&
      !(subtype === null && accounted.has(type)) &&
      !(type === "statement" && told.some((other) => other.type !== "statement" && other.start > start)),
  );
}

const lengthOf = ({ start, end }: Trigger) => end - start;
