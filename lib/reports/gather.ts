import { intervalOf, overlaps } from "../query/interval.ts";
import { type Draft, locationsOf } from "./draft.ts";
import { mayBeOne } from "./geography.ts";
import { joinDrafts } from "./join.ts";

const DAY_MS = 86_400_000;
/** Kinds of diplomacy that are different happenings even at one place and time. */
const MEETINGS: readonly ReadonlySet<string>[] = [
  new Set(["summit"]),
  new Set(["call"]),
  new Set(["meeting", "negotiation"]),
  new Set(["visit"]),
  new Set(["agreement"]),
];
/** Types of which each subtype is a happening of its own. */
const SUBTYPES_APART: ReadonlySet<string> = new Set([
  "military",
  "humanitarian",
  "sanctions",
  "politics",
  "disaster",
  "statement",
  "crime",
]);
/** Happenings between people: two with other people are two, wherever they are. */
const BY_NAMES: ReadonlySet<string> = new Set(["meeting", "call", "visit", "negotiation"]);
/** A theft, the arrest and the charge lie days apart and are told as one. */
const STAGED: ReadonlySet<string> = new Set(["crime", "justice"]);
const STAGE_DAYS = 7;
/** Types that one article may use for one happening at one place and time. */
const KINDRED: readonly ReadonlySet<string>[] = [
  new Set(["strike", "explosion"]),
  new Set(["attack", "crime", "explosion"]),
];

/**
 * Joins drafts of one article that tell of one happening: headline, summary and section. A sentence that lists several
 * places is read last: where each of them has been told by itself it adds nothing, and must not glue them together.
 */
export function gatherDrafts(drafts: readonly Draft[]): Draft[] {
  const gathered: Draft[] = [];
  const isList = (draft: Draft) => locationsOf(draft).length > 1;
  for (const draft of [...drafts.filter((other) => !isList(other)), ...drafts.filter(isList)]) {
    const told = draft.isDefinite ? gathered.findLast((other) => isToldBefore(other, draft)) : undefined;
    const matches = told ? [told] : gathered.filter((other) => tellTheSame(other, draft));
    const [other] = matches;
    if (told) gathered[gathered.indexOf(told)] = joinDrafts(told, { ...draft, places: [], isSetting: true });
    else if (!other) gathered.push(draft);
    else if (!isList(draft) || matches.length === 1) gathered[gathered.indexOf(other)] = joinDrafts(other, draft);
  }
  return gathered.sort((one, other) => one.sentence.index - other.sentence.index);
}

/**
 * "The blast" is the last one told in the passage, wherever the sentence's other names lie; "the earlier strike, on the
 * 24th of last month" is not.
 */
function isToldBefore(one: Draft, draft: Draft): boolean {
  const { type, sentence } = draft;
  const isBefore = one.sentence.passage === sentence.passage && one.sentence.index < sentence.index;
  return one.type === type && isBefore && sameTime(one, draft);
}

function tellTheSame(one: Draft, other: Draft): boolean {
  if (!sameKind(one, other) || !sameTime(one, other)) return false;
  if (BY_NAMES.has(one.subtype ?? "") && !sameNames(one, other)) return false;
  // An arrest, its charges and the trial are one story of one person, wherever each is.
  if (one.type === "justice" && one.sentence.passage === other.sentence.passage && commonNames(one, other) > 0)
    return true;
  const [here, there] = [locationsOf(one), locationsOf(other)];
  if (here.some((place) => there.some((otherPlace) => mayBeOne(place, otherPlace)))) return true;
  // The town that a passage is about stands in for a place that is not said, and denies none.
  if (here.length > 0 && there.length > 0 && !one.isSetting && !other.isSetting) return false;
  if (one.type === "diplomacy" && one.subtype === other.subtype) return true;
  return one.sentence.passage === other.sentence.passage || commonNames(one, other) > 0;
}

function sameKind(one: Draft, other: Draft): boolean {
  if (one.type !== other.type)
    return arePoisoning(one, other) || KINDRED.some((types) => types.has(one.type) && types.has(other.type));
  if (SUBTYPES_APART.has(one.type))
    return one.subtype === null || other.subtype === null || one.subtype === other.subtype;
  if (one.type === "accident") return one.subtype === other.subtype || one.sentence.passage === other.sentence.passage;
  if (one.type !== "diplomacy") return true;
  const group = (subtype: string | null) => MEETINGS.findIndex((subtypes) => subtypes.has(subtype ?? ""));
  return group(one.subtype) === group(other.subtype);
}

/** A poisoning is told as an attack and as a harm to health. */
function arePoisoning(one: Draft, other: Draft): boolean {
  const isPoisoning = ({ subtype }: Draft) => subtype === "poisoning";
  return (isPoisoning(one) && other.type === "attack") || (isPoisoning(other) && one.type === "attack");
}

/** Times agree when they overlap, or when one of them only stands for the day of the article; within a passage they may lie a day apart. */
function sameTime(one: Draft, other: Draft): boolean {
  if ((one.when.evidence === null) !== (other.when.evidence === null)) return true;
  const [a, b] = [intervalOf(one.when.time), intervalOf(other.when.time)];
  if (a === null || b === null) return true;
  const days = one.type === "diplomacy" ? 0 : STAGED.has(one.type) ? STAGE_DAYS : 1;
  const slack = one.sentence.passage === other.sentence.passage ? days * DAY_MS : 0;
  return overlaps({ start: a.start - slack, end: a.end + slack }, b);
}

/** Whether more than half of the names of one stand in the other; a sentence that names nobody fits any. */
function sameNames(one: Draft, other: Draft): boolean {
  const fewest = Math.min(one.names.size, other.names.size);
  return fewest === 0 || commonNames(one, other) > fewest / 2;
}

const commonNames = (one: Draft, other: Draft) => [...one.names.keys()].filter((name) => other.names.has(name)).length;
