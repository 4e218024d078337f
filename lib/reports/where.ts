import type { Place, PlaceRole, ReportPlace, Span, Toponym } from "../model.ts";
import type { SentenceContext, Trigger } from "./context.ts";
import { asReportPlace, liesWithin } from "./geography.ts";
import { compileGuard } from "./pattern.ts";

/** The places of a happening, each with the words that name it. */
export interface FoundPlace {
  readonly place: ReportPlace;
  readonly evidence: Span;
}

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
  /** Names a place of speech or the topic of talks: only taken when nothing else is named. */
  speech: -100,
  /** Sentences before the trigger, in its passage, whose place is taken over. */
  maxBack: 3,
} as const;

const BEFORE = 60;
const PREPOSITION = compileGuard(
  "\\b(?:in|on|at|near|across|over|off|outside|around|against|into|of|hit|struck|targeted|rocked|city of|town of|village of|region of|inside|within|through|towards?|killed in)(?: the)?(?: [\\p{L}'’-]+){0,3} ?$",
);
/** A country, region or sea is only meant as the place where these words lead straight to it. */
const WITHIN = compileGuard(
  "\\b(?:in|on|across|over|off|inside|within|throughout|against|around|hit|struck|of southern|of northern|of eastern|of western|parts of|most of)(?: the)?(?: (?:\\p{L}+ern|central|whole|entire|neighbouring|neighboring|rural|mainland|north|south|east|west|coast of|waters of))* ?$",
);
const TO = compileGuard("(?<!according )\\b(?:to|into|towards?|visit|visits|visited|visiting)(?: the)? ?$");
const SPEECH = compileGuard(
  "(?:\\b(?:said|told|tells|speaking|reporters|interview|correspondent|statement|remarks|conference|briefing|announced)\\b[^,;.]{0,30}\\b(?:in|at|from|to)|\\b(?:officials|ministry|military|headquarters|parliament) in|\\bauthorities in|\\bgovernment in|\\bembassy in|(?:made|taken) in|based in|born in|ambassador (?:to|in)) (?:the )?$",
);
const TOPIC = compileGuard(
  "\\b(?:war|invasion|peace|conflict|support|security|cease-?fire|sanctions|summit|plans?|force|guarantees|situation|fighting|aid|intervention|pressure|troops|deal|future|strengthening|army|help|weapons|talks|attacks?|violence|crisis|elections?)(?: (?:on|in|for|of|against|to|with|about|over)) (?:the )?$",
);
const DISTANCE = compileGuard(
  "(?<number>\\d+(?:\\.\\d+)?|a dozen|several|a few) ?(?<unit>km|kilomet(?:re|er)s?|miles?|mi)(?: \\([^)]*\\))?(?: (?:to the )?(?:north|south|east|west|away|off|inland|outside|north-?east|north-?west|south-?east|south-?west)(?:ern)?)?(?: coast)?(?: (?:of|from))?(?: the)?(?: [\\p{L}]+ (?:of|town|city))? ?$",
);
const NEAR = compileGuard(
  "\\b(?:near|close to|outside|off|not far from|outskirts of|around|(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west) of|off the coast of)(?: the)?(?: (?:town|city|village|island|port) of)? ?$",
);
const DATELINE = /^[\p{Lu}][\p{L}\s,.'’()/-]{1,60}(?:—|–|--| - )/u;
const CLAUSE = /[,;:—–]|\b(?:after|while|when|who|which|that|but|where|as)\b/gu;

/** Kilometres of "near" without a figure; at sea the word reaches further. */
const NEAR_KM = { land: 15, off: 30 } as const;
const KM_PER_MILE = 1.609;

const MOVES_TO: ReadonlySet<string> = new Set(["deployment", "delivery", "release", "exchange", "aid", "visit"]);
const MOVES_FROM: ReadonlySet<string> = new Set(["evacuation", "displacement", "withdrawal"]);
/** A call is held nowhere, and words alone have no place that a map could show. */
const PLACELESS: ReadonlySet<string> = new Set(["call"]);

/** Decisions on somebody far away: a place told nearby is not where they were taken. */
const OWN_SENTENCE_ONLY: ReadonlySet<string> = new Set(["sanctions", "politics", "diplomacy"]);
/** What moves names the country that it moves to itself. */
const OWN_AREA_ONLY: ReadonlySet<string> = new Set(["military", "humanitarian"]);
const AREAS: ReadonlySet<string> = new Set(["country", "region", "water"]);

/** Finds where a happening took place: in its sentence, else in the heading or the sentences before it. */
export function placesOf(trigger: Trigger, contexts: readonly SentenceContext[]): FoundPlace[] {
  if (PLACELESS.has(trigger.subtype ?? "") || trigger.type === "statement") return [];
  const own = chooseIn(trigger.sentence, trigger);
  if (own.length > 0) return own;
  if (OWN_SENTENCE_ONLY.has(trigger.type)) return [];
  for (const other of neighboursOf(trigger.sentence, contexts)) {
    const found = chooseIn(other, { ...trigger, start: other.end, end: other.end }).filter(
      ({ place }) => place.role === "location" && !(OWN_AREA_ONLY.has(trigger.type) && AREAS.has(place.precision)),
    );
    if (found.length > 0) return found;
  }
  return mainPlace(trigger.sentence, contexts);
}

/** Sentences whose place may be meant: those just before, then the heading; for a heading, the two that follow. */
function neighboursOf(sentence: SentenceContext, contexts: readonly SentenceContext[]): SentenceContext[] {
  const inPassage = (index: number) => {
    const other = contexts[index];
    return other && other.passage === sentence.passage ? [other] : [];
  };
  const heading = contexts.find((other) => other.passage === sentence.passage && other.isHeading);
  if (sentence.isHeading) return [...inPassage(sentence.index + 1), ...inPassage(sentence.index + 2)];
  const back = Array.from({ length: CHOICE.maxBack }, (_, step) => inPassage(sentence.index - step - 1)).flat();
  return heading && !back.includes(heading) ? [...back, heading] : back;
}

/**
 * The town or site that a passage names most, datelines aside: what a short article is about when the sentence itself
 * names no place. A passage that names several equally often has none.
 */
function mainPlace(sentence: SentenceContext, contexts: readonly SentenceContext[]): FoundPlace[] {
  const named = new Map<string, { option: Pick<Option, "toponym" | "place" | "before">; times: number }>();
  for (const other of contexts) {
    if (other.passage !== sentence.passage) continue;
    for (const toponym of other.toponyms) {
      const { place, role } = toponym;
      if (place === null || role !== "literal" || isDateline(toponym, other) || AREAS.has(place.kind)) continue;
      const start = toponym.start - other.start;
      if (SPEECH.test(other.text.slice(Math.max(0, start - BEFORE), start))) continue;
      const known = named.get(place.id);
      if (known) known.times++;
      else named.set(place.id, { option: { toponym, place, before: "" }, times: 1 });
    }
  }
  const [first, second] = [...named.values()].sort((one, other) => other.times - one.times);
  return first && (second === undefined || first.times > second.times) ? [reportPlace(first.option, "location")] : [];
}

interface Option {
  readonly toponym: Toponym;
  readonly place: Place;
  readonly points: number;
  readonly before: string;
}

function chooseIn(sentence: SentenceContext, trigger: Trigger): FoundPlace[] {
  const options = sentence.toponyms.flatMap((toponym) => optionOf(toponym, sentence, trigger));
  const best = options
    .filter(({ points }) => points > CHOICE.speech / 2)
    .sort((one, other) => other.points - one.points)[0];
  if (!best) return [];
  const chosen = finest(best, options);
  const listed = options.filter((option) => option === chosen || isListedWith(option, chosen, sentence));
  const locations = listed.filter((option) => !listed.some((other) => liesWithin(other.place, option.place)));
  const found = unique(locations).map((option) => reportPlace(option, "location"));
  return [...found, ...otherEnd(trigger, sentence, options, found)];
}

function optionOf(toponym: Toponym, sentence: SentenceContext, trigger: Trigger): Option[] {
  const { place } = toponym;
  // "Russia visit": what stands inside the words of a visit is where it goes, whatever its role elsewhere.
  const isVisited = trigger.subtype === "visit" && toponym.start >= trigger.start && toponym.end <= trigger.end;
  const start = toponym.start - sentence.start;
  const before = sentence.text.slice(Math.max(0, start - BEFORE), start);
  // What moves to a country arrives there, though the country may also be the government that receives it.
  const isDestination = MOVES_TO.has(trigger.subtype ?? "") && toponym.role === "metonymic" && TO.test(before);
  if (place === null || (toponym.role !== "literal" && !isVisited && !isDestination)) return [];
  const [left, right] = toponym.start >= trigger.end ? [trigger.end, toponym.start] : [toponym.end, trigger.start];
  const between = sentence.text.slice(Math.max(0, left - sentence.start), Math.max(0, right - sentence.start));
  const relations = trigger.type === "diplomacy" || trigger.type === "sanctions" || trigger.type === "politics";
  const isArea = place.kind === "country" || place.kind === "region" || place.kind === "water";
  const moves = MOVES_TO.has(trigger.subtype ?? "");
  if (
    isArea &&
    !isVisited &&
    !(sentence.isHeading && !relations) &&
    !WITHIN.test(before) &&
    !(moves && TO.test(before)) &&
    !isWithinList(toponym, sentence)
  )
    return [];
  const speech =
    SPEECH.test(before) ||
    isDateline(toponym, sentence) ||
    (relations && isArea && (TOPIC.test(before) || isTopicBefore(toponym, sentence, trigger)));
  const points =
    (speech ? CHOICE.speech : 0) +
    (isVisited ? CHOICE.visited : 0) +
    (PREPOSITION.test(before) ? CHOICE.preposition : 0) +
    (toponym.start >= trigger.end ? CHOICE.after : 0) +
    (place.kind === "country" ? CHOICE.country : isArea ? 0 : CHOICE.exact) -
    between.length * CHOICE.perCharacter -
    (between.match(CLAUSE)?.length ?? 0) * CHOICE.clause;
  return [{ toponym, place, points, before }];
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

/** "KYIV (Agency) — ..." says where the text was written. */
function isDateline({ start, end }: Toponym, sentence: SentenceContext): boolean {
  const match = DATELINE.exec(sentence.text);
  return match !== null && start - sentence.start < match[0].length && end - sentence.start <= match[0].length;
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
  const within = options.filter((option) => option.points > CHOICE.speech / 2 && liesWithin(option.place, best.place));
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

/** Where what moves comes from, or goes to, besides the end that is shown as its location. */
function otherEnd(
  trigger: Trigger,
  sentence: SentenceContext,
  options: readonly Option[],
  found: readonly FoundPlace[],
): FoundPlace[] {
  const shown = new Set(found.map(({ place }) => place.id));
  const rest = sentence.toponyms.filter(
    ({ place, role }) => place !== null && role !== "demonym" && !shown.has(place.id),
  );
  const after = (words: string) => {
    const guard = compileGuard(`\\b(?:${words})(?: the)?(?: [\\p{L}]+ of)? ?$`);
    return options.find(({ before, place }) => guard.test(before) && !shown.has(place.id));
  };
  if (MOVES_FROM.has(trigger.subtype ?? "")) {
    const destination = after("to|into|towards?");
    return destination ? [reportPlace(destination, "destination")] : [];
  }
  if (!MOVES_TO.has(trigger.subtype ?? "")) return [];
  const origin = after("from|out of");
  if (origin) return [reportPlace(origin, "origin")];
  const subject = rest.filter(({ end, role }) => end <= trigger.start && role !== "associative").at(-1);
  return subject?.place && trigger.subtype === "deployment"
    ? [reportPlace({ toponym: subject, place: subject.place, before: "" }, "origin")]
    : [];
}

function reportPlace(
  { toponym, place, before }: Pick<Option, "toponym" | "place" | "before">,
  role: PlaceRole,
): FoundPlace {
  const radiusKm = place.kind === "place" || place.kind === "site" ? radiusOf(before, place.kind) : null;
  return { place: asReportPlace(place, role, radiusKm), evidence: { start: toponym.start, end: toponym.end } };
}

/** Kilometres around a town or site by the words before its name; null when it happened there. Outside a palace is still at the palace. */
export function radiusOf(before: string, kind: "place" | "site"): number | null {
  const distance = DISTANCE.exec(before)?.groups;
  if (distance) {
    const figure = Number(distance.number);
    const kilometres = Number.isNaN(figure) ? NEAR_KM.land : figure;
    return Math.max(1, Math.round(/^m/i.test(distance.unit ?? "") ? kilometres * KM_PER_MILE : kilometres));
  }
  const near = NEAR.exec(before)?.[0];
  if (near === undefined || (kind === "site" && !/^(?:near|close)/i.test(near))) return null;
  return /^off/i.test(near) ? NEAR_KM.off : NEAR_KM.land;
}
