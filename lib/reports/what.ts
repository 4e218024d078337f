import type { IncidentSubtype, IncidentType } from "../model.ts";
import type { SentenceContext, Trigger } from "./context.ts";
import { type FrameMatch, indexFrames, matchFrames } from "./grammar.ts";
import { FRAMES } from "./lexicon/lexicon.ts";
import { modalityAt } from "./modality.ts";
import { isFigurative, subjectOf } from "./senses.ts";
import { wordsOf } from "./words.ts";

const INDEX = indexFrames(FRAMES);
/** A sentence longer than this is a table or a list of names; its head is read, so that time stays linear. */
const MAX_SENTENCE = 1500;

/** A sentence that only asks what would be. */
const CONDITION = /^(?:if|what if|could|would|should)\b/i;

/** What a happening accounts for when both are told in one sentence: the fire that a drone lit is no accident. */
const ACCOUNTS_FOR: Readonly<Partial<Record<IncidentType, readonly (IncidentType | IncidentSubtype)[]>>> = {
  strike: ["explosion", "fire", "industrial", "collapse", "arson"],
  explosion: ["fire", "industrial", "collapse"],
  disaster: ["fire"],
};
/** The same by subtype. */
const SUBTYPE_ACCOUNTS_FOR: Readonly<Partial<Record<IncidentSubtype, readonly (IncidentType | IncidentSubtype)[]>>> = {
  arson: ["fire"],
  riot: ["clash", "arson", "vandalism", "fire"],
  "labour-strike": ["strike"],
  industrial: ["explosion"],
  // "Returned after mediation by Qatar": the talks are how it came about.
  release: ["negotiation"],
  exchange: ["negotiation"],
  wildfire: ["fire"],
};

/** "Shot down a drone that was targeting a depot": a blow that was stopped is none. */
const STOPPED =
  /\bdown(?:ed)?\b.{0,60}\b(?:that|which) (?:was|were|had been) (?:targeting|heading|flying|aimed|on (?:its|their) way)\b/i;

/** "Just ahead of the summit, he met the chief of NATO": what is named to tell when is told elsewhere. */
const NAMED_TO_TELL_WHEN = /\b(?:ahead of|before|prior to) the (?:[\p{L}'’-]+ ){0,4}$/iu;

/** Types of which each subtype is a happening of its own; of the others one sentence tells one at a place. */
const SUBTYPES_APART: ReadonlySet<IncidentType> = new Set([
  "military",
  "humanitarian",
  "sanctions",
  "politics",
  "disaster",
  "crime",
  "diplomacy",
  "statement",
]);

/**
 * Finds the words of a sentence that tell of happenings, in the order of the text. Where several types claim the same
 * words the likelier one stays; what is told twice is folded, and what another happening accounts for is dropped.
 */
export function findTriggers(sentence: SentenceContext): Trigger[] {
  const text = sentence.text.slice(0, MAX_SENTENCE);
  const words = wordsOf(sentence, text);
  const matches = matchFrames(words, INDEX);
  if (matches.length === 0) return [];
  const subject = subjectOf(words, text);
  const stopped = STOPPED.exec(text)?.index ?? Number.POSITIVE_INFINITY;
  const isStopped = ({ frame, last }: FrameMatch) => frame.type === "strike" && (words[last]?.start ?? 0) > stopped;
  const isOnlyTime = ({ frame, head }: FrameMatch) =>
    frame.type === "diplomacy" && NAMED_TO_TELL_WHEN.test(text.slice(0, words[head]?.start));
  const found = matches.filter(
    (match) => !isStopped(match) && !isOnlyTime(match) && !isFigurative(match, words, subject),
  );
  const triggers = withoutOverlaps(found).flatMap(({ frame: { type, subtype, weight }, head, last }): Trigger[] => {
    const [first, end] = [words[head], words[last]];
    if (first === undefined || end === undefined) return [];
    const mood = modalityAt(text, first.start, end.end);
    // Words are said, whatever they speak of.
    const modality = type === "statement" && mood === "hypothetical" && !CONDITION.test(text) ? "asserted" : mood;
    return [
      { type, subtype, weight, modality, sentence, start: sentence.start + first.start, end: sentence.start + end.end },
    ];
  });
  return withoutConsequences(withoutRepeats(triggers, sentence));
}

function withoutOverlaps(matches: readonly FrameMatch[]): FrameMatch[] {
  const likeliest = [...matches].sort(
    (one, other) => other.frame.weight - one.frame.weight || lengthOf(other) - lengthOf(one) || one.head - other.head,
  );
  const kept: FrameMatch[] = [];
  for (const match of likeliest) {
    const clash = kept.some((other) => match.head <= other.last && other.head <= match.last);
    if (!clash) kept.push(match);
  }
  return kept.sort((one, other) => one.head - other.head);
}

/** Folds what a sentence says again of one happening: the same type with no other place in between. */
function withoutRepeats(triggers: readonly Trigger[], { toponyms }: SentenceContext): Trigger[] {
  const kept: Trigger[] = [];
  for (const trigger of triggers) {
    const known = kept.findLastIndex((other) => isSameKind(other, trigger) && other.modality === trigger.modality);
    const other = kept[known];
    const isApart = (end: number) => toponyms.some(({ start }) => start >= end && start < trigger.start);
    if (other === undefined || (toponyms.length > 1 && isApart(other.end))) kept.push(trigger);
    else if (trigger.weight > other.weight)
      kept[known] = { ...other, subtype: trigger.subtype, weight: trigger.weight };
  }
  return kept;
}

/** Announcements and warnings of a happening are that happening; an accusation stays one. */
const isOnlySaid = (type: IncidentType, subtype: IncidentSubtype | null) =>
  type === "statement" && (subtype === "announcement" || subtype === "warning");

const isSameKind = (one: Trigger, other: Trigger) =>
  one.type === other.type && (one.subtype === other.subtype || !SUBTYPES_APART.has(one.type));

function withoutConsequences(triggers: readonly Trigger[]): Trigger[] {
  const told = triggers.filter(({ modality }) => modality === "asserted");
  const accounted = new Set(
    told.flatMap(({ type, subtype }) => [
      ...(ACCOUNTS_FOR[type] ?? []),
      ...(subtype === null ? [] : (SUBTYPE_ACCOUNTS_FOR[subtype] ?? [])),
    ]),
  );
  return triggers.filter(
    ({ type, subtype }) =>
      !accounted.has(subtype ?? type) &&
      !(subtype === null && accounted.has(type)) &&
      !(isOnlySaid(type, subtype) && told.some((other) => other.type !== "statement")),
  );
}

const lengthOf = ({ head, last }: FrameMatch) => last - head;
