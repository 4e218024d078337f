import type { IncidentType } from "../model.ts";
import { daysBetween } from "./calendar.ts";
import { HARMFUL } from "./count-owner.ts";
import type { Carrier, Draft } from "./draft.ts";
import { compileGuard } from "./pattern.ts";

/** What a draft must know of itself to be worth an editor's look. */
const RULES = {
  /** Older than this many days before the article is background, not news. */
  maxAgeDays: 45,
} as const;

/** Types of which a bare mention says nothing: they need a place or a figure. */
const NEEDS_PLACE: ReadonlySet<IncidentType> = new Set([...HARMFUL, "justice"]);

/** What makes a meeting one of states, parties and their envoys, and not of a club or a school board. */
const STATECRAFT = compileGuard(
  "\\b(?:presidents?|presidential|prime minister|premier|ministers?|ministry|ambassadors?|envoys?|diplomats?|diplomatic|summit|chancellor|king|queen|crown prince|emir|pope|kremlin|white house|nato|united nations|un|eu|european union|osce|g7|g20|asean|african union|delegations?|heads? of state|world leaders|leaders of|secretary[- ](?:of state|general)|foreign|governments?|peace|cease-?fire|truce|treaty|negotiators?|bilateral|rebels|militants|taliban|hamas|pyongyang|beijing|moscow|kyiv|washington)\\b",
);
const LONG_AGO =
  /\b(?:(?:\w+|\d+) years ago|(?:a )?decades? (?:ago|earlier)|civil war (?:document|battle|era|soldier)\w*|world war (?:I|II|one|two)\b|in the (?:17|18|19)\d0s|in (?:17|18|19)\d\d|(?:17|18|19)\d\d (?:battle|massacre|attack|bombing))\b/i;
const LONG_AGO_REACH = 80;

/**
 * Drops what is only another word for a strike: the fire and the blast that it caused, in its passage; "the attack"
 * without figures of its own, anywhere in the article; and the flight from a fire or a flood.
 */
export function withoutConsequences(drafts: readonly Draft[]): Draft[] {
  const struck = new Set(drafts.filter(({ type }) => type === "strike").map(({ sentence }) => sentence.passage));
  const burned = new Set(
    drafts.filter(({ type }) => type === "accident" || type === "disaster").map(({ sentence }) => sentence.passage),
  );
  const judged = new Set(drafts.filter(({ type }) => type === "justice").map(({ sentence }) => sentence.index));
  return drafts.filter(({ type, subtype, sentence, counts }) => {
    if (type === "attack" && subtype === null && counts.length === 0) return struck.size === 0;
    const isCaused = (type === "accident" && subtype === "fire") || (type === "explosion" && subtype === null);
    const isFlight = type === "humanitarian" && (subtype === "evacuation" || subtype === "displacement");
    // "Charged with fraud" is the charge; a theft that has a sentence of its own is told beside the arrest.
    if (type === "crime" && judged.has(sentence.index)) return false;
    return !(isCaused && struck.has(sentence.passage)) && !(isFlight && burned.has(sentence.passage));
  });
}

/** Whether a draft tells of a happening that is news in this article, and enough of it. */
export function isWorthReporting(draft: Draft): boolean {
  if (isLead(draft)) return true;
  const hasPlace = draft.places.length > 0;
  const hasToll = draft.counts.some(({ count }) => count !== null && count.low > 0);
  if (isPassing(draft) && !hasToll) return false;
  if (FOUGHT.has(draft.type) && isOfWholeCountry(draft) && !hasToll && draft.when.evidence === null) return false;
  if (NEEDS_PLACE.has(draft.type)) return hasPlace || hasToll;
  if (draft.type === "statement")
    return draft.status !== "planned" && draft.claimedBy !== null && !draft.sentence.isHeading;
  if (draft.type === "diplomacy" && !isOfStates(draft)) return false;
  if (draft.subtype === "call") return draft.names.size > 0;
  return hasPlace || (draft.when.evidence !== null && draft.status !== "planned");
}

/** The first sentence of an article is its news, with a place or without one: what has none stays in the list. */
const isLead = ({ sentence, type, weight }: Draft): boolean =>
  sentence.index === 0 && (type === "statement" || weight >= SURE);
const SURE = 0.55;

/** Sentences at the head of a passage that tell its news. */
const LEAD = 4;
/** Characters before a sentence within which its place stands: a sentence or two. */
const PLACE_REACH = 300;

/** One sentence deep in a text that says neither where nor when: a word in passing, not news. */
function isPassing({ isSetting, tellings, sentence, places, carriers, when, type }: Draft): boolean {
  if (tellings > 1 || sentence.indexInPassage < LEAD || type === "statement" || type === "diplomacy") return false;
  const isNear = ({ start }: Carrier, reach: number) => start >= sentence.start - reach && start < sentence.end;
  const isPlaced = !isSetting && carriers.some((one) => one.field === "where" && isNear(one, PLACE_REACH));
  const isDated = when.evidence !== null && carriers.some((one) => one.field === "when" && isNear(one, 0));
  return places.length > 0 && !isPlaced && !isDated;
}

/** "Fighting in Ukraine" without a day or a figure is what the text takes as known, not its news. */
const FOUGHT: ReadonlySet<IncidentType> = new Set(["battle", "strike"]);

function isOfWholeCountry({ places, sentence }: Draft): boolean {
  const locations = places.filter(({ role }) => role === "location");
  return !sentence.isHeading && locations.length > 0 && locations.every(({ precision }) => precision === "country");
}

function isOfStates({ sentence }: Draft): boolean {
  return STATECRAFT.test(sentence.text) || sentence.toponyms.some(({ place }) => place?.kind === "country");
}

/** Whether a draft tells of the past as the past. */
export function isBackground({ when, sentence, offset }: Draft): boolean {
  const { end, precision } = when.time;
  const near = sentence.text.slice(Math.max(0, offset - LONG_AGO_REACH), offset + LONG_AGO_REACH);
  if (end === null && LONG_AGO.test(near)) return true;
  return (
    end !== null &&
    sentence.today !== null &&
    precision !== "unknown" &&
    daysBetween(end.slice(0, 10), sentence.today) > RULES.maxAgeDays
  );
}
