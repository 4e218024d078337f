import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { EvidenceField, EvidenceList, IncidentReport } from "../model.ts";
import { perpetratorsOf } from "./actors.ts";
import { casualtiesOf } from "./casualties.ts";
import { contextsOf, type ReadArticle, type SentenceContext, type Trigger } from "./context.ts";
import { isDefinite } from "./coreference.ts";
import { assignCounts } from "./counts.ts";
import { type Carrier, cutEvidence, type Draft } from "./draft.ts";
import { gatherDrafts } from "./gather.ts";
import { isBackground, isWorthReporting, withoutConsequences } from "./keep.ts";
import { namesIn } from "./names.ts";
import { type Setting, settingsOf } from "./setting.ts";
import { statusOf } from "./status.ts";
import { composeTitle } from "./title.ts";
import { findTriggers } from "./what.ts";
import { timeOf } from "./when.ts";
import { placesOf } from "./where.ts";
import { type Speaker, speakerOf, speaksOf } from "./who.ts";

/** Quotes kept for a field; figures are few, and each counts. */
const MAX_QUOTES: Partial<Record<EvidenceField, number>> & { readonly other: number } = {
  what: 3,
  where: 2,
  when: 2,
  who: 2,
  status: 2,
  other: 6,
};

const MAX_ACTORS = 6;

/** Reads what an article says of happenings: one report for each, every field of it with its verbatim evidence. */
export function readReports(read: ReadArticle): IncidentReport[] {
  const contexts = contextsOf(read);
  const speakers = speakersOf(contexts);
  const settings = settingsOf(contexts, read.article.title);
  const drafts = contexts.flatMap((sentence) =>
    findTriggers(sentence)
      .filter(({ modality }) => modality === "asserted" || modality === "planned")
      .map((trigger) => draftOf(trigger, speakers[sentence.index] ?? null, contexts, settings)),
  );
  const counted = assignCounts(drafts, contexts);
  const news = withoutConsequences(counted.filter((draft) => !isBackground(draft)));
  return gatherDrafts(news)
    .filter(isWorthReporting)
    .flatMap((draft, index) => reportOf(draft, read, index));
}

/** Who speaks in each sentence; a pronoun takes over the last speaker of the passage. */
function speakersOf(contexts: readonly SentenceContext[]): (Speaker | null)[] {
  let previous: Speaker | null = null;
  return contexts.map((sentence, index) => {
    if (contexts[index - 1]?.passage !== sentence.passage) previous = null;
    const speaker = speakerOf(sentence, previous);
    previous = speaker ?? previous;
    return speaker;
  });
}

function draftOf(
  trigger: Trigger,
  heard: Speaker | null,
  contexts: readonly SentenceContext[],
  settings: ReadonlyMap<number, Setting>,
): Draft {
  const speaker = heard !== null && speaksOf(heard, trigger) ? heard : null;
  const found = placesOf(trigger, contexts, settings);
  const places = found.map(({ place }) => place);
  const when = timeOf(trigger, contexts);
  const { status, evidence } = statusOf(trigger, speaker, places, contexts);
  const { sentence } = trigger;
  const carriers: Carrier[] = [
    { field: "what", start: sentence.start, end: sentence.end },
    ...found.map(({ evidence: { start, end }, place }) => ({ field: "where" as const, start, end, place: place.id })),
  ];
  if (when.evidence) carriers.push({ field: "when", ...when.evidence });
  if (speaker) carriers.push({ field: "who", ...speaker.evidence });
  if (evidence) carriers.push({ field: "status", start: evidence.start, end: evidence.end });
  return {
    type: trigger.type,
    subtype: trigger.subtype,
    weight: trigger.weight,
    sentence,
    offset: trigger.start - sentence.start,
    places,
    isDefinite: isDefinite(trigger),
    tellings: 1,
    isSetting: found.some(({ isSetting }) => isSetting),
    when,
    status,
    claimedBy: speaker?.name ?? null,
    counts: [],
    actors: perpetratorsOf(trigger),
    names: namesIn(
      sentence.text,
      sentence.toponyms.map(({ name }) => name),
    ),
    carriers,
  };
}

/** The report that a draft makes, the `index`-th of its article; none without a quote. */
export function reportOf(draft: Draft, { article }: Pick<ReadArticle, "article">, index: number): IncidentReport[] {
  const casualties = casualtiesOf(draft);
  const actors = draft.actors.slice(0, MAX_ACTORS);
  const named = actors.map(({ evidence }) => ({ field: "actor" as const, ...evidence }));
  const [first, ...rest] = cutEvidence(article.text, [...trimCarriers(draft), ...named]);
  if (!first) return [];
  const evidence: EvidenceList = [first, ...rest];
  const { type, subtype, status, claimedBy, places, names } = draft;
  const key = `${article.id} ${type} ${subtype ?? ""} ${draft.sentence.start} ${index}`;
  return [
    {
      id: `rep_${bytesToHex(sha256(utf8ToBytes(key))).slice(0, 16)}`,
      type,
      subtype,
      title: composeTitle({ type, subtype, places, casualties, names, claimedBy }),
      status,
      claimedBy,
      time: draft.when.time,
      places,
      casualties,
      actors: actors.map(({ role, name }) => ({ role, name })),
      confidence: Math.round(draft.weight * 100) / 100,
      evidence,
    },
  ];
}

/** The first quotes of each field, and for places only those that the report still has: enough to check, few to read. */
function trimCarriers({ carriers, places }: Draft): Carrier[] {
  const kept = new Set(places.map(({ id }) => id));
  const times = new Map<string, number>();
  return carriers.filter(({ field, place }) => {
    if (place !== undefined && !kept.has(place)) return false;
    const key = `${field} ${place ?? ""}`;
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    return before < (MAX_QUOTES[field] ?? MAX_QUOTES.other);
  });
}
