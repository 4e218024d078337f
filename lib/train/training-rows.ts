import { areDemonyms } from "../gazetteer/demonyms.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Sentence } from "../model.ts";
import { readSentences } from "../sentences/read.ts";
import { featuresOf } from "../toponyms/features.ts";
import { isInsideOtherName } from "../toponyms/organisations.ts";
import { findSurnames } from "../toponyms/people.ts";
import { findPhrases, type Phrase } from "../toponyms/phrases.ts";
import { isSeatOfPower } from "../toponyms/state.ts";
import { TAG_COUNT, TAG_OF } from "../toponyms/tags.ts";
import { smallWordsOf, type TokenLine, tokenize } from "../toponyms/tokens.ts";
import type { TrainingRow } from "./fit.ts";
import type { MarkedName, MarkedText } from "./marked-text.ts";

/**
 * The rows of words of a marked text that may be of names. Names of the gazetteer are hidden from the features where `isHidden` says so, that the
 * recogniser learns to know places by what stands around them.
 */
export function trainingRows(
  marked: MarkedText,
  gazetteer: Gazetteer,
  weight: number,
  isHidden: () => boolean = () => false,
): TrainingRow[] {
  const { text } = marked;
  const lines = sentencesOf(marked).map((sentence) => tokenize(text, sentence));
  const facts = { surnames: findSurnames(lines), smallWords: smallWordsOf(lines), gazetteer };
  return lines.flatMap((line) => {
    const phrases = findPhrases(text, line, gazetteer);
    const shown = phrases.filter(() => !isHidden());
    const allowed = allowedTags(line, phrases, marked);
    return featuresOf(line, shown, facts).map((features) => {
      return {
        features: { ...features, hashes: features.hashes.slice() },
        allowed: startingAnew(allowed.slice(features.from, features.to)),
        weight,
      };
    });
  });
}

/** A name whose first word is in no row begins with the next one. */
function startingAnew(allowed: Uint16Array): Uint16Array {
  const first = allowed[0] ?? 0;
  for (const tag of Object.values(TAG_OF)) {
    if (first === bit(tag + 1)) allowed[0] = bit(tag);
  }
  return allowed;
}

function sentencesOf({ text, title, isComplete }: MarkedText): Sentence[] {
  return isComplete
    ? [{ start: 0, end: text.length, passage: 0, isHeading: false }]
    : readSentences({ text, title }).sentences;
}

const bit = (tag: number): number => 1 << tag;
const LOCATION = bit(TAG_OF.place) | bit(TAG_OF.place + 1);
const ALL = bit(TAG_COUNT) - 1;

function allowedTags(
  { tokens }: TokenLine,
  phrases: readonly Phrase[],
  { names, isComplete }: MarkedText,
): Uint16Array {
  const allowed = new Uint16Array(tokens.length).fill(isComplete ? 1 : ALL & ~LOCATION);
  for (const name of names) {
    let isFirst = true;
    tokens.forEach((token, at) => {
      if (token.start >= name.end || token.end <= name.start) return;
      allowed[at] = tagsInside(name, isFirst);
      isFirst = false;
    });
  }
  if (isComplete) allowPlacesInOrganisations(allowed, phrases);
  markSeatsOfPower(allowed, phrases);
  return allowed;
}

function tagsInside({ tag }: MarkedName, isFirst: boolean): number {
  // Of books, events and days a place may be part or not.
  if (tag === "other") return 1 | LOCATION;
  return bit(TAG_OF[tag] + (isFirst ? 0 : 1));
}

/**
 * "Gaza Health Ministry": a corpus that marks the whole as one organisation says nothing of the place in it. Corpora of
 * places mark it.
 */
function allowPlacesInOrganisations(allowed: Uint16Array, phrases: readonly Phrase[]): void {
  const [begin, inside] = [bit(TAG_OF.organisation), bit(TAG_OF.organisation + 1)];
  for (const phrase of phrases) {
    const { from, to, candidates } = phrase;
    const isInside = allowed.subarray(from, to).every((tags) => tags === begin || tags === inside);
    // Of newspapers, firms and clubs no corpus marks the place.
    if (!isInside || areDemonyms(candidates) || isInsideOtherName(phrase)) continue;
    for (let at = from; at < to; at++) {
      allowed[at] = (allowed[at] as number) | bit(TAG_OF.place + (at === from ? 0 : 1));
    }
    if (allowed[to] === inside) allowed[to] = begin | inside;
  }
}

/** "The Kremlin denied it": corpora have it as an organisation or leave it; here it is a place that stands for a government. */
function markSeatsOfPower(allowed: Uint16Array, phrases: readonly Phrase[]): void {
  for (const phrase of phrases) {
    if (!isSeatOfPower(phrase)) continue;
    for (let at = phrase.from; at < phrase.to; at++) allowed[at] = bit(TAG_OF.place + (at === phrase.from ? 0 : 1));
    const after = allowed[phrase.to];
    if (after === bit(TAG_OF.organisation + 1)) allowed[phrase.to] = bit(TAG_OF.organisation);
  }
}
