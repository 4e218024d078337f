import type { IncidentType } from "../model.ts";
import { choosePlaces } from "./choose-places.ts";
import type { SentenceContext, Trigger } from "./context.ts";
import { asPlace, liesWithin } from "./geography.ts";
import { compileGuard } from "./pattern.ts";
import type { FoundPlace } from "./place-option.ts";
import { countryOfGovernment, type Setting } from "./setting.ts";

/** Sentences before the trigger, in its passage, whose place is taken over. */
const MAX_BACK = 3;
/** Sentences after the trigger that may say where "it happened". */
const MAX_FORWARD = 2;
/** A call is held nowhere, and words alone have no place that a map could show. */
const PLACELESS: ReadonlySet<string> = new Set(["call"]);
/** Decisions on somebody far away: a place told nearby is not where they were taken. */
const OWN_SENTENCE_ONLY: ReadonlySet<string> = new Set(["sanctions", "politics", "diplomacy"]);
/** What governments do at home. */
const BY_GOVERNMENT: ReadonlySet<string> = new Set(["sanctions", "politics"]);
/** What happens at one spot, whatever area a text names first. */
const AT_ONE_PLACE: ReadonlySet<string> = new Set(["attack", "crime", "explosion", "strike", "justice", "health"]);
/** Held at home, where no other place is said. */
const AT_HOME: ReadonlySet<string> = new Set(["exercise", "mobilisation"]);
const SALE = compileGuard("\\b(?:approv\\w+|contracts?|deals?|sell|sells|sold|sales?|purchase)\\b");
/** What moves names itself the country that it moves to; people leave a region that was named before. */
const FOREIGN_AREAS: Partial<Record<IncidentType, ReadonlySet<string>>> = {
  military: new Set(["country", "region", "water"]),
  humanitarian: new Set(["country", "water"]),
};
const IT_HAPPENED = compileGuard(
  "^(?:It|This|The (?:[\\p{L}-]+ ){1,3}?|Both|Police (?:say|said) (?:it|the [\\p{L}]+) ?)(?:has |had )?(?:happened|occurred|took place|broke out|was reported|began|started|erupted|unfolded)\\b",
);

/**
 * Finds where a happening took place: in its sentence; else where the next ones say that "it happened"; else in the
 * sentences before it or the heading; else the town that the passage is about (`settings`, by passage).
 */
export function placesOf(
  trigger: Trigger,
  contexts: readonly SentenceContext[],
  settings: ReadonlyMap<number, Setting>,
): FoundPlace[] {
  if (PLACELESS.has(trigger.subtype ?? "") || trigger.type === "statement") return [];
  const { sentence } = trigger;
  const own = choosePlaces(sentence, trigger);
  if (own.length > 0) return inPlace(own, trigger, contexts, settings);
  if (BY_GOVERNMENT.has(trigger.type) || isDecided(trigger)) return countryOfGovernment(trigger);
  // Forces and arms are sent somewhere, and the sentence says where; only what is shot down is told piece by piece.
  if (OWN_SENTENCE_ONLY.has(trigger.type) || (trigger.type === "military" && trigger.subtype !== "interception"))
    return [];
  const setting = settings.get(sentence.passage);
  // The place told before an arrest or a charge is that of the crime, or where somebody fled.
  if (setting?.isFirm && trigger.type === "justice") return [setting];
  for (const other of neighboursOf(sentence, contexts)) {
    const found = choosePlaces(other, { ...trigger, start: other.end, end: other.end }).filter(
      ({ place }) => place.role === "location" && !FOREIGN_AREAS[trigger.type]?.has(place.precision),
    );
    if (found.length > 0) return found;
  }
  return setting ? [setting] : [];
}

/**
 * The town that the next sentences name within a country of the first: "robbed in Sweden. The band had played in
 * Gothenburg". A lead says the country for readers far away.
 */
function inPlace(
  own: FoundPlace[],
  trigger: Trigger,
  contexts: readonly SentenceContext[],
  settings: ReadonlyMap<number, Setting>,
): FoundPlace[] {
  const [only] = own;
  const isVague = only?.place.precision === "country" || only?.place.precision === "region";
  if (!only || own.length > 1 || !isVague || !AT_ONE_PLACE.has(trigger.type)) return own;
  const { index, passage } = trigger.sentence;
  for (const next of contexts.slice(index + 1, index + 1 + MAX_FORWARD)) {
    if (next.passage !== passage) break;
    const found = choosePlaces(next, { ...trigger, start: next.start, end: next.start, sentence: next });
    const within = found.filter(({ place }) => liesWithin(asPlace(place), asPlace(only.place)));
    if (within.length > 0) return within;
  }
  const setting = settings.get(passage);
  return setting && liesWithin(asPlace(setting.place), asPlace(only.place)) ? [setting] : own;
}

/** A sale of arms is decided where its government is; a convoy on its way is not there any more. */
function isDecided({ subtype, sentence, start, end }: Trigger): boolean {
  const words = sentence.text.slice(start - sentence.start, end - sentence.start);
  return AT_HOME.has(subtype ?? "") || (subtype === "delivery" && SALE.test(words));
}

/** Sentences whose place may be meant: those that say where it happened, those just before, then the heading; for a heading, the two that follow. */
function neighboursOf(sentence: SentenceContext, contexts: readonly SentenceContext[]): SentenceContext[] {
  const inPassage = (index: number) => {
    const other = contexts[index];
    return other && other.passage === sentence.passage ? [other] : [];
  };
  const heading = contexts.find((other) => other.passage === sentence.passage && other.isHeading);
  if (sentence.isHeading) return [...inPassage(sentence.index + 1), ...inPassage(sentence.index + 2)];
  const forward = Array.from({ length: MAX_FORWARD }, (_, step) => inPassage(sentence.index + step + 1)).flat();
  const back = Array.from({ length: MAX_BACK }, (_, step) => inPassage(sentence.index - step - 1)).flat();
  const near = [...forward.filter(({ text }) => IT_HAPPENED.test(text)), ...back];
  return heading && !near.includes(heading) ? [...near, heading] : near;
}
