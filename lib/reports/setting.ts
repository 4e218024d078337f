import type { Place, Toponym } from "../model.ts";
import type { SentenceContext, Trigger } from "./context.ts";
import { compileGuard } from "./pattern.ts";
import { asFoundPlace, type FoundPlace } from "./place-option.ts";
import { isBeside, isDateline, isEndOfJourney, wordsBefore } from "./place-words.ts";

/** What speaks for a town as the one that a passage is about. Points add up; below `least` it is about none. */
const POINTS = {
  title: 3,
  /** "Springfield police", "the Leeds Fire Service": the bodies of a town work in it. */
  body: 3,
  literal: 2,
  dateline: 1,
  associative: 0.5,
  least: 0.6,
  firm: 2.4,
} as const;

/** Bodies that work where they are named after. */
const BODY = compileGuard(
  "^(?:['’]s)? (?:(?:[\\p{Lu}][\\p{L}'’-]+|city|county|metro|metropolitan|regional|borough|state|district) ){0,3}(?:police|sheriff|fire|firefighters?|paramedics?|emergency|rescue|ambulance|court(?:house)?|jail|officers?|detectives?|deputies|crown court|magistrates|high court|mayor|coroner|prosecutors?|city council|school|university|hospital|apartment|neighbo(?:u)?rhood|suburb|restaurant|bar|church|mosque|hotel|home|house|street|mall|park|airport|station|beach|man|woman|teen(?:ager)?|couple|residents?)\\b",
);
const POINTLIKE: ReadonlySet<string> = new Set(["place", "site", "admin2"]);

/** The town that a passage is about. */
export interface Setting extends FoundPlace {
  /** Its police, its court, the title or several sentences speak for it, not one mention. */
  readonly isFirm: boolean;
}

interface Town {
  readonly toponym: Toponym;
  readonly place: Place;
  points: number;
}

/**
 * The town that each passage is about, by its title, the bodies named after it and how often it is named; null where no
 * town stands out. It gives a place to what happens in "the 400 block of Mill Street".
 */
export function settingsOf(contexts: readonly SentenceContext[], title: string | null): ReadonlyMap<number, Setting> {
  const passages = new Map<number, Map<string, Town>>();
  for (const sentence of contexts) {
    const towns = passages.get(sentence.passage) ?? new Map<string, Town>();
    passages.set(sentence.passage, towns);
    for (const toponym of sentence.toponyms) count(toponym, sentence, title, towns);
  }
  const settings = new Map<number, Setting>();
  for (const [passage, towns] of passages) {
    const isTown = ({ place, points }: Town) => place.kind !== "admin2" && points >= POINTS.least;
    const all = [...towns.values()];
    // A county is the place only where no town of it is named.
    const named = all.some(isTown) ? all.filter(isTown) : all;
    const [first, second] = named.sort((one, other) => other.points - one.points);
    if (!first || first.points < POINTS.least || first.points === second?.points) continue;
    const found = asFoundPlace({ ...first, before: "" }, "location", true);
    settings.set(passage, { ...found, isFirm: first.points >= POINTS.firm });
  }
  return settings;
}

function count(toponym: Toponym, sentence: SentenceContext, title: string | null, towns: Map<string, Town>): void {
  const { place, role } = toponym;
  if (place === null || !POINTLIKE.has(place.kind) || role === "demonym" || role === "metonymic") return;
  const points = pointsOf(toponym, sentence) * toponym.confidence;
  if (points === 0) return;
  const known = towns.get(place.id);
  if (known) known.points += points;
  else towns.set(place.id, { toponym, place, points: points + (title?.includes(toponym.name) ? POINTS.title : 0) });
}

function pointsOf(toponym: Toponym, sentence: SentenceContext): number {
  const after = sentence.text.slice(toponym.end - sentence.start, toponym.end - sentence.start + 60);
  if (isDateline(toponym, sentence)) return POINTS.dateline;
  if (isBeside(toponym, sentence) || isEndOfJourney(toponym, sentence)) return 0;
  if (BODY.test(after)) return POINTS.body;
  return toponym.role === "literal" ? POINTS.literal : POINTS.associative;
}

const GOVERNMENT = compileGuard(
  "^(?:['’]s)? (?:(?:\\p{Lu}?[\\p{L}-]+) ){0,2}(?:government|parliament|senate|congress|lawmakers|authorities|cabinet|president|presidential|prime|ministry|minister|court|courts|house|assembly|voters|officials|justice|state|supreme|constitutional|interior|foreign|treasury|military|army|king|ruling|opposition|electoral|election|elections|election commission|leader|king|premier|chancellor|police|prosecutors|lower|upper|national|federal)\\b",
);

/**
 * The country whose government, parliament or court decides: a law of "Mexico's Senate" is made in Mexico. Only for what
 * is done by governments at home; the nearest named before the words of the deed.
 */
export function countryOfGovernment(trigger: Trigger): FoundPlace[] {
  const { sentence } = trigger;
  for (const toponym of sentence.toponyms) {
    const { role, start, end } = toponym;
    if (start > trigger.start) break;
    const place = countryNamed(toponym);
    const isActor =
      role === "metonymic" ||
      (role === "associative" && GOVERNMENT.test(sentence.text.slice(end - sentence.start, end - sentence.start + 60)));
    if (place === null || !isActor || isBeside(toponym, sentence)) continue;
    return [asFoundPlace({ toponym, place, before: wordsBefore(toponym, sentence) }, "location", true)];
  }
  return [];
}

/** The country of a name; of a name that a country and its capital share, the country: a senate is the country's. */
function countryNamed({ place, alternatives }: Toponym): Place | null {
  if (place === null || place.kind === "country") return place;
  return (
    alternatives.find((guess) => guess.place.kind === "country" && guess.place.country === place.country)?.place ?? null
  );
}
