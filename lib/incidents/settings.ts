import type { IncidentType } from "../model.ts";

/** Types that different articles may give to one happening: a blast is an explosion to one desk and a strike to another. */
export const KINDRED_TYPES: readonly (readonly [IncidentType, IncidentType, compatibility: number])[] = [
  ["strike", "explosion", 0.7],
  ["strike", "attack", 0.6],
  ["strike", "battle", 0.5],
  ["strike", "military", 0.4],
  ["attack", "battle", 0.6],
  ["attack", "crime", 0.5],
  ["attack", "explosion", 0.6],
  ["accident", "disaster", 0.4],
  ["accident", "military", 0.5],
  ["accident", "strike", 0.5],
  ["accident", "explosion", 0.5],
  ["accident", "crime", 0.3],
  ["justice", "politics", 0.4],
  ["justice", "crime", 0.4],
  ["diplomacy", "politics", 0.4],
  ["diplomacy", "humanitarian", 0.3],
];

/** Subtypes of one type that name different happenings: a call is no summit. Others may differ between desks. */
export const APART_SUBTYPES: readonly (readonly [string, string])[] = [
  ["call", "summit"],
  ["call", "meeting"],
  ["call", "visit"],
  ["summit", "meeting"],
  ["summit", "visit"],
  ["visit", "agreement"],
  ["call", "agreement"],
  ["election", "resignation"],
  ["stabbing", "shooting"],
  ["stabbing", "ramming"],
  ["shooting", "ramming"],
  ["arrest", "sentence"],
  ["charge", "sentence"],
  ["earthquake", "flood"],
  ["earthquake", "storm"],
  ["earthquake", "wildfire"],
  ["wildfire", "flood"],
  ["wildfire", "storm"],
  ["fire", "transport"],
  ["deployment", "interception"],
  ["deployment", "exercise"],
  ["aid", "exchange"],
  ["release", "aid"],
  ["evacuation", "release"],
  ["tariff", "lifting"],
];

/** Days that two reports of one happening may lie apart when their times don't touch; what lasts is told of for longer. */
export const DAYS_APART: Partial<Record<IncidentType, number>> & { readonly other: number } = {
  disaster: 5,
  health: 21,
  accident: 6,
  protest: 3,
  battle: 3,
  diplomacy: 2,
  other: 1,
};

/** Days for which a text may tell of a risen toll as of its own day, whatever the type. */
export const REVISION_DAYS = 8;

/** Types of which one place has several at a time: what was hit tells them apart. */
export const BY_TARGET: ReadonlySet<IncidentType> = new Set(["strike", "explosion", "attack", "accident"]);

/** Types and subtypes that are told by who takes part: other people are another happening. */
export const BY_PEOPLE: ReadonlySet<string> = new Set([
  "call",
  "meeting",
  "visit",
  "arrest",
  "charge",
  "trial",
  "sentence",
  "appointment",
  "resignation",
]);

/** Types of which a wide report may sum up many: a night's strikes on a country, a day's protests. */
export const IN_WAVES: ReadonlySet<IncidentType> = new Set(["strike", "protest", "attack", "battle", "explosion"]);

/** Types and subtypes whose reports of different days tell how long it lasts. */
export const LASTING: ReadonlySet<string> = new Set([
  "disaster",
  "health",
  "protest",
  "battle",
  "summit",
  "negotiation",
  "exercise",
  "displacement",
  "evacuation",
]);

/** What linking weighs, and from which score on two reports tell of one happening. */
export const LINK = {
  /** Share of the score by feature; they add up to 1. */
  weights: { type: 0.2, place: 0.32, time: 0.2, words: 0.14, toll: 0.08, actors: 0.06 },
  /** Least score for a link, from 0 to 1. */
  threshold: 0.6,
  /** Kilometres within which a site is told as its town, or a circle as what it is around. */
  siteKm: 20,
  /** Kilometres within which two named settlements may be a town and its quarter. */
  quarterKm: 5,
  /** Kilometres within which a sea's label point says nothing against a coast. */
  waterKm: 300,
  /** Least share of common names and words where neither report has a place. */
  wordsWithoutPlace: 0.3,
  /** The same where they don't name the same day either: two meetings of one week share most of their names. */
  wordsWithoutPlaceAndDay: 0.7,
  /** What a feature counts that one of the two does not tell. */
  unknown: 0.5,
} as const;

/** What makes incidents kin that are not the same. */
export const RELATED = {
  /** Days within which one may follow or answer another. */
  days: 14,
  /** Least likeness of places that counts as the same place: a site and its town. */
  samePlace: 0.7,
  /** Least compatibility of types (KINDRED_TYPES) of a part and its whole. */
  kindred: 0.5,
} as const;
