import type { CasualtyKind, CountRange, Span } from "../model.ts";
import { BOUND, HARM_RULES } from "./harm-patterns.ts";
import { PEOPLE } from "./lexicon/entry.ts";
import { NUMBER_PATTERN, parseNumber } from "./numbers.ts";
import { compileGuard, compilePattern } from "./pattern.ts";
import { findVictims } from "./victims.ts";

/** A figure in a sentence: offsets into it, and the kind of harm; `count` is null where the text denies or doubts it. */
export interface FoundCount extends Span {
  readonly kind: CasualtyKind;
  readonly count: CountRange | null;
  /** Offset after which the place of this figure may be named ("eight in Kharkiv"). */
  readonly isTotal: boolean;
  /** Told without a figure, one by one; then the family name of one who is named, or null. */
  /** "dozens": gives way to any figure. */
  readonly isVague?: boolean;
  /** The words that name the people, where they say more than "people". */
  readonly who?: Span;
  readonly single?: { readonly name: string | null };
}

const IN_PLACE = "in (?:the )?(?:city of |town of |village of )?[\\p{Lu}]";
/** "eight in Kharkiv and seven more in Zolochiv": the second figure leaves out what it counts. */
const ELLIPSIS = compilePattern([
  `(?:and|while|with) (?:another |a further )?${BOUND}(?<number>${NUMBER_PATTERN})(?<more> (?:more|others?|further))?(?= (?:in|at|near|on) )`,
]);
const ELLIPSIS_IN_LIST = compilePattern([`, (?<number>${NUMBER_PATTERN})(?= ${IN_PLACE})`]);
const HINT_NONE = /\bno\b|nobody|none|without/i;
const NONE = compilePattern([
  "(?:no|without|without any) (?:[\\p{L}]+ )?(?:casualties|injuries|deaths|victims|fatalities)(?: or (?:injuries|deaths|damage))?",
  `(?:no one|nobody|none|no ${PEOPLE}) (?:was|were|had been|has been|is|are)(?: [\\p{L}]+)? (?:hurt|injured|killed|harmed|wounded)`,
]);
const DOUBT = compileGuard(
  "\\b(?:not (?:been )?confirm\\w*|had not confirmed|unconfirmed|did not confirm|was not confirming|denied|false|no confirmation|not confirmed|presumed|feared|reports? (?:on [\\p{L}]+ )?that|erroneous\\w*|corrected|clarified)\\b",
);
/** "had not confirmed any deaths": no figure, but a word on one. */
const ANY_DEATHS = compilePattern(["any (?:deaths?|casualties|fatalities)"]);
const KILLED_OR = /\bkilled or (?:wounded|injured)\b/i;
const OF_THEM = /\b(?:including|among them|of whom|of them|of those|the dead|the injured)\b[^.;,]{0,40}$/i;

/** Lower bounds of words for a crowd: what "dozens" must mean at least. */
const VAGUE_LOW: Record<string, number> = {
  several: 3,
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2000,
  "tens of thousands": 20_000,
  "hundreds of thousands": 200_000,
};

/** Figures of people harmed in a sentence, in the order of the text. */
export function findCounts(sentence: string): FoundCount[] {
  const found: FoundCount[] = [];
  const add = (count: FoundCount) => {
    const clashes = found.some(
      (other) =>
        (other.kind === count.kind || (other.count?.high === 0 && count.count?.high !== 0)) &&
        count.start < other.end &&
        other.start < count.end,
    );
    if (!clashes) found.push(count);
  };
  for (const match of HINT_NONE.test(sentence) ? NONE.matches(sentence) : []) {
    const span = { start: match.index, end: match.index + match[0].length };
    const deaths = /death|fatalit|killed/i.test(match[0]);
    const injuries = /injur|hurt|harm|wound/i.test(match[0]);
    const none = { count: { low: 0, high: 0 }, isTotal: true } as const;
    if (!injuries || deaths) add({ ...span, kind: "killed", ...none });
    if (!deaths) add({ ...span, kind: "injured", ...none });
  }
  const doubted = DOUBT.test(sentence);
  for (const { kind, hint, find } of HARM_RULES) {
    if (!hint.test(sentence)) continue;
    for (const match of find.matches(sentence)) {
      const count = readCount(match.groups ?? {});
      const span = { start: match.index, end: match.index + match[0].length };
      if (
        count === null ||
        isYear(match.groups?.number, count) ||
        OF_THEM.test(sentence.slice(0, match.index)) ||
        KILLED_OR.test(sentence.slice(span.start, span.end + 12))
      )
        continue;
      add({
        ...span,
        kind,
        count: doubted && (kind === "killed" || kind === "injured") ? null : count,
        isTotal: match.groups?.more === undefined,
        isVague: (match.groups?.number ?? "").toLowerCase() in VAGUE_LOW,
      });
    }
  }
  const left = found.length > 0 ? [...ELLIPSIS.matches(sentence), ...ELLIPSIS_IN_LIST.matches(sentence)] : [];
  for (const match of left) {
    const before = found.filter(({ end }) => end <= match.index + 1).at(-1);
    const count = readCount(match.groups ?? {});
    if (before?.count && count)
      add({ start: match.index, end: match.index + match[0].length, kind: before.kind, count, isTotal: false });
  }
  if (doubted)
    for (const match of ANY_DEATHS.matches(sentence))
      add({ start: match.index, end: match.index + match[0].length, kind: "killed", count: null, isTotal: true });
  return withVictims(found, sentence, doubted).sort((one, other) => one.start - other.start);
}

const NOBODY = /^(?:at least |the |an?(?:other)? )?[\p{L}\d, -]*?\b(?:people|persons?|others?|victims?)$/iu;

/** Adds people told one by one; a list of groups wins over the figure of its last group. */
function withVictims(counts: readonly FoundCount[], sentence: string, doubted: boolean): FoundCount[] {
  const all = [...counts];
  for (const { kind, start, end, number, name, who: words } of findVictims(sentence)) {
    if (OF_THEM.test(sentence.slice(0, start))) continue;
    const other = all.find((count) => count.kind === kind && count.start < end && start < count.end);
    const count = doubted ? null : { low: number, high: number };
    const who = NOBODY.test(sentence.slice(words.start, words.end)) ? {} : { who: words };
    if (!other)
      all.push({ kind, start, end, count, isTotal: true, ...who, ...(number === 1 ? { single: { name } } : {}) });
    else if (other.count && other.count.low === other.count.high && number > other.count.low)
      all[all.indexOf(other)] = { kind, start, end, count, isTotal: true, ...who };
    else all[all.indexOf(other)] = { ...other, ...who };
  }
  return all;
}

function readCount({ bound, number }: Record<string, string | undefined>): CountRange | null {
  if (number === undefined) return null;
  const vague = VAGUE_LOW[number.toLowerCase()];
  if (vague !== undefined) return { low: vague, high: null };
  const value = parseNumber(number);
  if (value === null || value < 0) return null;
  switch (bound?.toLowerCase()) {
    case "at least":
    case "more than":
    case "over":
    case "no fewer than":
    case "upwards of":
      return { low: value, high: null };
    case "up to":
    case "as many as":
    case "fewer than":
    case "less than":
      return { low: 0, high: value };
    default:
      return { low: value, high: value };
  }
}

/** "killed in 2022" is a year, and so is "2022 dead" in no text. */
const isYear = (number: string | undefined, count: CountRange) =>
  count.low >= 1900 && count.low <= 2100 && !number?.includes(",") && /^\d+$/.test(number ?? "");
