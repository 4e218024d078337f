import type { Toponym } from "../model.ts";
import { intervalOf } from "../query/interval.ts";
import { type FoundActor, joinActors } from "./actors.ts";
import type { SentenceContext } from "./context.ts";
import { ownerOf } from "./count-owner.ts";
import type { Draft, DraftCount } from "./draft.ts";
import { asReportPlace } from "./geography.ts";
import { type FoundCount, findCounts } from "./how-many.ts";
import { compileGuard } from "./pattern.ts";
import type { TimeExpression } from "./time-expressions.ts";
import { timesIn } from "./when.ts";

const REVISED = compileGuard(
  "\\b(?:rose|risen|rises|climbed|increased|raised|revised|updated|lowered|now|jumped|new figure)\\b",
);
const DAY_MS = 86_400_000;
/** "eight in the city of", "a man on March 18 in". */
const LOCAL =
  /^(?: (?:on |late |early )?(?:\p{Lu}[\p{Ll}.]+ \d{1,2}|\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+day(?: night| morning| evening)?),?)? (?:[\p{L}]+ )?(?:in|at|near|on)(?: the)?(?: (?:city|town|village|district|region|suburb|state|province) of)? ?$/u;
/** Characters after a figure within which the place named belongs to it: "eight in the city of Kharkiv". */
const LOCAL_REACH = 45;

/**
 * Gives the figures of people harmed to the happenings that they belong to: one in the same sentence, else the last one
 * told before in the passage. A figure with a place of its own makes a draft of its own at that place.
 */
export function assignCounts(drafts: readonly Draft[], contexts: readonly SentenceContext[]): Draft[] {
  const result = [...drafts];
  const bySentence = new Map<number, number[]>();
  for (const [position, { sentence }] of drafts.entries()) {
    bySentence.set(sentence.index, [...(bySentence.get(sentence.index) ?? []), position]);
  }
  for (const sentence of contexts) {
    for (const count of findCounts(sentence.text)) {
      const told = timesIn(sentence);
      const position = ownerOf(count, sentence, result, bySentence);
      if (position === null) continue;
      const owner = result[position];
      if (!owner || (owner.sentence.index !== sentence.index && isOfAnotherTime(told, owner))) continue;
      const local = localPlace(count, sentence);
      const locations = owner.places.filter(({ role }) => role === "location");
      // A figure of one of several places, or of another one, is a happening of its own.
      const apart = local !== null && (locations.length > 1 || !locations.some(({ id }) => id === local.place.id));
      if (apart) result.push(withCount(splitOff(owner, local, sentence), count, sentence, true));
      else result[position] = withCount(owner, count, sentence, local !== null);
    }
  }
  return result.sort((one, other) => one.sentence.index - other.sentence.index);
}

/** Whether a sentence tells only of other days than the happening: "in March a strike had wounded 100 there". */
function isOfAnotherTime(told: readonly TimeExpression[], owner: Draft): boolean {
  const when = intervalOf(owner.when.time);
  if (when === null || told.length === 0) return false;
  return told.every(({ time }) => {
    const interval = intervalOf(time);
    return interval !== null && interval.end < when.start - DAY_MS;
  });
}

/** The place that a figure names for itself. */
function localPlace(
  { end }: FoundCount,
  sentence: SentenceContext,
): (Toponym & { readonly place: NonNullable<Toponym["place"]> }) | null {
  const after = sentence.text.slice(end, end + LOCAL_REACH);
  for (const toponym of sentence.toponyms) {
    const offset = toponym.start - sentence.start - end;
    if (offset < 0 || offset > LOCAL_REACH || toponym.role !== "literal" || toponym.place === null) continue;
    const between = after.slice(0, offset);
    if (LOCAL.test(between)) {
      return { ...toponym, place: toponym.place };
    }
  }
  return null;
}

function splitOff(
  owner: Draft,
  toponym: Toponym & { readonly place: NonNullable<Toponym["place"]> },
  sentence: SentenceContext,
): Draft {
  const place = asReportPlace(toponym.place, "location");
  return {
    ...owner,
    sentence,
    places: [place],
    isSetting: false,
    isDefinite: false,
    counts: [],
    actors: owner.actors.filter(({ role }) => role !== "victim"),
    carriers: [
      ...owner.carriers.filter(({ field }) => field !== "where" && field !== "what" && !isFigure(field)),
      { field: "what", start: sentence.start, end: sentence.end },
      ...owner.carriers.filter(({ field }) => field === "what"),
      { field: "where", start: toponym.start, end: toponym.end, place: place.id },
    ],
  };
}

const isFigure = (field: string) => ["killed", "injured", "missing", "detained", "displaced"].includes(field);

function withCount(
  draft: Draft,
  { kind, count, start, end, single, isVague, who }: FoundCount,
  sentence: SentenceContext,
  isLocal: boolean,
): Draft {
  const span = { start: sentence.start + start, end: sentence.start + end };
  const isRevision = REVISED.test(sentence.text.slice(Math.max(0, start - 40), end));
  const counted: DraftCount = {
    ...span,
    kind,
    count,
    isLocal,
    single,
    isVague,
    isRevision,
  };
  const words = who && { start: sentence.start + who.start, end: sentence.start + who.end };
  const victims: FoundActor[] =
    words && count !== null ? [{ role: "victim", name: sentence.text.slice(who.start, who.end), evidence: words }] : [];
  return {
    ...draft,
    // With a figure and a place of its own it is no mere "the shooting".
    isDefinite: draft.isDefinite && !isLocal,
    counts: [...draft.counts, counted],
    actors: joinActors(draft.actors, victims),
    carriers: [...draft.carriers, { field: kind, ...span }],
  };
}
