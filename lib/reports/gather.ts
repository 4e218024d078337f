import type { IncidentStatus, ReportPlace } from "../model.ts";
import { intervalOf, overlaps } from "../query/interval.ts";
import { joinActors } from "./actors.ts";
import type { Draft } from "./draft.ts";
import { asPlace, liesWithin, mayBeOne } from "./geography.ts";

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
    if (told) gathered[gathered.indexOf(told)] = join(told, { ...draft, places: [], isSetting: true });
    else if (!other) gathered.push(draft);
    else if (!isList(draft) || matches.length === 1) gathered[gathered.indexOf(other)] = join(other, draft);
  }
  return gathered.sort((one, other) => one.sentence.index - other.sentence.index);
}

/** "The blast" is the last one told in the passage, wherever the sentence's other names lie. */
function isToldBefore(one: Draft, { type, sentence }: Draft): boolean {
  return one.type === type && one.sentence.passage === sentence.passage && one.sentence.index < sentence.index;
}

function tellTheSame(one: Draft, other: Draft): boolean {
  if (!sameKind(one, other) || !sameTime(one, other)) return false;
  if (BY_NAMES.has(one.subtype ?? "") && !sameNames(one, other)) return false;
  // An arrest, its charges and the trial are one story of one person, wherever each is.
  if (one.type === "justice" && one.sentence.passage === other.sentence.passage && commonNames(one, other) > 0)
    return true;
  const [here, there] = [one, other].map((draft) => (draft.isSetting ? [] : locationsOf(draft))) as [
    ReportPlace[],
    ReportPlace[],
  ];
  if (here.length > 0 && there.length > 0)
    return here.some((place) => there.some((otherPlace) => mayBeOne(place, otherPlace)));
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
  const slack = one.sentence.passage === other.sentence.passage && one.type !== "diplomacy" ? DAY_MS : 0;
  return overlaps({ start: a.start - slack, end: a.end + slack }, b);
}

/** Whether more than half of the names of one stand in the other; a sentence that names nobody fits any. */
function sameNames(one: Draft, other: Draft): boolean {
  const fewest = Math.min(one.names.size, other.names.size);
  return fewest === 0 || commonNames(one, other) > fewest / 2;
}

const commonNames = (one: Draft, other: Draft) => [...one.names.keys()].filter((name) => other.names.has(name)).length;
const locationsOf = (draft: Draft) => draft.places.filter(({ role }) => role === "location");

/** What both say: the surer words, the more exact place and time, the figures of both. */
function join(one: Draft, other: Draft): Draft {
  const [lead, second] =
    other.weight > one.weight || (one.sentence.isHeading && !other.sentence.isHeading) ? [other, one] : [one, other];
  const placed = placesOfBoth(lead, second);
  const attributed = lead.claimedBy === null ? second : lead;
  return {
    type: lead.type,
    subtype: lead.subtype ?? (second.type === lead.type ? second.subtype : null),
    weight: 1 - (1 - one.weight) * (1 - other.weight * 0.4),
    sentence: lead.sentence,
    offset: lead.offset,
    places: placed,
    isSetting: one.isSetting && other.isSetting,
    isDefinite: one.isDefinite && other.isDefinite,
    when: narrower(lead, second).when,
    status: statusOfBoth(one, other),
    claimedBy: attributed.claimedBy,
    counts: [...one.counts, ...other.counts],
    actors: joinActors(one.actors, other.actors),
    names: new Map([...lead.names, ...second.names]),
    carriers: [...lead.carriers, ...second.carriers].filter(({ field }) => field !== "where" || placed.length > 0),
  };
}

/** What is said wins over the town that the passage is about; stages of one case keep the place of the first. */
function placesOfBoth(lead: Draft, second: Draft): readonly ReportPlace[] {
  if (lead.isSetting !== second.isSetting) {
    const said = lead.isSetting ? second : lead;
    return said.places.length > 0 ? said.places : (lead.isSetting ? lead : second).places;
  }
  const apart =
    lead.type === "justice" && !locationsOf(lead).some((a) => locationsOf(second).some((b) => mayBeOne(a, b)));
  if (apart && lead.places.length > 0) return lead.places;
  return exacter(lead, second);
}

/**
 * Locations of both without those that hold another; places of other roles once each. A town stays where another sentence
 * names a palace in it: the summit is in the city, its photograph at the gate.
 */
function exacter(lead: Draft, second: Draft): ReportPlace[] {
  const unique = new Map([...lead.places, ...second.places].map((place) => [`${place.role} ${place.id}`, place]));
  const all = [...unique.values()];
  const isLessFit = (place: ReportPlace, other: ReportPlace) =>
    other.role === place.role &&
    (holds(place, other)
      ? !(isTown(place) && other.precision === "site")
      : isTown(other) && place.precision === "site" && holds(other, place));
  const hasPoint = all.some((place) => place.role === "location" && (isTown(place) || place.precision === "site"));
  const isVague = (place: ReportPlace) =>
    hasPoint && place.role === "location" && (place.precision === "country" || place.precision === "region");
  return all.filter((place) => !isVague(place) && !all.some((other) => isLessFit(place, other)));
}

const isTown = ({ precision }: ReportPlace) => precision === "place" || precision === "near";
const holds = (outer: ReportPlace, inner: ReportPlace) => liesWithin(asPlace(inner), asPlace(outer));

function narrower(one: Draft, other: Draft): Draft {
  if ((one.when.evidence === null) !== (other.when.evidence === null)) return one.when.evidence ? one : other;
  const width = ({ when }: Draft) => {
    const interval = intervalOf(when.time);
    // A night that its evening names is told better than one that two dates bound.
    return interval ? interval.end - interval.start + (when.time.edtf.includes("/") ? 1 : 0) : Number.POSITIVE_INFINITY;
  };
  return width(other) < width(one) ? other : one;
}

/** Told as happened wins over planned; a doubt anywhere in the article stays, unless somebody who is no party tells it too. */
function statusOfBoth(one: Draft, other: Draft): IncidentStatus {
  const [reported, claimed] = one.status === "reported" ? [one, other] : [other, one];
  if (reported.status === "reported" && claimed.status === "claimed" && isIndependent(reported, claimed))
    return "reported";
  const order: readonly IncidentStatus[] = ["retracted", "disputed", "claimed", "reported", "planned"];
  return order[Math.min(order.indexOf(one.status), order.indexOf(other.status))] ?? one.status;
}

/** A headline leaves out who says so, and "the attack" only points back to what was claimed. */
function isIndependent(reported: Draft, claimed: Draft): boolean {
  if (reported.sentence.isHeading || reported.isDefinite || reported.sentence.index === claimed.sentence.index)
    return false;
  return reported.claimedBy !== null
    ? !shareWords(reported.claimedBy, claimed.claimedBy ?? "")
    : reported.sentence.index < claimed.sentence.index;
}

/** "South Korea's military" and "a South Korean military report" are one voice: words are compared by their beginnings. */
function shareWords(one: string, other: string): boolean {
  const stems = (name: string) => name.toLowerCase().match(/\p{L}{5}/gu) ?? [];
  const known = new Set<string>(stems(other));
  return stems(one).some((stem) => known.has(stem));
}
