import type { SentenceContext, Trigger } from "./context.ts";
import type { LexiconEntry } from "./lexicon/entry.ts";
import { HAZARD } from "./lexicon/hazard.ts";
import { LAW } from "./lexicon/law.ts";
import { MOVEMENT } from "./lexicon/movement.ts";
import { RELATIONS } from "./lexicon/relations.ts";
import { STATE } from "./lexicon/state.ts";
import { UNREST } from "./lexicon/unrest.ts";
import { VIOLENCE } from "./lexicon/violence.ts";
import { modalityAt } from "./modality.ts";
import { compileGuard, compilePattern } from "./pattern.ts";

const LEXICON = [...VIOLENCE, ...HAZARD, ...UNREST, ...LAW, ...STATE, ...MOVEMENT, ...RELATIONS].map(
  (entry: LexiconEntry) => ({
    ...entry,
    find: compilePattern(entry.patterns),
    needs: entry.needs === undefined ? null : compileGuard(entry.needs),
    unless: entry.unless === undefined ? null : compileGuard(entry.unless),
  }),
);

/** A sentence longer than this is a table or a list of names; its head is read, so that time stays linear. */
const MAX_SENTENCE = 1500;
/** Guards against another sense look this far on both sides of a match. */
const SENSE_REACH = 70;

/**
 * Finds the words of a sentence that tell of happenings, in the order of the text. Where several types claim the same
 * words the likelier one stays; other matches of one type and subtype in the sentence are folded into the first.
 */
export function findTriggers(sentence: SentenceContext): Trigger[] {
  const text = sentence.text.slice(0, MAX_SENTENCE);
  const found: Trigger[] = [];
  for (const { type, subtype, weight, find, needs, unless } of LEXICON) {
    if (needs !== null && !needs.test(text)) continue;
    for (const match of find.matches(text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (end === start) continue;
      if (unless?.test(text.slice(Math.max(0, start - SENSE_REACH), end + SENSE_REACH))) continue;
      found.push({
        type,
        subtype,
        weight,
        modality: modalityAt(text, start, end),
        sentence,
        start: sentence.start + start,
        end: sentence.start + end,
      });
    }
  }
  return withoutOverlaps(found);
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

const lengthOf = ({ start, end }: Trigger) => end - start;
