import { distance } from "@turf/distance";
import type { Place, Toponym } from "../model.ts";
import type { SentenceContext, Trigger } from "./context.ts";
import { liesWithin } from "./geography.ts";
import { movesTo, otherEndOf } from "./movement.ts";
import { compileGuard } from "./pattern.ts";
import { asFoundPlace, type FoundPlace, type Option, placeMeant } from "./place-option.ts";
import { isBeside, isEndOfJourney, PREPOSITION, TO, WITHIN, wholeOf, wordsBefore } from "./place-words.ts";

/** How a location is chosen among the places of a sentence. Weights are in points; the greatest sum wins. */
const CHOICE = {
  /** Points lost per character between place and trigger. */
  perCharacter: 0.03,
  /** Named after a preposition of place. */
  preposition: 3,
  /** Stands within the words of a visit. */
  visited: 10,
  /** Stands after the trigger: "strikes on X", "killed in X". */
  after: 1,
  /** Points lost for each clause border in between. */
  clause: 1.2,
  /** More exact than a region. */
  exact: 2.5,
  country: -1.5,
  /** No word leads to it as a place, in running text: more often who it was done to than where. */
  bare: -2,
  /** Of a verdict: where the crime was. */
  ofCrime: -6,
  /** Named for an older happening: "the worst since the raid in Waco 15 years ago". */
  older: -5,
  /** The reader of names doubts that it is one. */
  doubted: -3,
  /** Below this confidence a name is doubted. */
  doubtBelow: 0.4,
  /** A part of a town lies at most this far from it; else the name means another place than the text. */
  maxPartKm: 40,
} as const;

const TOPIC = compileGuard(
  "\\b(?:war|invasion|peace|conflict|support|security|cease-?fire|sanctions|summit|plans?|force|guarantees|situation|fighting|aid|intervention|pressure|troops|deal|future|strengthening|army|help|weapons|talks|attacks?|violence|crisis|elections?)(?: (?:on|in|for|of|against|to|with|about|over)) (?:the )?$",
);
/** "Found guilty of killing three people in Orlando": what stands after is where the crime was. */
const OF_CRIME =
  /(?:^|[\s,])(?:for|of|over|with|to) (?:[\p{Ll}-]+ ){0,3}?(?:[\p{Ll}]{3,}ing|murders?|killings?|bombings?|attacks?|shootings?|stabbings?|rapes?|theft|robbery)\b/u;
/** "A London court": a town named by its court is where the court sat. */
const COURT = /^(?:['’]s)? (?:\p{L}+ ){0,2}?(?:court|jury|judge|tribunal)\b/iu;
const OLDER =
  /\b(?:years?|decades?|months?) (?:ago|earlier|before)\b|\bsince (?:the|a|four|five|three|two)\b|\b(?:similar to|reminiscent of|compared (?:with|to))\b/i;
const CLAUSE = /[,;:—–]|\b(?:after|while|when|who|which|that|but|where|as)\b/gu;

/** The places of a sentence where what the trigger tells happened, best first; with what moves, also its other end. */
export function choosePlaces(sentence: SentenceContext, trigger: Trigger): FoundPlace[] {
  const options = sentence.toponyms.flatMap((toponym) => optionOf(toponym, sentence, trigger));
  const best = [...options].sort((one, other) => other.points - one.points)[0];
  if (!best) return [];
  const chosen = finest(best, options);
  const listed = options.filter((option) => option === chosen || isListedWith(option, chosen, sentence));
  const locations = listed.filter((option) => !listed.some((other) => liesWithin(other.place, option.place)));
  const found = unique(locations).map((option) => asFoundPlace(option, "location"));
  return [...found, ...otherEndOf(trigger, sentence, options, found)];
}

function optionOf(toponym: Toponym, sentence: SentenceContext, trigger: Trigger): Option[] {
  const end = toponym.end - sentence.start;
  const known = placeMeant(toponym, wordsBefore(toponym, sentence), sentence.text.slice(end, end + 20));
  // A village that the gazetteer does not know lies in the district that the text names with it.
  const place = known ?? (toponym.role === "literal" ? (wholeOf(toponym, sentence)?.place ?? null) : null);
  // "Russia visit": what stands inside the words of a visit is where it goes, whatever its role elsewhere.
  const isVisited = trigger.subtype === "visit" && toponym.start >= trigger.start && toponym.end <= trigger.end;
  const before = wordsBefore(toponym, sentence);
  const isMoving = movesTo(trigger);
  // What moves to a country arrives there, though the country may also be the government that receives it.
  const isDestination = isMoving && toponym.role === "metonymic" && TO.test(before);
  const isCourt =
    trigger.type === "justice" &&
    place?.kind === "place" &&
    toponym.role === "associative" &&
    COURT.test(sentence.text.slice(end, end + 30));
  if (place === null || (toponym.role !== "literal" && !isVisited && !isDestination && !isCourt)) return [];
  const [left, right] = toponym.start >= trigger.end ? [trigger.end, toponym.start] : [toponym.end, trigger.start];
  const between = sentence.text.slice(Math.max(0, left - sentence.start), Math.max(0, right - sentence.start));
  const relations = trigger.type === "diplomacy" || trigger.type === "sanctions" || trigger.type === "politics";
  const isArea = place.kind === "country" || place.kind === "region" || place.kind === "water";
  if (
    isArea &&
    !isVisited &&
    !(sentence.isHeading && !relations) &&
    !WITHIN.test(before) &&
    !(isMoving && TO.test(before)) &&
    !isWithinList(toponym, sentence)
  )
    return [];
  if (trigger.type === "accident" && isEndOfJourney(toponym, sentence)) return [];
  // "EU" is no village in Normandy.
  if (place.kind === "place" && /^\p{Lu}{1,3}$/u.test(toponym.name)) return [];
  if (isBeside(toponym, sentence) || isMisplaced(toponym, place, sentence)) return [];
  if (relations && isArea && (TOPIC.test(before) || isTopicBefore(toponym, sentence, trigger))) return [];
  const points =
    (isVisited ? CHOICE.visited : 0) +
    (isCourt || PREPOSITION.test(before) ? CHOICE.preposition : sentence.isHeading ? 0 : CHOICE.bare) +
    (OLDER.test(between) ? CHOICE.older : 0) +
    (toponym.confidence < CHOICE.doubtBelow ? CHOICE.doubted : 0) +
    (trigger.type === "justice" && toponym.start >= trigger.end && OF_CRIME.test(between) ? CHOICE.ofCrime : 0) +
    (toponym.start >= trigger.end ? CHOICE.after : 0) +
    (place.kind === "country" ? CHOICE.country : isArea ? 0 : CHOICE.exact) -
    between.length * CHOICE.perCharacter -
    (between.match(CLAUSE)?.length ?? 0) * CHOICE.clause;
  return [{ toponym, place, points, before }];
}

/** Whether the place is another of that name than the part of a town that the text speaks of. */
function isMisplaced(toponym: Toponym, place: Place, sentence: SentenceContext): boolean {
  const whole = place.kind === "place" ? wholeOf(toponym, sentence)?.place : null;
  if (!whole) return false;
  return whole.kind === "place"
    ? distance([...whole.point], [...place.point]) > CHOICE.maxPartKm
    : !liesWithin(place, whole) && whole.country !== null && whole.country !== place.country;
}

/** "in France and Belgium", "Hroza, Ukraine": another place stands before, with only a comma or "and" between. */
function isWithinList({ start }: Toponym, sentence: SentenceContext): boolean {
  return sentence.toponyms.some(
    (other) =>
      other.role === "literal" &&
      other.end <= start &&
      /^(?:,| and|, and) (?:the )?$/.test(sentence.text.slice(other.end - sentence.start, start - sentence.start)),
  );
}

/** "the Ukraine summit" is about Ukraine; "the Paris summit" is in Paris. "Russia visit" goes there. */
function isTopicBefore({ end }: Toponym, sentence: SentenceContext, trigger: Trigger): boolean {
  return (
    trigger.subtype !== "visit" &&
    end <= trigger.start &&
    sentence.text.slice(end - sentence.start, trigger.start - sentence.start).trim().length < 8
  );
}

/** The most exact place that lies within the best one and is named in the same sentence. */
function finest(best: Option, options: readonly Option[]): Option {
  const within = options.filter((option) => liesWithin(option.place, best.place));
  return within.sort((one, other) => other.points - one.points)[0] ?? best;
}

/** Whether only other places, commas and "and" stand between two places. */
function isListedWith(option: Option, chosen: Option, sentence: SentenceContext): boolean {
  const [left, right] =
    option.toponym.start < chosen.toponym.start ? [option.toponym, chosen.toponym] : [chosen.toponym, option.toponym];
  let between = sentence.text.slice(left.end - sentence.start, right.start - sentence.start);
  for (const { name } of sentence.toponyms) between = between.replace(name, "");
  return (
    between.length < 80 &&
    /^(?:[\s,]|\b(?:and|as well as|in|the|town|towns|city|cities|village|villages|of|regions?|provinces?|governorates?|districts?|neighbouring|nearby)\b)*$/i.test(
      between,
    )
  );
}

function unique(options: readonly Option[]): Option[] {
  const seen = new Set<string>();
  return options.filter(({ place }) => !seen.has(place.id) && seen.add(place.id));
}
