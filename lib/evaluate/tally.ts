import type { Mention, Span, Toponym, ToponymRole } from "../model.ts";
import type { CorpusDocument, ToponymGroup, TrueToponym } from "./corpus.ts";
import type { Resolution } from "./distances.ts";
import { bestMatch, countPairs, isRight, isSameSpan, kilometres, meets, meetsAny } from "./match.ts";
import type { Counts } from "./rates.ts";

/** A document with what was found in it. */
export interface EvaluatedDocument {
  readonly document: CorpusDocument;
  readonly found: readonly Toponym[];
  /** What was recognised before places were chosen: tells the confidence of recognition apart. */
  readonly mentions?: readonly Mention[];
  /** Places chosen for the true spans as they stand: the resolver alone. */
  readonly resolved?: readonly Toponym[];
}

/** What was found at a case. */
export interface FoundName extends Span {
  readonly name: string;
  readonly role: ToponymRole;
  readonly confidence: number;
  /** Confidence of recognition alone; null where it is not told. */
  readonly mentionConfidence: number | null;
  readonly place: { readonly id: string; readonly name: string; readonly country: string | null } | null;
}

/** A true name with what the reader made of it, or a found name that is none. */
export interface Case extends Span {
  readonly words: string;
  /** The text on either side. */
  readonly before: string;
  readonly after: string;
  readonly isTrue: boolean;
  /** Null for a true name that was missed. */
  readonly found: FoundName | null;
  /** Null where there is no true point or no found place. */
  readonly km: number | null;
  readonly right: boolean | null;
}

/** A true name whose role is marked, and the role that it was given: null where it was missed. */
export interface RoleCase {
  readonly group: ToponymGroup;
  readonly kind: string | null;
  readonly role: ToponymRole | null;
  /** Whether its place is right; null without a true point. */
  readonly right: boolean | null;
}

/** The choice of the resolver for a true span. */
export interface GoldCase extends Resolution {
  readonly confidence: number;
}

/** What scores are made of: counts and cases of one document, without its text. */
export interface Tally {
  readonly id: string;
  readonly exact: Counts;
  readonly overlap: Counts;
  readonly endToEnd: Counts;
  readonly nonCountry: Counts;
  readonly cases: readonly Case[];
  readonly roles: readonly RoleCase[];
  readonly gold: readonly GoldCase[];
}

/** UTF-16 code units of text on either side of a case. */
const AROUND = 30;

/**
 * Counts what was found in one document against what people marked. Names of continents and demonyms ("Ukrainian", as
 * `isDemonym` tells) are left out on both sides, except of `roles` and `gold`, which take every true name. True names
 * without a point count for recognition only, and so do found ones without a place.
 */
export function tallyDocument(evaluated: EvaluatedDocument, isDemonym: (name: string) => boolean): Tally {
  const { document, found } = evaluated;
  const isIgnored = (truth: TrueToponym) => truth.level === "continent" || isDemonym(truth.surface);
  const truth = document.toponyms.filter((toponym) => !isIgnored(toponym));
  const ignored = document.toponyms.filter(isIgnored);
  const counted = found.filter((toponym) => !isLeftOut(toponym, isDemonym) && !meetsAny(ignored, toponym));

  const pointed = truth.filter(({ point }) => point !== null);
  const unpointed = truth.filter(({ point }) => point === null);
  const placed = counted.filter(
    (toponym) => toponym.place !== null && (meetsAny(pointed, toponym) || !meetsAny(unpointed, toponym)),
  );
  const smaller = pointed.filter(({ level }) => level !== "country");
  const countries = pointed.filter(({ level }) => level === "country");
  const smallerFound = placed.filter(
    (toponym) => toponym.place?.kind !== "country" && (meetsAny(smaller, toponym) || !meetsAny(countries, toponym)),
  );
  return {
    id: document.id,
    exact: countPairs(truth, counted, isSameSpan),
    overlap: countPairs(truth, counted, meets),
    endToEnd: countPairs(pointed, placed, isRight),
    nonCountry: countPairs(smaller, smallerFound, isRight),
    cases: casesOf(evaluated, truth, counted, placed),
    roles: document.toponyms.flatMap((toponym) => roleCase(toponym, found)),
    gold: goldCases(evaluated),
  };
}

/** Demonyms and continents, which the corpora mark or leave as each sees fit. */
function isLeftOut({ role, name, place }: Toponym, isDemonym: (name: string) => boolean): boolean {
  return role === "demonym" || isDemonym(name) || (place !== null && CONTINENTS.has(place.id));
}

const CONTINENTS: ReadonlySet<string> = new Set(
  "europe asia africa north-america south-america america americas oceania antarctica australia-continent"
    .split(" ")
    .map((slug) => `region:${slug}`),
);

function casesOf(
  { document, mentions = [] }: EvaluatedDocument,
  truth: readonly TrueToponym[],
  counted: readonly Toponym[],
  placed: readonly Toponym[],
): Case[] {
  const around = ({ start, end }: Span) => ({
    start,
    end,
    words: document.text.slice(start, end),
    before: document.text.slice(Math.max(0, start - AROUND), start),
    after: document.text.slice(end, end + AROUND),
  });
  const ofTruth = truth.map((toponym): Case => {
    const match = (toponym.point && bestMatch(toponym, placed)) ?? bestMatch(toponym, counted);
    const hasBoth = toponym.point !== null && match?.place != null;
    return {
      ...around(toponym),
      isTrue: true,
      found: match ? foundName(match, mentions) : null,
      km: hasBoth ? kilometres(toponym, match) : null,
      right: hasBoth ? isRight(toponym, match) : null,
    };
  });
  const ofNothing = counted
    .filter((toponym) => !meetsAny(truth, toponym))
    .map((toponym): Case => {
      return { ...around(toponym), isTrue: false, found: foundName(toponym, mentions), km: null, right: null };
    });
  return [...ofTruth, ...ofNothing].sort((a, b) => a.start - b.start);
}

function foundName({ start, end, name, role, confidence, place }: Toponym, mentions: readonly Mention[]): FoundName {
  const mention = mentions.find((one) => isSameSpan(one, { start, end }));
  return {
    start,
    end,
    name,
    role,
    confidence,
    mentionConfidence: mention?.confidence ?? null,
    place: place && { id: place.id, name: place.name, country: place.country },
  };
}

function roleCase(truth: TrueToponym, found: readonly Toponym[]): RoleCase[] {
  if (truth.group === null) return [];
  const match = bestMatch(truth, found);
  const right = truth.point === null ? null : match !== undefined && isRight(truth, match);
  return [{ group: truth.group, kind: truth.kind, role: match?.role ?? null, right }];
}

function goldCases({ document, resolved }: EvaluatedDocument): GoldCase[] {
  return document.toponyms.flatMap((truth): GoldCase[] => {
    const answer = resolved?.find((toponym) => isSameSpan(truth, toponym));
    if (!answer || truth.point === null) return [];
    const km = answer.place ? kilometres(truth, answer) : null;
    return [{ km, right: isRight(truth, answer), confidence: answer.confidence }];
  });
}
